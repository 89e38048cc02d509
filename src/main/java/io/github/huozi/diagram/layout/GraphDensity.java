package io.github.huozi.diagram.layout;

/**
 * The density of a graph drawing. Lengths are in px unless stated otherwise.
 *
 * @param padX the padding left and right of the text of a node
 * @param padY the padding above and below the text of a node
 * @param wrap the maximum line length of a node or an edge in em
 * @param layerGap the distance between two ranks
 * @param nodeGap the distance between two nodes of a rank
 */
public record GraphDensity(double padX, double padY, double wrap, double layerGap, double nodeGap) {

    public static final GraphDensity USUAL = new GraphDensity(14, 9, 13.5, 36, 26);
    public static final GraphDensity COMPACT = new GraphDensity(9, 6, 9.5, 26, 14);

    /** The size of text in nodes and titles. */
    public static final double TEXT = 14;

    /** The size of text on edges. */
    public static final double SMALL = 12.5;

    /** The maximum line length of a group's title in em. */
    public static final double TITLE_WRAP = 20;
}
