package io.github.huozi.outline.convention;

import java.util.Optional;

/**
 * The statements of a page, or a folder of pages, about its place.
 *
 * @param title the title for lists; may be empty
 * @param place the sort key; {@link #UNPLACED} if unspecified
 * @param isShown whether its tool shows it
 * @param opener the page that opens a folder
 */
public record PageFacts(String title, double place, boolean isShown, Optional<String> opener) {

    /** The sort key of unplaced pages: after all placed ones, ordered among themselves by name. */
    public static final double UNPLACED = 1e9;

    /** The facts of a page without statements. */
    public static final PageFacts NONE = new PageFacts("", UNPLACED, true, Optional.empty());

    /** The facts of a page that its tool hides. */
    public static final PageFacts HIDDEN = new PageFacts("", UNPLACED, false, Optional.empty());

    /** Returns the same facts with another opener. */
    public PageFacts openedBy(Optional<String> other) {
        return new PageFacts(title, place, isShown, other);
    }
}
