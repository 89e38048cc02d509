package io.github.huozi.font;

/** The two weights that a book is set in. */
public enum Weight {
    REGULAR(400),
    BOLD(700);

    private final int css;

    Weight(int css) {
        this.css = css;
    }

    /** As CSS and OpenType count it. */
    public int css() {
        return css;
    }
}
