package io.github.huozi.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.Assembler;
import io.github.huozi.book.Book;
import io.github.huozi.book.account.TextWitness;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.check.LineCheck;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.image.PictureLoader;
import io.github.huozi.outline.Outliner;
import io.github.huozi.pdf.Setting.LinesBy;
import io.github.huozi.read.BookReader;
import io.github.huozi.transform.Transformer;
import io.github.huozi.typeset.line.LineMeasure;
import io.github.huozi.typeset.line.LineMeasure.Fault;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The figures of a real book, measured on the finished PDF, and what composing costs: {@code mvn test
 * -Dtest=LinesOfABookTest -Dhuozi.lines=FOLDER}.
 */
@EnabledIfSystemProperty(named = "huozi.lines", matches = ".+")
class LinesOfABookTest {

    private static final int TIMES = 3;

    private final FontLibrary fonts = FontLibrary.bundled();

    @TempDir
    Path folder;

    @Test
    void reachesTheFiguresOnTheFinishedPdf() throws IOException {
        Path source = Path.of(System.getProperty("huozi.lines"));
        double composed = Double.MAX_VALUE;
        double bare = Double.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            bare = Math.min(bare, render(source, LinesBy.ENGINE));
            composed = Math.min(composed, render(source, LinesBy.COMPOSER));
        }
        show("engine", measure(LinesBy.ENGINE, new ArrayList<>()));
        List<Diagnostic> found = new ArrayList<>();
        LineMeasure.Report report = measure(LinesBy.COMPOSER, found);
        show("composer", report);
        found.stream().limit(20).forEach(System.out::println);
        System.out.printf(Locale.ROOT, "%.2f s by the engine, %.2f s composed%n", bare, composed);

        for (Fault never : List.of(
                Fault.FORBIDDEN_START, Fault.FORBIDDEN_END, Fault.SPLIT_PAIR, Fault.RUNT, Fault.STRETCHED_WORD)) {
            assertThat(report.count(never)).as(never.name()).isZero();
        }
        assertThat(report.ragged()).isLessThanOrEqualTo(0.003);
        assertThat(report.gap99()).isLessThanOrEqualTo(0.45);
        assertThat(report.widestGap()).isLessThanOrEqualTo(1);
        assertThat(composed).isLessThanOrEqualTo(1.4 * bare);
    }

    private LineMeasure.Report measure(LinesBy by, List<Diagnostic> found) throws IOException {
        return new LineCheck().measure(file(by), found::add);
    }

    private Path file(LinesBy by) {
        return folder.resolve(by.name().toLowerCase(Locale.ROOT) + ".pdf");
    }

    private static void show(String by, LineMeasure.Report report) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d lines, %d inner; %s; ragged %.2f %%; widest gap: median %.2f, 99 %% %.2f, most %.2f em%n",
                by,
                report.lines(),
                report.innerLines(),
                report.faults(),
                100 * report.ragged(),
                report.medianGap(),
                report.gap99(),
                report.widestGap());
    }

    /** The seconds that rendering took; the input is built again, since the renderer consumes it. */
    private double render(Path source, LinesBy by) throws IOException {
        AssembledBook book = assemble(source);
        try (OutputStream out = Files.newOutputStream(file(by))) {
            long start = System.nanoTime();
            new PdfRenderer(fonts, new Diagnostics(), by, BuildControl.NONE, TextWitness.NONE)
                    .render(book, SampleBook.asset("cover", 320, 512), (done, total) -> {}, out);
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private AssembledBook assemble(Path source) {
        Diagnostics sink = new Diagnostics();
        Book read = new BookReader(sink)
                .read(new Outliner(sink).outline(source).orElseThrow(() -> new AssertionError(sink.all())));
        return new Assembler(sink).assemble(new PictureLoader(fonts, sink).load(new Transformer(sink).transform(read)));
    }
}
