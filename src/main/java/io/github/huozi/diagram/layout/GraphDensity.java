package io.github.huozi.diagram.layout;

/**
 * How close together a graph is drawn. Lengths are in px unless they say otherwise.
 *
 * @param padX within a node at each side of its text
 * @param padY within a node above and below its text
 * @param wrap the longest line of a node or an edge in em
 * @param layerGap between two ranks
 * @param nodeGap between two nodes of a rank
 */
public record GraphDensity(double padX, double padY, double wrap, double layerGap, double nodeGap) {

    public static final GraphDensity USUAL = new GraphDensity(14, 9, 13.5, 36, 26);
    public static final GraphDensity COMPACT = new GraphDensity(9, 6, 9.5, 26, 14);

    /** The size of text in nodes and titles. */
    public static final double TEXT = 14;

    /** The size of text on edges. */
    public static final double SMALL = 12.5;

    /** The longest line of a group's title in em. */
    public static final double TITLE_WRAP = 20;
}
