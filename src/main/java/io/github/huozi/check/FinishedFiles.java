package io.github.huozi.check;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.book.Progress;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Checks the finished files of a book. Not thread-safe. */
public final class FinishedFiles {

    private final AssembledBook book;
    private final DiagnosticSink sink;
    private final BuildControl control;

    /**
     * @param book the book as its sources are now
     * @param sink receives findings, at the position in the source where it is known
     */
    public FinishedFiles(AssembledBook book, DiagnosticSink sink) {
        this(book, sink, BuildControl.NONE);
    }

    /**
     * @param book the book as its sources are now
     * @param sink receives findings, at the position in the source where it is known
     * @param control may stop it
     */
    public FinishedFiles(AssembledBook book, DiagnosticSink sink, BuildControl control) {
        this.book = book;
        this.sink = sink;
        this.control = control;
    }

    /**
     * Checks files. A validator that is not on the class path is reported once.
     *
     * @param files EPUBs and PDFs, by extension; absolute, since findings name them
     * @param progress receives the number of files checked
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
                examine(file, epub);
            } catch (IOException e) {
                sink.report(
                        Code.FILE_UNREADABLE.at(Position.of(file.toString()), "file", String.valueOf(e.getMessage())));
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

    /**
     * Examines a file on a thread that is abandoned when the check is stopped, since EPUBCheck and veraPDF cannot be. Its
     * findings are then discarded.
     */
    private void examine(Path file, boolean epub) throws IOException {
        List<Diagnostic> found = Collections.synchronizedList(new ArrayList<>());
        FutureTask<Void> task = new FutureTask<>(() -> {
            if (epub) {
                epub(file, found::add);
            } else {
                pdf(file, found::add);
            }
            return null;
        });
        Thread thread = new Thread(task, "huozi-check");
        thread.setDaemon(true);
        thread.start();
        try {
            control.await(task);
            List.copyOf(found).forEach(sink::report);
        } catch (ExecutionException e) {
            // Findings made before a file became unreadable remain valid.
            List.copyOf(found).forEach(sink::report);
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            task.cancel(true);
        }
    }

    private void epub(Path file, DiagnosticSink found) throws IOException {
        FinishedEpub epub = FinishedEpub.open(file, book);
        control.check();
        DeliveryLimits.check(epub, found);
        if (!Judge.EPUBCHECK.isAbsent()) {
            EpubJudge.judge(epub, found);
        }
    }

    private void pdf(Path file, DiagnosticSink found) throws IOException {
        if (PdfStructure.check(file, book, found, control)) {
            control.check();
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                control.check();
                LineSources lines = new LineSources(PageSources.of(document, file, book), book);
                new LineCheck().measure(document, lines, found, control);
            }
        }
        control.check();
        if (!Judge.VERAPDF.isAbsent()) {
            PdfJudge.judge(file, book, found, control);
        }
    }
}
