package io.github.huozi.transform;

import io.github.huozi.book.Book;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.font.FontLibrary;
import java.util.List;

/** Runs all passes over a book, in their one right order. */
public final class Transformer {

    private final List<Pass> passes;
    private final BuildControl control;

    /**
     * @param sink hears what the passes find
     */
    public Transformer(DiagnosticSink sink) {
        this(FontLibrary.bundled(), sink, BuildControl.NONE);
    }

    /**
     * @param fonts the faces in which diagrams are drawn
     * @param sink hears what the passes find
     * @param control may stop it between two passes, and between two diagrams
     */
    public Transformer(FontLibrary fonts, DiagnosticSink sink, BuildControl control) {
        this.control = control;
        this.passes = List.of(
                // Before soft breaks: a line end in a comment is one that its writer made.
                new ReaderComments(),
                new Callouts(),
                new SoftBreaks(),
                new Attributions(),
                new LongNumbers(),
                // Before listings: what is not drawn stays one.
                new DiagramFigures(fonts, sink, control),
                new Listings(sink),
                // After listings have the names of their files.
                new TypedCaptions());
    }

    /** Runs all passes. */
    public Book transform(Book book) {
        Book done = book;
        for (Pass pass : passes) {
            control.check();
            done = pass.apply(done);
        }
        return done;
    }
}
