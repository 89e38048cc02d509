package io.github.huozi;

import static io.github.huozi.epub.EpubAssert.assertThatEpub;
import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.epub.EpubAssert;
import io.github.huozi.epub.Golden;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles that hold pictures, notes, links, code, readings and marks of the index, in every output. */
class TitlesInABookTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aBook() throws IOException {
        write("book.yaml", """
                title: 排字房手记
                authors: [毕生]
                language: zh-CN
                identifier: urn:uuid:5a1cf1d2-0f3f-4a4d-9a0e-6d7b6d5d0c11
                numbering: chapters
                """);
        write("SUMMARY.md", """
                # 目录

                # 第一部分 **泥**活字 `clay` {胶泥|jiāo|ní}[^p] ![窑](kiln.png)^[一名*陶*活字。] [站](https://example.org/)

                - [{活字|huó|zì}、H~2~O、==刻==、~~范~~](type.md)
                - [1. *拣*字](sort.md)
                - [](kiln.md)

                # 第二部分 [排版](#index)

                - [**排**版^[又称排字。]](set.md)

                [^p]: 胶泥`烧`成。
                """);
        write("type.md", """
                # 活字[^h] ![字](kiln.png)的 `type`、{漢字|hàn|zì}、[拣字](sort.md)、[站](https://example.com/)、[字钉](#index)^[铅铸。]

                ```c
                int x;
                ```

                ## 小节

                文字[^c]。

                [^h]: 章名的注。
                [^c]: 正文的注。
                """);
        write("sort.md", "左手托盘[^1]。\n\n[^1]: 手盘。\n");
        write("kiln.md", "# ![陶窑](kiln.png)\n\n火候。\n");
        write("set.md", "一行一行[^1]。\n\n[^1]: 自上而下。\n");
        ImageIO.write(
                new BufferedImage(24, 24, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("kiln.png").toFile());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private byte[] publish(Format format) throws IOException {
        Publication done = Publisher.create().publish(folder, folder.resolve("out"), format);
        return Files.readAllBytes(done.output(format).orElseThrow().file().orElseThrow());
    }

    @Test
    void theEpubShowsThemOnThePageAndTheirWordsInLists() throws IOException {
        byte[] epub = publish(Format.EPUB);

        assertThatEpub(epub).isValid();
        Golden.assertMatches("titles-nav.xhtml", part(epub, "EPUB/nav.xhtml", "nav#toc"));
        Golden.assertMatches(
                "titles-pages.xhtml",
                EpubAssert.entries(epub).keySet().stream()
                        .filter(name -> name.startsWith("EPUB/text/"))
                        .sorted()
                        .map(name -> part(epub, name, "body > section"))
                        .collect(Collectors.joining("\n")));
        assertThat(EpubAssert.xml(epub, "EPUB/toc.ncx")
                        .select("navPoint > navLabel > text")
                        .eachText())
                .contains("第一部分 泥活字 clay 胶泥 窑 站", "第一章　活字、H2O、刻、范");
    }

    private static String part(byte[] epub, String name, String selector) {
        return EpubAssert.xml(epub, name).select(selector).outerHtml() + "\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"kepub", "kindle", "duokan", "koreader"})
    void everyKindOfEpubIsValid(String output) throws IOException {
        write("book.yaml", Files.readString(folder.resolve("book.yaml")) + "epub: {outputs: [" + output + "]}\n");

        assertThatEpub(publish(Format.EPUB)).isValid();
    }

    @Test
    void aSampleHasWhatItsTitlesHold() throws IOException {
        write("book.yaml", Files.readString(folder.resolve("book.yaml")) + """
                epub: {outputs: [sample], sample: {chapters: [type.md], address: "https://example.org/"}}
                """);
        byte[] epub = publish(Format.EPUB);

        assertThatEpub(epub).isValid();
        assertThat(EpubAssert.xml(epub, "EPUB/text/type.xhtml").select("h1 img"))
                .hasSize(1);
        // The chapter that this led to is not in the sample.
        assertThat(EpubAssert.xml(epub, "EPUB/text/type.xhtml")
                        .select("h1 a:not(.noteref)")
                        .eachText())
                .containsExactly("站");
    }

    @Test
    void thePdfHasTheirNotesAtTheFootAndTheirWordsInBookmarks() throws IOException {
        byte[] pdf = publish(Format.PDF);

        assertThatPdf(pdf).isAccessibleAndArchivable();
        assertThatPdf(pdf)
                .hasBookmarks(
                        "封面",
                        "目录",
                        "第一部分 泥活字 clay 胶泥 窑 站",
                        "  第一章　活字、H2O、刻、范",
                        "    小节",
                        "  1. 拣字",
                        "  第三章　陶窑",
                        "第二部分 排版",
                        "  第四章　排版",
                        "索引");
        assertThatPdf(pdf)
                .readsInOrder("第一部分 泥活字 clay 胶jiāo泥ní1 2 站", "1　胶泥烧成。", "2　一名陶活字。")
                .readsInOrder("活字1 的 type、", "字钉2", "1　章名的注。", "2　铅铸。", "小节", "文字3。", "3　正文的注。")
                .readsInOrder("第四章", "排版", "又称排字。", "一行一行", "自上而下。");
        assertThat(assertThatPdf(pdf).strippedText()).doesNotContain("**", "`", "{活字", "==", "~~", "^[");
    }

    @Test
    void theSiteLinksCallsOfTitlesToTheirNotes() throws IOException {
        Publisher.create().publish(folder, folder.resolve("out"), Format.SITE);
        Document page = Jsoup.parse(Files.readString(folder.resolve("out/site/read/type.html")));

        assertThat(page.select("h1").text()).isEqualTo("第一章 活字1 的 type、漢hàn字zì、拣字、站、字钉2");
        assertThat(page.select("h1 img").attr("src")).startsWith("images/");
        assertThat(page.select("h1 a:not(.noteref)").eachAttr("href"))
                .containsExactly("sort.html", "https://example.com/");
        List<String> notes = page.select("h1 a.noteref").eachAttr("href");
        assertThat(notes).hasSize(2).allSatisfy(note -> {
            assertThat(page.getElementById(note.substring(1))).isNotNull();
            assertThat(page.select("li a.backlink[href=#"
                            + page.select("a[href=" + note + "]").first().id() + "]"))
                    .isNotEmpty();
        });
        assertThat(page.title()).startsWith("活字、H2O、刻、范 ");
        assertThat(page.select("nav a:contains(活字) .noteref, nav a img")).isEmpty();
    }
}
