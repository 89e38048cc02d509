package io.github.huozi.book;

import io.github.huozi.diagnostic.Severity;
import java.util.List;

/**
 * How a book is to be made. {@link #defaults()} is a book that asks for nothing.
 *
 * @param numbering which numbers are added to titles
 * @param readerComments what becomes of comments under a chapter
 * @param remotePictures what becomes of pictures on other servers
 * @param failOn the severity from which on nothing is published
 * @param tocDepth levels in the table of contents, from 1 to 6; parts count as a level
 * @param cover the cover
 * @param styles style sheets of the user's own, as paths in the book's folder, in order
 * @param pdf what concerns the PDF alone
 * @param epub what concerns the EPUB alone
 */
public record Settings(
        Numbering numbering,
        ReaderComments readerComments,
        RemotePictures remotePictures,
        Severity failOn,
        int tocDepth,
        Cover cover,
        List<String> styles,
        Pdf pdf,
        Epub epub) {

    /** Which numbers are added to titles. */
    public enum Numbering {
        /** Keep what titles say; number chapters and parts only where none has a number of its own. */
        AUTO,
        NONE,
        /** Parts and chapters. */
        CHAPTERS,
        /** Parts, chapters and the headings within them. */
        SECTIONS
    }

    /** What becomes of comments under a chapter. */
    public enum ReaderComments {
        KEEP,
        APPENDIX,
        DROP
    }

    /** What becomes of pictures on other servers. */
    public enum RemotePictures {
        PLACEHOLDER,
        FETCH
    }

    /** The grades of line-start and line-end prohibition, CLREQ 3.1.9. */
    public enum Kinsoku {
        NONE,
        BASIC,
        GB,
        STRICT
    }

    /** How EPUB notes are marked up. */
    public enum Notes {
        POPUP,
        ENDNOTES
    }

    /**
     * The cover: a picture of the user's own, or a template, which may show a picture.
     *
     * @param picture a path in the book's folder; empty when there is none
     * @param template the name of a template; empty when the picture is the whole cover
     * @param accent a colour as {@code #rrggbb}; empty for the template's own
     */
    public record Cover(String picture, String template, String accent) {}

    /**
     * What concerns the PDF alone.
     *
     * @param pageWidth of the trimmed page
     * @param pageHeight of the trimmed page
     * @param marginTop from the trim to the text block
     * @param marginBottom from the trim to the text block
     * @param marginInner at the spine; grown so that the measure is a whole number of characters
     * @param marginOuter at the fore-edge
     * @param fontSize of body text
     * @param lineHeight as a multiple of the font size
     * @param theme the name of a theme
     * @param kinsoku the grade of line-start and line-end prohibition
     */
    public record Pdf(
            Length pageWidth,
            Length pageHeight,
            Length marginTop,
            Length marginBottom,
            Length marginInner,
            Length marginOuter,
            Length fontSize,
            double lineHeight,
            String theme,
            Kinsoku kinsoku) {

        /** 170 mm × 240 mm with a body of 10.5 pt. */
        public static Pdf defaults() {
            return new Pdf(
                    Length.mm(170),
                    Length.mm(240),
                    Length.mm(24),
                    Length.mm(22),
                    Length.mm(22),
                    Length.mm(18),
                    Length.pt(10.5),
                    1.7,
                    "classic",
                    Kinsoku.BASIC);
        }
    }

    /**
     * What concerns the EPUB alone.
     *
     * @param notes how notes are marked up
     */
    public record Epub(Notes notes) {}

    public Settings {
        styles = List.copyOf(styles);
        if (tocDepth < 1 || tocDepth > 6) {
            throw new IllegalArgumentException("tocDepth must be from 1 to 6: " + tocDepth);
        }
    }

    /** The same with another cover. */
    public Settings with(Cover other) {
        return new Settings(numbering, readerComments, remotePictures, failOn, tocDepth, other, styles, pdf, epub);
    }

    /** The same with other settings for the PDF. */
    public Settings with(Pdf other) {
        return new Settings(numbering, readerComments, remotePictures, failOn, tocDepth, cover, styles, other, epub);
    }

    /** The same with other style sheets. */
    public Settings withStyles(List<String> others) {
        return new Settings(numbering, readerComments, remotePictures, failOn, tocDepth, cover, others, pdf, epub);
    }

    /** What holds for a book that asks for nothing. */
    public static Settings defaults() {
        return new Settings(
                Numbering.AUTO,
                ReaderComments.KEEP,
                RemotePictures.PLACEHOLDER,
                Severity.ERROR,
                2,
                new Cover("", "classic", ""),
                List.of(),
                Pdf.defaults(),
                new Epub(Notes.POPUP));
    }
}
