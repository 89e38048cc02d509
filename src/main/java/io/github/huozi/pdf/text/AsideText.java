package io.github.huozi.pdf.text;

import io.github.huozi.typeset.TextRun;
import io.github.huozi.typeset.character.Style;
import io.github.huozi.typeset.line.ComposedLine;
import io.github.huozi.typeset.line.LineComposer;
import io.github.huozi.typeset.line.Measure;
import io.github.huozi.typeset.line.Paragraph;
import io.github.huozi.typeset.line.Piece;
import java.util.List;

/**
 * Spaces lines outside the text, such as running heads, like lines of text: between Han and Latin, and between punctuation
 * marks. Not thread-safe.
 */
public final class AsideText {

    private static final int EM = 1000;

    /** A measure wider than any page, so that nothing is broken. */
    private static final double ENDLESS = 1e6;

    private final LineComposer composer = new LineComposer();
    private final Style style;

    /**
     * @param style the style of the lines of the book, for 1 point
     */
    public AsideText(Style style) {
        this.style = style;
    }

    /** Returns the text with its spacing encoded by {@link Tracking}. */
    public String spaced(String text) {
        if (text.isBlank()) {
            return text;
        }
        TextRun run = TextRun.of(text, 1, AsideText::advance);
        StringBuilder out = new StringBuilder();
        for (ComposedLine line : composer.compose(new Paragraph(List.of(run), Measure.of(ENDLESS), style))) {
            double pen = 0;
            for (Piece piece : line.pieces()) {
                pen = shift(out, piece.x() - pen) + pen;
                for (int c :
                        text.substring(piece.start(), piece.end()).codePoints().toArray()) {
                    out.appendCodePoint(c);
                    pen += advance(c) / EM;
                    pen = shift(out, piece.spacing()) + pen;
                }
            }
        }
        return out.toString();
    }

    private static double shift(StringBuilder out, double room) {
        int amount = (int) Math.round(room * EM);
        if (amount != 0) {
            out.appendCodePoint(Tracking.shift(amount));
        }
        return (double) amount / EM;
    }

    /** An approximate advance for any face; only the spacing is used, not the positions. */
    private static double advance(int codePoint) {
        if (!SetText.isSeen(codePoint)) {
            return 0;
        }
        return codePoint == ' ' ? EM / 4.0 : codePoint < 0x2000 ? EM / 2.0 : EM;
    }
}
