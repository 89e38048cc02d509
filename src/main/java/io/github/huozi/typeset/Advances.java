package io.github.huozi.typeset;

/** The widths of characters in the face, or the chain of faces, that sets a run. */
@FunctionalInterface
public interface Advances {

    /**
     * Returns the advance of a code point.
     *
     * @return the advance in thousandths of the font size; not negative, 0 for a character that takes no space
     */
    double of(int codePoint);
}
