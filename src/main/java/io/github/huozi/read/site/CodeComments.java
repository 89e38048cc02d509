package io.github.huozi.read.site;

import io.github.huozi.read.source.CodeAwareLines;
import io.github.huozi.read.source.LinedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments in listings that mark lines: {@code // highlight-next-line} of Docusaurus
 * (https://docusaurus.io/docs/markdown-features/code-blocks#highlighting-with-comments) and {@code // [!code highlight]} of
 * VitePress (https://vitepress.dev/guide/markdown#line-highlighting-in-code-blocks). They are removed, and the lines are
 * marked.
 */
public final class CodeComments {

    private static final String OPEN = "(?://|#|--|;|%|/\\*|<!--|\\{/\\*)";
    private static final String CLOSE = "(?:\\*/\\}|\\*/|-->)?";
    private static final Pattern ALONE =
            Pattern.compile("^[ \\t]*" + OPEN + "[ \\t]*highlight-(next-line|start|end)[ \\t]*" + CLOSE + "[ \\t]*$");
    private static final Pattern BEHIND = Pattern.compile("[ \\t]*" + OPEN
            + "[ \\t]*\\[!code[ \\t]+(?:highlight|hl|focus|\\+\\+|--|error|warning|word:[^\\]]*?)(?::(\\d{1,3}))?\\][ \\t]*"
            + CLOSE + "[ \\t]*$");
    private static final Pattern GIVEN = Pattern.compile("\\{[ \\t]*(\\d[\\d ,-]*)\\}");
    private static final Pattern LANGUAGE = Pattern.compile("^([ \\t>]*[`~]{3,}[ \\t]*[^\\s{]+)");

    private final CodeAwareLines lines;

    private CodeComments(CodeAwareLines lines) {
        this.lines = lines;
    }

    /** Returns the text with these as marked lines of a fence; the same text if it has none. */
    public static LinedText write(LinedText source) {
        if (!source.text().contains("highlight-") && !source.text().contains("[!code")) {
            return source;
        }
        CodeComments comments = new CodeComments(CodeAwareLines.of(source));
        for (int at = 0; at < comments.lines.size(); at++) {
            at = comments.write(at);
        }
        return comments.lines.written();
    }

    private int write(int at) {
        if (!lines.get(at).isCode() || !LANGUAGE.matcher(lines.get(at).text()).find()) {
            lines.keep(at);
            return at;
        }
        int closing = lines.closing(at);
        List<Integer> kept = new ArrayList<>();
        List<Integer> marked = new ArrayList<>();
        boolean within = false;
        int ahead = 0;
        for (int line = at + 1; line < closing; line++) {
            String text = lines.get(line).text();
            Matcher alone = ALONE.matcher(text);
            if (alone.matches()) {
                ahead = alone.group(1).equals("next-line") ? 1 : ahead;
                within = alone.group(1).equals("start")
                        || (within && !alone.group(1).equals("end"));
                continue;
            }
            Matcher behind = BEHIND.matcher(text);
            if (behind.find()) {
                ahead = behind.group(1) == null ? 1 : Integer.parseInt(behind.group(1));
            }
            kept.add(line);
            if (within || ahead > 0) {
                marked.add(kept.size());
            }
            ahead = Math.max(0, ahead - 1);
        }
        lines.write(
                marked.isEmpty()
                        ? lines.get(at).text()
                        : withMarks(lines.get(at).text(), marked),
                at);
        for (int line : kept) {
            String text = lines.get(line).text();
            String bare = BEHIND.matcher(text).replaceFirst("");
            if (bare.equals(text)) {
                lines.keep(line);
            } else {
                lines.write(bare, line);
            }
        }
        if (closing > at) {
            lines.keep(closing);
        }
        return closing;
    }

    /** Returns the opening line of a fence with additional marked lines. */
    private static String withMarks(String opening, List<Integer> marked) {
        String numbers = String.join(",", marked.stream().map(String::valueOf).toList());
        Matcher given = GIVEN.matcher(opening);
        if (given.find()) {
            return opening.substring(0, given.start(1)) + given.group(1) + "," + numbers
                    + opening.substring(given.end(1));
        }
        Matcher language = LANGUAGE.matcher(opening);
        return language.find() ? language.group() + " {" + numbers + "}" + opening.substring(language.end()) : opening;
    }
}
