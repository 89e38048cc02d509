package io.github.huozi.pdf.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.pdf.SampleBook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownFontsTest {

    private static List<Diagnostic> told(String css) {
        return SampleBook.create()
                .chapter("c", "样式", "<p>一段，<em>又一段</em>。</p>")
                .style("my.css", css)
                .render()
                .diagnostics();
    }

    @Test
    void aFontThatIsNotInTheBookIsAnErrorAtItsLine() {
        String css = "/* Nowhere Song stood here */\n\nem { color: #000; font-family: \"Nowhere Song\" }\n"
                + "p { font-family: 'Nowhere Song' }";
        assertThat(told(css)).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.UNKNOWN_FONT);
            assertThat(found.severity()).isEqualTo(Severity.ERROR);
            assertThat(found.position()).hasToString("my.css:3:33");
            assertThat(found.message()).contains("Nowhere Song");
            assertThat(found.hint()).contains("fonts folder", "Noto Serif SC", "Noto Sans SC", "serif");
        });
    }

    @Test
    void aListWithoutAnyKnownFamilyIsReportedOnce() {
        assertThat(
                        told(
                                "p { font-family: \"Nowhere Song\", Elsewhere }\nem { font-family: \"Nowhere Song\", Elsewhere }"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.message()).contains("Nowhere Song or Elsewhere");
                    assertThat(found.position().line()).hasValue(1);
                });
    }

    @Test
    void theNameThatAThemeTakesItsFontFromIsNamedWhereItIsGiven() {
        assertThat(told("\n:root { --emphasis-font: \"Nowhere Kai\" }\nem { font-family: var(--emphasis-font) }"))
                .singleElement()
                .satisfies(found -> assertThat(found.position().line()).hasValue(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Nowhere Song\", serif",
                "Nowhere, sans-serif",
                "Nowhere, monospace",
                "Nowhere, \"Noto Sans SC\"",
                "NOTO SERIF SC",
                "思源宋, system-ui",
                "cursive",
                "fantasy",
                "inherit"
            })
    void aListOfWhichAnythingIsThereIsFine(String families) {
        assertThat(told("p { font-family: " + families + " }")).isEmpty();
    }

    @Test
    void aNameThatOnlyAFontFaceRuleDefinesHasItsOwnMessage() {
        assertThat(told("@font-face { font-family: \"Mine\"; src: url(fonts/a.ttf) }\np { font-family: \"Mine\" }"))
                .filteredOn(found -> found.code() == Code.UNKNOWN_FONT)
                .singleElement()
                .satisfies(found -> assertThat(found.hint()).startsWith("the PDF finds a font by its own name"));
    }

    @Test
    void aFamilyThatNoElementUsesIsNotLoaded() {
        assertThat(told(".nobody { font-family: Nowhere }\n@media screen { p { font-family: Nowhere } }"))
                .isEmpty();
    }
}
