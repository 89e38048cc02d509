package io.github.huozi.epub;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.PageMap;
import io.github.huozi.book.Asset;
import io.github.huozi.book.Progress;
import io.github.huozi.book.account.TextWitness;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.book.settings.EpubSettings;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.template.TemplateFault;
import io.github.huozi.template.Templates;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/** Renders a book as EPUB 3.3. Immutable and thread-safe. */
public final class EpubRenderer {

    private final FontLibrary fonts;
    private final DiagnosticSink sink;
    private final BuildControl control;
    private final TextWitness witness;

    /**
     * @param fonts the faces to embed
     * @param sink the receiver of findings
     */
    public EpubRenderer(FontLibrary fonts, DiagnosticSink sink) {
        this(fonts, sink, BuildControl.NONE);
    }

    /**
     * @param fonts the faces to embed
     * @param sink the receiver of findings
     * @param control cancels the rendering
     */
    public EpubRenderer(FontLibrary fonts, DiagnosticSink sink, BuildControl control) {
        this(fonts, sink, control, TextWitness.NONE);
    }

    /**
     * @param fonts the faces to embed
     * @param sink the receiver of findings
     * @param control cancels the rendering
     * @param witness sees each content document before it is written
     */
    public EpubRenderer(FontLibrary fonts, DiagnosticSink sink, BuildControl control, TextWitness witness) {
        this.witness = witness;
        this.fonts = fonts;
        this.sink = sink;
        this.control = control;
    }

    /**
     * Writes the full book.
     *
     * @see #render(EpubSettings.Output, AssembledBook, Asset, Supplier, Progress, OutputStream)
     */
    public long render(AssembledBook book, Asset cover, Supplier<PageMap> pages, Progress progress, OutputStream out)
            throws IOException {
        return render(EpubSettings.Output.FULL, book, cover, pages, progress, out);
    }

    /**
     * Writes the book; the same book gives the same bytes. If one of the book's own templates is faulty, reports that and
     * writes nothing.
     *
     * @param output the output to write
     * @param cover the cover, a PNG or JPEG
     * @param pages the supplier of the page map, called last, when all documents are ready; may wait for the PDF
     * @param progress the progress, as content documents written out of all
     * @param out the destination, which stays open
     * @return the number of bytes that fonts take in the file, compressed
     * @throws IOException when {@code out} cannot be written
     */
    public long render(
            EpubSettings.Output output,
            AssembledBook book,
            Asset cover,
            Supplier<PageMap> pages,
            Progress progress,
            OutputStream out)
            throws IOException {
        Templates templates =
                Templates.bundled().with(name -> own(book.resources().templates(), name));
        try {
            EpubRendering rendering =
                    new EpubRendering(output, edition(output, book), cover, fonts, templates, sink, control, witness);
            Manifest manifest = rendering.make(pages, progress);
            OcfWriter writer = new OcfWriter(book.metadata().modified(), control);
            writer.write(manifest.book(), out);
            return writer.fontBytes();
        } catch (TemplateFault fault) {
            sink.report(fault.diagnostic());
            return 0;
        }
    }

    private AssembledBook edition(EpubSettings.Output output, AssembledBook book) {
        return output == EpubSettings.Output.SAMPLE ? SampleExcerpt.of(book, sink) : book;
    }

    private static Optional<String> own(ResourceResolver templates, String path) throws IOException {
        return templates.resolve(path).map(Binary::toByteArray).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
