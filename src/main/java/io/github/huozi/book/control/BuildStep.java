package io.github.huozi.book.control;

/** A kind of work within a stage of a build. Steps of a stage follow one another, and some come again. */
public enum BuildStep {
    /** The files of the folder are listed and looked at. */
    FILES("step.files", 0, 100),
    /** Chapters are read. */
    CHAPTERS("step.chapters", 0, 100),
    /** Passes go over the content of all chapters. */
    PASSES("step.passes", 0, 100),
    /** Pictures are read and converted. */
    PICTURES("step.pictures", 0, 100),
    /** Links and numbers of each section are made. */
    LINKS("step.links", 0, 100),
    /** Sections become documents of the EPUB. */
    DOCUMENTS("step.documents", 0, 60),
    /** Documents of the EPUB are written. */
    WRITING("step.writing", 60, 100),
    /** Sections become text to be printed. */
    TEXT("step.text", 0, 8),
    /** The engine lays out pages; counted in texts measured, whose number is not known. */
    LAYOUT("step.layout", 8, 25),
    /** Paragraphs are broken into lines. */
    LINES("step.lines", 25, 45),
    /** Pages are painted. */
    PAGES("step.pages", 55, 85),
    /** The tags of the pages are made, and their text compared with the sources. */
    TAGS("step.tags", 85, 93),
    /** The PDF is written. */
    SAVING("step.saving", 93, 100),
    /** Pages of the site are written. */
    WEB_PAGES("step.web-pages", 0, 100),
    /** Checks the sources. */
    SOURCES("step.sources", 0, 10),
    /** Words of the sources are compared with those of an e-book. */
    WORDS("step.words", 10, 15),
    /** EPUBCheck validates an EPUB; it does not say how far it has come. */
    EPUBCHECK("step.epubcheck", 15, 60),
    /** The lines of a PDF are measured. */
    PRINTED_LINES("step.printed-lines", 15, 40),
    /** veraPDF validates a PDF; it does not say how far it has come. */
    VERAPDF("step.verapdf", 40, 95);

    private final String key;
    private final int from;
    private final int to;

    /**
     * @param key of its name among the phrases
     * @param from the hundredths of its stage that are done when it begins, on a book of middle size
     * @param to those that are done when it ends
     */
    BuildStep(String key, int from, int to) {
        this.key = key;
        this.from = from;
        this.to = to;
    }

    /**
     * {@return how much of its stage is done, from 0 to 1, as a guess}
     *
     * @param done how much of the step
     * @param total of the step; 0 when it is not known
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
