package io.github.huozi.book.account;

import io.github.huozi.book.settings.MathSettings.Marks;
import java.util.function.IntUnaryOperator;

/**
 * The text of one source, decoded, its front matter and what includes name put in their places.
 *
 * @param path names the source in messages
 * @param form how it is marked up
 * @param text line ends are {@code \n}
 * @param lines the line in the source, from 1, of a line of the text, from 0
 */
public record SourceText(String path, Form form, String text, IntUnaryOperator lines) {

    /**
     * How a source is marked up.
     *
     * @param kind the markup
     * @param marks what marks a formula in it
     */
    public record Form(Kind kind, Marks marks) {}

    /** A markup. */
    public enum Kind {
        /** Markdown, in the dialect of this library. */
        MARKDOWN,
        /** HTML. */
        HTML,
        /** None: every character is text. Full-width Latin letters and digits count as half-width ones. */
        PLAIN;

        /** {@return whether the account reads its words} */
        public boolean isRead() {
            return this != HTML;
        }
    }
}
