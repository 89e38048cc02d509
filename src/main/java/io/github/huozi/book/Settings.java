package io.github.huozi.book;

import io.github.huozi.diagnostic.Severity;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
 * @param site what concerns the site alone
 * @param reading how its text is taken
 * @param code how listings are set
 * @param lints what is looked for in the sources
 * @param pictures how pictures are kept
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
        Epub epub,
        Site site,
        Reading reading,
        Code code,
        Lints lints,
        Pictures pictures) {

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

    /** The grades of line-start and line-end prohibition, CLREQ 3.1.9. */
    public enum Kinsoku {
        NONE,
        BASIC,
        GB,
        STRICT
    }

    /** How adjacent full-width marks close up, CLREQ 3.1.6. */
    public enum Marks {
        /** Two of them take an em and a half. */
        OPEN,
        /** Two of them take one em. */
        PLAIN,
        /** Each keeps its em. */
        FULL
    }

    /** What a full-width mark does at the end of a line. */
    public enum LineEnd {
        /** It takes half an em. */
        HALF,
        /** A single pause or stop mark stands outside of the measure; others take half an em. */
        HANGING,
        /** It keeps its em unless the line needs the room. */
        FULL
    }

    /**
     * How lines are composed.
     *
     * @param kinsoku the grade of line-start and line-end prohibition
     * @param marks how adjacent marks close up
     * @param lineEnd what marks do at the end of a line
     */
    public record Lines(Kinsoku kinsoku, Marks marks, LineEnd lineEnd) {

        /** As in most books of the mainland. */
        public static Lines defaults() {
            return new Lines(Kinsoku.BASIC, Marks.OPEN, LineEnd.HALF);
        }
    }

    /** Where a chapter begins in the PDF. */
    public enum Opening {
        /** On the next page. */
        NEXT,
        /** On the next right-hand page; the page before it may stay blank. */
        RECTO
    }

    /** The pages that Huozi itself puts before and after the text, in the order in which they stand. */
    public enum MatterPage {
        HALF_TITLE,
        TITLE,
        COPYRIGHT,
        TOC,
        /** The lists of pictures, tables and code that have a number. */
        FIGURES,
        TABLES,
        LISTINGS,
        /** The last page: the fonts with their licences, the tools, the date. */
        COLOPHON
    }

    /**
     * What the copyright page says of the printed book beside what the metadata says. An empty text says nothing.
     *
     * @param cip the block of the cataloguing in publication data, set as it is
     * @param editors those who answer for it at the publisher (责任编辑)
     * @param printing which printing of the edition it is; 0 when not given
     * @param price as printed
     * @param facts further lines, each a name and what is said of it
     */
    public record Imprint(String cip, List<String> editors, int printing, String price, Map<String, String> facts) {

        /** Nothing is said. */
        public static final Imprint NONE = new Imprint("", List.of(), 0, "", Map.of());

        public Imprint {
            editors = List.copyOf(editors);
            facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        }
    }

    /** The PDF files that one build may make. */
    public enum PdfOutput {
        /** For the screen: with the cover, and links in colour. */
        SCREEN,
        /** The interior of a printed book: no cover, black text, marks for the knife. */
        PRINT,
        /** For correction: with a wide margin, numbers of lines, and the file and line of every paragraph. */
        PROOF;

        /** The word for it in {@code book.yaml}, and in file names. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** How the Han entries of an index follow each other. */
    public enum IndexOrder {
        PINYIN,
        STROKE
    }

    /** Whether Latin entries stand before or after the Han ones of their group. */
    public enum IndexLatin {
        BEFORE,
        AFTER
    }

    /**
     * A word for the index.
     *
     * @param term the entry; {@code !} parts it from the one above it
     * @param sort what it is sorted by; empty for itself
     * @param see the entry to look at instead; empty when it has places of its own
     * @param also further entries to look at
     */
    public record IndexTerm(String term, String sort, String see, List<String> also) {

        public IndexTerm {
            also = List.copyOf(also);
        }
    }

    /**
     * The index of the PDF.
     *
     * @param terms words that are found in the text, and references
     * @param order how Han entries follow each other
     * @param latin where Latin entries stand
     */
    public record Index(List<IndexTerm> terms, IndexOrder order, IndexLatin latin) {

        /** By pinyin, of what is marked in the text alone. */
        public static final Index USUAL = new Index(List.of(), IndexOrder.PINYIN, IndexLatin.BEFORE);

        public Index {
            terms = List.copyOf(terms);
        }
    }

    /** How the notes of the PDF are numbered. */
    public enum NoteNumbering {
        /** From 1 in each chapter. */
        CHAPTER,
        /** From 1 on each page. */
        PAGE
    }

    /** Whether the knife is told where to cut. */
    public enum CutMarks {
        CROP,
        NONE
    }

    /** How pictures are printed. */
    public enum PrintPictures {
        COLOUR,
        GREY
    }

    /**
     * How the interior is printed.
     *
     * @param bleed what is printed beyond the trim, to be cut off
     * @param marks whether the knife is told where to cut
     * @param pictures how pictures are printed
     * @param multiple the number of pages is made a multiple of this: 1, 2, 4, 8, 16 or 32
     */
    public record Print(Length bleed, CutMarks marks, PrintPictures pictures, int multiple) {

        /** 3 mm, crop marks, pictures as they are, a multiple of 4. */
        public static final Print USUAL = new Print(Length.mm(3), CutMarks.CROP, PrintPictures.COLOUR, 4);

        public Print {
            if (Integer.bitCount(multiple) != 1 || multiple < 1 || multiple > 32) {
                throw new IllegalArgumentException("not 1, 2, 4, 8, 16 or 32: " + multiple);
            }
        }
    }

    /** How EPUB notes are marked up, after the reading systems that look for them so. */
    public enum Notes {
        /** Apple Books, Kobo, Thorium, Readium, and most others. */
        POPUP,
        /** Kindle. */
        KINDLE,
        /** 多看 and 微信读书: the call is a picture. */
        DUOKAN,
        /** KOReader: at the foot of the page. */
        KOREADER,
        /** A list at the end of the chapter, for those that know nothing of notes. */
        ENDNOTES
    }

    /** Whether faces are embedded in the EPUB. */
    public enum EpubFonts {
        EMBED,
        /** The reader's own. */
        NONE
    }

    /** The EPUB files that one build may make. */
    public enum EpubOutput {
        FULL,
        /** Some chapters, and a page that says where the rest is. */
        SAMPLE,
        /** As Kobo's own books are, which its readers show faster and count better. */
        KEPUB,
        /** With notes as {@link Notes#KINDLE}. */
        KINDLE,
        /** With notes as {@link Notes#DUOKAN}. */
        DUOKAN,
        /** With notes as {@link Notes#KOREADER}. */
        KOREADER;

        /** The word for it in {@code book.yaml}, and in file names. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The chapters that anybody may read.
     *
     * @param chapters the keys of their sources, with all that is within them
     * @param address where the whole book is; empty when not given
     */
    public record Sample(List<String> chapters, String address) {

        /** No chapters. */
        public static final Sample NONE = new Sample(List.of(), "");

        public Sample {
            chapters = List.copyOf(chapters);
        }
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
     * @param theme the name of a theme, or the path of a style sheet in the book's folder, which ends in {@code .css}
     * @param accent a colour as {@code #rrggbb}; empty for the theme's own
     * @param lines how lines are composed
     * @param chapters where chapters begin
     * @param bookmarks levels of the outline that viewers show, from 1 to 6; parts count as a level
     * @param matter the pages that Huozi itself puts before and after the text
     * @param imprint what the copyright page says of the printed book
     * @param outputs the files to make, each once, never empty
     * @param print how the interior is printed
     * @param notes how notes are numbered
     * @param index its index, for which something must be listed or marked
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
            String accent,
            Lines lines,
            Opening chapters,
            int bookmarks,
            Set<MatterPage> matter,
            Imprint imprint,
            List<PdfOutput> outputs,
            Print print,
            NoteNumbering notes,
            Index index) {

        /** The names of the themes that come with Huozi. */
        public static final List<String> THEMES =
                List.of("classic", "modern", "literary", "a4-manual", "large-print", "phone");

        public Pdf {
            matter = Set.copyOf(matter);
            outputs = outputs.isEmpty()
                    ? List.of(PdfOutput.SCREEN)
                    : outputs.stream().distinct().toList();
            if (bookmarks < 1 || bookmarks > 6) {
                throw new IllegalArgumentException("bookmarks must be from 1 to 6: " + bookmarks);
            }
        }

        /** {@code classic}: 170 mm × 240 mm with a body of 10.5 pt. */
        public static Pdf defaults() {
            return of("classic");
        }

        /** The page that a theme was drawn for; that of {@code classic} for one of the user's own. */
        public static Pdf of(String theme) {
            return switch (theme) {
                case "modern" -> of(theme, 170, 240, new double[] {26, 24, 24, 20}, 10, 1.8);
                case "literary" -> of(theme, 140, 210, new double[] {26, 26, 21, 19}, 10.5, 1.85);
                case "a4-manual" -> of(theme, 210, 297, new double[] {27, 24, 28, 22}, 10.5, 1.65);
                case "large-print" -> of(theme, 185, 260, new double[] {22, 20, 20, 16}, 18, 1.6);
                case "phone" -> of(theme, 90, 160, new double[] {11, 10, 6, 6}, 10.5, 1.65);
                default -> of(theme, 170, 240, new double[] {24, 22, 22, 18}, 10.5, 1.7);
            };
        }

        /** Lengths in millimetres, margins from the top, bottom, inner and outer edge; the size in points. */
        private static Pdf of(
                String theme, double width, double height, double[] margins, double size, double lineHeight) {
            return new Pdf(
                    Length.mm(width),
                    Length.mm(height),
                    Length.mm(margins[0]),
                    Length.mm(margins[1]),
                    Length.mm(margins[2]),
                    Length.mm(margins[3]),
                    Length.pt(size),
                    lineHeight,
                    theme,
                    "",
                    Lines.defaults(),
                    Opening.NEXT,
                    6,
                    EnumSet.of(MatterPage.TITLE, MatterPage.COPYRIGHT, MatterPage.TOC),
                    Imprint.NONE,
                    List.of(PdfOutput.SCREEN),
                    Print.USUAL,
                    NoteNumbering.CHAPTER,
                    Index.USUAL);
        }

        /** The same on a page of another size, margins as they are. */
        public Pdf page(Length width, Length height) {
            return new Pdf(
                    width,
                    height,
                    marginTop,
                    marginBottom,
                    marginInner,
                    marginOuter,
                    fontSize,
                    lineHeight,
                    theme,
                    accent,
                    lines,
                    chapters,
                    bookmarks,
                    matter,
                    imprint,
                    outputs,
                    print,
                    notes,
                    index);
        }

        /** The same with another colour, as {@code #rrggbb}. */
        public Pdf accent(String other) {
            return new Pdf(
                    pageWidth,
                    pageHeight,
                    marginTop,
                    marginBottom,
                    marginInner,
                    marginOuter,
                    fontSize,
                    lineHeight,
                    theme,
                    other,
                    lines,
                    chapters,
                    bookmarks,
                    matter,
                    imprint,
                    outputs,
                    print,
                    notes,
                    index);
        }

        /** The same with chapters that begin elsewhere. */
        public Pdf chapters(Opening other) {
            return new Pdf(
                    pageWidth,
                    pageHeight,
                    marginTop,
                    marginBottom,
                    marginInner,
                    marginOuter,
                    fontSize,
                    lineHeight,
                    theme,
                    accent,
                    lines,
                    other,
                    bookmarks,
                    matter,
                    imprint,
                    outputs,
                    print,
                    notes,
                    index);
        }

        /** The same with an outline of another depth. */
        public Pdf bookmarks(int levels) {
            return new Pdf(
                    pageWidth,
                    pageHeight,
                    marginTop,
                    marginBottom,
                    marginInner,
                    marginOuter,
                    fontSize,
                    lineHeight,
                    theme,
                    accent,
                    lines,
                    chapters,
                    levels,
                    matter,
                    imprint,
                    outputs,
                    print,
                    notes,
                    index);
        }

        /** The same with other pages around the text. */
        public Pdf matter(Set<MatterPage> others) {
            return new Pdf(
                    pageWidth,
                    pageHeight,
                    marginTop,
                    marginBottom,
                    marginInner,
                    marginOuter,
                    fontSize,
                    lineHeight,
                    theme,
                    accent,
                    lines,
                    chapters,
                    bookmarks,
                    others,
                    imprint,
                    outputs,
                    print,
                    notes,
                    index);
        }

        /** The same with another imprint. */
        public Pdf imprint(Imprint other) {
            return new Pdf(
                    pageWidth,
                    pageHeight,
                    marginTop,
                    marginBottom,
                    marginInner,
                    marginOuter,
                    fontSize,
                    lineHeight,
                    theme,
                    accent,
                    lines,
                    chapters,
                    bookmarks,
                    matter,
                    other,
                    outputs,
                    print,
                    notes,
                    index);
        }

        /** The same with other files to make. */
        public Pdf outputs(List<PdfOutput> others) {
            return new Pdf(
                    pageWidth,
                    pageHeight,
                    marginTop,
                    marginBottom,
                    marginInner,
                    marginOuter,
                    fontSize,
                    lineHeight,
                    theme,
                    accent,
                    lines,
                    chapters,
                    bookmarks,
                    matter,
                    imprint,
                    others,
                    print,
                    notes,
                    index);
        }

        /** The same with another way of printing. */
        public Pdf print(Print other) {
            return new Pdf(
                    pageWidth,
                    pageHeight,
                    marginTop,
                    marginBottom,
                    marginInner,
                    marginOuter,
                    fontSize,
                    lineHeight,
                    theme,
                    accent,
                    lines,
                    chapters,
                    bookmarks,
                    matter,
                    imprint,
                    outputs,
                    other,
                    notes,
                    index);
        }

        /** The same with other numbers for notes. */
        public Pdf notes(NoteNumbering other) {
            return new Pdf(
                    pageWidth,
                    pageHeight,
                    marginTop,
                    marginBottom,
                    marginInner,
                    marginOuter,
                    fontSize,
                    lineHeight,
                    theme,
                    accent,
                    lines,
                    chapters,
                    bookmarks,
                    matter,
                    imprint,
                    outputs,
                    print,
                    other,
                    index);
        }

        /** The same with another index. */
        public Pdf index(Index other) {
            return new Pdf(
                    pageWidth,
                    pageHeight,
                    marginTop,
                    marginBottom,
                    marginInner,
                    marginOuter,
                    fontSize,
                    lineHeight,
                    theme,
                    accent,
                    lines,
                    chapters,
                    bookmarks,
                    matter,
                    imprint,
                    outputs,
                    print,
                    notes,
                    other);
        }
    }

    /**
     * What concerns the EPUB alone.
     *
     * @param notes how notes are marked up
     * @param fonts whether faces are embedded
     * @param outputs the files to make, each once, never empty
     * @param sample what the sample holds
     * @param certifiedBy who has checked that the book conforms to EPUB Accessibility 1.1 and WCAG 2.2 AA; empty when nobody has
     */
    public record Epub(Notes notes, EpubFonts fonts, List<EpubOutput> outputs, Sample sample, String certifiedBy) {

        public Epub {
            outputs = outputs.isEmpty()
                    ? List.of(EpubOutput.FULL)
                    : outputs.stream().distinct().toList();
        }

        /** The full book with embedded faces. */
        public Epub(Notes notes) {
            this(notes, EpubFonts.EMBED, List.of(), Sample.NONE, "");
        }
    }

    /**
     * What concerns the site alone.
     *
     * @param address where it will be found, an {@code http} or {@code https} address; empty when that is not known
     */
    public record Site(String address) {}

    /**
     * How the text of a book is taken.
     *
     * @param quotes what a quotation is that opens like a callout
     * @param commentNames whether readers' comments keep the names of their writers
     */
    public record Reading(Quotes quotes, CommentNames commentNames) {}

    /**
     * How pictures are kept.
     *
     * @param density pixels for each inch of the printed page; what has many more is scaled down to it
     * @param hosts the only ones that pictures are fetched from, with all below them; empty for any
     * @param standIns paths in the book's folder, by the address on another server that each stands in for
     */
    public record Pictures(int density, List<String> hosts, Map<String, String> standIns) {

        public Pictures {
            hosts = List.copyOf(hosts);
            standIns = Map.copyOf(standIns);
        }

        /** 300 pixels an inch; any host, if the book asks for what is on other servers. */
        public static Pictures defaults() {
            return new Pictures(300, List.of(), Map.of());
        }
    }

    /** Whether code is told apart by colour and weight. */
    public enum Highlight {
        ON,
        OFF
    }

    /** Which listings have their lines numbered. */
    public enum LineNumbers {
        /** Those that ask for it. */
        ASKED,
        /** All that name a language, but for those that ask for none. */
        ALL,
        NONE
    }

    /**
     * How listings are set.
     *
     * @param highlight whether code is told apart
     * @param lineNumbers which listings have their lines numbered
     * @param language of listings that name none; empty for plain text
     */
    public record Code(Highlight highlight, LineNumbers lineNumbers, String language) {

        /** Colours, numbers where asked, and plain text where no language is named. */
        public static Code defaults() {
            return new Code(Highlight.ON, LineNumbers.ASKED, "");
        }
    }

    /**
     * What is looked for in the sources.
     *
     * @param off the ids of codes that are not to be told
     * @param terms what must not be written, by what is to be written instead
     */
    public record Lints(Set<String> off, Map<String, List<String>> terms) {

        /** All lints, and no terms. */
        public static final Lints ALL = new Lints(Set.of(), Map.of());

        public Lints {
            off = Set.copyOf(off);
            Map<String, List<String>> copy = new LinkedHashMap<>();
            terms.forEach((right, wrong) -> copy.put(right, List.copyOf(wrong)));
            terms = Collections.unmodifiableMap(copy);
        }
    }

    public Settings {
        styles = List.copyOf(styles);
        if (tocDepth < 1 || tocDepth > 6) {
            throw new IllegalArgumentException("tocDepth must be from 1 to 6: " + tocDepth);
        }
    }

    /** The same with other numbers. */
    public Settings with(Numbering other) {
        return new Settings(
                other,
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

    /** The same with something else done with comments. */
    public Settings with(ReaderComments other) {
        return new Settings(
                numbering,
                other,
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

    /** The same with another cover. */
    public Settings with(Cover other) {
        return new Settings(
                numbering,
                readerComments,
                remotePictures,
                failOn,
                tocDepth,
                other,
                styles,
                pdf,
                epub,
                site,
                reading,
                code,
                lints,
                pictures);
    }

    /** The same with other settings for the PDF. */
    public Settings with(Pdf other) {
        return new Settings(
                numbering,
                readerComments,
                remotePictures,
                failOn,
                tocDepth,
                cover,
                styles,
                other,
                epub,
                site,
                reading,
                code,
                lints,
                pictures);
    }

    /** The same with other settings for listings. */
    public Settings with(Code other) {
        return new Settings(
                numbering,
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
                other,
                lints,
                pictures);
    }

    /** The same with other lints. */
    public Settings with(Lints other) {
        return new Settings(
                numbering,
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
                other,
                pictures);
    }

    /** The same with other settings for the EPUB. */
    public Settings with(Epub other) {
        return new Settings(
                numbering,
                readerComments,
                remotePictures,
                failOn,
                tocDepth,
                cover,
                styles,
                pdf,
                other,
                site,
                reading,
                code,
                lints,
                pictures);
    }

    /** The same with other style sheets. */
    public Settings withStyles(List<String> others) {
        return new Settings(
                numbering,
                readerComments,
                remotePictures,
                failOn,
                tocDepth,
                cover,
                others,
                pdf,
                epub,
                site,
                reading,
                code,
                lints,
                pictures);
    }

    /** The same with its site elsewhere. */
    public Settings with(Site other) {
        return new Settings(
                numbering,
                readerComments,
                remotePictures,
                failOn,
                tocDepth,
                cover,
                styles,
                pdf,
                epub,
                other,
                reading,
                code,
                lints,
                pictures);
    }

    /** The same with its text taken otherwise. */
    public Settings with(Reading other) {
        return new Settings(
                numbering,
                readerComments,
                remotePictures,
                failOn,
                tocDepth,
                cover,
                styles,
                pdf,
                epub,
                site,
                other,
                code,
                lints,
                pictures);
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
                new Epub(Notes.POPUP),
                new Site(""),
                new Reading(Quotes.KEEP, CommentNames.SHOW),
                Code.defaults(),
                Lints.ALL,
                Pictures.defaults());
    }
}
