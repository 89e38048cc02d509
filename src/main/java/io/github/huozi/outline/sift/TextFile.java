package io.github.huozi.outline.sift;

import io.github.huozi.config.format.FrontMatter;

/**
 * A file that could hold text, measured.
 *
 * @param path the path of the file
 * @param isText whether it holds text rather than a picture or program
 * @param front the front matter
 * @param measure the measure of the text
 */
public record TextFile(String path, boolean isText, FrontMatter front, TextMeasure measure) {

    /** Whether it has a paragraph of 20 Han characters or 10 words outside code. */
    boolean hasProse() {
        return measure.hasProse();
    }

    /** Returns a fingerprint, equal for texts with the same letters and digits. */
    public long print() {
        return measure.print();
    }

    /** Returns the number of letters and digits. */
    public long characters() {
        return measure.characters();
    }
}
