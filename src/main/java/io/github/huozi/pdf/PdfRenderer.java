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
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

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
        PageGeometry page = PageGeometry.of(book.settings().pdf());
        List<StyleSheets.Sheet> sheets = StyleSheets.of(book, page, sink);
        try (PDDocument document = new PDDocument()) {
            PrintFonts faces = new PrintFonts(fonts, document);
            SourceText source = new SourceText(faces::covers);
            PrintText text = new PrintText(source);
            Pictures pictures = new Pictures(book.assets(), page, sink);
            Document xhtml = PrintDocument.build(book, cover, page, sheets, text, pictures);
            source.report(sink);
            pictures.report();
            Resources resources = new Resources(pictures.used(), book.resources());
            EngineWarnings warnings = new EngineWarnings(sheets, sink);
            PageMap map;
            try (Engine engine = new Engine(document, xhtml, faces, resources, warnings, progress)) {
                Composition composition =
                        new Composition(text, engine, book.settings().pdf());
                composition.prepare();
                engine.layout();
                composition.compose(engine.root()).report(sink);
                engine.forgetLayout();
                engine.layout();
                engine.paint();
                Structure.mend(engine.root(), text);
                new TextCheck(engine.text(), engine.context()).compare(engine.root(), text.leaves(), sink);
                Folios folios = new Folios(engine.root().getPages(), engine.context());
                folios.label(document, Words.of(book.metadata()).cover());
                map = folios.map(PrintDocument.ids(book));
            }
            for (String family : faces.unknownFamilies()) {
                sink.report(
                        Code.UNKNOWN_FONT,
                        Position.NONE,
                        "no font of the book is called " + family,
                        "put the TrueType font into the book's fonts folder, or name another; "
                                + "until then the theme's own stands in");
            }
            int pages = document.getNumberOfPages();
            progress.at(pages, pages);
            Finisher.finish(document, book.metadata());
            Finisher.save(document, book.metadata(), out);
            return new Result(pages, map);
        }
    }
}
