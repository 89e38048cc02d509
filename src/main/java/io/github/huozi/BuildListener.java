package io.github.huozi;

import io.github.huozi.book.control.BuildPoint;
import io.github.huozi.diagnostic.Diagnostic;
import java.util.OptionalInt;

/**
 * Hears what happens while a book is made. Methods may be called by several threads, never two at a time for one
 * publication; they should return at once.
 */
public interface BuildListener {

    /** Hears nothing. */
    BuildListener NONE = new BuildListener() {};

    /** The stages of a publication. EPUB and PDF run at the same time, the site after them. */
    enum Stage {
        /** The order of the chapters is found. */
        OUTLINE,
        /** The chapters are read. */
        READ,
        /** Passes go over their content. */
        TRANSFORM,
        /** Their pictures are read. */
        PICTURES,
        /** Numbers, links and lists are made. */
        ASSEMBLE,
        /** The EPUB is made. */
        EPUB,
        /** The PDF is made. */
        PDF,
        /** The site is made. */
        SITE,
        /** The sources and the finished files are looked at; only {@link Publisher#check} does. */
        CHECK
    }

    /**
     * A stage begins.
     *
     * @param stage which one
     */
    default void started(Stage stage) {}

    /**
     * A stage has come this far.
     *
     * @param done how much of {@code total}
     * @param total of pages, chapters or pictures, where it is known
     * @param stage which one
     */
    default void progress(Stage stage, int done, OptionalInt total) {}

    /**
     * The build has come this far: called for every step of every stage, at most some twenty times in a second. A program that
     * shows how far the build is needs no other method.
     *
     * @param stage which one
     * @param point what is being done, and how much of the whole is done
     */
    default void reached(Stage stage, BuildPoint point) {}

    /**
     * A stage is over.
     *
     * @param stage which one
     */
    default void finished(Stage stage) {}

    /**
     * Something was found about the book; told in order of position, after all stages that could find any.
     *
     * @param diagnostic what was found
     */
    default void diagnostic(Diagnostic diagnostic) {}

    /**
     * A file is in its place.
     *
     * @param output the file
     */
    default void written(Output output) {}
}
