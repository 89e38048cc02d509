package io.github.huozi.outline.novel;

import java.util.Optional;

/**
 * A heading in a novel.
 *
 * @param unit what it divides
 * @param number by which it is counted; {@link #NONE} where it has none
 * @param text the heading as it is printed: full-width digits and letters have become half-width
 * @param outer the heading of the volume on the same line
 */
public record NovelHeading(NovelUnit unit, long number, String text, Optional<NovelHeading> outer) {

    /** No number. */
    public static final long NONE = -1;

    /** Whether it counts for the verdict that a text is a novel. */
    boolean isNumbered() {
        return number != NONE;
    }
}
