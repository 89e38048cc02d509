package io.github.huozi.pdf;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.PageMap;
import io.github.huozi.book.Asset;
import io.github.huozi.book.Progress;
import io.github.huozi.book.account.TextWitness;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.language.Wording;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.book.settings.PrintSettings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.pdf.document.NoteNumbers;
import io.github.huozi.pdf.document.Pagination;
import io.github.huozi.pdf.document.PrintDocument;
import io.github.huozi.pdf.document.PrintPictures;
import io.github.huozi.pdf.document.PrintWitness;
import io.github.huozi.pdf.engine.Engine;
import io.github.huozi.pdf.engine.EngineWarnings;
import io.github.huozi.pdf.engine.Resources;
import io.github.huozi.pdf.face.PrintFonts;
import io.github.huozi.pdf.finish.Drawings;
import io.github.huozi.pdf.finish.Structure;
import io.github.huozi.pdf.formula.ComposedFormulas;
import io.github.huozi.pdf.formula.PrintFormulas;
import io.github.huozi.pdf.line.Composition;
import io.github.huozi.pdf.page.Folios;
import io.github.huozi.pdf.page.PageMakeUp;
import io.github.huozi.pdf.page.ProofMargin;
import io.github.huozi.pdf.style.PageGeometry;
import io.github.huozi.pdf.style.PrintStyleSheets;
import io.github.huozi.pdf.text.PageContent;
import io.github.huozi.pdf.text.PrintText;
import io.github.huozi.pdf.text.PrintableText;
import io.github.huozi.pdf.text.TextCheck;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** One typesetting of a book: its document is laid out twice, with the lines composed in between. Not thread-safe. */
final class Setting implements AutoCloseable {

    /** The maximum number of layouts for making up pages. */
    private static final int ROUNDS = 4;

    private final AssembledBook book;
    private final PDDocument document;
    private final PrintFonts faces;
    private final PrintText text;
    private final PrintFormulas formulas;
    private final Engine engine;
    private final NoteNumbers notes;
    private final PrintPictures pictures;
    private final Drawings drawings;
    private final @Nullable ProofMargin margin;
    private final DiagnosticSink sink;
    private final BuildControl control;

    /** What breaks the lines. */
    enum LinesBy {
        /** Huozi's composer. */
        COMPOSER,
        /** The unmodified engine, for comparison. */
        ENGINE
    }

    Setting(
            PdfSettings.Output output,
            AssembledBook book,
            Asset cover,
            PageGeometry page,
            List<PrintStyleSheets.Sheet> sheets,
            PrintFonts faces,
            ComposedFormulas composed,
            PDDocument document,
            Pagination known,
            Progress progress,
            DiagnosticSink sink,
            BuildControl control,
            TextWitness witness) {
        this.book = book;
        this.control = control;
        this.document = document;
        this.faces = faces;
        this.sink = sink;
        PrintableText source = new PrintableText(faces::covers);
        this.text = new PrintText(source);
        this.pictures = new PrintPictures(book.assets(), page, output, sink);
        this.formulas = new PrintFormulas(composed, document);
        this.notes = new NoteNumbers(output, book.settings().pdf().notes(), known);
        Document xhtml =
                PrintDocument.build(output, book, cover, page, sheets, text, formulas, pictures, notes, known, control);
        PrintWitness.show(xhtml.getDocumentElement(), text, witness);
        pictures.report();
        boolean grey = output == PdfSettings.Output.PRINT
                && book.settings().pdf().print().pictures() == PrintSettings.Pictures.GREY;
        this.drawings =
                new Drawings(pictures.used(), pictures.turned(), grey ? Drawings.Colours.GREY : Drawings.Colours.ALL);
        Resources resources = new Resources(drawings.placed(), book.resources(), control);
        PageContent.Ink ink = output == PdfSettings.Output.PRINT ? PageContent.Ink.BLACK : PageContent.Ink.COLOUR;
        this.engine = new Engine(
                document, xhtml, faces, formulas, resources, new EngineWarnings(sheets, sink), ink, progress, control);
        this.margin =
                output == PdfSettings.Output.PROOF ? new ProofMargin(text, faces, page, engine.dotsPerPoint()) : null;
    }

    /** Lays the book out, line by line and page by page. */
    void lay(LinesBy linesBy) {
        if (linesBy == LinesBy.ENGINE) {
            engine.layout();
            return;
        }
        Composition composition =
                new Composition(text, formulas, engine, book.settings().pdf().lines(), control);
        composition.prepare();
        engine.layout();
        composition.compose(engine.root());
        composition.report(sink);
        engine.forgetLayout();
        engine.layout();
        PageMakeUp pages = new PageMakeUp(control);
        for (int round = 0; round < ROUNDS && pages.mend(engine.root()); round++) {
            composition.removeTraces();
            engine.forgetLayout();
            engine.layout();
        }
    }

    /** Whether the book exceeds the limit on pages; reports if so. */
    boolean isTooLong() {
        int pages = engine.root().getPages().size();
        int most = control.limits().pages();
        if (pages > most) {
            sink.report(Code.LIMIT_EXCEEDED.at(Position.BOOK, "pages", pages, most));
        }
        return pages > most;
    }

    /** Returns the pagination. */
    Pagination pagination() {
        Folios folios = folios();
        Set<String> ids = new LinkedHashSet<>(PrintDocument.ids(book));
        ids.addAll(notes.calls());
        return new Pagination(folios.count(), folios.map(ids), faces.inUse());
    }

    /** Paints all pages. */
    PageMap paint() throws IOException {
        if (margin != null) {
            margin.read(engine.root());
            engine.aside(margin::on);
        }
        drawings.readDiagrams(faces);
        engine.paint();
        drawings.replaceStandIns(document, control);
        Structure.mend(engine.root(), text, document, control);
        control.check();
        TextCheck texts = new TextCheck(engine.text(), engine.context());
        texts.compare(engine.root(), text.leaves(), sink);
        drawings.unpainted().forEach(drawing -> texts.missing(pictures.elements(drawing), sink));
        control.check();
        Folios folios = folios();
        folios.label(document, Wording.of(book.metadata().language()).text("cover"));
        return folios.withBlocks(engine.root(), text::isGenerated).map(PrintDocument.places(book));
    }

    private Folios folios() {
        return new Folios(engine.root().getPages(), engine.context());
    }

    @Override
    public void close() {
        engine.close();
    }
}
