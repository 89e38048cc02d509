package io.github.huozi.typeset;

/** How wide characters are in the face, or the chain of faces, that a run is set in. */
@FunctionalInterface
public interface Advances {

    /**
     * The advance of a code point.
     *
     * @return in thousandths of the font size; not negative, 0 for a character that takes no room
     */
    double of(int codePoint);
}
