package io.github.huozi.book.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settings of the PDF only. Immutable. */
public final class PdfSettings {

    /** Represents the sources of all chapters among the attachments. */
    public static final String SOURCES = "sources";

    /** Where a chapter begins in the PDF. */
    public enum Opening {
        /** On the next page. */
        NEXT,
        /** On the next recto; the page before it may stay blank. */
        RECTO
    }

    /** The pages that Huozi adds before and after the text, in order of appearance. */
    public enum MatterPage {
        /** The title alone, before the title page. */
        HALF_TITLE,
        /** Title, contributors, publisher. */
        TITLE,
        /** The copyright page. */
        COPYRIGHT,
        /** The table of contents. */
        TOC,
        /** The list of numbered pictures. */
        FIGURES,
        /** The list of numbered tables. */
        TABLES,
        /** The list of numbered listings. */
        LISTINGS,
        /** The last page: the fonts with their licences, the tools, the date. */
        COLOPHON
    }

    /** The PDF files that one build may make. */
    public enum Output {
        /** For the screen: with the cover, and coloured links. */
        SCREEN,
        /** The interior of a printed book: no cover, black text, crop marks. */
        PRINT,
        /** For proofreading: with a wide margin, line numbers, and the file and line of every paragraph. */
        PROOF;

        /** {@return its name in {@code book.yaml} and in file names} */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The running heads of the PDF. */
    public enum Heads {
        /** The book or the part on versos, the chapter on rectos. */
        CHAPTER,
        /** The chapter on versos, the section at the top of the page on rectos. */
        SECTION
    }

    private final PageSettings page;
    private final String theme;
    private final Optional<Colour> accent;
    private final LineSettings lines;
    private final Opening chapters;
    private final int bookmarks;
    private final Set<MatterPage> matter;
    private final Imprint imprint;
    private final List<Output> outputs;
    private final PrintSettings print;
    private final NoteNumbering notes;
    private final Heads heads;
    private final IndexSettings index;
    private final List<String> attached;

    private PdfSettings(Builder from) {
        page = from.page;
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
        index = from.index;
        attached = from.attached;
    }

    /** {@return {@code classic}: 170 mm × 240 mm with a body of 10.5 pt} */
    public static PdfSettings defaults() {
        return builder().build();
    }

    /**
     * {@return the settings designed for a theme}
     *
     * @param theme its name, or the path of a style sheet in the book's folder, which gets the page of {@code classic}
     */
    public static PdfSettings of(String theme) {
        return builder().theme(theme).page(PageSettings.of(theme)).build();
    }

    /** {@return a builder that begins with {@code classic}} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with these values} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.page = page;
        builder.theme = theme;
        builder.accent = accent;
        builder.lines = lines;
        builder.chapters = chapters;
        builder.bookmarks = bookmarks;
        builder.matter = matter;
        builder.imprint = imprint;
        builder.outputs = outputs;
        builder.print = print;
        builder.notes = notes;
        builder.heads = heads;
        builder.index = index;
        builder.attached = attached;
        return builder;
    }

    /** {@return the page and its text block} */
    public PageSettings page() {
        return page;
    }

    /** {@return the name of a theme, or the path of a style sheet in the book's folder, which ends in {@code .css}} */
    public String theme() {
        return theme;
    }

    /** {@return the colour, if it is not the theme's own} */
    public Optional<Colour> accent() {
        return accent;
    }

    /** {@return how lines are composed} */
    public LineSettings lines() {
        return lines;
    }

    /** {@return where chapters begin} */
    public Opening chapters() {
        return chapters;
    }

    /** {@return the number of bookmark levels, from 1 to 6; parts count as a level} */
    public int bookmarks() {
        return bookmarks;
    }

    /** {@return the pages that Huozi adds before and after the text} */
    public Set<MatterPage> matter() {
        return matter;
    }

    /** {@return the facts about the printed book on the copyright page} */
    public Imprint imprint() {
        return imprint;
    }

    /** {@return the files to make, each once; never empty} */
    public List<Output> outputs() {
        return outputs;
    }

    /** {@return how the interior is printed} */
    public PrintSettings print() {
        return print;
    }

    /** {@return how notes are numbered} */
    public NoteNumbering notes() {
        return notes;
    }

    /** {@return its running heads} */
    public Heads heads() {
        return heads;
    }

    /** {@return its index, which needs listed or marked terms} */
    public IndexSettings index() {
        return index;
    }

    /** {@return files of the book's folder to attach to the PDF, by path; {@link #SOURCES} for the sources of all chapters} */
    public List<String> attached() {
        return attached;
    }

    private List<Object> state() {
        return List.of(
                page, theme, accent, lines, chapters, bookmarks, matter, imprint, outputs, print, notes, heads, index,
                attached);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PdfSettings that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "PdfSettings" + state();
    }

    /** Builds {@link PdfSettings}. Not thread-safe. */
    public static final class Builder {

        private PageSettings page = PageSettings.defaults();
        private String theme = "classic";
        private Optional<Colour> accent = Optional.empty();
        private LineSettings lines = LineSettings.defaults();
        private Opening chapters = Opening.NEXT;
        private int bookmarks = 6;
        private Set<MatterPage> matter = Set.of(MatterPage.TITLE, MatterPage.COPYRIGHT, MatterPage.TOC);
        private Imprint imprint = Imprint.NONE;
        private List<Output> outputs = List.of(Output.SCREEN);
        private PrintSettings print = PrintSettings.defaults();
        private NoteNumbering notes = NoteNumbering.CHAPTER;
        private Heads heads = Heads.CHAPTER;
        private IndexSettings index = IndexSettings.defaults();
        private List<String> attached = List.of();

        private Builder() {}

        /**
         * Sets the page and its text block.
         * @param page the page
         * @return this builder
         */
        public Builder page(PageSettings page) {
            this.page = page;
            return this;
        }

        /**
         * Sets the name of a theme, or the path of a style sheet in the book's folder, which ends in {@code .css}.
         * @param theme the name or path; does not change the page
         * @return this builder
         */
        public Builder theme(String theme) {
            this.theme = theme;
            return this;
        }

        /**
         * Sets the colour.
         * @param accent the colour
         * @return this builder
         */
        public Builder accent(Colour accent) {
            this.accent = Optional.of(accent);
            return this;
        }

        /**
         * Sets how lines are composed.
         * @param lines the line settings
         * @return this builder
         */
        public Builder lines(LineSettings lines) {
            this.lines = lines;
            return this;
        }

        /**
         * Sets where chapters begin.
         * @param chapters the choice
         * @return this builder
         */
        public Builder chapters(Opening chapters) {
            this.chapters = chapters;
            return this;
        }

        /**
         * Sets the number of bookmark levels, from 1 to 6.
         * @param bookmarks the number of levels
         * @return this builder
         * @throws IllegalArgumentException if it is not from 1 to 6
         */
        public Builder bookmarks(int bookmarks) {
            if (bookmarks < 1 || bookmarks > 6) {
                throw new IllegalArgumentException("bookmarks must be from 1 to 6: " + bookmarks);
            }
            this.bookmarks = bookmarks;
            return this;
        }

        /**
         * Sets the pages that Huozi adds before and after the text.
         * @param matter the pages
         * @return this builder
         */
        public Builder matter(Set<MatterPage> matter) {
            this.matter = Set.copyOf(matter);
            return this;
        }

        /**
         * Sets the facts about the printed book on the copyright page.
         * @param imprint the facts
         * @return this builder
         */
        public Builder imprint(Imprint imprint) {
            this.imprint = imprint;
            return this;
        }

        /**
         * Sets the files to make, each once.
         * @param outputs the files; the one for the screen if there is none
         * @return this builder
         */
        public Builder outputs(List<Output> outputs) {
            this.outputs = outputs.isEmpty()
                    ? List.of(Output.SCREEN)
                    : outputs.stream().distinct().toList();
            return this;
        }

        /**
         * Sets how the interior is printed.
         * @param print the print settings
         * @return this builder
         */
        public Builder print(PrintSettings print) {
            this.print = print;
            return this;
        }

        /**
         * Sets how notes are numbered.
         * @param notes the choice
         * @return this builder
         */
        public Builder notes(NoteNumbering notes) {
            this.notes = notes;
            return this;
        }

        /**
         * Sets its running heads.
         * @param heads the choice
         * @return this builder
         */
        public Builder heads(Heads heads) {
            this.heads = heads;
            return this;
        }

        /**
         * Sets its index, which needs listed or marked terms.
         * @param index the index
         * @return this builder
         */
        public Builder index(IndexSettings index) {
            this.index = index;
            return this;
        }

        /**
         * Sets files of the book's folder to attach to the PDF, by path.
         * @param attached their paths
         * @return this builder
         */
        public Builder attached(List<String> attached) {
            this.attached = List.copyOf(attached);
            return this;
        }

        /** {@return the settings} */
        public PdfSettings build() {
            return new PdfSettings(this);
        }
    }
}
