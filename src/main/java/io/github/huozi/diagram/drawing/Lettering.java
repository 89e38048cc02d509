package io.github.huozi.diagram.drawing;

import io.github.huozi.diagram.source.LabelSpan;
import io.github.huozi.font.FontChain;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.Weight;
import java.util.List;

/**
 * The faces of a drawing's text. Immutable and safe for use by several threads.
 *
 * @param family the name of the first family, as {@code font-family} writes it
 * @param regular the faces in the order in which they are asked for a character
 * @param bold the same for bold text
 */
public record Lettering(String family, FontChain regular, FontChain bold) {

    /** The face of headings that comes with Huozi. */
    public static final Lettering SANS = of(FontLibrary.bundled(), FontLibrary.SANS);

    /** A character that no face has is drawn by the reader's machine; it is taken for a Han character. */
    private static final double UNKNOWN = 1000;

    /** The faces of a family, and those that help out. */
    public static Lettering of(FontLibrary library, String family) {
        return new Lettering(family, library.chain(Weight.REGULAR, family), library.chain(Weight.BOLD, family));
    }

    /** The advance of a code point in thousandths of an em. */
    public double advance(int codePoint, Weight weight) {
        double advance = (weight == Weight.BOLD ? bold : regular).advance(codePoint);
        return advance < 0 ? UNKNOWN : advance;
    }

    /** How wide a text is, in the unit of its size. */
    public double width(String text, double size, Weight weight) {
        return text.codePoints().mapToDouble(c -> advance(c, weight)).sum() * size / 1000;
    }

    /** How wide a line of spans is, in the unit of its size. */
    public double width(List<LabelSpan> line, double size) {
        return line.stream()
                .mapToDouble(span -> width(span.text(), size, span.bold() ? Weight.BOLD : Weight.REGULAR))
                .sum();
    }
}
