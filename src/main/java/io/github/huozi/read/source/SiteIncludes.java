package io.github.huozi.read.source;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows the includes of sites: {@code <!-- @include: file#region{3-9} -->} of VuePress and VitePress, listings by {@code
 * <<< file} and {@code @[code](file)}, docsify's {@code [title](file ':include')}, Quarto's {@code {{< include file >}}}.
 */
public final class SiteIncludes {

    private static final String CUT = "(?:#([\\w.:-]+))?(?:\\{([^}]*)\\})?";

    private static final Pattern TEXT = Pattern.compile("^([ \\t]*)(?:<!--\\s*@include:\\s*([^<>{}#\\n]+?)" + CUT
            + "\\s*-->|@include:\\s*([^<>{}#\\s]+)" + CUT + ")\\s*$");

    private static final Pattern LISTING = Pattern.compile(
            "^([ \\t]*)<<<\\s+([^\\s#{\\[]+(?: [^\\s#{\\[]+)*)(?:#([\\w.-]+))?\\s*(?:\\{([^}]*)\\})?\\s*(?:\\[([^\\]]*)\\])?\\s*$");

    private static final Pattern CODE = Pattern.compile(
            "^([ \\t]*)@\\[code((?:\\{[^}]*\\})?)\\s*([^\\]]*)\\]\\(([^)\\s#]+)(?:#([\\w.-]+))?\\)\\s*$");

    private static final Pattern DOCSIFY = Pattern.compile(
            "^([ \\t]*)\\[([^\\]]*)\\]\\(\\s*([^)\\s]+)\\s+(?:':include([^']*)'|\":include([^\"]*)\")\\s*\\)\\s*$");

    private static final Pattern QUARTO = Pattern.compile("^([ \\t]*)\\{\\{<\\s*include\\s+([^>]+?)\\s*>\\}\\}\\s*$");

    private static final Pattern RANGE = Pattern.compile("\\s*(\\d{0,8})\\s*(?:[-,:]\\s*(\\d{0,8}))?\\s*");

    private final Surroundings surroundings;
    private int included;

    private SiteIncludes(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Returns the text with its includes expanded; the same text when it has none. */
    public static LinedText follow(LinedText source, Surroundings surroundings) {
        String text = source.text();
        boolean any = text.contains("@include:")
                || text.contains("<<<")
                || text.contains("@[code")
                || text.contains(":include")
                || text.contains("{{< include");
        return any ? new SiteIncludes(surroundings).followAll(source, 0) : source;
    }

    private LinedText followAll(LinedText source, int depth) {
        CodeAwareLines lines = CodeAwareLines.of(source);
        for (int at = 0; at < lines.size(); at++) {
            CodeAwareLines.Line line = lines.get(at);
            Optional<String> put = line.isCode() ? Optional.empty() : put(line, depth);
            if (put.isPresent()) {
                lines.write(put.get(), at);
            } else {
                lines.keep(at);
            }
        }
        return lines.written();
    }

    /** Returns the replacement of a line; empty if it includes nothing. */
    private Optional<String> put(CodeAwareLines.Line line, int depth) {
        String text = line.text();
        Matcher include = TEXT.matcher(text);
        if (include.matches()) {
            int first = include.group(2) == null ? 5 : 2;
            return Optional.of(text(
                    line, include.group(first), said(include.group(first + 1)), said(include.group(first + 2)), depth));
        }
        Matcher quarto = QUARTO.matcher(text);
        if (quarto.matches()) {
            return Optional.of(text(line, quarto.group(2).replaceAll("^[\"']|[\"']$", ""), "", "", depth));
        }
        Matcher listing = LISTING.matcher(text);
        if (listing.matches()) {
            return Optional.of(listing(
                    line,
                    listing.group(2).strip(),
                    said(listing.group(3)),
                    "",
                    said(listing.group(4)),
                    said(listing.group(5))));
        }
        Matcher code = CODE.matcher(text);
        if (code.matches()) {
            String range = code.group(2).replaceAll("[{}]", "");
            return Optional.of(listing(line, code.group(4), said(code.group(5)), range, said(code.group(3)), ""));
        }
        Matcher docsify = DOCSIFY.matcher(text);
        return docsify.matches() ? docsify(line, docsify, depth) : Optional.empty();
    }

    private static String said(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private Optional<String> docsify(CodeAwareLines.Line line, Matcher found, int depth) {
        String options = found.group(4) == null ? found.group(5) : found.group(4);
        String path = found.group(3);
        Matcher type = Pattern.compile(":type=(\\w+)[ \\t]*([\\w+#-]*)").matcher(options);
        Matcher part = Pattern.compile(":fragment=([\\w.-]+)").matcher(options);
        String fragment = part.find() ? part.group(1) : "";
        String kind =
                type.find() ? type.group(1) : path.matches("(?i).*\\.(md|markdown)(\\?.*)?") ? "markdown" : "code";
        return switch (kind) {
            case "markdown" -> Optional.of(text(line, path, fragment, "", depth));
            // A page in a frame, a video: use a link to it.
            case "iframe", "video", "audio" -> Optional.of(line.indent() + "[" + found.group(2) + "](" + path + ")");
            default -> {
                String language = options.contains(":type=") ? type.group(2) : "";
                yield Optional.of(listing(line, path, fragment, "", language, ""));
            }
        };
    }

    private String text(CodeAwareLines.Line line, String path, String region, String range, int depth) {
        Optional<List<String>> cut = cut(line, path, region, range);
        if (cut.isEmpty()) {
            return line.indent() + Directives.MISSING + path;
        }
        String text = withoutFront(String.join("\n", cut.get()), region.isEmpty() && range.isEmpty());
        String deeper = text;
        if (depth < surroundings.control().limits().includes()) {
            SiteIncludes inner = new SiteIncludes(surroundings.of(
                    SourceFindings.of(pathOf(path), surroundings.findings().sink()), true));
            inner.included = included;
            deeper = inner.followAll(new LinedText(text, LineMap.after(0)), depth + 1)
                    .text();
            included = inner.included;
        }
        return line.indent() + deeper.replace("\n", "\n" + line.indent());
    }

    private static String withoutFront(String text, boolean whole) {
        return whole && text.startsWith("---\n") && text.indexOf("\n---", 3) > 0
                ? text.substring(text.indexOf("\n---", 3) + 4).replaceFirst("^[-\\s]*\\n", "")
                : text;
    }

    private String listing(
            CodeAwareLines.Line line, String path, String region, String range, String info, String title) {
        Optional<List<String>> cut = cut(line, path, region, range);
        if (cut.isEmpty()) {
            return line.indent() + Directives.MISSING + path;
        }
        // {1,3 ts:line-numbers}: marked lines, then a language.
        Matcher marked = Pattern.compile("^([\\d,\\s-]*)(.*)$").matcher(info);
        String lines = marked.matches() ? marked.group(1).strip() : "";
        String said = marked.matches() ? marked.group(2).strip() : info;
        String ending = path.substring(path.lastIndexOf('.') + 1).replaceAll("[^\\w+#-].*", "");
        String language = said.isEmpty() || said.startsWith(":") ? ending + said : said;
        String fence = "`````````";
        return (line.indent() + fence + language + (lines.isEmpty() ? "" : " {" + lines + "}")
                        + (title.isEmpty() ? "" : " [" + title + "]") + "\n" + String.join("\n", cut.get()) + "\n"
                        + fence)
                .replace("\n", "\n" + line.indent());
    }

    private Optional<List<String>> cut(CodeAwareLines.Line line, String path, String region, String range) {
        surroundings.control().check();
        Position position = new Position(surroundings.findings().path(), line.origin(), 1);
        boolean much = included > surroundings.control().limits().includedCharacters();
        Optional<String> file = much ? Optional.empty() : file(path);
        if (file.isEmpty()) {
            report(
                    much
                            ? Code.MISSING_INCLUDE.at(position, "much", path)
                            : Code.MISSING_INCLUDE.at(position, "missing", path));
            return Optional.empty();
        }
        included += file.get().length();
        List<String> lines = file.get().lines().toList();
        if (!region.isEmpty()) {
            lines = IncludedRegion.of(lines, region);
            if (lines.isEmpty()) {
                report(Code.MISSING_INCLUDE.at(position, "anchor", path, region));
            }
        } else {
            lines = IncludedRegion.withoutMarks(lines);
        }
        Matcher asked = RANGE.matcher(range);
        if (!range.isEmpty() && asked.matches()) {
            int first = said(asked.group(1)).isEmpty() ? 1 : Integer.parseInt(asked.group(1));
            boolean single = asked.group(2) == null;
            int last = single ? first : asked.group(2).isBlank() ? lines.size() : Integer.parseInt(asked.group(2));
            lines = lines.subList(
                    Math.min(lines.size(), Math.max(0, first - 1)),
                    Math.min(lines.size(), Math.max(Math.max(0, first - 1), last)));
        }
        return Optional.of(lines);
    }

    private void report(io.github.huozi.diagnostic.Diagnostic finding) {
        surroundings.findings().sink().report(finding);
    }

    private String pathOf(String path) {
        return candidates(path).stream()
                .filter(this::isThere)
                .map(surroundings::pathOf)
                .findFirst()
                .orElse(surroundings.findings().path());
    }

    private boolean isThere(String candidate) {
        return surroundings.hasFile(candidate);
    }

    private Optional<String> file(String path) {
        for (String candidate : candidates(path)) {
            try {
                Optional<String> found = surroundings.file(candidate);
                if (found.isPresent()) {
                    surroundings.used().accept(surroundings.pathOf(candidate));
                    return found;
                }
            } catch (IOException e) {
                // Try the next place.
            }
        }
        return Optional.empty();
    }

    /** Returns where a file may be: next to the source, or below the site's root, a folder around the source. */
    private List<String> candidates(String path) {
        String plain =
                path.replaceFirst("^[\"']", "").replaceFirst("[\"']$", "").replaceFirst("\\?.*$", "");
        boolean rooted = plain.startsWith("@") || plain.startsWith("~@") || plain.startsWith("/");
        String rest = plain.replaceFirst("^~?@\\w*/", "").replaceFirst("^/+", "");
        List<String> candidates = new ArrayList<>(rooted ? List.of() : List.of(plain));
        String folder = surroundings.findings().path();
        while (folder.contains("/")) {
            folder = folder.substring(0, folder.lastIndexOf('/'));
            candidates.add("/" + folder + "/" + rest);
        }
        candidates.add("/" + rest);
        return candidates;
    }
}
