package io.github.huozi.book.settings;

/**
 * How listings are set.
 *
 * @param highlight whether code is told apart
 * @param lineNumbers which listings have their lines numbered
 * @param language of listings that name none; empty for plain text
 */
public record CodeSettings(Highlight highlight, LineNumbers lineNumbers, String language) {
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

    /** Colours, numbers where asked, and plain text where no language is named. */
    public static CodeSettings defaults() {
        return new CodeSettings(Highlight.ON, LineNumbers.ASKED, "");
    }
}
