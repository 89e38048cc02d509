package io.github.huozi.read;

import io.github.huozi.book.Book;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.Manuscript;
import java.util.List;
import java.util.Map;

/** Reads every source of a manuscript. */
public final class BookReader {

    private final DiagnosticSink sink;

    /**
     * @param sink hears what is wrong with the sources
     */
    public BookReader(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** Reads all sources; those that cannot be read are reported and left out. */
    public Book read(Manuscript manuscript) {
        sink.report(Code.INTERNAL, Position.NONE, "read is not there yet", "wait");
        return new Book(manuscript.metadata(), manuscript.settings(), List.of(), Map.of(), manuscript.resources());
    }
}
