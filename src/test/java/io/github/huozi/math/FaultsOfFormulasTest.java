package io.github.huozi.math;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.settings.MathSettings;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.math.tex.TexParser;
import io.github.huozi.math.tex.token.TexMacros;
import io.github.huozi.math.tree.MathMode;
import io.github.huozi.read.formula.BookFormulas;
import io.github.huozi.read.formula.FormulaMark;
import io.github.huozi.read.source.SourceFindings;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with formulas, one fixture for each fault. */
class FaultsOfFormulasTest {

    private static final Path FIXTURES = Path.of("src/test/resources/io/github/huozi/math/faults.txt");

    /** Faults that only a formula of great size has. */
    private static final Set<String> LARGE = Set.of("too-long", "too-deep", "too-many-macros");

    @Test
    void everyFaultSaysWhereAndWhatToWrite() throws IOException {
        StringBuilder said = new StringBuilder();
        for (String fixture : Files.readAllLines(FIXTURES)) {
            String[] parts = fixture.split("\t", 2);
            Diagnostic found = faultOf(parts[1]);
            assertThat(found.what().key()).as(parts[1]).isEqualTo("MATH-001." + parts[0]);
            said.append(parts[1]).append('\n');
            for (MessageLanguage language : MessageLanguage.values()) {
                said.append("  ").append(found.text(language)).append('\n');
            }
        }
        MathGolden.assertMatches("faults.txt", said.toString());
    }

    @Test
    void everyFaultHasAFixture() throws IOException {
        Properties words = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                FaultsOfFormulasTest.class.getResourceAsStream("/io/github/huozi/messages/en/math.properties"),
                StandardCharsets.UTF_8)) {
            words.load(in);
        }
        Set<String> missing = new TreeSet<>();
        words.stringPropertyNames().stream()
                .filter(key -> key.startsWith("MATH-001.") && !key.endsWith(".remedy"))
                .map(key -> key.substring("MATH-001.".length()))
                .filter(variant -> !LARGE.contains(variant))
                .forEach(missing::add);
        Files.readAllLines(FIXTURES).forEach(line -> missing.remove(line.split("\t", 2)[0]));
        assertThat(missing).isEmpty();
    }

    private static Diagnostic faultOf(String source) {
        Diagnostics found = new Diagnostics();
        Element body = new Element("body");
        Element mark = FormulaMark.inline(source).attr("huozi-pos", "3:5");
        body.appendElement("p").appendChild(mark);
        new BookFormulas(MathSettings.defaults(), found).read(body, SourceFindings.of("一.md", found));
        assertThat(body.select("code.formula-source").text()).isEqualTo(source);
        assertThat(found.all()).hasSize(1);
        return found.all().get(0);
    }

    @Test
    void theFaultIsNamedInItsPlace() {
        Diagnostic found = faultOf("a + \\fracc{a}{b}");
        assertThat(found.position().line()).hasValue(3);
        assertThat(found.position().column()).hasValue(9);
    }

    /** Whatever is given, reading ends soon, with a tree or a fault. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\def\\a{\\a\\a}\\a",
                "\\def\\a{\\b\\b}\\def\\b{\\c\\c}\\def\\c{\\d\\d}\\def\\d{\\e\\e}\\def\\e{\\f\\f\\f\\f\\f\\f\\f\\f}"
                        + "\\def\\f{xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx}\\a\\a\\a\\a\\a\\a\\a\\a\\a\\a\\a",
                "\\newcommand\\x[1]{#1#1#1#1#1#1#1#1#1#1}\\x{\\x{\\x{\\x{\\x{\\x{a}}}}}}",
                "\\begin{array}{*{999}{c}}a\\end{array}",
                "\\",
                "{",
                "}",
                "^",
                "_",
                "&",
                "$",
                "\\left",
                "\\begin",
                "\\begin{",
                "#",
                "%",
                "~",
                "\\char",
                "\\text"
            })
    void readingEnds(String source) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> TexParser.parse(source, MathMode.DISPLAY, new TexMacros()));
    }

    @Test
    void depthIsBounded() {
        assertThat(variant("{".repeat(5000) + "}".repeat(5000))).isEqualTo("too-deep");
        assertThat(variant("\\sqrt".repeat(5000) + "x")).isEqualTo("too-deep");
        assertThat(variant("x^".repeat(5000) + "x")).isEqualTo("double-superscript");
        assertThat(variant("x^{".repeat(5000) + "x" + "}".repeat(5000))).isEqualTo("too-deep");
        assertThat(variant("a ".repeat(200_000))).isEqualTo("too-long");
    }

    private static String variant(String source) {
        return TexParser.parse(source, MathMode.DISPLAY, new TexMacros())
                .fault()
                .orElseThrow()
                .variant();
    }

    @Test
    void macrosBelongToTheirBook() {
        TexMacros first = new TexMacros();
        assertThat(TexParser.parse("\\newcommand{\\R}[1]{\\mathbb{R}^{#1}} \\R{n}", MathMode.INLINE, first)
                        .fault())
                .isEmpty();
        assertThat(TexParser.parse("\\R{2}", MathMode.INLINE, first).fault()).isEmpty();
        List<String> faults = new ArrayList<>();
        TexParser.parse("\\RR", MathMode.INLINE, new TexMacros()).fault().ifPresent(f -> faults.add(f.variant()));
        assertThat(faults).containsExactly("unknown-command");
    }
}
