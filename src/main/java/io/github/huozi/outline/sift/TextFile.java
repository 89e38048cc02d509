package io.github.huozi.outline.sift;

import io.github.huozi.config.format.FrontMatter;

/**
 * A file that could hold text, measured.
 *
 * @param path of the file
 * @param isText whether it holds text and no picture or program
 * @param front what it says of itself
 * @param measure of the text
 */
public record TextFile(String path, boolean isText, FrontMatter front, TextMeasure measure) {

    /** Whether it has a paragraph of 20 Han characters or 10 words outside code. */
    boolean hasProse() {
        return measure.hasProse();
    }

    /** The same for texts that have the same letters and digits. */
    public long print() {
        return measure.print();
    }

    /** Letters and digits. */
    public long characters() {
        return measure.characters();
    }
}
