package io.github.huozi.font;

/** The two weights of text in books. */
public enum Weight {
    REGULAR(400),
    BOLD(700);

    private final int css;

    Weight(int css) {
        this.css = css;
    }

    /** Returns the weight on the scale of CSS and OpenType. */
    public int css() {
        return css;
    }
}
