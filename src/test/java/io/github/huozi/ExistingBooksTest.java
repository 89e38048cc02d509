package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small book in the shape of each tool that books are written with, made in both formats and judged. */
class ExistingBooksTest {

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("book").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Makes and judges the book; its contents and its bookmarks have these chapters in this order. */
    private FinishedBook sound(String... chapters) {
        FinishedBook book = FinishedBook.of(folder.resolve("book"), folder.resolve("out"));
        assertThat(book.warnings()).isEmpty();
        book.isSound();
        assertThat(named(book.contents(), chapters)).containsExactly(chapters);
        assertThat(named(book.bookmarks(), chapters)).containsExactly(chapters);
        assertThat(String.join("|", book.headings())).containsSubsequence(chapters);
        return book;
    }

    private static List<String> named(List<String> entries, String... chapters) {
        return entries.stream()
                .map(entry -> entry.strip().replaceFirst("^(第.(?:章|部分)|[0-9.]+|附录 .)[　 ]+", ""))
                .filter(List.of(chapters)::contains)
                .toList();
    }

    @Test
    void mdBook() throws IOException {
        write("book.toml", """
                [book]
                title = "窑与火"
                authors = ["毕生"]
                language = "zh"
                src = "text"
                [output.html]
                site-url = "https://example.org/kiln/"
                """);
        write("text/SUMMARY.md", """
                # Summary

                [前言](preface.md)

                # 备料

                - [第一章 选土](clay/README.md)
                  - [1.1 颜色](clay/colour.md)
                - [第二章 和泥](mud.md)

                ---

                # 烧窑

                - [第三章 装窑](<load kiln.md>)
                - [第四章 出窑]()

                [后记](after.md)
                """);
        write("text/preface.md", "# 前言\n\n先看[选土](clay/index.html)，再看[火候](load%20kiln.md#火候)。\n");
        write("text/clay/README.md", "# 第一章 选土\n\n见第三章，也见[这里](https://example.org/kiln/mud.html)。\n");
        write("text/clay/colour.md", "# 1.1 颜色\n\n{{#include ../../listings/a.rs:main}}\n\n回到[上一节](./)。\n");
        write("listings/a.rs", "// ANCHOR: main\nfn main() {}\n// ANCHOR_END: main\n");
        write("text/mud.md", "# 第二章 和泥\n\n水七分，土三分。\n");
        write("text/load kiln.md", "# 第三章 装窑\n\n## 火候\n\n看颜色。\n");
        write("text/after.md", "# 后记\n\n窑冷了。\n");

        FinishedBook book = sound("前言", "备料", "选土", "和泥", "烧窑", "装窑", "后记");
        assertThat(book.documents())
                .anySatisfy(document ->
                        assertThat(document.select("a[href]").eachText()).contains("第三章", "这里"));
        assertThat(String.join("|", book.headings())).containsSubsequence("选土", "颜色", "和泥");
        assertThat(book.epubText()).contains("fn main() {}").doesNotContain("ANCHOR");
    }

    @Test
    void honKit() throws IOException {
        write("book.json", "{\"title\": \"窑与火\", \"author\": \"毕生\", \"language\": \"zh-hans\"}");
        write("SUMMARY.md", """
                # Summary

                * [简介](README.md)

                ## 上编

                * [选土](clay.md)
                    * [颜色](clay.md#colour)
                    * [手感](feel.md)

                ## 下编

                * [装窑](load.md)
                """);
        write("README.md", "# 窑与火\n\n这本书讲烧窑。\n");
        write("clay.md", "# 选土\n\n{% hint style=\"info\" %}\n土要晒。\n{% endhint %}\n\n## 颜色 {#colour}\n\n黄。\n");
        write("feel.md", "# 手感\n\n滑，见[颜色](clay.md#colour)。\n");
        write("load.md", "# 装窑\n\n先大后小。\n");

        FinishedBook book = sound("上编", "选土", "下编", "装窑");
        assertThat(book.contents()).contains("简介");
        assertThat(String.join("|", book.headings())).containsSubsequence("选土", "手感", "装窑");
    }

    @Test
    void mkDocs() throws IOException {
        write("mkdocs.yml", """
                site_name: 窑与火
                site_author: 毕生
                site_url: https://example.org/kiln/
                theme: {name: material, language: zh}
                nav:
                  - 首页: index.md
                  - 备料:
                      - 选土: clay/pick.md
                      - clay/mud.md
                  - 烧窑:
                      - 装窑: load.md
                """);
        write("docs/index.md", "# 窑与火\n\n见[选土](clay/pick.md)、[装窑](https://example.org/kiln/load/)。\n");
        write("docs/clay/pick.md", "# 选土\n\n!!! tip \"诀窍\"\n    捏一把。\n");
        write("docs/clay/mud.md", "# 和泥\n\n回[首页](../index.md)。\n");
        write("docs/load.md", "# 装窑\n\n=== \"大件\"\n\n    放下面。\n");

        assertThat(sound("备料", "选土", "和泥", "烧窑", "装窑").contents()).contains("首页");
    }

    @Test
    void hugo() throws IOException {
        write("hugo.toml", "title = '窑与火'\nlanguageCode = 'zh-cn'\nbaseURL = 'https://example.org/'\n");
        write("content/_index.md", "---\ntitle: 窑与火\n---\n\n{{< section-toc >}}\n\n这本书讲烧窑。\n");
        write("content/docs/clay/_index.md", "---\ntitle: 备料\nweight: 1\n---\n\n土和水。\n\n{{< section-toc >}}\n");
        write("content/docs/clay/mud.md", "---\ntitle: 和泥\nweight: 2\n---\n\n见[选土]({{< ref \"pick\" >}})。\n");
        write(
                "content/docs/clay/pick.md",
                "+++\ntitle = '选土'\nweight = 1\n+++\n\n见[装窑]({{< relref \"load.md#先后\" >}})。\n");
        write("content/docs/fire/_index.md", "---\ntitle: 烧窑\nweight: 2\n---\n");
        write(
                "content/docs/fire/load.md",
                "---\ntitle: 装窑\n---\n\n## 先后\n\n先大后小，回[首页](https://example.org/docs/clay/pick/)。\n");
        write("content/docs/fire/draft.md", "---\ntitle: 草稿\ndraft: true\n---\n\n没写完。\n");

        FinishedBook book = sound("备料", "选土", "和泥", "烧窑", "装窑");
        assertThat(book.epubText().replaceAll("\\s+", "")).contains("土和水。选土和泥").contains("备料烧窑装窑这本书讲烧窑。");
        assertThat(new EpubLinks(book.epub()).landings())
                .filteredOn(link -> link.document().contains("/text/"))
                .extracting(link -> link.text() + " → " + link.sees(6))
                .contains("备料 → 第一部分备料", "装窑 → 第三章装窑先", "选土 → 第一章选土见", "和泥 → 第二章和泥见");
        assertThat(book.pdfText().replaceAll("\\s+", "")).containsPattern("土和水。\\W*选土\\W*和泥");
    }

    @Test
    void aBareFolder() throws IOException {
        write("README.md", "# 窑与火\n\n这本书讲烧窑。\n");
        write("00 开篇词 火从哪里来.md", "从山上来。\n");
        write("01 备料/README.md", "# 备料\n\n土和水。\n");
        write("01 备料/01 选土.md", "# 选土\n\n见[装窑](<../02 烧窑/02 装窑.md>)。\n");
        write("02 烧窑/02 装窑.md", "# 02 装窑\n\n先大后小。\n");
        write("结束语 窑冷了.md", "# 结束语 窑冷了\n\n再见。\n");

        FinishedBook book =
                FinishedBook.of(folder.resolve("book"), folder.resolve("out")).isSound();
        assertThat(book.warnings()).isEmpty();
        assertThat(String.join("|", book.contents())).containsSubsequence("火从哪里来", "备料", "选土", "烧窑", "装窑", "窑冷了");
    }

    @Test
    void aSavedSite() throws IOException {
        for (String[] page : new String[][] {
            {"a.html", "01 选土", "土要晒，见<a href='/kiln/b.html'>和泥</a>。"},
            {"b.html", "02 和泥", "水七分。"},
            {"c.html", "03 装窑", "先大后小。"}
        }) {
            write(
                    page[0],
                    "<html lang='zh-CN'><head><meta charset='utf-8'><title>" + page[1]
                            + "</title></head><body><nav class='sidebar'><h1><a href='/'>窑与火</a></h1><ul>"
                            + "<li><a href='/kiln/a.html'>01 选土</a></li><li><a href='/kiln/b.html'>02 和泥</a></li>"
                            + "<li><a href='/kiln/c.html'>03 装窑</a></li></ul></nav><main><article><h1>" + page[1]
                            + "</h1><p>"
                            + page[2] + "</p><p>这一页讲的是窑上的事，一件一件，说得很细。</p></article></main>"
                            + "<footer>© 窑与火 网站</footer></body></html>");
        }
        FinishedBook book =
                FinishedBook.of(folder.resolve("book"), folder.resolve("out")).isSound();
        assertThat(String.join("|", book.contents())).containsSubsequence("选土", "和泥", "装窑");
        assertThat(book.epubText()).doesNotContain("©");
    }
}
