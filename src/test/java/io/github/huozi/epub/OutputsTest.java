package io.github.huozi.epub;

import static io.github.huozi.epub.EpubAssert.assertThatEpub;
import static io.github.huozi.epub.EpubAssert.text;
import static io.github.huozi.epub.EpubAssert.xml;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.assemble.PageMap;
import io.github.huozi.book.Progress;
import io.github.huozi.book.Role;
import io.github.huozi.book.settings.EpubSettings;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.font.FontLibrary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The several files that are made of one book. */
class OutputsTest {

    private static Settings sample(String... chapters) {
        return epub(EpubSettings.builder()
                .sample(EpubSettings.Sample.of(List.of(chapters)).at("https://example.org/whole"))
                .build());
    }

    private static Settings epub(EpubSettings epub) {
        return Settings.builder().epub(epub).build();
    }

    private static byte[] render(EpubSettings.Output output, EpubFixture fixture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EpubRenderer(FontLibrary.bundled(), fixture.diagnostics)
                .render(output, fixture.book(), EpubFixture.cover(), () -> PageMap.EMPTY, Progress.NONE, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(EpubSettings.Output.class)
    void everyOutputOfABookWithAllThereIsPassesItsJudge(EpubSettings.Output output) throws IOException {
        EpubFixture fixture = EpubFixture.complete().settings(sample("type.md", "wheel.md"));
        assertThatEpub(render(output, fixture)).isValid();
        assertThat(fixture.diagnostics.all()).isEmpty();
    }

    @Test
    void aSampleHoldsItsChaptersWithTheNumbersOfTheWholeAndTellsWhereThatIs() throws IOException {
        byte[] epub =
                render(EpubSettings.Output.SAMPLE, EpubFixture.complete().settings(sample("case.md", "wheel.md")));
        Document nav = xml(epub, "EPUB/nav.xhtml");
        assertThat(nav.select("nav#toc a"))
                .extracting(Element::text)
                .containsExactly("第一部分　铸字与拣字", "第二章　拣字", "2.1　字架", "特别放送 转轮排字", "试读到这里");
        // The link to the first chapter, which is not here, is text.
        assertThat(text(epub, "EPUB/text/case.xhtml")).contains("见阳文与阴文，");
        Document end = xml(epub, "EPUB/text/sample-end.xhtml");
        assertThat(end.text()).contains("以上是《排字房手记》的 3 篇，全书共 7 篇。");
        assertThat(end.select("a[href=https://example.org/whole]")).hasSize(1);
        assertThat(end.select("li a"))
                .extracting(Element::text)
                .contains("第二章　拣字")
                .doesNotContain("第一章　字模");
    }

    @Test
    void aSampleIsAnotherBookToAReadingSystem() throws IOException {
        Document opf = xml(
                render(EpubSettings.Output.SAMPLE, EpubFixture.complete().settings(sample("case.md"))),
                "EPUB/package.opf");
        assertThat(opf.select("#title").text()).isEqualTo("排字房手记（试读本）");
        assertThat(opf.select("#uid").text()).startsWith("urn:uuid:").isNotEqualTo(EpubFixture.METADATA.identifier());
        assertThat(opf.text()).doesNotContain("isbn");
        assertThat(opf.select("item[href^=images/]"))
                .extracting(item -> item.attr("href"))
                .noneMatch(href -> href.contains("f7450776708d"));
    }

    @Test
    void aSampleOfWhatIsNotThereIsAnError() throws IOException {
        EpubFixture fixture = EpubFixture.complete().settings(sample("nirgends.md"));
        render(EpubSettings.Output.SAMPLE, fixture);
        assertThat(fixture.diagnostics.all()).extracting(found -> found.code()).containsExactly(Code.SAMPLE_CHAPTER);
    }

    @Test
    void koboFindsASpanAroundEverySentenceAndTheTextIsTheSame() throws IOException {
        EpubFixture fixture = EpubFixture.chapter("<p>一。“二！”三 <em>四</em>五</p><p>See v1.2. Then go.</p>");
        Document full = xml(render(EpubSettings.Output.FULL, fixture), "EPUB/text/chapter-1.xhtml");
        Document kobo = xml(render(EpubSettings.Output.KEPUB, fixture), "EPUB/text/chapter-1.xhtml");
        assertThat(kobo.select("p .koboSpan"))
                .extracting(span -> span.id() + " " + span.wholeText())
                .containsExactly(
                        "kobo.2.1 一。",
                        "kobo.2.2 “二！”",
                        "kobo.2.3 三 ",
                        "kobo.2.4 四",
                        "kobo.2.5 五",
                        "kobo.3.1 See v1.2. ",
                        "kobo.3.2 Then go.");
        assertThat(kobo.select("body > div#book-columns > div#book-inner > section"))
                .hasSize(1);
        assertThat(kobo.select("head > style#kobostylehacks").html()).startsWith("div#book-inner { margin-top: 0;");
        assertThat(kobo.select("section").get(0).wholeText())
                .isEqualTo(full.select("section").get(0).wholeText());
    }

    @Test
    void koboFindsEverySentenceOfEveryPageAndNoIdTwice() throws IOException {
        byte[] full = render(EpubSettings.Output.FULL, EpubFixture.complete());
        byte[] kobo = render(EpubSettings.Output.KEPUB, EpubFixture.complete());
        List<String> pages = EpubAssert.entries(kobo).keySet().stream()
                .filter(name -> name.endsWith(".xhtml"))
                .toList();
        assertThat(pages)
                .contains(
                        "EPUB/cover.xhtml",
                        "EPUB/title-page.xhtml",
                        "EPUB/copyright-page.xhtml",
                        "EPUB/nav.xhtml",
                        "EPUB/text/type.xhtml");
        for (String name : pages) {
            Document page = xml(kobo, name);
            assertThat(page.select("[id]")).as(name).extracting(Element::id).doesNotHaveDuplicates();
            assertThat(page.select("body > div#book-columns > div#book-inner"))
                    .as(name)
                    .hasSize(1);
            assertThat(page.select("[id^=kobo.]")).as(name).isNotEmpty().allSatisfy(span -> assertThat(
                            span.id() + " " + span.className() + " " + span.normalName())
                    .matches("kobo\\.[1-9]\\d*\\.[1-9]\\d* koboSpan span"));
            assertThat(page.body().wholeText().strip())
                    .as(name)
                    .isEqualTo(xml(full, name).body().wholeText().strip());
            page.select("[hidden], svg, math, .koboSpan").remove();
            assertThat(page.body().text()).as(name).isBlank();
        }
        assertThat(xml(kobo, "EPUB/nav.xhtml").select("nav[hidden] .koboSpan")).isEmpty();
    }

    @Test
    void textBeforeTheFirstParagraphSharesNoIdWithIt() {
        Element root = Jsoup.parseBodyFragment("<section>甲<p>乙</p><img src=\"a.png\"></section>")
                .body();
        KoboSpans.mark(root);
        assertThat(root.select(".koboSpan"))
                .extracting(Element::id)
                .containsExactly("kobo.1.1", "kobo.2.1", "kobo.3.1");
    }

    @Test
    void aPictureIsAParagraphToKoboAndRubyStaysWhole() {
        Element root = Jsoup.parseBodyFragment("<p>甲<ruby>乙<rt>yǐ</rt></ruby>丙<img src=\"a.png\">丁</p>")
                .body();
        KoboSpans.mark(root);
        assertThat(root.select(".koboSpan"))
                .extracting(span -> span.id() + " " + span.text()
                        + span.select("> img, > ruby").eachText().size())
                .containsExactly("kobo.1.1 甲0", "kobo.1.2 乙yǐ1", "kobo.1.3 丙0", "kobo.2.1 0", "kobo.2.2 丁0");
        assertThat(root.select("span.koboSpan > img, span.koboSpan > ruby")).hasSize(2);
    }

    @Test
    void withoutFontsNoneIsEmbeddedAndTextHasNoFamily() throws IOException {
        Settings none =
                epub(EpubSettings.builder().fonts(EpubSettings.Fonts.NONE).build());
        byte[] epub = render(
                EpubSettings.Output.FULL,
                EpubFixture.chapter("<p>甲<code>b</code></p>").settings(none));
        assertThatEpub(epub).isValid();
        assertThat(EpubAssert.entries(epub).keySet()).noneMatch(name -> name.endsWith(".ttf"));
        assertThat(text(epub, "EPUB/styles/fonts.css")).doesNotContain("body").contains("monospace");
        assertThat(text(epub, "EPUB/package.opf")).doesNotContain("specified-fonts");
    }

    @Test
    void conformanceIsClaimedInTheNameOfWhoHasCheckedItAndElseNot() throws IOException {
        EpubFixture fixture = EpubFixture.chapter("<p>甲</p>");
        assertThat(text(render(EpubSettings.Output.FULL, fixture), "EPUB/package.opf"))
                .doesNotContain("conformsTo")
                .contains("不声明符合");
        fixture.settings(epub(EpubSettings.builder().certifiedBy("无障碍研究所").build()));
        byte[] certified = render(EpubSettings.Output.FULL, fixture);
        assertThatEpub(certified).isValid();
        assertThat(text(certified, "EPUB/package.opf"))
                .contains("EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>")
                .contains("property=\"a11y:certifiedBy\">无障碍研究所</meta>");
    }

    @Test
    void aPartWithoutANameSurroundsItsChapters() throws IOException {
        EpubFixture fixture = new EpubFixture()
                .add(EpubFixture.with(
                        EpubFixture.section("one", Role.CHAPTER, "", "一", 1, "<p>不在试读里</p>"),
                        EpubFixture.section("one-a", Role.SECTION, "", "一之一", 2, "<p>在试读里</p>")))
                .settings(sample("one-a.md"));
        byte[] epub = render(EpubSettings.Output.SAMPLE, fixture);
        assertThat(text(epub, "EPUB/text/one.xhtml")).doesNotContain("不在试读里");
        assertThat(text(epub, "EPUB/text/one-a.xhtml")).contains("在试读里");
    }
}
