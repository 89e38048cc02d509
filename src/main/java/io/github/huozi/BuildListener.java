package io.github.huozi;

import io.github.huozi.diagnostic.Diagnostic;

/**
 * Hears what happens while a book is made. Methods may be called by several threads, never two at a time for one
 * publication; they should return at once.
 */
public interface BuildListener {

    /** Hears nothing. */
    BuildListener NONE = new BuildListener() {};

    /** The stages of a publication. EPUB and PDF run at the same time, the site after them. */
    enum Stage {
        OUTLINE,
        READ,
        TRANSFORM,
        PICTURES,
        ASSEMBLE,
        EPUB,
        PDF,
        SITE,
        /** The sources and the finished files are looked at; only {@link Publisher#check} does. */
        CHECK
    }

    /** A stage begins. */
    default void started(Stage stage) {}

    /**
     * A stage has come this far.
     *
     * @param done how much of {@code total}
     * @param total of pages, chapters or pictures; 0 when not known
     */
    default void progress(Stage stage, int done, int total) {}

    /** A stage is over. */
    default void finished(Stage stage) {}

    /** Something was found about the book; told in order of position, after all stages that could find any. */
    default void diagnostic(Diagnostic diagnostic) {}

    /** A file is in its place. */
    default void written(Output output) {}
}
