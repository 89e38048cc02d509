package io.github.huozi;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.huozi.diagnostic.Severity;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageLayout;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book as publishers make them, from its folder to its pages. */
class PrintedBookTest {

    private static final String BOOK = """
            title: 拣字手记
            authors: [毕生]
            publisher: 布衣书社
            language: zh-CN
            date: 2024-05-01
            edition: 2
            identifier: urn:uuid:3c6d1b5e-8f0c-4d0a-b8d0-6a1f6a8f4e12
            isbn: {print: 978-7-302-14724-4, epub: 978-7-02-000220-7}
            numbering: sections
            toc: {depth: 1}
            contents:
              - dedication: 献词.md
              - preface: 序.md
              - part: 铸字
                contents:
                  - chapter: 泥.md
                  - chapter: 铜.md
              - appendix: 字表.md
            pdf:
              chapters: recto
              matter: [half-title, title, copyright, toc, figures, tables, listings, colophon]
              imprint: {editors: [王小明], printing: 3, price: 42.00 元}
            """;

    /** The text block of the theme, in millimetres. */
    private static final double TOP = 24;

    private static final double BOTTOM = 22;
    private static final double INNER = 22;
    private static final double OUTER = 18;

    /** One page: what is above, below and in the text block, and where the block begins. */
    private record Leaf(String label, boolean recto, String head, String folio, String text, double left) {

        boolean isBlank() {
            return head.isEmpty() && folio.isEmpty() && text.isEmpty();
        }
    }

    @TempDir
    private static Path folder;

    private static byte[] pdf = {};
    private static List<Leaf> leaves = List.of();

    private static void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String filler(int paragraphs) {
        return "一行一行地排满这一页，字从架上来，回到架上去；排到页尾，翻过来再排，一直排到架上没有字。\n\n".repeat(paragraphs);
    }

    @BeforeAll
    static void publish() throws IOException {
        write("book.yaml", BOOK);
        write("献词.md", "献给排字的人。\n");
        write("序.md", "# 序\n\n" + filler(40));
        write(
                "泥.md",
                "# 泥活字\n\n" + filler(11) + "先有一注。[^1] 再有一注。[^2]\n\n## 火候\n\n" + filler(13)
                        + "![字架](press.png \"字架与人\"){#press}\n\n" + filler(11)
                        + "```java title=\"Sort.java\"\nint i = 1;\nint j = 2;\n```\n\n"
                        + "[^1]: 泥章首注。\n[^2]: 泥章次注。\n");
        write(
                "铜.md",
                "# 铜活字\n\n又有一注。[^1]\n\n" + filler(16)
                        + "| 号 | 点 |\n| --- | --- |\n| 五 | 10.5 |\n\nTable: 字号 {#sizes}\n\n" + filler(3)
                        + "图见 [](#press)，在第 [{page}](#press) 页。\n\n[^1]: 铜章首注。\n");
        write("字表.md", "# 常用字\n\n" + filler(2));
        BufferedImage image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(image, "png", folder.resolve("press.png").toFile());
        Publication done = Publisher.create().publish(folder, folder.resolve("out"), Format.PDF);
        assertThat(done.diagnostics()).noneMatch(found -> found.severity() != Severity.INFO);
        pdf = Files.readAllBytes(done.file(Format.PDF));
        leaves = assertThatPdf(pdf).with(open -> {
            String[] labels = open.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            List<Leaf> read = new ArrayList<>();
            for (int i = 0; i < labels.length; i++) {
                read.add(leaf(open.getPage(i), labels[i], i));
            }
            return read;
        });
    }

    private static double points(double millimetres) {
        return millimetres / 25.4 * 72;
    }

    private static Leaf leaf(PDPage page, String label, int index) throws IOException {
        double width = page.getMediaBox().getWidth();
        double height = page.getMediaBox().getHeight();
        List<Float> starts = new ArrayList<>();
        PDFTextStripperByArea areas = new PDFTextStripperByArea() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) throws IOException {
                starts.add(positions.get(0).getXDirAdj());
                super.writeString(text, positions);
            }
        };
        areas.setSortByPosition(true);
        double lines = height - points(TOP) - points(BOTTOM);
        areas.addRegion("head", new Rectangle2D.Double(0, 0, width, points(TOP) - 1));
        areas.addRegion("text", new Rectangle2D.Double(0, points(TOP), width, lines));
        areas.addRegion("folio", new Rectangle2D.Double(0, points(TOP) + lines + 1, width, points(BOTTOM)));
        areas.extractRegions(page);
        return new Leaf(
                label,
                index % 2 == 0,
                areas.getTextForRegion("head").strip(),
                areas.getTextForRegion("folio").strip(),
                areas.getTextForRegion("text").strip(),
                starts.stream().mapToDouble(Float::doubleValue).min().orElse(0));
    }

    private static Leaf opening(String title) {
        return leaves.stream()
                .filter(leaf -> leaf.text().startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page opens with " + title));
    }

    private static int index(Leaf leaf) {
        return leaves.indexOf(leaf);
    }

    @Test
    void everyFolioIsTheLabelOfItsPage() {
        assertThat(leaves).filteredOn(leaf -> !leaf.folio().isEmpty()).allSatisfy(leaf -> assertThat(leaf.folio())
                .isEqualTo(leaf.label()));
        assertThat(leaves)
                .filteredOn(leaf -> leaf.label().matches("\\d+") && !leaf.isBlank())
                .as("each page of the body has one, but for the colophon")
                .filteredOn(leaf -> leaf.folio().isEmpty())
                .singleElement()
                .satisfies(leaf -> assertThat(leaf.text()).startsWith("制作说明"));
        assertThat(leaves)
                .extracting(Leaf::folio)
                .as("the preface counts in roman")
                .contains("xi", "xii", "xiii");
        assertThat(opening("第一部分").label()).isEqualTo("1");
        for (String title : List.of("目录", "插图目录", "表格目录", "代码清单目录", "序")) {
            assertThat(opening(title).folio()).as(title).matches("[ivx]+");
        }
    }

    @Test
    void versosAndRectosHaveOtherHeadsAndOpeningPagesNone() {
        Leaf clay = opening("第一章");
        assertThat(clay.head()).isEmpty();
        assertThat(leaves.get(index(clay) + 1).head()).isEqualTo("第一部分　铸字");
        assertThat(leaves.get(index(clay) + 2).head()).isEqualTo("第一章　泥活字");
        assertThat(leaves.get(index(opening("序")) + 1).head()).isEqualTo("拣字手记");
        for (String title : List.of("目录", "序", "第一部分", "第一章", "第二章", "附录 A", "制作说明")) {
            assertThat(opening(title).head()).as(title).isEmpty();
        }
    }

    @Test
    void chaptersBeginOnRectosAndBlankVersosAreBlank() throws IOException {
        assertThat(List.of(opening("第一部分"), opening("第一章"), opening("第二章"), opening("附录 A")))
                .allMatch(Leaf::recto);
        List<Leaf> blank = leaves.stream().filter(Leaf::isBlank).toList();
        assertThat(blank).hasSizeGreaterThan(3);
        assertThat(leaves.get(index(opening("第一部分")) + 1).isBlank())
                .as("behind a part's opening")
                .isTrue();
        assertThatPdf(pdf).with(open -> {
            for (Leaf leaf : blank.subList(1, blank.size())) {
                PDPage page = open.getPage(index(leaf));
                assertThat(new String(page.getContents().readAllBytes(), ISO_8859_1))
                        .as("nothing at all is painted")
                        .doesNotContain("TJ", " Do", " re\n", "S\n", "f\n");
            }
            return null;
        });
    }

    @Test
    void aDedicationWithoutAHeadingHasNoneAndIsAloneOnARecto() {
        Leaf dedication = opening("献给");
        assertThat(dedication.recto()).isTrue();
        assertThat(List.of(dedication.head(), dedication.text(), dedication.folio()))
                .containsExactly("", "献给排字的人。", "");
        assertThat(leaves.get(index(dedication) + 1).isBlank()).isTrue();
    }

    @Test
    void marginsAreMirrored() {
        Leaf clay = opening("第一章");
        Leaf verso = leaves.get(index(clay) + 1);
        Leaf recto = leaves.get(index(clay) + 2);
        assertThat(verso.left()).isCloseTo(points(OUTER), within(1.0));
        assertThat(recto.left()).isGreaterThan(points(INNER) - 1).isLessThan(points(INNER + 4));
    }

    @Test
    void theContentsGoAsDeepAsConfigured() {
        String contents = opening("目录").text();
        assertThat(contents).contains("序", "第一部分　铸字", "附录 A　常用字").doesNotContain("泥活字", "火候");
        assertThatPdf(pdf)
                .hasBookmarks(
                        "封面", "目录", "献词", "序", "第一部分　铸字", "  第一章　泥活字", "    1.1　火候", "  第二章　铜活字", "附录 A　常用字", "制作说明");
    }

    /** The page that a line of a list names, by its words. */
    private static Map<String, String> listed(String title) {
        Map<String, String> lines = new LinkedHashMap<>();
        Pattern.compile("(?m)^(.*?)[. ]{3,}(\\d+)$")
                .matcher(opening(title).text())
                .results()
                .forEach(line -> lines.put(line.group(1).strip(), line.group(2)));
        return lines;
    }

    private static String pageOf(String words) {
        return leaves.stream()
                .filter(leaf -> leaf.label().matches("\\d+") && leaf.text().contains(words))
                .findFirst()
                .orElseThrow()
                .label();
    }

    @Test
    void theListsNameTheRightPages() {
        assertThat(listed("插图目录")).containsExactly(Map.entry("图 1-1　字架与人", pageOf("图 1-1　字架与人")));
        assertThat(listed("表格目录")).containsExactly(Map.entry("表 2-1　字号", pageOf("表 2-1　字号")));
        assertThat(listed("代码清单目录")).containsExactly(Map.entry("代码清单 1-1　Sort.java", pageOf("代码清单 1-1")));
        assertThat(listed("目录")).containsEntry("附录 A　常用字", opening("附录 A").label());
        assertThatPdf(pdf).readsInOrder("图见 图 1-1，在第 " + pageOf("图 1-1　字架与人") + " 页。");
    }

    @Test
    void notesBeginAgainInEachChapter() {
        assertThatPdf(pdf).readsInOrder("先有一注。1再有一注。2", "1　泥章首注。", "2　泥章次注。", "又有一注。1", "1　铜章首注。");
        Leaf called = leaves.get(index(opening("第二章")));
        assertThat(called.text()).contains("又有一注。1").endsWith("1　铜章首注。");
    }

    @Test
    void theCopyrightPageReckonsWhatTheBookIs() {
        int pages = leaves.size() - index(opening("拣字手记"));
        String page = leaves.get(index(opening("拣字手记")) + 3).text().replace('\u00a0', ' ');
        assertThat(page)
                .contains("170 mm × 240 mm　（710 mm × 1000 mm　1/16）")
                .contains("ISBN 978-7-302-14724-4")
                .contains("978-7-02-000220-7")
                .contains("2024 年 5 月　第 2 版　第 3 次印刷", "王小明", "42.00 元");
        assertThat(Double.parseDouble(value(page, "印张"))).isEqualTo(pages / 16.0, within(0.001));
        int lines = (int) IntStream.range(0, leaves.size())
                .filter(i -> !leaves.get(i).isBlank())
                .count();
        assertThat(Integer.parseInt(value(page, "字数").replace(" 千字", "")))
                .as("a full page has 35 by 31 characters")
                .isBetween(lines, pages * 35 * 31 / 1000 + 1);
    }

    private static String value(String page, String name) {
        return page.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatRunsAroundTheTextIsAnArtifactAndNotRead() {
        String read = assertThatPdf(pdf).logicalText();
        assertThat(read.split("第二章　铜活字", -1)).as("its heading alone").hasSize(2);
        assertThat(assertThatPdf(pdf).strippedText().split("第一章　泥活字", -1)).hasSizeGreaterThan(2);
        assertThatPdf(pdf).isAccessibleAndArchivable().with(open -> {
            PDPage page = open.getPage(index(opening("第一章")) + 1);
            assertThat(new String(page.getContents().readAllBytes(), ISO_8859_1))
                    .contains("/Artifact <</Type /Pagination>> BDC");
            return null;
        });
    }

    @Test
    void aViewerShowsItsTitleItsOutlineAndRectosAtTheRight() {
        assertThatPdf(pdf).with(open -> {
            var catalog = open.getDocumentCatalog();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getPageMode()).isEqualTo(PageMode.USE_OUTLINES);
            assertThat(catalog.getPageLayout()).isEqualTo(PageLayout.TWO_PAGE_RIGHT);
            assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
            assertThat(open.getDocumentInformation().getTitle()).isEqualTo("拣字手记");
            assertThat(new PDFTextStripper().getText(open)).contains("献给排字的人。");
            return null;
        });
    }
}
