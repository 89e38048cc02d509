package io.github.huozi.book.settings;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

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
 * @param heads what runs above its pages
 * @param index its index, for which something must be listed or marked
 * @param attached files of the book's folder that go into the PDF, by their paths; {@link #SOURCES} for the sources of all
 *     chapters
 */
public record PdfSettings(
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
        LineSettings lines,
        Opening chapters,
        int bookmarks,
        Set<MatterPage> matter,
        Imprint imprint,
        List<Output> outputs,
        PrintSettings print,
        NoteNumbering notes,
        Heads heads,
        IndexSettings index,
        List<String> attached) {

    /** Stands for the sources of all chapters among what is attached. */
    public static final String SOURCES = "sources";

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

    /** The PDF files that one build may make. */
    public enum Output {
        /** For the screen: with the cover, and links in colour. */
        SCREEN,
        /** The interior of a printed book: no cover, black text, marks for the knife. */
        PRINT,
        /** For correction: with a wide margin, numbers of lines, and the file and line of every paragraph. */
        PROOF;

        /** The word for it in {@code book.yaml}, and in file names. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What runs above the pages of the PDF. */
    public enum Heads {
        /** The book or the part on versos, the chapter on rectos. */
        CHAPTER,
        /** The chapter on versos, the section that is open where the page begins on rectos. */
        SECTION
    }

    /** How the notes of the PDF are numbered. */
    public enum NoteNumbering {
        /** From 1 in each chapter. */
        CHAPTER,
        /** From 1 on each page. */
        PAGE
    }

    /** The names of the themes that come with Huozi. */
    public static final List<String> THEMES =
            List.of("classic", "modern", "literary", "a4-manual", "large-print", "phone");

    public PdfSettings {
        matter = Set.copyOf(matter);
        attached = List.copyOf(attached);
        outputs = outputs.isEmpty()
                ? List.of(Output.SCREEN)
                : outputs.stream().distinct().toList();
        if (bookmarks < 1 || bookmarks > 6) {
            throw new IllegalArgumentException("bookmarks must be from 1 to 6: " + bookmarks);
        }
    }

    /** {@code classic}: 170 mm × 240 mm with a body of 10.5 pt. */
    public static PdfSettings defaults() {
        return of("classic");
    }

    /** The page that a theme was drawn for; that of {@code classic} for one of the user's own. */
    public static PdfSettings of(String theme) {
        return switch (theme) {
            case "modern" -> of(theme, 170, 240, new double[] {26, 24, 24, 20}, 10, 1.8);
            case "literary" -> of(theme, 140, 210, new double[] {29, 29, 22, 22}, 10.5, 1.85);
            case "a4-manual" -> of(theme, 210, 297, new double[] {27, 24, 28, 22}, 10.5, 1.65);
            case "large-print" -> of(theme, 185, 260, new double[] {22, 20, 20, 16}, 18, 1.6);
            case "phone" -> of(theme, 90, 160, new double[] {11, 10, 6, 6}, 10.5, 1.65);
            default -> of(theme, 170, 240, new double[] {24, 22, 22, 18}, 10.5, 1.7);
        };
    }

    /** Lengths in millimetres, margins from the top, bottom, inner and outer edge; the size in points. */
    private static PdfSettings of(
            String theme, double width, double height, double[] margins, double size, double lineHeight) {
        return new PdfSettings(
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
                LineSettings.defaults(),
                Opening.NEXT,
                6,
                EnumSet.of(MatterPage.TITLE, MatterPage.COPYRIGHT, MatterPage.TOC),
                Imprint.NONE,
                List.of(Output.SCREEN),
                PrintSettings.USUAL,
                NoteNumbering.CHAPTER,
                Heads.CHAPTER,
                IndexSettings.USUAL,
                List.of());
    }

    /** The same on a page of another size, margins as they are. */
    public PdfSettings page(Length width, Length height) {
        return changed(draft -> {
            draft.pageWidth = width;
            draft.pageHeight = height;
        });
    }

    /** The same with another colour, as {@code #rrggbb}. */
    public PdfSettings accent(String other) {
        return changed(draft -> draft.accent = other);
    }

    /** The same with chapters that begin elsewhere. */
    public PdfSettings chapters(Opening other) {
        return changed(draft -> draft.chapters = other);
    }

    /** The same with an outline of another depth. */
    public PdfSettings bookmarks(int levels) {
        return changed(draft -> draft.bookmarks = levels);
    }

    /** The same with other pages around the text. */
    public PdfSettings matter(Set<MatterPage> others) {
        return changed(draft -> draft.matter = others);
    }

    /** The same with another imprint. */
    public PdfSettings imprint(Imprint other) {
        return changed(draft -> draft.imprint = other);
    }

    /** The same with other files to make. */
    public PdfSettings outputs(List<Output> others) {
        return changed(draft -> draft.outputs = others);
    }

    /** The same with another way of printing. */
    public PdfSettings print(PrintSettings other) {
        return changed(draft -> draft.print = other);
    }

    /** The same with something else above its pages. */
    public PdfSettings heads(Heads other) {
        return changed(draft -> draft.heads = other);
    }

    /** The same with other files attached. */
    public PdfSettings attached(List<String> others) {
        return changed(draft -> draft.attached = others);
    }

    /** The same with other numbers for notes. */
    public PdfSettings notes(NoteNumbering other) {
        return changed(draft -> draft.notes = other);
    }

    /** The same with another index. */
    public PdfSettings index(IndexSettings other) {
        return changed(draft -> draft.index = other);
    }

    private PdfSettings changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.settings();
    }

    /** All components, each to be changed on its own. */
    private static final class Draft {
        private Length pageWidth;
        private Length pageHeight;
        private Length marginTop;
        private Length marginBottom;
        private Length marginInner;
        private Length marginOuter;
        private Length fontSize;
        private double lineHeight;
        private String theme;
        private String accent;
        private LineSettings lines;
        private Opening chapters;
        private int bookmarks;
        private Set<MatterPage> matter;
        private Imprint imprint;
        private List<Output> outputs;
        private PrintSettings print;
        private NoteNumbering notes;
        private Heads heads;
        private List<String> attached;
        private IndexSettings index;

        private Draft(PdfSettings from) {
            pageWidth = from.pageWidth;
            pageHeight = from.pageHeight;
            marginTop = from.marginTop;
            marginBottom = from.marginBottom;
            marginInner = from.marginInner;
            marginOuter = from.marginOuter;
            fontSize = from.fontSize;
            lineHeight = from.lineHeight;
            theme = from.theme;
            accent = from.accent;
            lines = from.lines;
            chapters = from.chapters;
            bookmarks = from.bookmarks;
            matter = from.matter;
            imprint = from.imprint;
            outputs = from.outputs;
            print = from.print;
            notes = from.notes;
            heads = from.heads;
            attached = from.attached;
            index = from.index;
        }

        private PdfSettings settings() {
            return new PdfSettings(
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
                    heads,
                    index,
                    attached);
        }
    }
}
