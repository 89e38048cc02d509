package io.github.huozi.transform;

import io.github.huozi.book.Book;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;

/** Runs all passes over a book, in their one right order. */
public final class Transformer {

    private final DiagnosticSink sink;

    /**
     * @param sink hears what the passes find
     */
    public Transformer(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** Runs all passes. */
    public Book transform(Book book) {
        sink.report(Code.INTERNAL, Position.NONE, "transform is not there yet", "wait");
        return book;
    }
}
