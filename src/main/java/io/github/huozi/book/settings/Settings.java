package io.github.huozi.book.settings;

import io.github.huozi.diagnostic.Severity;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How a book is to be made. {@link #defaults()} is a book that asks for nothing.
 *
 * @param numbering which numbers are added to titles
 * @param numbers how those numbers are written
 * @param readerComments what becomes of comments under a chapter
 * @param remotePictures what becomes of pictures on other servers
 * @param failOn the severity from which on nothing is published
 * @param tocDepth levels in the table of contents, from 1 to 6; parts count as a level
 * @param cover the cover
 * @param styles style sheets of the user's own, as paths in the book's folder, in order
 * @param pdf what concerns the PDF alone
 * @param epub what concerns the EPUB alone
 * @param site what concerns the site alone
 * @param reading how its text is taken
 * @param code how listings are set
 * @param lints what is looked for in the sources
 * @param pictures how pictures are kept
 */
public record Settings(
        Numbering numbering,
        Numbers numbers,
        ReaderComments readerComments,
        RemotePictures remotePictures,
        Severity failOn,
        int tocDepth,
        Cover cover,
        List<String> styles,
        PdfSettings pdf,
        EpubSettings epub,
        Site site,
        Reading reading,
        CodeSettings code,
        LintSettings lints,
        PictureSettings pictures) {

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

    /** Whether comments are printed with the names of their writers. */
    public enum CommentNames {
        SHOW,
        HIDE
    }

    /** What a quotation is that opens with 注意：, 提示： or the like. */
    public enum Quotes {
        /** A quotation. */
        KEEP,
        /** A callout. */
        CALLOUTS
    }

    /** What becomes of pictures on other servers. */
    public enum RemotePictures {
        PLACEHOLDER,
        FETCH
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
     * What concerns the site alone.
     *
     * @param address where it will be found, an {@code http} or {@code https} address; empty when that is not known
     * @param others where other tools publish the same book; a link to a page there is a link within the book
     */
    public record Site(String address, List<String> others) {
        public Site {
            others = List.copyOf(others);
        }

        /** A site that no other tool publishes. */
        public static Site at(String address) {
            return new Site(address, List.of());
        }

        /** All addresses at which the book is. */
        public List<String> addresses() {
            return Stream.concat(Stream.of(address), others.stream())
                    .filter(it -> !it.isEmpty())
                    .toList();
        }
    }

    /**
     * How the text of a book is taken.
     *
     * @param quotes what a quotation is that opens like a callout
     * @param commentNames whether readers' comments keep the names of their writers
     */
    public record Reading(Quotes quotes, CommentNames commentNames) {}

    public Settings {
        styles = List.copyOf(styles);
        if (tocDepth < 1 || tocDepth > 6) {
            throw new IllegalArgumentException("tocDepth must be from 1 to 6: " + tocDepth);
        }
    }

    /** The same with other numbers. */
    public Settings with(Numbering other) {
        return changed(draft -> draft.numbering = other);
    }

    /** The same with its numbers written otherwise. */
    public Settings with(Numbers other) {
        return changed(draft -> draft.numbers = other);
    }

    /** The same with something else done with comments. */
    public Settings with(ReaderComments other) {
        return changed(draft -> draft.readerComments = other);
    }

    /** The same with another cover. */
    public Settings with(Cover other) {
        return changed(draft -> draft.cover = other);
    }

    /** The same with other settings for the PDF. */
    public Settings with(PdfSettings other) {
        return changed(draft -> draft.pdf = other);
    }

    /** The same with other settings for listings. */
    public Settings with(CodeSettings other) {
        return changed(draft -> draft.code = other);
    }

    /** The same with other lints. */
    public Settings with(LintSettings other) {
        return changed(draft -> draft.lints = other);
    }

    /** The same with other settings for the EPUB. */
    public Settings with(EpubSettings other) {
        return changed(draft -> draft.epub = other);
    }

    /** The same with other style sheets. */
    public Settings withStyles(List<String> others) {
        return changed(draft -> draft.styles = others);
    }

    /** The same with its site elsewhere. */
    public Settings with(Site other) {
        return changed(draft -> draft.site = other);
    }

    /** The same with pictures kept in another way. */
    public Settings with(PictureSettings other) {
        return changed(draft -> draft.pictures = other);
    }

    /** The same with its text taken otherwise. */
    public Settings with(Reading other) {
        return changed(draft -> draft.reading = other);
    }

    /** What holds for a book that asks for nothing. */
    public static Settings defaults() {
        return new Settings(
                Numbering.AUTO,
                Numbers.USUAL,
                ReaderComments.KEEP,
                RemotePictures.PLACEHOLDER,
                Severity.ERROR,
                2,
                new Cover("", "classic", ""),
                List.of(),
                PdfSettings.defaults(),
                new EpubSettings(EpubSettings.Notes.POPUP),
                Site.at(""),
                new Reading(Quotes.KEEP, CommentNames.SHOW),
                CodeSettings.defaults(),
                LintSettings.ALL,
                PictureSettings.defaults());
    }

    private Settings changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.settings();
    }

    /** All components, each to be changed on its own. */
    private static final class Draft {
        private Numbering numbering;
        private Numbers numbers;
        private ReaderComments readerComments;
        private RemotePictures remotePictures;
        private Severity failOn;
        private int tocDepth;
        private Cover cover;
        private List<String> styles;
        private PdfSettings pdf;
        private EpubSettings epub;
        private Site site;
        private Reading reading;
        private CodeSettings code;
        private LintSettings lints;
        private PictureSettings pictures;

        private Draft(Settings from) {
            numbering = from.numbering;
            numbers = from.numbers;
            readerComments = from.readerComments;
            remotePictures = from.remotePictures;
            failOn = from.failOn;
            tocDepth = from.tocDepth;
            cover = from.cover;
            styles = from.styles;
            pdf = from.pdf;
            epub = from.epub;
            site = from.site;
            reading = from.reading;
            code = from.code;
            lints = from.lints;
            pictures = from.pictures;
        }

        private Settings settings() {
            return new Settings(
                    numbering,
                    numbers,
                    readerComments,
                    remotePictures,
                    failOn,
                    tocDepth,
                    cover,
                    styles,
                    pdf,
                    epub,
                    site,
                    reading,
                    code,
                    lints,
                    pictures);
        }
    }
}
