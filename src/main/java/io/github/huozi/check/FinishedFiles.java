package io.github.huozi.check;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.book.Progress;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Checks what has been made of a book. Belongs to one thread. */
public final class FinishedFiles {

    private final AssembledBook book;
    private final DiagnosticSink sink;

    /**
     * @param book as its sources are now
     * @param sink hears what is wrong, at the place of the source where that can be told
     */
    public FinishedFiles(AssembledBook book, DiagnosticSink sink) {
        this.book = book;
        this.sink = sink;
    }

    /**
     * Checks files. A judge that is not on the class path is told of once.
     *
     * @param files EPUBs and PDFs, by their endings; absolute, since findings name them
     * @param progress files checked, of all
     */
    public void check(List<Path> files, Progress progress) {
        int done = 0;
        boolean anyEpub = false;
        boolean anyPdf = false;
        for (Path file : files) {
            boolean epub = file.toString().toLowerCase(Locale.ROOT).endsWith(".epub");
            anyEpub |= epub;
            anyPdf |= !epub;
            try {
                if (epub) {
                    epub(file);
                } else {
                    pdf(file);
                }
            } catch (IOException e) {
                sink.report(
                        Code.FILE_UNREADABLE,
                        Position.of(file.toString()),
                        "the finished file cannot be read: " + e.getMessage(),
                        "make the book anew");
            }
            progress.at(++done, files.size());
        }
        if (anyEpub && Judge.EPUBCHECK.isAbsent()) {
            Judge.EPUBCHECK.tell(sink);
        }
        if (anyPdf && Judge.VERAPDF.isAbsent()) {
            Judge.VERAPDF.tell(sink);
        }
    }

    private void epub(Path file) throws IOException {
        FinishedEpub epub = FinishedEpub.open(file, book);
        DeliveryLimits.check(epub, sink);
        if (!Judge.EPUBCHECK.isAbsent()) {
            EpubJudge.judge(epub, sink);
        }
    }

    private void pdf(Path file) throws IOException {
        if (PdfStructure.check(file, book, sink)) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                new LineCheck().measure(document, new LineSources(PageSources.of(document, file, book), book), sink);
            }
        }
        if (!Judge.VERAPDF.isAbsent()) {
            PdfJudge.judge(file, book, sink);
        }
    }
}
