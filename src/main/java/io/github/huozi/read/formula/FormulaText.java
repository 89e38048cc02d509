package io.github.huozi.read.formula;

import io.github.huozi.book.settings.MathSettings.Marks;
import io.github.huozi.markdown.DollarRule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds formulas in text that is not Markdown: titles in front matter, text of HTML. */
public final class FormulaText {

    private static final Pattern MATHEMATICAL = Pattern.compile("[\\\\^_=]");
    private static final Pattern SENTENCE = Pattern.compile("[A-Za-z]{3,}[ \\t]+[A-Za-z]{3,}[ \\t]+[A-Za-z]{2,}");
    private static final Pattern WORDS =
            Pattern.compile("\\\\(?:text|mbox|textrm|textbf|operatorname|mathrm)\\s*\\{[^{}]*\\}");

    /** The kind of a piece. */
    public enum Kind {
        TEXT,
        INLINE,
        DISPLAY
    }

    /**
     * A piece of a text.
     *
     * @param text the text without delimiters
     * @param written the text with delimiters
     * @param at the start index
     */
    public record Piece(Kind kind, String text, String written, int at) {

        public boolean isFormula() {
            return kind != Kind.TEXT;
        }
    }

    private FormulaText() {}

    /** Splits text into pieces by Markdown's formula delimiters; removes the backslash before a dollar. */
    public static List<Piece> pieces(String text, Marks marks) {
        return marks == Marks.NONE || text.indexOf('$') < 0 ? List.of(text(text, 0)) : split(text, false);
    }

    /** Splits text of HTML into pieces; there backslashes delimit formulas too. */
    public static List<Piece> piecesOfHtml(String text, Marks marks) {
        boolean any =
                text.indexOf('$') >= 0 || text.contains("\\(") || text.contains("\\[") || text.contains("\\begin{");
        return marks == Marks.NONE || !any ? List.of(text(text, 0)) : split(text, true);
    }

    private static Piece text(String text, int at) {
        return new Piece(Kind.TEXT, text, text, at);
    }

    private static List<Piece> split(String text, boolean backslashes) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        int plainAt = 0;
        int at = 0;
        while (at < text.length()) {
            Piece formula = formula(text, at, backslashes);
            if (formula != null) {
                if (!plain.isEmpty()) {
                    pieces.add(text(plain.toString(), plainAt));
                    plain.setLength(0);
                }
                pieces.add(formula);
                at += formula.written().length();
                plainAt = at;
            } else if (text.startsWith("\\$", at)) {
                plain.append('$');
                at += 2;
            } else {
                plain.append(text.charAt(at++));
            }
        }
        if (!plain.isEmpty() || pieces.isEmpty()) {
            pieces.add(text(plain.toString(), plainAt));
        }
        return pieces;
    }

    private static @org.jspecify.annotations.Nullable Piece formula(String text, int at, boolean backslashes) {
        if (text.startsWith("$$", at)) {
            return between(text, at, "$$", "$$", Kind.DISPLAY);
        }
        if (text.charAt(at) == '$') {
            int end = DollarRule.closing(text, at);
            return end < 0 ? null : piece(Kind.INLINE, text, at, 1, end, end + 1);
        }
        if (!backslashes || text.charAt(at) != '\\') {
            return null;
        }
        if (text.startsWith("\\(", at)) {
            return between(text, at, "\\(", "\\)", Kind.INLINE);
        }
        if (text.startsWith("\\[", at)) {
            return between(text, at, "\\[", "\\]", Kind.DISPLAY);
        }
        for (String name : List.of("equation", "align", "gather", "multline", "eqnarray", "displaymath")) {
            for (String environment : List.of(name, name + "*")) {
                String end = "\\end{" + environment + "}";
                if (text.startsWith("\\begin{" + environment + "}", at)) {
                    int close = text.indexOf(end, at);
                    return close < 0
                            ? null
                            : piece(Kind.DISPLAY, text, at, 0, close + end.length(), close + end.length());
                }
            }
        }
        return null;
    }

    private static @org.jspecify.annotations.Nullable Piece between(
            String text, int at, String open, String close, Kind kind) {
        int end = text.indexOf(close, at + open.length());
        boolean some = end > 0 && !text.substring(at + open.length(), end).isBlank();
        return some ? piece(kind, text, at, open.length(), end, end + close.length()) : null;
    }

    private static Piece piece(Kind kind, String text, int at, int mark, int end, int after) {
        return new Piece(kind, text.substring(at + mark, end).strip(), text.substring(at, after), at);
    }

    /** Whether LaTeX is mathematics rather than text. */
    static boolean looksLikeFormula(String source) {
        String bare = WORDS.matcher(source).replaceAll("");
        boolean han = bare.codePoints().anyMatch(c -> c >= 0x3000 && c < 0xA000);
        return MATHEMATICAL.matcher(bare).find()
                && !han
                && !SENTENCE.matcher(bare).find();
    }
}
