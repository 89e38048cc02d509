package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.outline.FolderCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample of each tool that builds documentation sites, made in both formats and judged; {@code outline} has its order. */
class SiteBooksTest {

    @TempDir
    Path folder;

    private FinishedBook sound(String tool, String... findings) throws IOException {
        Path book = folder.resolve(tool);
        FolderCase.read(Path.of("src/test/resources/io/github/huozi/outline/site-" + tool + ".case"))
                .unpack(book);
        FinishedBook made = FinishedBook.of(book, folder.resolve("out"));
        made.isSound();
        List<String> codes = made.warnings().stream()
                .map(warning -> warning.code().id())
                .sorted()
                .toList();
        assertThat(codes).as(made.warnings().toString()).containsExactly(findings);
        return made;
    }

    private static List<String> links(FinishedBook book) {
        return book.documents().stream()
                .flatMap(document -> document.select("body a[href]:not([role])").stream())
                .map(link -> link.text() + " > " + link.attr("href").replaceFirst(".*/", ""))
                .collect(Collectors.toList());
    }

    @Test
    void vitePress() throws IOException {
        FinishedBook book = sound("vitepress", "ASM-001", "OUT-012", "OUT-028", "READ-037");

        assertThat(book.epubText())
                .contains("从一把土到一件瓷", "土要陈放 三年", "看入门的", "取自别处的一句", "const high = 1300", "砂三成")
                .doesNotContain("[[toc]]", "region", "不取的一句", "const low = 900\n// ");
        assertThat(links(book)).contains("火候 > docs-src-kiln-load.xhtml#docs-src-kiln-load.s-d9d3d570");
        assertThat(pictures(book)).isEqualTo(2);
    }

    @Test
    void vuePress() throws IOException {
        FinishedBook book = sound("vuepress", "OUT-019");

        assertThat(book.epubText())
                .contains("一根草到一张席", "先学粗的", "two()\nthree()", "右手")
                .doesNotContain("@tab", "one()");
        assertThat(links(book)).contains("这里 > docs-rough-b.xhtml");
        assertThat(pictures(book)).isEqualTo(1);
    }

    @Test
    void vuePressWithTheThemeHope() throws IOException {
        sound("vuepress-hope", "OUT-025");
    }

    @Test
    void docsify() throws IOException {
        FinishedBook book = sound("docsify", "ASM-001", "OUT-012", "OUT-019");

        assertThat(book.epubText())
                .contains("水温八十五度", "brew(85)", "早上采")
                .doesNotContain("?>", "docsify-ignore", "start()", "从山上到杯里");
        assertThat(links(book)).anyMatch(link -> link.startsWith("杀青 > docs-make-kill.xhtml#"));
        assertThat(pictures(book)).isEqualTo(1);
    }

    @Test
    void docusaurus() throws IOException {
        FinishedBook book = sound("docusaurus", "ASM-001", "OUT-019", "OUT-025", "READ-037");

        assertThat(book.epubText())
                .contains("圆糯米最好", "小心", "pick long", "支链淀粉多")
                .doesNotContain("import ", "不印", "TabItem", "data=", "旧的一版");
        assertThat(links(book)).contains("蒸 > docs-steam.xhtml", "果酒 > docs-wine-grape.xhtml");
        assertThat(pictures(book)).isEqualTo(2);
    }

    @Test
    void bookdown() throws IOException {
        FinishedBook book = sound("bookdown", "ASM-001", "MATH-002", "OUT-012", "OUT-019", "READ-038");

        assertThat(book.epubText())
                .contains("mean(x)", "数三遍", "取自别处的一段", "[xie2015, 第 3 页]", "图 1-1", "样方")
                .doesNotContain("(PART)", "secret", "opts_chunk", "@ref", "(ref:", "include_graphics");
        assertThat(links(book)).contains("图 1-1 > #count.fig-grass", "表 1-1 > #count.tab-plots", "第三章 > model.xhtml");
        assertThat(pictures(book)).isEqualTo(1);
    }

    @Test
    void quarto() throws IOException {
        FinishedBook book = sound("quarto", "ASM-001", "OUT-012", "OUT-019");

        assertThat(book.epubText())
                .contains("先看底", "别看太阳", "晚上看", "云往东走", "[howard1803]", "图 2-2")
                .doesNotContain("#|", "plot(1)", "callout", "panel-tabset");
        assertThat(links(book)).contains("第一章 > intro.xhtml", "表 2-1 > #see-shape.tbl-kinds");
        assertThat(pictures(book)).isEqualTo(2);
    }

    private static long pictures(FinishedBook book) {
        return book.documents().stream()
                .mapToLong(document -> document.select("figure img").size())
                .sum();
    }
}
