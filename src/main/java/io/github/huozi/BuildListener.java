package io.github.huozi;

import io.github.huozi.book.control.BuildPoint;
import io.github.huozi.diagnostic.Diagnostic;
import java.util.OptionalInt;

/**
 * Receives the events of a build. Methods may be called from several threads, but never concurrently for one publication; they
 * should return promptly.
 */
public interface BuildListener {

    /** Ignores all events. */
    BuildListener NONE = new BuildListener() {};

    /** The stages of a publication. EPUB and PDF run at the same time, the site after them. */
    enum Stage {
        /** Finds the order of the chapters. */
        OUTLINE,
        /** Reads the chapters. */
        READ,
        /** Runs passes over the content of the chapters. */
        TRANSFORM,
        /** Loads the pictures. */
        PICTURES,
        /** Makes numbers, links and lists. */
        ASSEMBLE,
        /** Makes the EPUB. */
        EPUB,
        /** Makes the PDF. */
        PDF,
        /** Makes the site. */
        SITE,
        /** Checks the sources and the finished files; only in {@link Publisher#check}. */
        CHECK
    }

    /**
     * Called when a stage begins.
     *
     * @param stage the stage
     */
    default void started(Stage stage) {}

    /**
     * Called as the work of a stage progresses.
     *
     * @param stage the stage
     * @param done how much of {@code total} is done
     * @param total the number of pages, chapters or pictures, if known
     */
    default void progress(Stage stage, int done, OptionalInt total) {}

    /**
     * Called as the build advances: for every step of every stage, at most some twenty times per second. A program that
     * shows the progress of the build needs no other method.
     *
     * @param stage the stage
     * @param point what is being done, and how much of the whole is done
     */
    default void reached(Stage stage, BuildPoint point) {}

    /**
     * Called when a stage is complete.
     *
     * @param stage the stage
     */
    default void finished(Stage stage) {}

    /**
     * Called for each finding about the book, in order of position, after all stages that can report findings.
     *
     * @param diagnostic the finding
     */
    default void diagnostic(Diagnostic diagnostic) {}

    /**
     * Called when a file is in place.
     *
     * @param output the file
     */
    default void written(Output output) {}
}
