package io.github.huozi.book.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Settings of the EPUB only. Immutable. */
public final class EpubSettings {

    /** The markup of notes in the EPUB, named after the reading systems that expect it. */
    public enum Notes {
        /** Apple Books, Kobo, Thorium, Readium, and most others. */
        POPUP,
        /** Kindle. */
        KINDLE,
        /** 多看 and 微信读书: the call is a picture. */
        DUOKAN,
        /** KOReader: at the foot of the page. */
        KOREADER,
        /** A list at the end of the chapter, for reading systems without support for notes. */
        ENDNOTES
    }

    /** How formulas are represented in the EPUB. */
    public enum Formulas {
        /** MathML, which reading systems typeset themselves. */
        MATHML,
        /** Pictures as in the PDF, in the colour of the text. */
        PICTURES
    }

    /** Whether faces are embedded in the EPUB. */
    public enum Fonts {
        /** The faces of the book, subset to its characters. */
        EMBED,
        /** The faces of the reading system. */
        NONE
    }

    /** The EPUB files that one build may make. */
    public enum Output {
        /** The complete book. */
        FULL,
        /** Some chapters, with a page that says where to get the rest. */
        SAMPLE,
        /** In the form of Kobo's own books, which its readers display faster and paginate better. */
        KEPUB,
        /** With notes as {@link Notes#KINDLE}. */
        KINDLE,
        /** With notes as {@link Notes#DUOKAN}. */
        DUOKAN,
        /** With notes as {@link Notes#KOREADER}. */
        KOREADER;

        /** {@return its name in {@code book.yaml} and in file names} */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Notes notes;
    private final Fonts fonts;
    private final Optional<Formulas> formulas;
    private final List<Output> outputs;
    private final Optional<Sample> sample;
    private final Optional<String> certifiedBy;
    private final Optional<String> fileAs;

    private EpubSettings(Builder from) {
        notes = from.notes;
        fonts = from.fonts;
        formulas = from.formulas;
        outputs = from.outputs;
        sample = from.sample;
        certifiedBy = from.certifiedBy;
        fileAs = from.fileAs;
    }

    /** {@return the complete book with embedded faces and pop-up notes} */
    public static EpubSettings defaults() {
        return builder().build();
    }

    /** {@return a builder with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with these values} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.notes = notes;
        builder.fonts = fonts;
        builder.formulas = formulas;
        builder.outputs = outputs;
        builder.sample = sample;
        builder.certifiedBy = certifiedBy;
        builder.fileAs = fileAs;
        return builder;
    }

    /** {@return how notes are marked up} */
    public Notes notes() {
        return notes;
    }

    /** {@return whether faces are embedded} */
    public Fonts fonts() {
        return fonts;
    }

    /**
     * {@return how formulas are represented; empty for the default of each reading system: pictures for Kindle and 多看,
     * otherwise MathML}
     */
    public Optional<Formulas> formulas() {
        return formulas;
    }

    /** {@return the files to make, each once; never empty} */
    public List<Output> outputs() {
        return outputs;
    }

    /** {@return the content of the sample, if it was set} */
    public Optional<Sample> sample() {
        return sample;
    }

    /** {@return the certifier of conformance to EPUB Accessibility 1.1 and WCAG 2.2 AA, if there is one} */
    public Optional<String> certifiedBy() {
        return certifiedBy;
    }

    /** {@return the title to sort by, if it differs from its pinyin} */
    public Optional<String> fileAs() {
        return fileAs;
    }

    private List<Object> state() {
        return List.of(notes, fonts, formulas, outputs, sample, certifiedBy, fileAs);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EpubSettings that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "EpubSettings" + state();
    }

    /** Builds {@link EpubSettings}. Not thread-safe. */
    public static final class Builder {

        private Notes notes = Notes.POPUP;
        private Fonts fonts = Fonts.EMBED;
        private Optional<Formulas> formulas = Optional.empty();
        private List<Output> outputs = List.of(Output.FULL);
        private Optional<Sample> sample = Optional.empty();
        private Optional<String> certifiedBy = Optional.empty();
        private Optional<String> fileAs = Optional.empty();

        private Builder() {}

        /**
         * Sets how notes are marked up.
         *
         * @param notes the choice
         * @return this builder
         */
        public Builder notes(Notes notes) {
            this.notes = notes;
            return this;
        }

        /**
         * Sets whether faces are embedded.
         *
         * @param fonts the choice
         * @return this builder
         */
        public Builder fonts(Fonts fonts) {
            this.fonts = fonts;
            return this;
        }

        /**
         * Sets how formulas are represented, whatever the reading system.
         *
         * @param formulas the choice
         * @return this builder
         */
        public Builder formulas(Formulas formulas) {
            this.formulas = Optional.of(formulas);
            return this;
        }

        /**
         * Sets the files to make, each once.
         *
         * @param outputs the files; the complete book if there is none
         * @return this builder
         */
        public Builder outputs(List<Output> outputs) {
            this.outputs = outputs.isEmpty()
                    ? List.of(Output.FULL)
                    : outputs.stream().distinct().toList();
            return this;
        }

        /**
         * Sets the content of the sample.
         *
         * @param sample the content
         * @return this builder
         */
        public Builder sample(Sample sample) {
            this.sample = Optional.of(sample);
            return this;
        }

        /**
         * Sets who has certified conformance to EPUB Accessibility 1.1 and WCAG 2.2 AA.
         *
         * @param certifiedBy the name
         * @return this builder
         */
        public Builder certifiedBy(String certifiedBy) {
            this.certifiedBy = Optional.of(certifiedBy).filter(text -> !text.isBlank());
            return this;
        }

        /**
         * Sets the title to sort by.
         * @param fileAs the title
         * @return this builder
         */
        public Builder fileAs(String fileAs) {
            this.fileAs = Optional.of(fileAs).filter(text -> !text.isBlank());
            return this;
        }

        /** {@return the settings} */
        public EpubSettings build() {
            return new EpubSettings(this);
        }
    }

    /** The chapters that are free to read. Immutable. */
    public static final class Sample {

        private final List<String> chapters;
        private final Optional<String> address;

        private Sample(List<String> chapters, Optional<String> address) {
            this.chapters = List.copyOf(chapters);
            this.address = address;
        }

        /**
         * {@return a sample of these chapters}
         *
         * @param chapters the keys of their sources, including everything within them
         */
        public static Sample of(List<String> chapters) {
            return new Sample(chapters, Optional.empty());
        }

        /**
         * {@return a copy that refers to the complete book}
         *
         * @param other the address of the complete book
         */
        public Sample at(String other) {
            return new Sample(chapters, Optional.of(other).filter(text -> !text.isBlank()));
        }

        /** {@return the keys of the chapters' sources} */
        public List<String> chapters() {
            return chapters;
        }

        /** {@return the address of the complete book, if known} */
        public Optional<String> address() {
            return address;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Sample that && chapters.equals(that.chapters) && address.equals(that.address);
        }

        @Override
        public int hashCode() {
            return 31 * chapters.hashCode() + address.hashCode();
        }

        @Override
        public String toString() {
            return chapters + " " + address;
        }
    }
}
