package io.github.huozi.outline.convention;

import java.util.Optional;

/**
 * What a page, or a folder of pages, says of its place among others.
 *
 * @param title by which a list calls it; empty when it says none
 * @param place less than that of those after it; {@link #UNPLACED} when it says none
 * @param isShown whether its tool shows it
 * @param opener the page that opens a folder
 */
public record PageFacts(String title, double place, boolean isShown, Optional<String> opener) {

    /** The place of what says none: after what does, and by its name among others like it. */
    public static final double UNPLACED = 1e9;

    /** What says nothing. */
    public static final PageFacts NONE = new PageFacts("", UNPLACED, true, Optional.empty());

    /** What its tool does not show. */
    public static final PageFacts HIDDEN = new PageFacts("", UNPLACED, false, Optional.empty());

    /** The same with another opener. */
    public PageFacts openedBy(Optional<String> other) {
        return new PageFacts(title, place, isShown, other);
    }
}
