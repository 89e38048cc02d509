package io.github.huozi.read.novel;

import io.github.huozi.outline.novel.NovelHeading;
import java.util.Optional;

/**
 * A line that is not blank.
 *
 * @param number its number in the text, from 0
 * @param text the text, stripped, with full-width letters and digits converted to half-width
 * @param isIndented whether it begins with white space
 * @param blanks the number of blank lines before it
 * @param heading the heading in it, if any
 * @param isScene whether it consists of signs that separate two scenes
 */
record NovelLine(
        int number, String text, boolean isIndented, int blanks, Optional<NovelHeading> heading, boolean isScene) {

    boolean isProse() {
        return heading.isEmpty() && !isScene;
    }

    /** Returns the width in half-width characters. */
    int width() {
        return text.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
    }
}
