package io.github.huozi.diagram.drawing;

/**
 * The look of diagrams in a book.
 *
 * @param lettering the faces of their text
 * @param palette their colours
 * @param roomWidth the width of a page's measure in px
 * @param roomHeight the height of a page's text area in px
 * @param direction whether the direction of a drawing may be changed to fit
 */
public record DiagramStyle(
        Lettering lettering, Palette palette, double roomWidth, double roomHeight, Direction direction) {

    /** Whether the author's direction is kept. */
    public enum Direction {
        /** Another direction may be used if it makes the text larger on the page. */
        FREE,
        /** As written. */
        KEPT
    }

    /** The style for a page of about A5 with the bundled faces and colours. */
    public static final DiagramStyle PLAIN = new DiagramStyle(Lettering.SANS, Palette.LIGHT, 430, 620, Direction.FREE);

    /** Returns this style with directions kept or not. */
    public DiagramStyle with(Direction other) {
        return new DiagramStyle(lettering, palette, roomWidth, roomHeight, other);
    }

    /** Returns this style for a page rotated by 90 degrees. */
    public DiagramStyle turned() {
        return new DiagramStyle(
                lettering, palette, /* roomWidth= */ roomHeight, /* roomHeight= */ roomWidth, direction);
    }

    /** Returns this style with other colours. */
    public DiagramStyle with(Palette other) {
        return new DiagramStyle(lettering, other, roomWidth, roomHeight, direction);
    }

    /** Returns the setter that breaks the labels. */
    public LabelSetter labels() {
        return new LabelSetter(lettering);
    }
}
