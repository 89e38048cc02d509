package io.github.huozi.epub;

import static io.github.huozi.epub.EpubAssert.assertThatEpub;
import static io.github.huozi.epub.EpubAssert.text;
import static io.github.huozi.epub.EpubAssert.xml;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.assemble.PageMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PageMarkersTest {

    private static PageMap pages(String... idsAndLabels) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < idsAndLabels.length; i += 2) {
            labels.put(idsAndLabels[i], idsAndLabels[i + 1]);
        }
        return new PageMap(labels);
    }

    @Test
    void eachPageIsMarkedAtItsFirstAnchorAndListedOnce() {
        byte[] epub = EpubFixture.complete()
                .render(pages(
                        "preface",
                        "i",
                        "type",
                        "1",
                        "type.relief",
                        "1",
                        "type.sizes",
                        "2",
                        "type.fn-1",
                        "2",
                        "case",
                        "3",
                        "case.rules",
                        "4",
                        "unknown",
                        "5"));
        assertThatEpub(epub).isValid();
        Document nav = xml(epub, "EPUB/nav.xhtml");
        assertThat(nav.select("nav#page-list a"))
                .extracting(link -> link.text() + " " + link.attr("href"))
                .containsExactly(
                        "i text/preface.xhtml#page-i",
                        "1 text/type.xhtml#page-1",
                        "2 text/type.xhtml#page-2",
                        "3 text/case.xhtml#page-3",
                        "4 text/case.xhtml#page-4");
        assertThat(text(epub, "EPUB/text/type.xhtml"))
                .contains("<span epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"page-2\" aria-label=\"2\"></span>"
                        + "<h2 id=\"type.sizes\">");
        assertThat(text(epub, "EPUB/package.opf"))
                .contains(
                        "pageBreakMarkers", "pageNavigation", "<meta property=\"pageBreakSource\">排字房手记 (PDF)</meta>");
    }

    @Test
    void aPageThatBeginsWithABlockWithoutAnIdIsMarkedInIt() {
        byte[] epub = EpubFixture.chapter("<p huozi-block=\"chapter-1/1\">甲</p><p huozi-block=\"chapter-1/2\">乙</p>")
                .render(pages("chapter-1/1", "1", "chapter-1/2", "2"));
        assertThatEpub(epub).isValid();
        assertThat(text(epub, "EPUB/text/chapter-1.xhtml"))
                .contains(
                        "<p><span epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"page-2\" aria-label=\"2\"></span>乙</p>")
                .doesNotContain("huozi-");
    }

    @Test
    void aPageThatBeginsInTheMidstOfABlockIsMarkedBeforeItsFirstCharacter() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("b/1", "1");
        labels.put("b/2", "4");
        List<PageMap.Break> breaks = List.of(
                new PageMap.Break("b/1", 2, "2"),
                new PageMap.Break("b/1", 4, "3"),
                new PageMap.Break("b/2", 99, "5"),
                new PageMap.Break("b/2", 99, "5"));
        byte[] epub = EpubFixture.chapter(
                        "<p huozi-block=\"b/1\">甲 <em>乙　丙</em>丁<ruby>戊己<rt>wùjǐ</rt></ruby></p><p huozi-block=\"b/2\">庚</p>")
                .render(new PageMap(labels, breaks));
        assertThatEpub(epub).isValid();
        assertThat(text(epub, "EPUB/text/chapter-1.xhtml")
                        .replaceAll("<span epub:type=\"pagebreak\"[^>]*aria-label=\"(\\d)\"></span>", "[$1]"))
                .contains("<p>[1]甲 <em>乙　[2]丙</em>丁[3]<ruby>戊己<rt>wùjǐ</rt></ruby></p>")
                .contains("<p>[4]庚[5]</p>");
    }

    @Test
    void aBookWithoutPagesHasNoListOfPages() {
        byte[] epub = EpubFixture.chapter("<p>甲</p>").render();
        assertThat(text(epub, "EPUB/nav.xhtml")).doesNotContain("page-list");
        assertThat(text(epub, "EPUB/package.opf")).doesNotContain("pageBreak", "pageNavigation");
    }

    @Test
    void aMarkerMayBeAtAnyKindOfAnchor() {
        List<String> blocks = List.of(
                "<ul><li id=\"%s\">甲</li></ul>",
                "<table><tbody><tr id=\"%s\"><td>甲</td></tr></tbody></table>",
                "<table><tbody><tr><td id=\"%s\">甲</td></tr></tbody></table>",
                "<dl><dt id=\"%s\">甲</dt><dd>乙</dd></dl>",
                "<figure id=\"%s\"><figcaption>甲</figcaption></figure>",
                "<p>甲<a id=\"%s\"></a>乙</p>",
                "<pre id=\"%s\"><code>甲</code></pre>",
                "<blockquote id=\"%s\"><p>甲</p></blockquote>",
                "<ol id=\"%s\"><li>甲</li></ol>",
                "<p><ruby id=\"%s\">甲<rt>jiǎ</rt></ruby></p>");
        StringBuilder markup = new StringBuilder();
        String[] pages = new String[blocks.size() * 2];
        for (int i = 0; i < blocks.size(); i++) {
            markup.append(blocks.get(i).formatted("a" + i));
            pages[2 * i] = "a" + i;
            pages[2 * i + 1] = "" + (i + 1);
        }
        byte[] epub = EpubFixture.chapter(markup.toString()).render(pages(pages));
        assertThatEpub(epub).isValid();
        assertThat(xml(epub, "EPUB/nav.xhtml").select("nav#page-list a")).hasSize(blocks.size());
    }
}
