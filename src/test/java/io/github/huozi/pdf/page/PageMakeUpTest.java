package io.github.huozi.pdf.page;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.settings.Length;
import io.github.huozi.pdf.SampleBook;
import io.github.huozi.pdf.SampleBook.Rendered;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What may be at the end of a page: each case is set once for every height at which it may begin. All are in one book, and
 * each has unique words, so that cases are distinguishable.
 */
class PageMakeUpTest {

    /** Lines before a case: from where nearly all of it fits on the page to where nothing does. */
    private static final int FIRST = 2;

    private static final int PLACES = 11;

    private static final String TABLE =
            "<table><thead><tr><th>头</th></tr></thead><tbody><tr><td>格</td></tr></tbody></table>";

    private static final String PICTURE =
            "<figure><img huozi-asset=\"p.png\" alt=\"图\"><figcaption>图题</figcaption></figure>";

    private static final String TEXT = "<p>后文一行。</p>";

    private static final Map<String, String> CASES = new TreeMap<>(Map.ofEntries(
            Map.entry("code2", code("two", 2)),
            Map.entry("code3", code("three", 3)),
            Map.entry("code7", code("seven", 7)),
            Map.entry("code12", code("twelve", 12)),
            Map.entry("marked", code("mark", 9).replace("<pre>", "<pre huozi-marked=\"2-3,8\">")),
            Map.entry(
                    "listing",
                    "<figure class=\"listing\"><figcaption>清单的题</figcaption>" + code("list", 9) + "</figure>"),
            Map.entry(
                    "table",
                    "<table><caption>表的题</caption><thead><tr><th>头一</th><th>头二</th></tr></thead>" + "<tbody>"
                            + "<tr><td>格</td><td>子</td></tr>".repeat(6) + "</tbody></table>"),
            Map.entry("written table", "<p><span class=\"caption\">表 1：题</span></p>" + TABLE),
            Map.entry("written code", "<p><span class=\"caption\">例 1：题</span></p>" + code("ex", 8)),
            Map.entry("figure", "<figure><img huozi-asset=\"p.png\" alt=\"图\"><figcaption>图的题</figcaption></figure>"),
            Map.entry("h2", "<h2 id=\"ID\">二级题</h2>" + TEXT),
            Map.entry("h3", "<h3 id=\"ID\">三级题</h3>" + TEXT),
            Map.entry("h4", "<h4 id=\"ID\">四级题</h4>" + TEXT),
            Map.entry("two headings", "<h2 id=\"ID\">大题</h2><h3 id=\"ID-3\">小题</h3>" + code("head", 4)),
            Map.entry("heading table", "<h2 id=\"ID\">表前题</h2>" + TABLE),
            Map.entry("heading figure", "<h2 id=\"ID\">图前题</h2>" + PICTURE),
            Map.entry("heading list", "<h2 id=\"ID\">列前题</h2><ul><li>项</li><li>项</li></ul>"),
            Map.entry("heading quote", "<h2 id=\"ID\">引前题</h2><blockquote><p>引</p></blockquote>"),
            Map.entry("bold", "<p><strong>第一步：准备</strong></p>" + TEXT),
            Map.entry("bold code", "<p><b>第二步</b>：</p>" + code("bold", 8)),
            Map.entry("bold heading", "<h3 id=\"ID\">步前题</h3><p><strong>第三步</strong></p>" + TEXT),
            Map.entry("bold quote", "<blockquote><p><strong>第四步</strong></p>" + TEXT + "</blockquote>"),
            Map.entry("bold list", "<p><strong>第五步</strong></p><ol><li>项</li><li>项</li></ol>")));

    private static List<List<String>> pages = List.of();

    private static String code(String word, int lines) {
        return IntStream.rangeClosed(1, lines)
                .mapToObj(i -> i == 1 ? word + " first" : i == lines ? word + " last" : word)
                .collect(Collectors.joining("\n", "<pre><code>", "</code></pre>"));
    }

    @BeforeAll
    static void render() {
        SampleBook book = SampleBook.create().picture("p.png", 60, 40).pageHeight(Length.mm(105));
        int chapters = 0;
        for (String html : CASES.values()) {
            for (int n = 0; n < PLACES; n++) {
                String id = "c" + ++chapters;
                book.chapter(id, "题", "<p>填。</p>".repeat(FIRST + n) + html.replace("ID", id + "-h") + TEXT.repeat(6));
            }
        }
        Rendered rendered = book.render();
        pages = assertThatPdf(rendered.pdf()).with(pdf -> {
            List<List<String>> found = new ArrayList<>();
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            reader.setPageEnd("\f");
            for (String page : reader.getText(pdf).split("\f", -1)) {
                found.add(Arrays.stream(page.split("\n", -1))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.matches("\\d+|活字印刷述略|题"))
                        .toList());
            }
            return found;
        });
    }

    private static void neverLast(String line) {
        // The head of a table comes again on the next page.
        assertThat(pages.stream().flatMap(List::stream).filter(line::equals)).hasSizeGreaterThanOrEqualTo(PLACES);
        assertThat(pages)
                .filteredOn(page -> !page.isEmpty() && page.get(page.size() - 1).equals(line))
                .isEmpty();
    }

    private static void neverFirst(String line) {
        assertThat(pages.stream().flatMap(List::stream).filter(line::equals)).hasSize(PLACES);
        assertThat(pages)
                .filteredOn(page -> page.size() > 1 && page.get(0).equals(line))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two", "three", "seven", "twelve", "mark"})
    void codeNeverSplitsAfterItsFirstOrBeforeItsLastLine(String word) {
        neverLast(word + " first");
        neverFirst(word + " last");
    }

    @ParameterizedTest
    @ValueSource(strings = {"清单的题", "表的题", "头一 头二", "表 1：题", "例 1：题"})
    void aCaptionAboveItsBlockStaysWithItAndAHeadWithARow(String caption) {
        neverLast(caption);
    }

    @Test
    void theCaptionOfAPictureIsOnItsPage() {
        assertThat(pages.stream().flatMap(List::stream).filter("图的题"::equals)).hasSize(PLACES);
        // A page of the text that begins with the caption has no room above it for the picture.
        assertThatPictureIsAbove("图的题");
    }

    private static void assertThatPictureIsAbove(String caption) {
        assertThat(pages)
                .filteredOn(page -> page.size() > 1 && page.get(0).equals(caption))
                .allSatisfy(page -> assertThat(page).hasSizeLessThan(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"二级题", "三级题", "四级题", "大题", "小题", "表前题", "图前题", "列前题", "引前题", "步前题"})
    void aHeadingIsNeverLast(String heading) {
        neverLast(heading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第一步：准备", "第二步：", "第三步", "第四步", "第五步"})
    void aBoldLineThatServesAsAHeadingIsNeverLast(String line) {
        neverLast(line);
    }
}
