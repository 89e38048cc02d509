package io.github.huozi.pdf;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.pdf.SampleBook.Rendered;
import io.github.huozi.tool.Program;
import io.github.huozi.tool.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What other programs say of a book with a bit of everything, in each of its outputs: nothing. */
class JudgesTest {

    /** {@code .ci/run} puts it there. */
    private static final Path PDF_JS = Path.of("target/pdfjs/node_modules/pdfjs-dist/legacy/build/pdf.mjs");

    private static final Map<PdfSettings.Output, Rendered> RENDERED = new EnumMap<>(PdfSettings.Output.class);

    @TempDir
    Path folder;

    private Path file(PdfSettings.Output output) throws IOException {
        Rendered rendered =
                RENDERED.computeIfAbsent(output, one -> SampleBook.complete().render(one));
        return Files.write(folder.resolve("book.pdf"), rendered.pdf());
    }

    @ParameterizedTest
    @EnumSource
    void veraPdfFindsNothing(PdfSettings.Output output) throws IOException {
        assertThatPdf(Files.readAllBytes(file(output))).isAccessibleAndArchivable();
    }

    @ParameterizedTest
    @EnumSource
    void qpdfSaysNothingButWhatIsKnownOfTheNumberOfObjects(PdfSettings.Output output) throws IOException {
        Program.Result checked = Program.of("qpdf").run("--check", file(output).toString());
        assertThat(checked.remarks().lines())
                .allMatch(line -> line.contains("reported number of objects")
                        || line.equals("qpdf: operation succeeded with warnings"));
    }

    @ParameterizedTest
    @EnumSource
    void popplerReadsItWithoutAMessage(PdfSettings.Output output) throws IOException {
        Program.Result read = Program.of("pdftotext").run(file(output).toString(), "-");
        assertThat(read.remarks()).isEmpty();
        assertThat(read.exit()).isZero();
        assertThat(read.text()).contains("胶泥");
    }

    @ParameterizedTest
    @EnumSource
    void muPdfDrawsItWithoutAMessage(PdfSettings.Output output) throws IOException {
        Path pages = folder.resolve("page%d.png");
        Program.Result drawn = Program.of("mutool")
                .run(
                        "draw",
                        "-q",
                        "-r",
                        "36",
                        "-o",
                        pages.toString(),
                        file(output).toString());
        // Debian's is built without; that is no fault of the book.
        assertThat(drawn.remarks().lines())
                .filteredOn(line -> !line.equals("warning: ICC support is not available"))
                .isEmpty();
        assertThat(drawn.exit()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void pdfJsReadsItsTextTagsAndDrawingWithoutAMessage(PdfSettings.Output output) throws IOException {
        Program node = Program.of("node");
        Program.Result read = node.run(
                "src/test/resources/io/github/huozi/pdf/open.mjs",
                Tools.installed(PDF_JS).toString(),
                file(output).toString());
        assertThat(read.remarks()).isEmpty();
        assertThat(read.text()).matches("\\d+ pages, \\d{3,} characters\n");
    }
}
