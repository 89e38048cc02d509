package io.github.huozi.book.settings;

import java.util.List;
import java.util.Locale;

/**
 * What concerns the EPUB alone.
 *
 * @param notes how notes are marked up
 * @param fonts whether faces are embedded
 * @param outputs the files to make, each once, never empty
 * @param sample what the sample holds
 * @param certifiedBy who has checked that the book conforms to EPUB Accessibility 1.1 and WCAG 2.2 AA; empty when nobody has
 * @param fileAs the title to sort by; empty for the one that its readings give
 */
public record EpubSettings(
        Notes notes, Fonts fonts, List<Output> outputs, Sample sample, String certifiedBy, String fileAs) {
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
    public enum Fonts {
        EMBED,
        /** The reader's own. */
        NONE
    }

    /** The EPUB files that one build may make. */
    public enum Output {
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

    public EpubSettings {
        outputs = outputs.isEmpty()
                ? List.of(Output.FULL)
                : outputs.stream().distinct().toList();
    }

    /** The full book with embedded faces. */
    public EpubSettings(Notes notes) {
        this(notes, Fonts.EMBED, List.of(), Sample.NONE, "", "");
    }
}
