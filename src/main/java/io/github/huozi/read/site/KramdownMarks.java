package io.github.huozi.read.site;

import io.github.huozi.book.Callout;
import io.github.huozi.read.source.CodeAwareLines;
import io.github.huozi.read.source.LinedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Attribute lists of kramdown (https://kramdown.gettalong.org/syntax.html#attribute-list-definitions) below or above a block,
 * as in themes of Jekyll and the {@code attr_list} of MkDocs. A class that turns a quotation into a callout or a paragraph into
 * a caption takes effect, and ids stay; the rest is for screens. Lists that belong to a heading, a picture or a table are left
 * to the reader of Markdown.
 */
public final class KramdownMarks {

    private static final String FENCE = "::::::::::::";

    private static final String ATTRIBUTE = "(?:[.#][\\w-]+|[\\w-]+=(?:\"[^\"\\n]*\"|'[^'\\n]*'|[^\\s}]+)|[\\w-]+)";
    private static final Pattern LIST = Pattern.compile("^[ \\t]*(?:>[ \\t]*)?\\{:[ \\t]*(" + ATTRIBUTE + "(?:[ \\t]+"
            + ATTRIBUTE + "|[.#][\\w-]+)*)[ \\t]*:?\\}[ \\t]*$");
    private static final Pattern CONTENTS = Pattern.compile("(?:.*[ \\t])?[.]?toc(?:[ \\t].*)?");
    private static final Pattern CALLOUT =
            Pattern.compile("(?:^|[\\s.])((?:prompt|block|callout|alert|notice)-+)?([a-z]+)(?=$|[\\s.#])");
    private static final Pattern ITEM = Pattern.compile("^[ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t].*");
    private static final Pattern QUOTE = Pattern.compile("^[ \\t]*>.*");
    private static final Pattern CAPTION = Pattern.compile("(?:.*\\s)?\\.?(?:figure-)?caption(?:[\\s.#].*)?");
    private static final Pattern ID = Pattern.compile("#([\\w-]+)");
    /** Blocks whose lists the reader of Markdown handles. */
    private static final Pattern OWN_LIST =
            Pattern.compile("^[ \\t]*(?:#{1,6}[ \\t].*|\\|.*|!\\[[^\\]]*\\]\\([^)]*\\)[ \\t]*|=+[ \\t]*|-+[ \\t]*)$");

    private static final Pattern BEHIND_WORDS =
            Pattern.compile("(?<=[*_])\\{:[ \\t]*" + ATTRIBUTE + "(?:[ \\t]+" + ATTRIBUTE + ")*[ \\t]*\\}");

    /** The place of the contents, below a heading or a summary, as just-the-docs advises. */
    private static final Pattern CONTENTS_BLOCK =
            Pattern.compile("(?im)^(?:<details\\b[^>\\n]*>\\s*<summary>[^<]*</summary>\\s*(?:\\{:[^}\\n]*\\}\\s*)?"
                    + "(?:[-*+]|\\d+\\.)[ \\t][^\\n]*\\n[ \\t]*\\{:[ \\t]*\\.?toc\\b[^}\\n]*\\}\\s*</details>"
                    + "|#{1,6}[ \\t]+(?:table of contents|contents|toc|目录|目錄)[ \\t]*\\n(?:\\{:[^}\\n]*\\}[ \\t]*\\n)?\\s*"
                    + "(?:[-*+]|\\d+\\.)[ \\t][^\\n]*\\n[ \\t]*\\{:[ \\t]*\\.?toc\\b[^}\\n]*\\})");

    private final CodeAwareLines lines;

    private KramdownMarks(CodeAwareLines lines) {
        this.lines = lines;
    }

    /** Returns the text without these lists; the same text if it has none. */
    public static LinedText write(LinedText source) {
        if (!source.text().contains("{:")) {
            return source;
        }
        String text = CONTENTS_BLOCK.matcher(source.text()).replaceAll(it -> it.group()
                .replaceAll("[^\n]", ""));
        KramdownMarks marks = new KramdownMarks(CodeAwareLines.of(new LinedText(text, source.lines())));
        for (int at = 0; at < marks.lines.size(); at++) {
            at = marks.write(at);
        }
        return marks.lines.written();
    }

    /** Writes the construct that begins in a line; returns its last line. */
    private int write(int at) {
        if (lines.get(at).isCode()) {
            lines.keep(at);
            return at;
        }
        boolean begins = at == 0 || lines.get(at - 1).text().isBlank();
        int last = begins ? lastOfBlock(at) : at;
        Matcher below = LIST.matcher(lines.get(last).text());
        if (begins && last > at && below.matches()) {
            String attributes = below.group(1);
            if (ITEM.matcher(lines.get(at).text()).matches()
                    && CONTENTS.matcher(attributes).matches()) {
                // A list with only the place of the contents.
                lines.write("", at);
                return last;
            }
            if (isCallout(attributes, lines.get(at).text())) {
                return callout(at, last, attributes);
            }
            if (last == at + 1
                    && CAPTION.matcher(attributes).matches()
                    && isPlain(lines.get(at).text())) {
                lines.write("<span class=\"caption\">" + lines.get(at).text().strip() + "</span>", at);
                return last;
            }
        }
        Matcher list = LIST.matcher(lines.get(at).text());
        if (list.matches() && belongsToNothing(at)) {
            Matcher id = ID.matcher(list.group(1));
            lines.write(id.find() && begins ? "[]{#" + id.group(1) + "}" : "", at);
            return at;
        }
        String text = lines.get(at).text();
        String written = text.contains("{:")
                ? CodeAwareLines.outsideCode(
                        text, it -> BEHIND_WORDS.matcher(it).replaceAll(""))
                : text;
        if (written.equals(text)) {
            lines.keep(at);
        } else {
            lines.write(written, at);
        }
        return at;
    }

    private int lastOfBlock(int at) {
        int last = at;
        while (last + 1 < lines.size()
                && !lines.get(last + 1).text().isBlank()
                && !lines.get(last + 1).isCode()
                && !LIST.matcher(lines.get(last).text()).matches()) {
            last++;
        }
        return last;
    }

    private static boolean isPlain(String text) {
        return !ITEM.matcher(text).matches()
                && !QUOTE.matcher(text).matches()
                && !OWN_LIST.matcher(text).matches();
    }

    /** Whether a list has no heading, picture or table beside it to which it could belong. */
    private boolean belongsToNothing(int at) {
        String above = at == 0 ? "" : lines.get(at - 1).text();
        boolean alone = above.isBlank()
                && (at + 1 >= lines.size() || lines.get(at + 1).text().isBlank());
        return !OWN_LIST.matcher(above).matches() && !(alone && at > 0 && hasBlockAbove(at));
    }

    private boolean hasBlockAbove(int at) {
        for (int above = at - 1; above >= 0; above--) {
            if (!lines.get(above).text().isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** A plain name denotes a callout only below a quotation. */
    private static boolean isCallout(String attributes, String first) {
        boolean quote = QUOTE.matcher(first).matches();
        return (quote || isPlain(first)) && !kind(attributes, quote).isEmpty();
    }

    /** Returns the kind of callout of a class: {@code prompt-tip} of Chirpy, {@code block-warning} of others. */
    private static String kind(String attributes, boolean plain) {
        Matcher name = CALLOUT.matcher(attributes);
        while (name.find()) {
            boolean known = Callout.of(name.group(2)).isPresent();
            if (known && (plain || name.group(1) != null)) {
                return name.group(2);
            }
        }
        return "";
    }

    private int callout(int at, int last, String attributes) {
        lines.write(FENCE + kind(attributes, true), at);
        for (int line = at; line < last; line++) {
            lines.write(lines.get(line).text().replaceFirst("^[ \\t]*>[ \\t]?", ""), line);
        }
        lines.write(FENCE, last);
        return last;
    }
}
