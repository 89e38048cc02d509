package io.github.huozi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings that are written into the text. */
class DrawingsInTextTest {

    private static List<Element> pictures(Reading reading) {
        return reading.body().select("img");
    }

    private static String drawing(Element picture) {
        assertThat(picture.attr("src")).startsWith("data:image/svg+xml;base64,");
        String body = picture.attr("src").substring("data:image/svg+xml;base64,".length());
        return new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg viewBox=\"0 0 9 9\"><linearGradient id=\"a\"/><text x=\"1\">字 *不斜* 一</text></svg>",
                "<svg viewBox=\"0 0 9 9\">\n<linearGradient id=\"a\"/>\n\n  <text x=\"1\">字 *不斜* 一</text>\n</svg>",
                "<div>\n<svg viewBox=\"0 0 9 9\"><linearGradient id=\"a\"/>\n<text x=\"1\">字 *不斜* 一</text></svg>\n</div>",
            })
    void oneInMarkdownBecomesAPicture(String svg) {
        Reading reading = Reading.markdown("前。\n\n" + svg + "\n\n后。");

        assertThat(pictures(reading)).singleElement().satisfies(picture -> {
            assertThat(picture.attr("alt")).isEqualTo("字 *不斜* 一");
            assertThat(drawing(picture))
                    .startsWith("<svg")
                    .contains("viewBox=\"0 0 9 9\"", "<linearGradient id=\"a\"", "字 *不斜* 一</text>")
                    .doesNotContain("huozi");
        });
        assertThat(reading.body().text()).isEqualTo("前。 后。");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void oneInALineStaysInIt() {
        Reading reading = Reading.markdown("见 <svg width=\"9\" height=\"9\"><circle r=\"4\"/></svg> **这个**。");

        assertThat(reading.body().selectFirst("p").select("img, strong")).hasSize(2);
    }

    @Test
    void oneThatIsNotClosedTakesNoTextWithIt() {
        assertThat(Reading.markdown("<svg viewBox=\"0 0 9 9\">\n<rect/>\n\n后面的**话**。")
                        .body()
                        .text())
                .contains("后面的话。");
    }

    @Test
    void ornamentsOfASavedPageAreNoPictures() {
        String page =
                "<html><body><article><h1>题</h1><p>正文的第一句话。<svg width=\"16\" height=\"16\"><path d=\"M0 0\"/></svg>"
                        + "<svg aria-hidden=\"true\"><text>x</text></svg><svg><defs><g id=\"a\"/></defs></svg></p>"
                        + "<svg viewBox=\"0 0 300 200\"><path d=\"M0 0\"/><title>河</title></svg></article></body></html>";

        assertThat(pictures(Reading.html(page))).singleElement().satisfies(picture -> assertThat(picture.attr("alt"))
                .isEqualTo("河"));
    }
}
