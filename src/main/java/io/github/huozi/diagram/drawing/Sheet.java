package io.github.huozi.diagram.drawing;

/**
 * A drawing, or a part of one that was split.
 *
 * @param svg the whole text of an SVG document, without an XML declaration
 * @param width in px at its natural size
 * @param height in px at its natural size
 * @param smallestText the size of its smallest text in px at its natural size; 0 when it has none
 * @param way how it goes on a page
 */
public record Sheet(String svg, double width, double height, double smallestText, Way way) {

    /** How a drawing goes on a page. */
    public enum Way {
        /** Within the text, scaled down to the measure if it is wider. */
        UPRIGHT,
        /** On a page by itself, turned by a quarter. */
        TURNED
    }

    /** This sheet, on a page another way. */
    public Sheet going(Way other) {
        return new Sheet(svg, width, height, smallestText, other);
    }

    /**
     * By how much it is scaled to fit.
     *
     * @return at most 1
     */
    public double scale(double roomWidth, double roomHeight) {
        boolean turned = way == Way.TURNED;
        double across = turned ? height : width;
        double down = turned ? width : height;
        return Math.min(1, Math.min(roomWidth / across, roomHeight / down));
    }
}
