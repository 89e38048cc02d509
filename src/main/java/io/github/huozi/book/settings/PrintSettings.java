package io.github.huozi.book.settings;

/**
 * How the interior is printed.
 *
 * @param bleed what is printed beyond the trim, to be cut off
 * @param marks whether the knife is told where to cut
 * @param pictures how pictures are printed
 * @param multiple the number of pages is made a multiple of this: 1, 2, 4, 8, 16 or 32
 */
public record PrintSettings(Length bleed, CutMarks marks, Pictures pictures, int multiple) {
    /** Whether the knife is told where to cut. */
    public enum CutMarks {
        CROP,
        NONE
    }

    /** How pictures are printed. */
    public enum Pictures {
        COLOUR,
        GREY
    }

    /** 3 mm, crop marks, pictures as they are, a multiple of 4. */
    public static final PrintSettings USUAL = new PrintSettings(Length.mm(3), CutMarks.CROP, Pictures.COLOUR, 4);

    public PrintSettings {
        if (Integer.bitCount(multiple) != 1 || multiple < 1 || multiple > 32) {
            throw new IllegalArgumentException("not 1, 2, 4, 8, 16 or 32: " + multiple);
        }
    }
}
