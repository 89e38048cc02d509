package io.github.huozi.book.settings;

import io.github.huozi.diagnostic.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The settings of a book. Immutable. */
public final class Settings {

    /** Which numbers are added to titles. */
    public enum Numbering {
        /** Keep the numbers in titles; number chapters and parts only where none has its own. */
        AUTO,
        /** None. */
        NONE,
        /** Parts and chapters. */
        CHAPTERS,
        /** Parts, chapters and the headings within them. */
        SECTIONS
    }

    /** The treatment of comments under a chapter. */
    public enum ReaderComments {
        /** They stay under their chapter. */
        KEEP,
        /** They are collected in an appendix. */
        APPENDIX,
        /** They are dropped. */
        DROP
    }

    /** The treatment of pictures on other servers. */
    public enum RemotePictures {
        /** A frame with their address replaces them. */
        PLACEHOLDER,
        /** They are fetched. */
        FETCH
    }

    private final Numbering numbering;
    private final Numbers numbers;
    private final ReaderComments readerComments;
    private final RemotePictures remotePictures;
    private final Severity failOn;
    private final int tocDepth;
    private final CoverSettings cover;
    private final List<String> styles;
    private final PdfSettings pdf;
    private final EpubSettings epub;
    private final SiteSettings site;
    private final ReadingSettings reading;
    private final CodeSettings code;
    private final MathSettings math;
    private final LintSettings lints;
    private final PictureSettings pictures;

    private Settings(Builder from) {
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
        math = from.math;
        lints = from.lints;
        pictures = from.pictures;
    }

    /** {@return the settings of a book without configuration} */
    public static Settings defaults() {
        return builder().build();
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with these values} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.numbering = numbering;
        builder.numbers = numbers;
        builder.readerComments = readerComments;
        builder.remotePictures = remotePictures;
        builder.failOn = failOn;
        builder.tocDepth = tocDepth;
        builder.cover = cover;
        builder.styles = styles;
        builder.pdf = pdf;
        builder.epub = epub;
        builder.site = site;
        builder.reading = reading;
        builder.code = code;
        builder.math = math;
        builder.lints = lints;
        builder.pictures = pictures;
        return builder;
    }

    /** {@return which numbers are added to titles} */
    public Numbering numbering() {
        return numbering;
    }

    /** {@return how those numbers are written} */
    public Numbers numbers() {
        return numbers;
    }

    /** {@return the treatment of comments under a chapter} */
    public ReaderComments readerComments() {
        return readerComments;
    }

    /** {@return the treatment of pictures on other servers} */
    public RemotePictures remotePictures() {
        return remotePictures;
    }

    /** {@return the lowest severity at which nothing is published} */
    public Severity failOn() {
        return failOn;
    }

    /** {@return how many levels the table of contents has, from 1 to 6; parts count as a level} */
    public int tocDepth() {
        return tocDepth;
    }

    /** {@return the cover} */
    public CoverSettings cover() {
        return cover;
    }

    /** {@return the user's style sheets, as paths in the book's folder, in order} */
    public List<String> styles() {
        return styles;
    }

    /** {@return the settings of the PDF only} */
    public PdfSettings pdf() {
        return pdf;
    }

    /** {@return the settings of the EPUB only} */
    public EpubSettings epub() {
        return epub;
    }

    /** {@return the settings of the site only} */
    public SiteSettings site() {
        return site;
    }

    /** {@return how its text is interpreted} */
    public ReadingSettings reading() {
        return reading;
    }

    /** {@return how listings are set} */
    public CodeSettings code() {
        return code;
    }

    /** {@return how formulas are delimited and numbered} */
    public MathSettings math() {
        return math;
    }

    /** {@return the lints for the sources} */
    public LintSettings lints() {
        return lints;
    }

    /** {@return how pictures are processed} */
    public PictureSettings pictures() {
        return pictures;
    }

    private List<Object> state() {
        return List.of(
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
                math,
                lints,
                pictures);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Settings that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "Settings" + state();
    }

    /** Builds {@link Settings}. Not thread-safe. */
    public static final class Builder {

        private Numbering numbering = Numbering.AUTO;
        private Numbers numbers = Numbers.defaults();
        private ReaderComments readerComments = ReaderComments.KEEP;
        private RemotePictures remotePictures = RemotePictures.PLACEHOLDER;
        private Severity failOn = Severity.ERROR;
        private int tocDepth = 2;
        private CoverSettings cover = CoverSettings.defaults();
        private List<String> styles = List.of();
        private PdfSettings pdf = PdfSettings.defaults();
        private EpubSettings epub = EpubSettings.defaults();
        private SiteSettings site = SiteSettings.defaults();
        private ReadingSettings reading = ReadingSettings.defaults();
        private CodeSettings code = CodeSettings.defaults();
        private MathSettings math = MathSettings.defaults();
        private LintSettings lints = LintSettings.defaults();
        private PictureSettings pictures = PictureSettings.defaults();

        private Builder() {}

        /**
         * Sets which numbers are added to titles.
         * @param numbering the choice
         * @return this builder
         */
        public Builder numbering(Numbering numbering) {
            this.numbering = numbering;
            return this;
        }

        /**
         * Sets how those numbers are written.
         * @param numbers the forms
         * @return this builder
         */
        public Builder numbers(Numbers numbers) {
            this.numbers = numbers;
            return this;
        }

        /**
         * Sets the treatment of comments under a chapter.
         * @param readerComments the choice
         * @return this builder
         */
        public Builder readerComments(ReaderComments readerComments) {
            this.readerComments = readerComments;
            return this;
        }

        /**
         * Sets the treatment of pictures on other servers.
         * @param remotePictures the choice
         * @return this builder
         */
        public Builder remotePictures(RemotePictures remotePictures) {
            this.remotePictures = remotePictures;
            return this;
        }

        /**
         * Sets the lowest severity at which nothing is published.
         * @param failOn the severity
         * @return this builder
         */
        public Builder failOn(Severity failOn) {
            this.failOn = failOn;
            return this;
        }

        /**
         * Sets how many levels the table of contents has, from 1 to 6.
         * @param tocDepth the number of levels
         * @return this builder
         * @throws IllegalArgumentException if it is not from 1 to 6
         */
        public Builder tocDepth(int tocDepth) {
            if (tocDepth < 1 || tocDepth > 6) {
                throw new IllegalArgumentException("tocDepth must be from 1 to 6: " + tocDepth);
            }
            this.tocDepth = tocDepth;
            return this;
        }

        /**
         * Sets the cover.
         * @param cover the cover
         * @return this builder
         */
        public Builder cover(CoverSettings cover) {
            this.cover = cover;
            return this;
        }

        /**
         * Sets the user's style sheets, as paths in the book's folder, in order.
         * @param styles their paths
         * @return this builder
         */
        public Builder styles(List<String> styles) {
            this.styles = List.copyOf(styles);
            return this;
        }

        /**
         * Sets the settings of the PDF only.
         * @param pdf the settings
         * @return this builder
         */
        public Builder pdf(PdfSettings pdf) {
            this.pdf = pdf;
            return this;
        }

        /**
         * Sets the settings of the EPUB only.
         * @param epub the settings
         * @return this builder
         */
        public Builder epub(EpubSettings epub) {
            this.epub = epub;
            return this;
        }

        /**
         * Sets the settings of the site only.
         * @param site the settings
         * @return this builder
         */
        public Builder site(SiteSettings site) {
            this.site = site;
            return this;
        }

        /**
         * Sets how its text is interpreted.
         * @param reading the settings
         * @return this builder
         */
        public Builder reading(ReadingSettings reading) {
            this.reading = reading;
            return this;
        }

        /**
         * Sets how listings are set.
         * @param code the settings
         * @return this builder
         */
        public Builder code(CodeSettings code) {
            this.code = code;
            return this;
        }

        /**
         * Sets how formulas are delimited and numbered.
         * @param math the settings
         * @return this builder
         */
        public Builder math(MathSettings math) {
            this.math = math;
            return this;
        }

        /**
         * Sets the lints for the sources.
         * @param lints the settings
         * @return this builder
         */
        public Builder lints(LintSettings lints) {
            this.lints = lints;
            return this;
        }

        /**
         * Sets how pictures are processed.
         * @param pictures the settings
         * @return this builder
         */
        public Builder pictures(PictureSettings pictures) {
            this.pictures = pictures;
            return this;
        }

        /** {@return the settings} */
        public Settings build() {
            return new Settings(this);
        }
    }
}
