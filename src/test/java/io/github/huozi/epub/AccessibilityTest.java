package io.github.huozi.epub;

import static io.github.huozi.epub.EpubAssert.xml;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.file.Binary;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AccessibilityTest {

    private static List<String> values(Document opf, String property) {
        return opf.select("meta[property=schema:" + property + "]").eachText();
    }

    private static Document opf(EpubFixture fixture) {
        return xml(fixture.render(), "EPUB/package.opf");
    }

    @Test
    void aBookWithoutPicturesIsText() {
        Document opf = opf(EpubFixture.chapter("<p>甲</p>"));
        assertThat(values(opf, "accessMode")).containsExactly("textual");
        assertThat(values(opf, "accessModeSufficient")).containsExactly("textual");
        assertThat(values(opf, "accessibilityFeature")).doesNotContain("alternativeText");
        assertThat(values(opf, "accessibilityHazard")).containsExactly("none");
    }

    @Test
    void describedPicturesLeaveTextSufficient() {
        Document opf = opf(EpubFixture.chapter("<p><img huozi-asset=\"a.png\" alt=\"甲\"></p>")
                .asset("a.png", "image/png", EpubFixture.png(9, 9)));
        assertThat(values(opf, "accessMode")).containsExactly("textual", "visual");
        assertThat(values(opf, "accessModeSufficient")).containsExactly("textual");
        assertThat(values(opf, "accessibilityFeature")).contains("alternativeText");
        assertThat(values(opf, "accessibilitySummary"))
                .singleElement()
                .asString()
                .contains("图片都有替代文字");
    }

    @Test
    void aPictureWithoutDescriptionIsAdmitted() {
        Document opf = opf(EpubFixture.chapter("<p><img huozi-asset=\"a.png\"></p>")
                .asset("a.png", "image/png", EpubFixture.png(9, 9)));
        assertThat(values(opf, "accessModeSufficient")).containsExactly("textual,visual");
        assertThat(values(opf, "accessibilityFeature")).doesNotContain("alternativeText");
        assertThat(values(opf, "accessibilitySummary"))
                .singleElement()
                .asString()
                .contains("1 幅没有替代文字");
    }

    @Test
    void nobodyKnowsWhetherAMovingPictureFlashes() {
        byte[] frame = {0x21, (byte) 0xF9, 4, 0, 0, 0, 0, 0};
        byte[] gif = new byte[6 + 2 * frame.length];
        System.arraycopy("GIF89a".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, gif, 0, 6);
        System.arraycopy(frame, 0, gif, 6, frame.length);
        System.arraycopy(frame, 0, gif, 6 + frame.length, frame.length);
        Document opf = opf(EpubFixture.chapter("<p><img huozi-asset=\"a.gif\" alt=\"甲\"></p>")
                .asset("a.gif", "image/gif", Binary.copyOf(gif)));
        assertThat(values(opf, "accessibilityHazard")).containsExactly("unknown");
    }

    @Test
    void rubyAndMathAreReported() {
        Document opf = opf(EpubFixture.chapter("<p><ruby>永<rt>yǒng</rt></ruby><math><mi>x</mi></math></p>"));
        assertThat(values(opf, "accessibilityFeature")).contains("rubyAnnotations", "MathML");
        assertThat(opf.select("item[properties=mathml]").eachAttr("href")).containsExactly("text/chapter-1.xhtml");
    }
}
