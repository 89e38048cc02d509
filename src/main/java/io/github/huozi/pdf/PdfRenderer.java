package io.github.huozi.pdf;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.PageMap;
import io.github.huozi.book.Asset;
import io.github.huozi.book.Progress;
import io.github.huozi.book.account.TextWitness;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.math.font.MathFonts;
import io.github.huozi.pdf.document.Pagination;
import io.github.huozi.pdf.document.PrintDocument;
import io.github.huozi.pdf.face.PrintFonts;
import io.github.huozi.pdf.finish.Attachments;
import io.github.huozi.pdf.finish.Finisher;
import io.github.huozi.pdf.finish.Prepress;
import io.github.huozi.pdf.formula.ComposedFormulas;
import io.github.huozi.pdf.style.PageGeometry;
import io.github.huozi.pdf.style.PrintStyleSheets;
import io.github.huozi.pdf.style.UnknownFonts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Renders a book as PDF/A-2a and PDF/UA-1. Immutable and thread-safe. */
public final class PdfRenderer {

    /** The maximum number of drafts. */
    private static final int DRAFTS = 2;

    private final FontLibrary fonts;
    private final DiagnosticSink sink;
    private final Setting.LinesBy linesBy;
    private final BuildControl control;
    private final TextWitness witness;

    /**
     * The result of a rendering.
     *
     * @param pages how many pages there are
     * @param pageMap the printed page of every id
     */
    public record Result(int pages, PageMap pageMap) {}

    /**
     * @param fonts the faces to embed
     * @param sink the receiver of findings
     */
    public PdfRenderer(FontLibrary fonts, DiagnosticSink sink) {
        this(fonts, sink, BuildControl.NONE);
    }

    /**
     * @param fonts the faces to embed
     * @param sink the receiver of findings
     * @param control cancels it, also within a layout, and limits the pages
     */
    public PdfRenderer(FontLibrary fonts, DiagnosticSink sink, BuildControl control) {
        this(fonts, sink, control, TextWitness.NONE);
    }

    /**
     * @param fonts the faces to embed
     * @param sink the receiver of findings
     * @param control cancels it, also within a layout, and limits the pages
     * @param witness the witness that receives the text before layout
     */
    public PdfRenderer(FontLibrary fonts, DiagnosticSink sink, BuildControl control, TextWitness witness) {
        this(fonts, sink, Setting.LinesBy.COMPOSER, control, witness);
    }

    PdfRenderer(
            FontLibrary fonts,
            DiagnosticSink sink,
            Setting.LinesBy linesBy,
            BuildControl control,
            TextWitness witness) {
        this.witness = witness;
        this.control = control;
        this.fonts = fonts;
        this.sink = sink;
        this.linesBy = linesBy;
    }

    /**
     * Writes the book.
     *
     * @param cover the cover, a PNG or JPEG
     * @param progress the progress, as pages painted out of all
     * @param out the destination, which stays open
     * @throws IOException when {@code out} cannot be written
     */
    public Result render(AssembledBook book, Asset cover, Progress progress, OutputStream out) throws IOException {
        return render(PdfSettings.Output.SCREEN, book, cover, progress, out);
    }

    /**
     * Writes one output of a book.
     *
     * @param output which of them
     * @param cover the cover, a PNG or JPEG
     * @param progress the progress, as pages painted out of all
     * @param out the destination, which stays open
     * @return the result; without pages when there would be more than the limits allow, which is reported, and nothing is
     *     written
     * @throws IOException when {@code out} cannot be written
     */
    public Result render(
            PdfSettings.Output output, AssembledBook book, Asset cover, Progress progress, OutputStream out)
            throws IOException {
        PageGeometry page = PageGeometry.of(book.settings().pdf(), output);
        List<PrintStyleSheets.Sheet> sheets = PrintStyleSheets.of(book, page, output, sink);
        ComposedFormulas formulas = new ComposedFormulas(
                MathFonts.choose(fonts, book.settings().math().font(), sink));
        Pagination known = PrintDocument.asksForPages(book)
                ? draft(output, book, cover, page, sheets, formulas)
                : Pagination.UNKNOWN;
        try (PDDocument document = new PDDocument()) {
            PrintFonts faces = new PrintFonts(fonts, document);
            PageMap map;
            try (Setting setting = new Setting(
                    output, book, cover, page, sheets, faces, formulas, document, known, progress, sink, control,
                    witness)) {
                setting.lay(linesBy);
                if (setting.isTooLong()) {
                    return new Result(0, PageMap.EMPTY);
                }
                map = setting.paint();
            }
            control.check();
            UnknownFonts.report(faces.unknownFamilies(), faces.families(), sheets, sink);
            boolean attached = Attachments.areIn(book, output);
            if (attached) {
                Attachments.add(document, book, sink);
            }
            Finisher.finish(document, book.metadata(), attached ? 3 : 2);
            if (output == PdfSettings.Output.PRINT) {
                Prepress.finish(document, book.settings().pdf().print());
            }
            control.check();
            int pages = document.getNumberOfPages();
            progress.at(pages, pages);
            Finisher.save(document, book.metadata(), out);
            return new Result(pages, map);
        }
    }

    /**
     * Lays the book out only to determine the page of everything. If the second draft differs from the first, a reference
     * has moved a line across a page break; the third layout is final.
     */
    private Pagination draft(
            PdfSettings.Output output,
            AssembledBook book,
            Asset cover,
            PageGeometry page,
            List<PrintStyleSheets.Sheet> sheets,
            ComposedFormulas formulas)
            throws IOException {
        Pagination known = Pagination.UNKNOWN;
        for (int round = 0; round < DRAFTS; round++) {
            try (PDDocument document = new PDDocument()) {
                PrintFonts faces = new PrintFonts(fonts, document);
                try (Setting setting = new Setting(
                        output,
                        book,
                        cover,
                        page,
                        sheets,
                        faces,
                        formulas,
                        document,
                        known,
                        Progress.NONE,
                        finding -> {},
                        control,
                        TextWitness.NONE)) {
                    setting.lay(linesBy);
                    Pagination found = setting.pagination();
                    if (found.equals(known)) {
                        break;
                    }
                    known = found;
                }
            }
        }
        return known;
    }
}
