package io.github.huozi.diagram.drawing;

/**
 * How diagrams of a book look.
 *
 * @param lettering the faces of their text
 * @param palette their colours
 * @param roomWidth of a page's measure in px
 * @param roomHeight of a page's text area in px
 * @param direction whether a drawing may be turned to fit
 */
public record DiagramStyle(
        Lettering lettering, Palette palette, double roomWidth, double roomHeight, Direction direction) {

    /** Whether the direction that an author wrote is kept. */
    public enum Direction {
        /** Another direction may be taken where it makes the text larger on the page. */
        FREE,
        /** As written. */
        KEPT
    }

    /** For a page of about A5 with the faces and colours that come with Huozi. */
    public static final DiagramStyle PLAIN = new DiagramStyle(Lettering.SANS, Palette.LIGHT, 430, 620, Direction.FREE);

    /** This style with directions kept or not. */
    public DiagramStyle with(Direction other) {
        return new DiagramStyle(lettering, palette, roomWidth, roomHeight, other);
    }

    /** This style on a page turned by a quarter. */
    public DiagramStyle turned() {
        return new DiagramStyle(
                lettering, palette, /* roomWidth= */ roomHeight, /* roomHeight= */ roomWidth, direction);
    }

    /** This style in other colours. */
    public DiagramStyle with(Palette other) {
        return new DiagramStyle(lettering, other, roomWidth, roomHeight, direction);
    }

    /** What breaks the labels. */
    public LabelSetter labels() {
        return new LabelSetter(lettering);
    }
}
