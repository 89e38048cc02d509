package io.github.huozi.read.site;

import io.github.huozi.read.source.CodeAwareLines;
import io.github.huozi.read.source.LinedText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes code from MDX (https://mdxjs.com/docs/what-is-mdx/): imports, exports, comments in braces. */
public final class Mdx {

    private static final Pattern IMPORT =
            Pattern.compile("^import\\s+(?:[\\w$*{},\\s]+\\s+from\\s+)?['\"][^'\"]+['\"]\\s*;?\\s*$");
    private static final Pattern DOCUMENT =
            Pattern.compile("^import\\s+(\\w+)\\s+from\\s+['\"]([^'\"]+\\.mdx?)['\"]\\s*;?\\s*$");
    private static final Pattern PICTURE = Pattern.compile(
            "^import\\s+(\\w+)\\s+from\\s+['\"]([^'\"]+\\.(?:png|jpe?g|gif|svg|webp|avif))(?:\\?[^'\"]*)?['\"]\\s*;?\\s*$");
    private static final Pattern MDX_FENCE = Pattern.compile("^[ \\t]*`{3,}mdx-code-block[ \\t]*$");
    private static final Pattern USED_PICTURE = Pattern.compile("=\\{\\s*(\\w+)(?:\\.src)?\\s*\\}");
    private static final Pattern USE = Pattern.compile("^\\s*<(\\w+)\\b[^<>]*/>\\s*$");
    private static final Pattern OPEN_IMPORT = Pattern.compile("^import\\s+(?:\\w+\\s*,\\s*)?\\{\\s*(?:[\\w$,\\s]*)$");
    private static final Pattern EXPORT = Pattern.compile("^export\\s+(?:const|let|var|default|function|async)\\b.*");
    private static final Pattern COMMENT = Pattern.compile("\\{/\\*.*?\\*/\\}");

    private Mdx() {}

    /**
     * Returns the text without code; the same text if it has none.
     *
     * @param ending the extension of the source's name; in {@code .md} only imports and the exports after them are removed
     */
    public static LinedText write(LinedText document, String ending) {
        LinedText source = document.text().contains("mdx-code-block") ? unwrapped(document) : document;
        String text = source.text();
        boolean mdx = ending.equals(".mdx");
        if (!text.contains("import ") && !text.contains("{/*") && !(mdx && text.contains("export "))) {
            return source;
        }
        CodeAwareLines lines = CodeAwareLines.of(source);
        boolean program = mdx;
        Map<String, String> documents = imported(lines, DOCUMENT);
        Map<String, String> pictures = imported(lines, PICTURE);
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).isCode()
                    ? lines.get(at).text()
                    : withPictures(lines.get(at).text(), pictures);
            int last = -1;
            if (!lines.get(at).isCode() && IMPORT.matcher(line).matches()) {
                last = at;
            } else if (!lines.get(at).isCode() && OPEN_IMPORT.matcher(line).matches()) {
                last = importEnd(lines, at);
            } else if (program
                    && !lines.get(at).isCode()
                    && EXPORT.matcher(line).matches()) {
                last = blockEnd(lines, at);
            }
            if (last >= 0) {
                program = true;
                for (; at < last; at++) {
                    lines.write("", at);
                }
                lines.write("", at);
            } else if (!lines.get(at).isCode() && document(line, documents).isPresent()) {
                lines.write("<!-- @include: " + document(line, documents).get() + " -->", at);
            } else if (!lines.get(at).isCode()
                    && line.contains("{/*")
                    && COMMENT.matcher(line).find()) {
                lines.write(
                        CodeAwareLines.outsideCode(
                                line, it -> COMMENT.matcher(it).replaceAll("")),
                        at);
            } else if (line.equals(lines.get(at).text())) {
                lines.keep(at);
            } else {
                lines.write(line, at);
            }
        }
        return lines.written();
    }

    /** Unwraps fences that hide text from editors of plain Markdown; the site treats it as normal text. */
    private static LinedText unwrapped(LinedText source) {
        CodeAwareLines lines = CodeAwareLines.of(source);
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isCode()
                    || !MDX_FENCE.matcher(lines.get(at).text()).matches()) {
                lines.keep(at);
                continue;
            }
            int closing = lines.closing(at);
            lines.write("", at);
            for (int line = at + 1; line < closing; line++) {
                lines.write(lines.get(line).text(), line);
            }
            lines.write("", closing);
            at = closing;
        }
        return lines.written();
    }

    /** Returns the paths that a document imports, by their names in it. */
    private static Map<String, String> imported(CodeAwareLines lines, Pattern form) {
        Map<String, String> imported = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            Matcher one = form.matcher(lines.get(at).text());
            if (!lines.get(at).isCode() && one.matches()) {
                imported.put(one.group(1), one.group(2));
            }
        }
        return imported;
    }

    /** {@code src={bean}} is the address of the import {@code bean}. */
    private static String withPictures(String line, Map<String, String> pictures) {
        return pictures.isEmpty() || line.indexOf('{') < 0
                ? line
                : USED_PICTURE
                        .matcher(line)
                        .replaceAll(used -> Matcher.quoteReplacement(
                                pictures.containsKey(used.group(1))
                                        ? "=\"" + pictures.get(used.group(1)) + "\""
                                        : used.group()));
    }

    private static Optional<String> document(String line, Map<String, String> documents) {
        Matcher use = USE.matcher(line);
        return use.matches() ? Optional.ofNullable(documents.get(use.group(1))) : Optional.empty();
    }

    private static int importEnd(CodeAwareLines lines, int from) {
        for (int at = from; at < Math.min(lines.size(), from + 40); at++) {
            if (lines.get(at).text().matches(".*\\}\\s*from\\s+['\"][^'\"]+['\"]\\s*;?\\s*")) {
                return at;
            }
        }
        return -1;
    }

    /** Returns the last line of a construct, where its brackets are closed. */
    private static int blockEnd(CodeAwareLines lines, int from) {
        int open = 0;
        for (int at = from; at < lines.size(); at++) {
            for (char c : lines.get(at).text().toCharArray()) {
                open += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            }
            if (open <= 0) {
                return at;
            }
        }
        return lines.size() - 1;
    }
}
