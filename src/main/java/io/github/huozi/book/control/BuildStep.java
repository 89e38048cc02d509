package io.github.huozi.book.control;

/** A kind of work within a stage of a build. Steps of a stage follow one another, and some come again. */
public enum BuildStep {
    /** Lists and inspects the files of the folder. */
    FILES("step.files", 0, 100),
    /** Reads chapters. */
    CHAPTERS("step.chapters", 0, 100),
    /** Runs passes over the content of all chapters. */
    PASSES("step.passes", 0, 100),
    /** Reads and converts pictures. */
    PICTURES("step.pictures", 0, 100),
    /** Makes links and numbers of each section. */
    LINKS("step.links", 0, 100),
    /** Renders sections as documents of the EPUB. */
    DOCUMENTS("step.documents", 0, 60),
    /** Writes documents of the EPUB. */
    WRITING("step.writing", 60, 100),
    /** Prepares the text of sections for print. */
    TEXT("step.text", 0, 8),
    /** Lays out pages; counted in texts measured, whose total is unknown. */
    LAYOUT("step.layout", 8, 25),
    /** Breaks paragraphs into lines. */
    LINES("step.lines", 25, 45),
    /** Paints pages. */
    PAGES("step.pages", 55, 85),
    /** Tags the pages, and compares their text with the sources. */
    TAGS("step.tags", 85, 93),
    /** Writes the PDF. */
    SAVING("step.saving", 93, 100),
    /** Writes pages of the site. */
    WEB_PAGES("step.web-pages", 0, 100),
    /** Checks sources. */
    SOURCES("step.sources", 0, 10),
    /** Compares words of the sources with those of an e-book. */
    WORDS("step.words", 10, 15),
    /** Validates an EPUB by EPUBCheck, which reports no progress. */
    EPUBCHECK("step.epubcheck", 15, 60),
    /** Measures the lines of a PDF. */
    PRINTED_LINES("step.printed-lines", 15, 40),
    /** Validates a PDF by veraPDF, which reports no progress. */
    VERAPDF("step.verapdf", 40, 95);

    private final String key;
    private final int from;
    private final int to;

    /**
     * @param key the key of its name among the phrases
     * @param from the percentage of its stage at which it begins, for a book of average size
     * @param to the percentage at which it ends
     */
    BuildStep(String key, int from, int to) {
        this.key = key;
        this.from = from;
        this.to = to;
    }

    /**
     * {@return the estimated fraction of its stage that is done, from 0 to 1}
     *
     * @param done the number of pieces of the step that are done
     * @param total the number of all its pieces; 0 when unknown
     */
    double share(int done, int total) {
        double part = total <= 0 ? 0 : Math.min(1.0, (double) done / total);
        return (from + (to - from) * part) / 100;
    }

    /** {@return the key of its name among the phrases: {@code step.layout}} */
    public String key() {
        return key;
    }
}
