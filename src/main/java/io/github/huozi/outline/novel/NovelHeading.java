package io.github.huozi.outline.novel;

import java.util.Optional;

/**
 * A heading in a novel.
 *
 * @param unit the unit of the book that it begins
 * @param number its number; {@link #NONE} when it has none
 * @param text the heading to print, with full-width digits and letters converted to half-width
 * @param outer the heading of the volume on the same line
 */
public record NovelHeading(NovelUnit unit, long number, String text, Optional<NovelHeading> outer) {

    /** No number. */
    public static final long NONE = -1;

    /** Whether it counts as evidence that a text is a novel. */
    boolean isNumbered() {
        return number != NONE;
    }
}
