package io.github.huozi.diagram.graph;

/** Which way edges run. */
public enum GraphDirection {
    DOWN,
    UP,
    RIGHT,
    LEFT;

    /** The direction that the two letters of Mermaid and DOT name: from where, then to where; down for any others. */
    public static GraphDirection named(String letters) {
        return switch (letters) {
            case "LR" -> RIGHT;
            case "RL" -> LEFT;
            case "BT" -> UP;
            default -> DOWN;
        };
    }

    /** Whether edges run down or up the page. */
    public boolean vertical() {
        return this == DOWN || this == UP;
    }

    /** The direction crosswise to this one, as people read. */
    public GraphDirection crosswise() {
        return vertical() ? RIGHT : DOWN;
    }
}
