package io.github.huozi.diagram.drawing;

import java.util.List;

/**
 * How a shape is painted.
 *
 * @param fill its face
 * @param stroke its outline
 * @param width of the outline in px
 * @param dashes lengths in px of dashes and gaps by turns; empty for a solid line
 */
public record Brush(Ink fill, Ink stroke, double width, List<Double> dashes) {

    /** Dashes of lines that are dotted. */
    public static final List<Double> DOTTED = List.of(4.0, 3.0);

    public Brush {
        dashes = List.copyOf(dashes);
    }

    /** A face without an outline. */
    public static Brush face(Ink fill) {
        return new Brush(fill, Ink.NONE, 0, List.of());
    }

    /** A line without a face. */
    public static Brush line(Ink stroke, double width) {
        return new Brush(Ink.NONE, stroke, width, List.of());
    }

    /** This line, dashed. */
    public Brush dashed(List<Double> by) {
        return new Brush(fill, stroke, width, by);
    }

    /** This outline without its face. */
    public Brush outline() {
        return new Brush(Ink.NONE, stroke, width, dashes);
    }
}
