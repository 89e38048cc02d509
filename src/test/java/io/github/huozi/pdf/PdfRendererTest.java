package io.github.huozi.pdf;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.settings.Length;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.pdf.SampleBook.Rendered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    private static final Rendered COMPLETE = SampleBook.complete().render();

    @Test
    void aBookWithABitOfEverythingIsAccessibleAndArchivable() throws IOException {
        String keep = System.getProperty("huozi.keep");
        if (keep != null) {
            Files.write(Path.of(keep), COMPLETE.pdf());
        }
        assertThat(COMPLETE.diagnostics()).isEmpty();
        assertThatPdf(COMPLETE.pdf()).isAccessibleAndArchivable();
    }

    @Test
    void theTextIsThatOfTheSourceInOrder() {
        assertThatPdf(COMPLETE.pdf())
                .readsInOrder(
                        "序",
                        "印刷之事，源远流长。",
                        "第一部分　铸字",
                        "铸字是一切的开头。",
                        "第一章　泥活字",
                        "毕昇的活字以胶泥为之1",
                        "火烧之后坚硬如石。",
                        "为什么是泥",
                        "见 下一章 与 外部资料。",
                        "一字一印",
                        "之”“也”等字，每字有二十余印",
                        "☑ 以备一板内有重复者",
                        "先排",
                        "若止印三二本，未为简易",
                        "注意火候不到，字会散。",
                        "精选留言",
                        "写得好😀。",
                        "没有人来叫的注。",
                        "行内代码 String type = \"活字\"; 与强调，E = mc2，H2O",
                        "破折号——连成一线——省略号……不断开。生僻字𬭛可印。",
                        "class Type {",
                        "表 1　材料",
                        "胶泥1041木1298铜2",
                        "图 1　一枚活字",
                        "书到此为止，字还在路上。")
                .stripsTo("见《梦溪笔谈》卷十八“技艺”。", "华燧会通馆。", "破折号——连成一线——省略号……不断开。");
    }

    @Test
    void pagesAreLabelledAsTheirFoliosSay() {
        assertThatPdf(COMPLETE.pdf()).hasLabels("封面", "封面", "i", "ii", "iii", "iv", "1", "2", "3");
        assertThat(COMPLETE.result().pageMap().labels())
                .containsEntry("preface", "iv")
                .containsEntry("part1", "1")
                .containsEntry("ch1", "3")
                .containsEntry("ch1-why", "3")
                .containsKey("note1");
    }

    @Test
    void bookmarksNestAsTheContentsDo() {
        assertThatPdf(COMPLETE.pdf())
                .hasBookmarks(
                        "封面",
                        "目录",
                        "序",
                        "第一部分　铸字",
                        "  第一章　泥活字",
                        "    为什么是泥",
                        "  第二章　Type 与代码",
                        "第二部分　排字",
                        "  第三章　表格与图",
                        "结束语");
    }

    @Test
    void theSameBookGivesTheSameBytes() {
        assertThat(SampleBook.complete().render().pdf()).isEqualTo(COMPLETE.pdf());
    }

    @Test
    void aCharacterThatNoFontHasIsReadAllTheSame() {
        Rendered rendered = SampleBook.create()
                .chapter("c", "缺字", "<p>圣书体 𓀀 与 ꀀ 都没有字模。</p>")
                .render();
        assertThatPdf(rendered.pdf()).readsInOrder("圣书体 𓀀 与 ꀀ 都没有字模。").isAccessibleAndArchivable();
    }

    /** From 2^24 dots on, some 220 metres, a {@code float} cannot tell one dot from the next. */
    @Test
    void aVeryLongBookIsStillComparedWithItsSource() {
        SampleBook book = SampleBook.create().pageHeight(Length.mm(5000));
        for (int i = 1; i <= 80; i++) {
            book.chapter("c" + i, "第 " + i + " 卷", "<p>纸越长，字越要一个不少。</p><h2>尾</h2><p>卷终。</p>");
        }
        assertThat(book.render().diagnostics()).isEmpty();
    }

    @Test
    void unsupportedRulesOfAUsersStyleSheetAreReported() {
        Rendered rendered = SampleBook.create()
                .chapter("c", "样式", "<p>一段。</p>")
                .style("my.css", "p { display: flex }")
                .render();
        assertThat(rendered.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(Code.STYLE_IGNORED);
            assertThat(d.position().path()).contains("my.css");
        });
    }

    @Test
    void blackIsDeviceGray() throws IOException {
        assertThatPdf(COMPLETE.pdf()).with(pdf -> {
            String content = new String(
                    pdf.getPage(9).getContents().readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(content).contains("0 g\n").doesNotContain("0 0 0 rg");
            return null;
        });
    }
}
