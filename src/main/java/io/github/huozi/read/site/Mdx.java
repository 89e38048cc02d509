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
    private static final Pattern USE = Pattern.compile("^\\s*<(\\w+)\\b[^<>]*/>\\s*$");
    private static final Pattern OPEN_IMPORT = Pattern.compile("^import\\s+(?:\\w+\\s*,\\s*)?\\{\\s*(?:[\\w$,\\s]*)$");
    private static final Pattern EXPORT = Pattern.compile("^export\\s+(?:const|let|var|default|function|async)\\b.*");
    private static final Pattern COMMENT = Pattern.compile("\\{/\\*.*?\\*/\\}");

    private Mdx() {}

    /**
     * Returns the text without code; the same text when it has none.
     *
     * @param ending the extension of the source's name; in {@code .md} only imports and the exports after them are removed
     */
    public static LinedText write(LinedText source, String ending) {
        String text = source.text();
        boolean mdx = ending.equals(".mdx");
        if (!text.contains("import ") && !text.contains("{/*") && !(mdx && text.contains("export "))) {
            return source;
        }
        CodeAwareLines lines = CodeAwareLines.of(source);
        boolean program = mdx;
        Map<String, String> documents = documents(lines);
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).text();
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
            } else {
                lines.keep(at);
            }
        }
        return lines.written();
    }

    /** Returns the documents that a document imports, by their component names. */
    private static Map<String, String> documents(CodeAwareLines lines) {
        Map<String, String> documents = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            Matcher document = DOCUMENT.matcher(lines.get(at).text());
            if (!lines.get(at).isCode() && document.matches()) {
                documents.put(document.group(1), document.group(2));
            }
        }
        return documents;
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
