package io.github.huozi.read.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Omission;
import io.github.huozi.api.Source;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Section;
import io.github.huozi.book.settings.Medium;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.read.BookReader;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaMarksTest {

    private static final Metadata METADATA = Metadata.of("窑", "zh-CN", "urn:x");

    private final Diagnostics found = new Diagnostics();

    private String read(Source source, Omission... omissions) {
        Manuscript manuscript = Manuscript.builder()
                .metadata(METADATA)
                .chapter("土", source.named("a"))
                .omissions(List.of(omissions))
                .build();
        Section section = new BookReader(found).read(manuscript).sections().get(0);
        Element body = section.content().body();
        body.getAllElements().forEach(element -> element.removeAttr("huozi-pos"));
        return (body.hasAttr("huozi-media") ? "[" + body.attr("huozi-media") + "] " : "")
                + body.html().replace("\n", "").replace("huozi-", "");
    }

    @Test
    void commentsMarkBlocksOfMarkdown() {
        assertThat(read(Source.markdown("甲\n\n<!-- only: pdf -->\n\n乙\n\n- 丙\n\n<!-- /only -->\n\n丁\n")))
                .isEqualTo("<p>甲</p><div media=\"pdf\"> <p>乙</p> <ul>  <li>丙</li> </ul></div><p>丁</p>");
        assertThat(found.all()).isEmpty();
    }

    @Test
    void commentsMarkWordsOfMarkdown() {
        assertThat(read(Source.markdown("前<!-- except: pdf, epub -->（点开）<!-- /except -->后\n")))
                .isEqualTo("<p>前<span media=\"site\">（点开）</span>后</p>");
    }

    @Test
    void commentsMarkHtmlAndNest() {
        assertThat(read(Source.html(
                        "<p>甲</p><!-- only: pdf epub --><p>乙</p><!-- only: pdf --><p>丙</p><!-- /only --><p>丁</p>"
                                + "<!-- /only -->")))
                .isEqualTo(
                        "<p>甲</p><div media=\"epub pdf\"> <p>乙</p> <div media=\"pdf\">  <p>丙</p> </div> <p>丁</p></div>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- only -->", "<!-- only: the brave -->", "<!-- /only -->"})
    void otherCommentsMarkNothing(String comment) {
        assertThat(read(Source.html("<p>甲</p>" + comment + "<p>乙</p>"))).isEqualTo("<p>甲</p><p>乙</p>");
        assertThat(found.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- only: paper -->", "<!-- except: epub, paper -->"})
    void anUnknownFormatIsReported(String comment) {
        assertThat(read(Source.html("<p>甲</p>" + comment + "<p>乙</p>"))).isEqualTo("<p>甲</p><p>乙</p>");
        assertThat(found.all()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.NOTHING_MATCHED);
            assertThat(finding.message()).contains(comment);
        });
    }

    @Test
    void aSelectorThatMatchesNothingIsReported() {
        Position asked = new Position("book.yaml", 3, 12);
        BookReader reader = new BookReader(found);
        reader.read(Manuscript.builder()
                .metadata(METADATA)
                .chapter("土", Source.html("<p class=badge>甲</p><p>乙</p>").named("a"))
                .omissions(List.of(
                        Omission.ofBlocks(".badge", Medium.all(), asked),
                        Omission.ofBlocks(".bagde", Medium.all(), asked)))
                .build());
        reader.tellUnmatched();
        assertThat(found.all()).singleElement().satisfies(finding -> assertThat(finding.toString())
                .startsWith("book.yaml:3:12: nothing in the book matches `.bagde` [OUT-023]; "));
    }

    @Test
    void aMarkThatIsNotClosedIsReportedAndTheTextKept() {
        assertThat(read(Source.markdown("甲\n\n<!-- only: pdf -->\n\n乙\n"))).isEqualTo("<p>甲</p><p>乙</p>");
        assertThat(found.all()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.UNCLOSED_BLOCK);
            assertThat(finding.message()).contains("<!-- only: pdf -->");
        });
    }

    @Test
    void classesMarkElements() {
        assertThat(read(Source.html("<p class='only-pdf big'>甲</p><p class='except-pdf'>乙</p>")))
                .isEqualTo("<p class=\"big\" media=\"pdf\">甲</p><p media=\"epub site\">乙</p>");
    }

    @Test
    void selectorsLeaveOut() {
        Omission everywhere = Omission.ofBlocks("p:contains(编辑本页), .badge", Medium.all(), Position.of("book.yaml"));
        Omission onPaper = Omission.ofBlocks("a[href*=edit], img", Set.of(Medium.PDF), Position.of("book.yaml"));

        assertThat(read(
                        Source.html("<p>甲 <a href='https://x.org/edit'>改</a></p><p class=badge>徽章</p><p>编辑本页</p>"
                                + "<p>文<img src='a.png' alt=''>字</p>"),
                        everywhere,
                        onPaper))
                .isEqualTo("<p>甲 <a href=\"https://x.org/edit\" media=\"epub site\">改</a></p>"
                        + "<p>文<span media=\"epub site\"><img alt=\"\" src=\"a.png\"></span>字</p>");
    }

    @Test
    void wholeSourcesAreLimited() {
        Omission fromEpub = Omission.ofSource("a", Set.of(Medium.EPUB), Position.of("book.yaml"));
        Omission ofAnother = Omission.ofSource("b", Set.of(Medium.PDF), Position.of("book.yaml"));

        assertThat(read(Source.markdown("甲\n"), fromEpub, ofAnother)).isEqualTo("[pdf site] <p>甲</p>");
    }
}
