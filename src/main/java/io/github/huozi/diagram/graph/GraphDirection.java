package io.github.huozi.diagram.graph;

/** The direction of edges. */
public enum GraphDirection {
    DOWN,
    UP,
    RIGHT,
    LEFT;

    /** Returns the direction for the two letters of Mermaid and DOT: from where, then to where; down for any others. */
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

    /** Returns the direction across this one, in reading order. */
    public GraphDirection crosswise() {
        return vertical() ? RIGHT : DOWN;
    }
}
