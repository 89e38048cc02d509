package io.github.huozi.diagram.drawing;

/**
 * A drawing, or a part of one that was split.
 *
 * @param svg the complete text of an SVG document, without an XML declaration
 * @param width the natural width in px
 * @param height the natural height in px
 * @param smallestText the size of its smallest text in px at its natural size; 0 if it has none
 * @param way its orientation on a page
 */
public record Sheet(String svg, double width, double height, double smallestText, Way way) {

    /** The orientation of a drawing on a page. */
    public enum Way {
        /** Within the text, scaled down to the measure if necessary. */
        UPRIGHT,
        /** On a separate page, rotated by 90 degrees. */
        TURNED
    }

    /** Returns this sheet in another orientation. */
    public Sheet going(Way other) {
        return new Sheet(svg, width, height, smallestText, other);
    }

    /**
     * Returns the factor that scales it to fit.
     *
     * @return the factor, at most 1
     */
    public double scale(double roomWidth, double roomHeight) {
        boolean turned = way == Way.TURNED;
        double across = turned ? height : width;
        double down = turned ? width : height;
        return Math.min(1, Math.min(roomWidth / across, roomHeight / down));
    }
}
