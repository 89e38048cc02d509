package io.github.huozi.read.novel;

import io.github.huozi.outline.novel.NovelHeading;
import java.util.Optional;

/**
 * A line that is not blank.
 *
 * @param number from 0, in the text
 * @param text without white space at its ends, full-width letters and digits half-width
 * @param isIndented whether white space is before it
 * @param blanks how many blank lines are before it
 * @param heading what it is the heading of
 * @param isScene whether it is nothing but signs that part two scenes
 */
record NovelLine(
        int number, String text, boolean isIndented, int blanks, Optional<NovelHeading> heading, boolean isScene) {

    boolean isProse() {
        return heading.isEmpty() && !isScene;
    }

    /** The width in half-width characters. */
    int width() {
        return text.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
    }
}
