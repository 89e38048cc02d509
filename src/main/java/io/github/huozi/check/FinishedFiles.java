package io.github.huozi.check;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.book.Progress;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.control.BuildStep;
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
import java.util.stream.Stream;
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
        List<Examination> epubs = files.stream()
                .filter(FinishedFiles::isEpub)
                .map(file -> new Examination(file, this::epub))
                .toList();
        List<Examination> pdfs = files.stream()
                .filter(file -> !isEpub(file))
                .map(file -> new Examination(file, this::pdf))
                .toList();
        // Each judge has its thread, and one file of it at a time: neither waits for the other, nor takes its memory
        // twice.
        Thread first = started("huozi-check-epub", epubs);
        Thread second = started("huozi-check-pdf", pdfs);
        try {
            int done = 0;
            for (Path file : files) {
                Stream.concat(epubs.stream(), pdfs.stream())
                        .filter(each -> each.file.equals(file))
                        .forEach(each -> each.report(sink, control));
                progress.at(++done, files.size());
            }
        } finally {
            first.interrupt();
            second.interrupt();
        }
        if (!epubs.isEmpty() && Judge.EPUBCHECK.isAbsent()) {
            Judge.EPUBCHECK.tell(sink);
        }
        if (!pdfs.isEmpty() && Judge.VERAPDF.isAbsent()) {
            Judge.VERAPDF.tell(sink);
        }
    }

    private static boolean isEpub(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".epub");
    }

    /** A thread that is left to itself when the check is stopped: EPUBCheck and veraPDF cannot be. */
    private static Thread started(String name, List<Examination> all) {
        Thread thread = new Thread(
                () -> {
                    for (Examination each : all) {
                        if (Thread.currentThread().isInterrupted()) {
                            return;
                        }
                        each.task.run();
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** What is found in a file, by another thread; reported in the order of the files, and not once the check was stopped. */
    private static final class Examination {

        /** Looks at one file. */
        @FunctionalInterface
        interface Work {
            void on(Path file, DiagnosticSink found) throws IOException;
        }

        private final Path file;
        private final List<Diagnostic> found = Collections.synchronizedList(new ArrayList<>());
        private final FutureTask<Void> task;

        Examination(Path file, Work work) {
            this.file = file;
            this.task = new FutureTask<>(() -> {
                work.on(file, found::add);
                return null;
            });
        }

        void report(DiagnosticSink sink, BuildControl control) {
            try {
                control.await(task);
                List.copyOf(found).forEach(sink::report);
            } catch (ExecutionException e) {
                // Findings made before a file became unreadable remain valid.
                List.copyOf(found).forEach(sink::report);
                if (!(e.getCause() instanceof IOException)) {
                    throw new IllegalStateException(e.getCause());
                }
                sink.report(Code.FILE_UNREADABLE.at(
                        Position.of(file.toString()),
                        "file",
                        String.valueOf(e.getCause().getMessage())));
            }
        }
    }

    private void epub(Path file, DiagnosticSink found) throws IOException {
        FinishedEpub epub = FinishedEpub.open(file, book);
        control.check();
        DeliveryLimits.check(epub, found);
        if (!Judge.EPUBCHECK.isAbsent()) {
            control.at(BuildStep.EPUBCHECK, name(file), 0, 0);
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
            control.at(BuildStep.VERAPDF, name(file), 0, 0);
            PdfJudge.judge(file, book, found, control);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
