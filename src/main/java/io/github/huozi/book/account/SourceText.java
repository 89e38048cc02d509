package io.github.huozi.book.account;

import io.github.huozi.book.settings.MathSettings.Marks;
import java.util.function.IntUnaryOperator;

/**
 * The text of one source, decoded, with its front matter and its includes inserted.
 *
 * @param path the name of the source in messages
 * @param form its markup
 * @param text the text, with {@code \n} as line break
 * @param lines maps a line of the text, from 0, to a line of the source, from 1
 */
public record SourceText(String path, Form form, String text, IntUnaryOperator lines) {

    /**
     * The markup of a source.
     *
     * @param kind the markup language
     * @param marks the delimiters of formulas
     */
    public record Form(Kind kind, Marks marks) {}

    /** A markup language. */
    public enum Kind {
        /** Markdown, in the dialect of this library. */
        MARKDOWN,
        /** HTML. */
        HTML
    }
}
