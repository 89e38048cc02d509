package io.github.huozi.epub;

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
import java.util.function.Supplier;

/** Renders a book as EPUB 3.3. Immutable and safe for use by several threads. */
public final class EpubRenderer {

    private final FontLibrary fonts;
    private final DiagnosticSink sink;

    /**
     * @param fonts the faces to embed
     * @param sink hears what is wrong
     */
    public EpubRenderer(FontLibrary fonts, DiagnosticSink sink) {
        this.fonts = fonts;
        this.sink = sink;
    }

    /**
     * Writes the book.
     *
     * @param cover a PNG or JPEG
     * @param pages asked last, when all documents are ready; may wait for the PDF
     * @param progress content documents written, of all
     * @param out stays open
     * @throws IOException when {@code out} cannot be written
     */
    public void render(AssembledBook book, Asset cover, Supplier<PageMap> pages, Progress progress, OutputStream out)
            throws IOException {
        sink.report(
                Code.INTERNAL,
                Position.NONE,
                "epub is not there yet",
                "wait" + fonts.faces().size());
    }
}
