package io.github.huozi;

import static io.github.huozi.epub.EpubAssert.assertThatEpub;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.epub.EpubAssert;
import io.github.huozi.epub.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formulas in a whole book: numbers, references, what each output has of them. */
class FormulasInABookTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aBook() throws IOException {
        settings("");
        Files.writeString(folder.resolve("01 直线.md"), """
                # 直线 $y = kx + b$

                一条直线：

                $$y = kx + b \\label{eq:line}$$

                其中 $k$ 是斜率，$b$ 是截距。

                <div class="axis">

                $$x = 0 \\label{eq:axis}$$

                </div>

                \\begin{align}
                k &= \\frac{y_2 - y_1}{x_2 - x_1} \\label{eq:slope} \\\\
                b &= y_1 - k x_1 \\nonumber \\\\
                \\theta &= \\arctan k \\tag{*}
                \\end{align}

                由 \\eqref{eq:slope} 得 $\\alpha_1 \\ne \\eqref{eq:line}$。
                """);
        Files.writeString(folder.resolve("02 抛物线.md"), """
                # 抛物线

                $$y = x^2 \\label{eq:parabola}$$

                和 [](#eq:line) 不同，\\eqref{eq:parabola}、\\ref{eq:line}、\\eqref{eq:none}。

                坏的 $\\frac{a}{b$。
                """);
    }

    private void settings(String more) throws IOException {
        Files.writeString(folder.resolve("book.yaml"), """
                title: 曲线
                authors: [某人]
                language: zh-CN
                identifier: urn:uuid:5a1cf1d2-0f3f-4a4d-9a0e-6d7b6d5d0c12
                numbering: chapters
                math: {numbering: chapter}
                exclude: [{selector: .axis, only: [epub]}]
                """ + more);
    }

    private Publication publish(Format... formats) {
        return Publisher.create().publish(folder, folder.resolve("out"), formats);
    }

    private byte[] file(String ending) throws IOException {
        try (var files = Files.list(folder.resolve("out"))) {
            Path found = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            return Files.readAllBytes(found);
        }
    }

    private static List<String> documents(byte[] epub) throws IOException {
        return EpubAssert.entries(epub).keySet().stream()
                .filter(name -> name.startsWith("EPUB/text/"))
                .sorted()
                .toList();
    }

    private static String all(byte[] epub) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : documents(epub)) {
            all.append(EpubAssert.text(epub, name));
        }
        return all.toString();
    }

    @Test
    void theEpubHasMathmlAndNumbersThatTheWholeBookShares() throws IOException {
        Publication done = publish(Format.EPUB);
        byte[] epub = file(".epub");
        assertThatEpub(epub).isValid();
        StringBuilder all = new StringBuilder();
        for (String name : documents(epub)) {
            all.append(EpubAssert.xml(epub, name).body().html()).append('\n');
        }
        Golden.assertMatches("formulas.xhtml", all.toString());
        Set<String> codes =
                done.diagnostics().stream().map(found -> found.code().id()).collect(Collectors.toSet());
        assertThat(codes).contains("MATH-001", "MATH-002");
    }

    @Test
    void onlyDocumentsWithFormulasSaySo() throws IOException {
        Files.writeString(folder.resolve("03 完.md"), "# 完\n\n没有公式。\n");
        publish(Format.EPUB);
        Document opf = EpubAssert.xml(file(".epub"), "EPUB/package.opf");
        assertThat(opf.select("item[properties=mathml]")).hasSize(2);
        assertThat(opf.select("item[properties*=svg]")).isEmpty();
    }

    /** A number is the same whatever edition leaves a formula out. */
    @Test
    void numbersSurviveWhatIsForOneMediumOnly() throws IOException {
        publish(Format.EPUB);
        byte[] epub = file(".epub");
        String first = EpubAssert.text(epub, documents(epub).get(0))
                + EpubAssert.text(epub, documents(epub).get(1));
        assertThat(first).contains("(1-1)", "(1-3)", "(2-1)").doesNotContain("(1-2)");
    }

    @Test
    void aFontForFormulasComesWithBooksThatHaveSome() throws IOException {
        publish(Format.EPUB, Format.SITE);
        byte[] epub = file(".epub");
        assertThat(EpubAssert.entries(epub)).containsKey("EPUB/fonts/STIXTwoMath-Regular.ttf");
        assertThat(EpubAssert.text(epub, "EPUB/styles/fonts.css")).contains("math {\n  font-family: \"STIX Two Math\"");
        try (var files = Files.walk(folder.resolve("out"))) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("formulas-") && name.endsWith(".woff"));
        }
    }

    /** Where the author has numbered the chapters, nothing is added to them, and the formulas follow their numbers. */
    @Test
    void numbersFollowThoseThatTheAuthorGaveTheChapters() throws IOException {
        Files.writeString(folder.resolve("02 抛物线.md"), "# 第七章 抛物线\n\n$$y = x^2 \\label{eq:parabola}$$\n");
        settings("");
        Path yaml = folder.resolve("book.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("numbering: chapters\n", ""));
        publish(Format.EPUB);
        byte[] epub = file(".epub");
        String all = EpubAssert.text(epub, documents(epub).get(0))
                + EpubAssert.text(epub, documents(epub).get(1));
        assertThat(all).contains("(7-1)");
    }

    /** bookdown, Quarto and MyST number labelled formulas by default. */
    @Test
    void formulasThatTheTextRefersToAreNumberedByDefault() throws IOException {
        Files.writeString(
                folder.resolve("02 抛物线.md"),
                "# 抛物线\n\n$$a = b \\label{eq:unnamed}$$\n\n$$y = x^2 \\label{eq:parabola}$$\n\n见 \\eqref{eq:parabola}。\n");
        settings("");
        Path yaml = folder.resolve("book.yaml");
        String asked = Files.readString(yaml);
        Files.writeString(yaml, asked.replace("math: {numbering: chapter}\n", ""));
        publish(Format.EPUB);
        assertThat(all(file(".epub"))).contains("(2-1)").doesNotContain("(2-2)");

        Files.writeString(yaml, asked.replace("chapter}", "none}"));
        Publication none = publish(Format.EPUB);
        assertThat(all(file(".epub"))).doesNotContain("(2-1)");
        assertThat(none.diagnostics()).extracting(it -> it.code().id()).contains("MATH-002");
    }

    @Test
    void readersWithoutMathmlGetPictures() throws IOException {
        settings("epub: {outputs: [kindle]}\n");
        publish(Format.EPUB);
        byte[] epub = file(".epub");
        assertThatEpub(epub).isValid();
        String text = EpubAssert.text(epub, documents(epub).get(0))
                + EpubAssert.text(epub, documents(epub).get(1));
        assertThat(text).contains("<svg").doesNotContain("<math");
        assertThat(text).contains("aria-label=\"y = kx + b\"", "currentColor", "(1-1)");
    }

    @Test
    void contentsHaveThePlainForm() throws IOException {
        publish(Format.EPUB);
        Document nav = EpubAssert.xml(file(".epub"), "EPUB/nav.xhtml");
        assertThat(nav.select("nav#toc a").first().text()).isEqualTo("第一章　直线 y = kx + b");
    }

    @Test
    void theSiteHasMathml() throws IOException {
        publish(Format.SITE);
        try (var files = Files.walk(folder.resolve("out"))) {
            String pages = files.filter(file -> file.toString().endsWith(".html"))
                    .map(FormulasInABookTest::read)
                    .collect(Collectors.joining());
            assertThat(pages).contains("<mfrac>", "(1-3)").doesNotContain(" huozi-");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void faultsStopABookThatFailsOnWarnings() throws IOException {
        settings("failOn: warning\n");
        List<Diagnostic> found;
        try {
            found = publish(Format.EPUB).diagnostics();
            assertThat(found).as("published").isNull();
        } catch (PublishException stopped) {
            found = stopped.diagnostics();
        }
        assertThat(found).anyMatch(one -> one.code().id().equals("MATH-001"));
    }
}
