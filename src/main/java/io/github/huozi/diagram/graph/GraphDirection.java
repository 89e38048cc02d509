package io.github.huozi.diagram.graph;

/** Which way edges run. */
public enum GraphDirection {
    DOWN,
    UP,
    RIGHT,
    LEFT;

    /** Whether edges run down or up the page. */
    public boolean vertical() {
        return this == DOWN || this == UP;
    }

    /** The direction crosswise to this one, as people read. */
    public GraphDirection crosswise() {
        return vertical() ? RIGHT : DOWN;
    }
}
