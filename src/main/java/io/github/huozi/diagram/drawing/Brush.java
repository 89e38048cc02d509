package io.github.huozi.diagram.drawing;

import java.util.List;

/**
 * How a shape is painted.
 *
 * @param fill the fill
 * @param stroke the outline
 * @param width the width of the outline in px
 * @param dashes the lengths of dashes and gaps alternately, in px; empty for a solid line
 */
public record Brush(Ink fill, Ink stroke, double width, List<Double> dashes) {

    /** The dashes of dotted lines. */
    public static final List<Double> DOTTED = List.of(4.0, 3.0);

    public Brush {
        dashes = List.copyOf(dashes);
    }

    /** Returns a brush for a fill without an outline. */
    public static Brush face(Ink fill) {
        return new Brush(fill, Ink.NONE, 0, List.of());
    }

    /** Returns a brush for a line without a fill. */
    public static Brush line(Ink stroke, double width) {
        return new Brush(Ink.NONE, stroke, width, List.of());
    }

    /** Returns this brush with a dashed line. */
    public Brush dashed(List<Double> by) {
        return new Brush(fill, stroke, width, by);
    }

    /** Returns this brush without its fill. */
    public Brush outline() {
        return new Brush(Ink.NONE, stroke, width, dashes);
    }
}
