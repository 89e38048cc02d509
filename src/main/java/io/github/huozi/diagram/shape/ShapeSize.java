package io.github.huozi.diagram.shape;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.graph.NodeShape;

/**
 * The size of a shape around its text, and the place of the text in it.
 *
 * @param width the width in px
 * @param height the height in px
 * @param shiftX how far the text's middle is right of the shape's, in px
 * @param shiftY how far the text's middle is below the shape's, in px
 */
public record ShapeSize(double width, double height, double shiftX, double shiftY) {

    private static final double NARROWEST = 46;

    /** The share of a diamond's width for its text; the rest of the diagonal is left for its height. */
    private static final double DIAMOND_SHARE = 0.57;

    /** The blank part of a text block's height above its first line and below its last. */
    private static final double WHITE = 4;

    /** The lean of slanting sides, as a fraction of the height. */
    static final double LEAN = 0.3;

    /** Half the height of the lid of a cylinder. */
    static final double LID = 7;

    /** The height of a wave of a document. */
    static final double WAVE = 7;

    /** The distance between stacked sheets. */
    static final double STACK = 4;

    /** The depth of braces and pennants. */
    static final double CUT = 12;

    /**
     * Returns the size around a text.
     *
     * @param w the width of the text in px
     * @param h the height of the text in px
     * @param padX the padding left and right in px
     * @param padY the padding above and below in px
     */
    public static ShapeSize around(NodeShape shape, double w, double h, double padX, double padY) {
        if (shape.textless()) {
            return sign(shape);
        }
        double width = w + 2 * padX;
        double height = h + 2 * padY;
        return switch (shape) {
            case CIRCLE, DOUBLE_CIRCLE -> circle(w, h, shape == NodeShape.DOUBLE_CIRCLE ? 20 : 12);
            case DIAMOND -> diamond(w, h);
            case ELLIPSE -> of(w * 1.3 + 2 * padX, h * 1.3 + padY);
            case STADIUM, STUB -> of(width + height * 0.35, height);
            case CYLINDER -> new ShapeSize(least(width), height + 2 * LID, 0, LID);
            case LINED_CYLINDER -> new ShapeSize(least(width), height + 3 * LID, 0, LID * 1.6);
            case HORIZONTAL_CYLINDER -> new ShapeSize(width + 3 * LID, height, -LID, 0);
            case HEXAGON, LEAN_RIGHT, LEAN_LEFT, TRAPEZOID, INVERTED_TRAPEZOID -> of(width + 2 * LEAN * height, height);
            case SUBROUTINE -> of(width + 16, height);
            case ODD -> new ShapeSize(least(width + CUT), height, CUT / 2, 0);
            case BRACE_LEFT -> new ShapeSize(width, height, 4, 0);
            case BRACE_RIGHT -> new ShapeSize(width, height, -4, 0);
            case LINED_RECTANGLE, WINDOW_PANE ->
                new ShapeSize(
                        least(width + 8),
                        shape == NodeShape.WINDOW_PANE ? height + 8 : height,
                        4,
                        shape == NodeShape.WINDOW_PANE ? 4 : 0);
            case DIVIDED_RECTANGLE -> new ShapeSize(least(width), height + 10, 0, 5);
            case STACKED_RECTANGLES, STACKED_DOCUMENTS, DOCUMENT, TAGGED_DOCUMENT, LINED_DOCUMENT, PAPER_TAPE ->
                paper(shape, width, height);
            case TAGGED_RECTANGLE -> of(width + 6, height);
            case DELAY -> new ShapeSize(least(width) + height * 0.25, height, -height * 0.1, 0);
            case DISPLAY -> of(width + height * 0.7, height);
            case STORED_DATA -> of(width + height * 0.4, height);
            case SLOPED_RECTANGLE -> new ShapeSize(least(width), height + height * 0.35, 0, height * 0.17);
            case LOOP_LIMIT -> of(width + 8, height + 4);
            case TRIANGLE, FLIPPED_TRIANGLE, CLOUD, BANG, PENTAGON, OCTAGON -> pointed(shape, w, h);
            case TEXT -> new ShapeSize(w + 6, h + 4, 0, 0);
            default -> of(width, height);
        };
    }

    /** Returns the sizes of sheets of paper, one or several. */
    private static ShapeSize paper(NodeShape shape, double width, double height) {
        return switch (shape) {
            case STACKED_RECTANGLES -> new ShapeSize(least(width) + 2 * STACK, height + 2 * STACK, -STACK, STACK);
            case STACKED_DOCUMENTS ->
                new ShapeSize(least(width) + 2 * STACK, height + 2 * STACK + WAVE, -STACK, STACK - WAVE / 2);
            case DOCUMENT, TAGGED_DOCUMENT -> new ShapeSize(least(width), height + WAVE, 0, -WAVE / 2);
            case LINED_DOCUMENT -> new ShapeSize(least(width + 8), height + WAVE, 4, -WAVE / 2);
            default -> of(width, height + 2 * WAVE);
        };
    }

    /** Returns the sizes of shapes that are narrow at the ends of the text. */
    private static ShapeSize pointed(NodeShape shape, double w, double h) {
        return switch (shape) {
            case TRIANGLE -> new ShapeSize(w * 1.6 + 24, h + w * 0.55 + 16, 0, (w * 0.55 + 16) / 2 - 5);
            case FLIPPED_TRIANGLE -> new ShapeSize(w * 1.6 + 24, h + w * 0.55 + 16, 0, 5 - (w * 0.55 + 16) / 2);
            case CLOUD, BANG -> of(w * 1.3 + 36, h * 1.35 + 30);
            case PENTAGON -> new ShapeSize(w * 1.3 + 24, h * 1.5 + 26, 0, h * 0.2 + 4);
            default -> of(w * 1.2 + 24, h * 1.2 + 20);
        };
    }

    private static double least(double width) {
        return Math.max(NARROWEST, Math.ceil(width));
    }

    private static ShapeSize of(double width, double height) {
        return new ShapeSize(least(width), Math.ceil(height), 0, 0);
    }

    private static ShapeSize circle(double w, double h, double more) {
        double diameter = Math.ceil(Math.max(NARROWEST, Math.hypot(w, Math.max(0, h - WHITE)) + more));
        return new ShapeSize(diameter, diameter, 0, 0);
    }

    private static ShapeSize diamond(double w, double h) {
        if (w == 0) {
            return new ShapeSize(30, 30, 0, 0);
        }
        double height = Math.max(0, h - WHITE) / (1 - DIAMOND_SHARE) + 6;
        double width = Math.max(w / DIAMOND_SHARE + 6, height * 1.3);
        return of(width, height);
    }

    private static ShapeSize sign(NodeShape shape) {
        return switch (shape) {
            case BAR -> new ShapeSize(64, 6, 0, 0);
            case DOT, SMALL_CIRCLE -> new ShapeSize(14, 14, 0, 0);
            case FRAMED_DOT -> new ShapeSize(18, 18, 0, 0);
            case CROSSED_CIRCLE -> new ShapeSize(28, 28, 0, 0);
            case BOLT -> new ShapeSize(30, 40, 0, 0);
            default -> new ShapeSize(30, 30, 0, 0);
        };
    }

    /** Returns the middle of the text if the shape fills an area. */
    public Spot middle(Area area) {
        return area.middle().plus(shiftX, shiftY);
    }
}
