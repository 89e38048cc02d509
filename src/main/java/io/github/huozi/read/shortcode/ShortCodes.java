package io.github.huozi.read.shortcode;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.read.source.LineMap;
import io.github.huozi.read.source.LinedText;
import io.github.huozi.read.source.SourceFindings;
import io.github.huozi.read.source.Surroundings;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Replaces short codes by Markdown or HTML before the text is parsed, as Hugo does: those of Hugo ({@code {{< >}}} and
 * {@code {{% %}}}), and those of GitBook, HonKit and Hexo ({@code {% %}}) that are known. The user's own templates take
 * precedence over the built-in forms. Code is left unchanged, except for the escape {@code {{</* *\/>}}}.
 */
public final class ShortCodes {

    private static final Pattern FENCE =
            Pattern.compile("[ \\t]*(?:>[ \\t]*)*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)*(`{3,}|~{3,})(.*)");
    private static final Pattern ESCAPED = Pattern.compile("\\{\\{([<%])/\\*(.*?)\\*/([>%])\\}\\}");
    private static final Pattern OPENING = Pattern.compile("\\{\\{([<%])\\s*/?\\s*([A-Za-z][\\w./-]*)");
    /** Short codes whose content is not Markdown. */
    private static final Set<String> VERBATIM = Set.of("highlight", "codeblock", "code", "raw", "mermaid");

    private final String text;
    private final LineMap lines;
    private final Surroundings surroundings;
    private final ShortCodeForms forms;
    private final LineMap.Draft draft = new LineMap.Draft();
    /** The closing text of each open short code. */
    private final Deque<Open> open = new ArrayDeque<>();

    private final Map<Integer, Integer> closings;
    private int line;

    /**
     * An open short code.
     *
     * @param name its name
     * @param closing the text to write at its end
     */
    private record Open(String name, ShortCodeForms.Form closing) {}

    private ShortCodes(LinedText source, Surroundings surroundings, ShortCodeForms forms) {
        this.text = source.text();
        this.lines = source.lines();
        this.surroundings = surroundings;
        this.forms = forms;
        this.closings = pairs(text);
    }

    /** Returns the text with its short codes replaced; the same text when it has none. */
    public static LinedText write(LinedText source, Surroundings surroundings, ShortCodeTemplates templates) {
        String text = source.text();
        if (!text.contains("{{<") && !text.contains("{{%") && !text.contains("{%")) {
            return source;
        }
        return new ShortCodes(source, surroundings, new ShortCodeForms(templates, surroundings)).write();
    }

    private LinedText write() {
        String fence = "";
        int at = 0;
        while (at < text.length()) {
            int end = lineEnd(at);
            Matcher matcher = FENCE.matcher(text).region(at, end);
            if (matcher.matches()) {
                String marks = matcher.group(1);
                if (fence.isEmpty()) {
                    fence = marks.charAt(0) == '`' && matcher.group(2).indexOf('`') >= 0 ? "" : marks;
                } else if (marks.startsWith(fence) && matcher.group(2).isBlank()) {
                    fence = "";
                }
                at = copy(at, nextLine(at));
            } else if (!fence.isEmpty()) {
                at = copyCode(at, nextLine(at));
            } else {
                at = writeLine(at);
            }
        }
        while (!open.isEmpty()) {
            put(open.pop().closing());
        }
        return new LinedText(draft.text(), draft.lines());
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private int nextLine(int at) {
        return Math.min(text.length(), lineEnd(at) + 1);
    }

    private int copy(int from, int to) {
        String piece = text.substring(from, to);
        for (int at = 0; at < piece.length(); ) {
            int end = piece.indexOf('\n', at);
            String one = piece.substring(at, end < 0 ? piece.length() : end + 1);
            draft.add(one, lines.of(line), end < 0 ? 0 : lines.of(line + 1) - lines.of(line));
            line += end < 0 ? 0 : 1;
            at += one.length();
        }
        return to;
    }

    private int copyCode(int from, int to) {
        String piece = text.substring(from, to);
        Matcher escaped = ESCAPED.matcher(piece);
        if (!escaped.find()) {
            return copy(from, to);
        }
        String code = escaped.replaceAll(
                it -> Matcher.quoteReplacement("{{" + it.group(1) + it.group(2) + it.group(3) + "}}"));
        draft.add(code, lines.of(line), 1);
        line += (int) piece.chars().filter(c -> c == '\n').count();
        return to;
    }

    /** Writes from an index to the end of the line, or of the last short code that begins on it. */
    private int writeLine(int from) {
        int start = from;
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n') {
            char c = text.charAt(at);
            if (c == '`') {
                int end = codeEnd(at);
                copy(start, at);
                copyCode(at, end);
                at = end;
                start = end;
            } else if (c == '{') {
                Matcher escaped = ESCAPED.matcher(text).region(at, Math.min(text.length(), at + 2000));
                if (escaped.lookingAt()) {
                    copy(start, at);
                    at = copyCode(at, escaped.end());
                    start = at;
                    continue;
                }
                ShortCodeTag tag = ShortCodeTag.at(text, at);
                if (tag == null || !forms.isKnown(tag)) {
                    tellOpen(tag, at);
                    at++;
                    continue;
                }
                copy(start, at);
                at = write(tag);
                start = at;
            } else {
                at++;
            }
        }
        return copy(start, Math.min(text.length(), at + 1));
    }

    private int codeEnd(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        String run = text.substring(at, end);
        int close = text.indexOf(run, end);
        int paragraph = text.indexOf("\n\n", end);
        return close < 0 || (paragraph >= 0 && paragraph < close) ? end : close + run.length();
    }

    /** Writes the replacement of a tag and returns the index at which to continue. */
    private int write(ShortCodeTag tag) {
        int inTag = (int) text.substring(tag.start(), tag.end())
                .chars()
                .filter(c -> c == '\n')
                .count();
        if (tag.isEnd()) {
            close(tag);
            line += inTag;
            return tag.end();
        }
        int close = closings.getOrDefault(tag.start(), -1);
        if (close >= 0 && (VERBATIM.contains(tag.name()) || forms.hasTemplate(tag))) {
            @Nullable ShortCodeTag end = ShortCodeTag.at(text, close);
            int behind = end == null ? text.length() : end.end();
            String inner = text.substring(tag.end(), close);
            put(forms.whole(tag, inner));
            line += (int) text.substring(tag.start(), behind)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            return behind;
        }
        Optional<ShortCodeForms.Pair> pair = close < 0 ? forms.alone(tag) : forms.around(tag);
        if (pair.isEmpty()) {
            boolean open = close < 0
                    && (VERBATIM.contains(tag.name()) || forms.around(tag).isPresent());
            tell(tag, open);
        }
        ShortCodeForms.Pair found = pair.orElse(ShortCodeForms.Pair.NOTHING);
        put(found.opening());
        line += inTag;
        if (close >= 0) {
            open.push(new Open(tag.name(), found.closing()));
        }
        return tag.end();
    }

    private void close(ShortCodeTag tag) {
        if (open.stream().noneMatch(it -> it.name().equals(tag.name()))) {
            report(Code.UNCLOSED_BLOCK, tag.start(), "short-code-end", tag.name());
            return;
        }
        while (!open.isEmpty()) {
            Open last = open.pop();
            put(last.closing());
            if (last.name().equals(tag.name())) {
                return;
            }
        }
    }

    /** Reports an unclosed tag of Hugo; its source stays in the text. */
    private void tellOpen(@Nullable ShortCodeTag tag, int at) {
        Matcher opening = OPENING.matcher(text).region(at, text.length());
        if (tag == null && opening.lookingAt()) {
            report(
                    Code.UNCLOSED_BLOCK,
                    at,
                    "short-code-tag",
                    opening.group(2),
                    (opening.group(1).equals("<") ? ">" : "%") + "}}");
        }
    }

    private void tell(ShortCodeTag tag, boolean open) {
        String name = tag.name();
        if (open) {
            String end = tag.isLiquid() ? "{% end" + name + " %}" : "{{< /" + name + " >}}";
            report(Code.UNCLOSED_BLOCK, tag.start(), "short-code", name, end);
        } else {
            report(Code.UNKNOWN_SHORT_CODE, tag.start(), "short-code", name);
        }
    }

    private void report(Code code, int at, String variant, Object... arguments) {
        int column = at - (text.lastIndexOf('\n', Math.max(0, at - 1)) + 1) + 1;
        SourceFindings findings = surroundings.findings();
        Position position = findings.source().at(lines.of(line), Math.max(1, column));
        findings.sink().report(code.at(position, variant, arguments));
    }

    /** Returns the index of each closing tag, by that of its opening tag. */
    private static Map<Integer, Integer> pairs(String text) {
        Map<Integer, Integer> closings = new HashMap<>();
        Map<String, Deque<ShortCodeTag>> openings = new HashMap<>();
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            ShortCodeTag tag = ShortCodeTag.at(text, at);
            if (tag == null) {
                continue;
            }
            Deque<ShortCodeTag> same =
                    openings.computeIfAbsent((tag.isLiquid() ? "%" : "<") + tag.name(), it -> new ArrayDeque<>());
            if (!tag.isEnd()) {
                same.push(tag);
            } else if (!same.isEmpty()) {
                closings.put(same.pop().start(), at);
            }
            at = tag.end() - 1;
        }
        return closings;
    }

    /** Adds generated text; a block gets separate lines, with the indent of the preceding text. */
    private void put(ShortCodeForms.Form form) {
        if (form.text().isEmpty()) {
            return;
        }
        int origin = lines.of(line);
        if (!form.isBlock()) {
            draft.add(form.text(), origin, 0);
            return;
        }
        String before = draft.lastLine();
        String indent = indent(before);
        String lead =
                before.length() == indent.length() && before.isBlank() ? "" : isMarker(before) ? "" : "\n" + indent;
        draft.add(lead + form.text().replace("\n", "\n" + indent) + "\n" + indent, origin, 0);
    }

    private static boolean isMarker(String line) {
        return line.matches("[ \\t>]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+");
    }

    private static String indent(String line) {
        StringBuilder indent = new StringBuilder();
        Matcher marker =
                Pattern.compile("[ \\t>]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)?").matcher(line);
        if (marker.lookingAt()) {
            marker.group().chars().forEach(c -> indent.append(c == '>' || c == '\t' ? (char) c : ' '));
        }
        return indent.toString();
    }
}
