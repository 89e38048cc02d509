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
                // The account of characters does not know yet all that is written for references and titles of these
                // tools.
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
        FinishedBook book = sound("vitepress", "ASM-001", "OUT-012", "OUT-028", "READ-019");

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
        FinishedBook book = sound("docusaurus", "ASM-001", "OUT-019", "OUT-025", "READ-019");

        assertThat(book.epubText())
                .contains("圆糯米最好", "小心", "pick long", "支链淀粉多")
                .doesNotContain("import ", "不印", "TabItem", "data=", "旧的一版");
        assertThat(links(book)).contains("蒸 > docs-steam.xhtml", "果酒 > docs-wine-grape.xhtml");
        assertThat(pictures(book)).isEqualTo(2);
    }

    @Test
    void bookdown() throws IOException {
        FinishedBook book = sound("bookdown", "ASM-001", "OUT-012", "OUT-019", "READ-020");

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

    @Test
    void hexo() throws IOException {
        FinishedBook book = sound("hexo", "ASM-001", "OUT-025");

        assertThat(book.epubText()).contains("别用手捏", "——渔人, 钓记", "bait()").doesNotContain("{%", "半篇", "nobody");
        assertThat(links(book))
                .contains("选竿 > source-posts-rod.xhtml", "漂 > source-posts-float.xhtml", "饵 > source-posts-bait.xhtml");
        assertThat(pictures(book)).isEqualTo(2);
    }

    @Test
    void jekyll() throws IOException {
        FinishedBook book = sound("jekyll", "ASM-001", "ASM-001", "OUT-025");

        assertThat(book.epubText()).contains("轻拿轻放", "frame.lift").doesNotContain("{%", "{{", "{:");
        assertThat(links(book)).contains("盖 > docs-lid.xhtml", "蜂箱 > hive.xhtml");
        assertThat(pictures(book)).isEqualTo(1);
    }

    @Test
    void starlight() throws IOException {
        FinishedBook book = sound("starlight", "ASM-001", "OUT-012", "OUT-019");

        assertThat(book.epubText())
                .contains("南山下种豆", "晨兴理荒秽", "陈豆不出芽", "记着", "黑的", "草盛豆苗稀")
                .doesNotContain("import", "Card");
        assertThat(links(book)).contains("浸种 > src-content-docs-start-soak.xhtml");
        assertThat(pictures(book)).isEqualTo(1);
    }

    @Test
    void jupyterBook() throws IOException {
        FinishedBook book = sound("jupyter-book", "ASM-001", "OUT-012", "OUT-019", "READ-004");

        assertThat(book.epubText())
                .contains("先听再说", "当心", "listen()", "右耳", "耳听为虚", "[helmholtz]")
                .doesNotContain("{ref}", "toctree", ":name:", ")=");
        assertThat(links(book)).contains("第二章 > write.xhtml", "回声 > hear-echo.xhtml", "图 1-1 > #hear-ear.fig-ear");
        assertThat(pictures(book)).isEqualTo(1);
    }

    @Test
    void d2l() throws IOException {
        FinishedBook book = sound("d2l", "OUT-019");

        assertThat(book.epubText())
                .contains("fish.swim()", "用乙法", "图 2-1")
                .doesNotContain(":numref:", ":label:", "#@tab", "original text", "maxdepth");
        assertThat(pictures(book)).isEqualTo(1);
    }

    @Test
    void pandocByHand() throws IOException {
        FinishedBook book = sound("pandoc", "ASM-001", "OUT-025");

        assertThat(links(book)).anyMatch(link -> link.startsWith("下一章 > "));
        assertThat(pictures(book)).isEqualTo(2);
    }

    @Test
    void componentsThatNobodyKnows() throws IOException {
        FinishedBook book = sound("components", "READ-019");

        assertThat(book.warnings().get(0).message())
                .contains("`<Mystery>` (3 times, first in one.md:11:1)", "`<odd-thing>` (once, first in one.md:15:1)");
        assertThat(book.epubText())
                .contains("方子", "米三升", "一张图", "留下的话", "不认识的里面", "也留下", "案子", "某年某月", "当心", "又一张", "又一处", "Vec<T> 是话")
                .doesNotContain("买一送一", "快来", "别看", "Wrap", "level");
        assertThat(pictures(book)).isEqualTo(2);
    }

    private static long pictures(FinishedBook book) {
        return book.documents().stream()
                .mapToLong(document -> document.select("figure img").size())
                .sum();
    }
}
