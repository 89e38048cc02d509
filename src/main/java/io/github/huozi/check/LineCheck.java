package io.github.huozi.check;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.typeset.line.LineMeasure;
import io.github.huozi.typeset.line.LineMeasure.Fault;
import io.github.huozi.typeset.line.LineMeasure.Finding;
import io.github.huozi.typeset.line.PlacedLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Measures the lines of a finished PDF against CLREQ, and reports each fault with its page and text. Stateless. */
public final class LineCheck {

    /** The structure types of body text. */
    private static final Set<String> BODY = Set.of("P", "LBody");

    /** The structure types of listings, whose line breaks are the author's. */
    private static final Set<String> BROKEN_BY_AUTHOR = Set.of("Code", "Div");

    private static final int SHOWN = 40;

    /**
     * Measures a file.
     *
     * @param pdf a tagged PDF; without tags nothing can be measured
     * @param sink receives every fault
     * @return the figures of its body text
     * @throws IOException if it cannot be read
     */
    public LineMeasure.Report measure(Path pdf, DiagnosticSink sink) throws IOException {
        Position file = Position.of(String.valueOf(pdf.getFileName()));
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return measure(document, (page, text) -> file, sink, BuildControl.NONE);
        }
    }

    /** Maps a line to its place in the sources. */
    @FunctionalInterface
    interface Origins {

        /**
         * Returns the position to report.
         *
         * @param page the page, from 1
         * @param text the text of the line
         */
        Position of(int page, String text);
    }

    /** Measures a document, whose findings are reported at the positions that {@code origins} returns. */
    LineMeasure.Report measure(PDDocument document, Origins origins, DiagnosticSink sink, BuildControl control)
            throws IOException {
        LineMeasure measure = new LineMeasure();
        for (PrintedParagraph paragraph : PrintedText.read(document, control)) {
            control.check();
            if (BROKEN_BY_AUTHOR.contains(paragraph.kind())) {
                continue;
            }
            List<Finding> found = BODY.contains(paragraph.kind()) && !paragraph.isCentred()
                    ? measure.add(paragraph.lines(), paragraph.em())
                    : LineMeasure.marks(paragraph.lines());
            found.forEach(finding -> report(finding, paragraph, origins, sink));
        }
        return measure.report();
    }

    private static void report(Finding finding, PrintedParagraph paragraph, Origins origins, DiagnosticSink sink) {
        int line = finding.line();
        String text = paragraph.lines().get(line).text().strip();
        boolean end = finding.fault() == Fault.FORBIDDEN_END || finding.fault() == Fault.SPLIT_PAIR;
        int from = end ? Math.max(0, text.length() - SHOWN) : 0;
        String shown = text.substring(from, Math.min(text.length(), from + SHOWN));
        int page = paragraph.pages().get(line);
        String em = String.format(Locale.ROOT, "%.2f", finding.em());
        sink.report(code(finding.fault())
                .at(origins.of(page, text), "line", page, shown, em, beginningAfter(paragraph, line)));
    }

    private static Code code(Fault fault) {
        return switch (fault) {
            case FORBIDDEN_START -> Code.LINE_START;
            case FORBIDDEN_END -> Code.LINE_END;
            case SPLIT_PAIR -> Code.SPLIT_PAIR;
            case RUNT -> Code.RUNT;
            case RAGGED -> Code.RAGGED_LINE;
            case WIDE_GAP -> Code.WIDE_GAP;
            case STRETCHED_WORD -> Code.STRETCHED_WORD;
        };
    }

    /** Returns the beginning of the next line. */
    private static String beginningAfter(PrintedParagraph paragraph, int line) {
        PlacedLine next =
                paragraph.lines().get(Math.min(line + 1, paragraph.lines().size() - 1));
        String text = next.text().strip();
        return text.substring(0, Math.min(12, text.length()));
    }
}
