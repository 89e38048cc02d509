package io.github.huozi.diagram.drawing;

import io.github.huozi.diagram.source.LabelSpan;
import io.github.huozi.font.FontChain;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.Weight;
import java.util.List;

/**
 * The faces of a drawing's text. Immutable and thread-safe.
 *
 * @param family the name of the first family, as in {@code font-family}
 * @param regular the faces in the order in which they are searched for a character
 * @param bold the same for bold text
 */
public record Lettering(String family, FontChain regular, FontChain bold) {

    /** The bundled face for headings. */
    public static final Lettering SANS = of(FontLibrary.bundled(), FontLibrary.SANS);

    /** A character missing from all faces is drawn by the reader's machine; it is measured like a Han character. */
    private static final double UNKNOWN = 1000;

    /** Returns the faces of a family, with fallbacks. */
    public static Lettering of(FontLibrary library, String family) {
        return new Lettering(family, library.chain(Weight.REGULAR, family), library.chain(Weight.BOLD, family));
    }

    /** Returns the advance of a code point in thousandths of an em. */
    public double advance(int codePoint, Weight weight) {
        double advance = (weight == Weight.BOLD ? bold : regular).advance(codePoint);
        return advance < 0 ? UNKNOWN : advance;
    }

    /** Returns the width of a text, in the unit of its size. */
    public double width(String text, double size, Weight weight) {
        return text.codePoints().mapToDouble(c -> advance(c, weight)).sum() * size / 1000;
    }

    /** Returns the width of a line of spans, in the unit of its size. */
    public double width(List<LabelSpan> line, double size) {
        return line.stream()
                .mapToDouble(span -> width(span.text(), size, span.bold() ? Weight.BOLD : Weight.REGULAR))
                .sum();
    }
}
