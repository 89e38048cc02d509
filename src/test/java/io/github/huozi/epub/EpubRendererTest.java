package io.github.huozi.epub;

import static io.github.huozi.epub.EpubAssert.assertThatEpub;
import static io.github.huozi.epub.EpubAssert.entries;
import static io.github.huozi.epub.EpubAssert.text;
import static io.github.huozi.epub.EpubAssert.xml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.SpineReference;
import io.documentnode.epub4j.domain.TOCReference;
import io.documentnode.epub4j.epub.EpubReader;
import io.github.huozi.assemble.PageMap;
import io.github.huozi.book.Content;
import io.github.huozi.book.Contributor;
import io.github.huozi.book.Matter;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Progress;
import io.github.huozi.book.Role;
import io.github.huozi.book.Title;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.font.FontFace;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.FontLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpubRendererTest {

    private static EpubFixture fixture;
    private static byte[] complete;

    @BeforeAll
    static void renderOnce() {
        fixture = EpubFixture.complete();
        complete = fixture.render();
    }

    private static List<String> documents(byte[] epub) {
        return entries(epub).keySet().stream()
                .filter(name -> name.endsWith(".xhtml"))
                .toList();
    }

    @Test
    void aBookWithAllThatContentMayHoldIsValid() {
        assertThatEpub(complete).isValid();
        assertThat(fixture.diagnostics.all()).isEmpty();
    }

    @Test
    void theSpineHoldsTheFrontPagesAndOneDocumentASection() {
        assertThat(xml(complete, "EPUB/package.opf").select("itemref").eachAttr("idref"))
                .containsExactly(
                        "cover",
                        "title-page",
                        "copyright-page",
                        "nav",
                        "text-preface",
                        "text-part-1",
                        "text-type",
                        "text-case",
                        "text-case-map",
                        "text-wheel",
                        "text-questions",
                        "text-afterword");
    }

    @Test
    void theManifestNamesEachFileOnceAndNoOther() {
        Document opf = xml(complete, "EPUB/package.opf");
        List<String> hrefs = opf.select("item").eachAttr("href");
        List<String> ids = opf.select("item").eachAttr("id");
        assertThat(hrefs).doesNotHaveDuplicates();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .containsAll(opf.select("itemref").eachAttr("idref"));
        Set<String> files = new HashSet<>();
        entries(complete).keySet().stream()
                .filter(name -> name.startsWith("EPUB/") && !name.equals("EPUB/package.opf"))
                .forEach(name -> files.add(name.substring("EPUB/".length())));
        assertThat(new HashSet<>(hrefs)).isEqualTo(files);
    }

    @Test
    void propertiesAreSetWhereTheyAreTrueAndNowhereElse() {
        Document opf = xml(complete, "EPUB/package.opf");
        assertThat(opf.select("item[properties]"))
                .extracting(item -> item.attr("href") + " " + item.attr("properties"))
                .containsExactly("nav.xhtml nav", "text/case.xhtml svg", "images/cover.png cover-image");
    }

    @Test
    void idsAreUniqueAndEveryLinkLands() {
        Map<String, Document> trees = new java.util.LinkedHashMap<>();
        documents(complete).forEach(name -> trees.put(name, xml(complete, name)));
        trees.forEach((name, tree) -> {
            assertThat(tree.select("[id]").eachAttr("id")).as(name).doesNotHaveDuplicates();
            for (Element link : tree.select("a[href]")) {
                String href = link.attr("href");
                if (href.startsWith("https:")) {
                    continue;
                }
                String file = href.replaceFirst("#.*", "");
                String folder = name.substring(0, name.lastIndexOf('/') + 1);
                Document target = file.isEmpty() ? tree : trees.get(folder + file);
                assertThat(target).as(name + " " + href).isNotNull();
                if (href.contains("#")) {
                    assertThat(target.getElementById(href.substring(href.indexOf('#') + 1)))
                            .as(name + " " + href)
                            .isNotNull();
                }
            }
        });
    }

    @Test
    void aLinkToAnotherSectionNamesItsDocument() {
        assertThat(xml(complete, "EPUB/text/preface.xhtml").select("li a").eachAttr("href"))
                .containsExactly("type.xhtml", "case.xhtml#case.rules", "case-map.xhtml");
    }

    @Test
    void everyDocumentHasItsLanguage() {
        for (String name : documents(complete)) {
            Element html = xml(complete, name).selectFirst("html");
            assertThat(html).isNotNull();
            assertThat(html.attr("lang")).as(name).isEqualTo("zh-CN");
            assertThat(html.attr("xml:lang")).as(name).isEqualTo("zh-CN");
        }
    }

    @Test
    void rolesSayWhatASectionIs() {
        Element part = xml(complete, "EPUB/text/part-1.xhtml").selectFirst("section");
        assertThat(part).isNotNull();
        assertThat(part.attr("epub:type")).isEqualTo("part");
        assertThat(part.attr("role")).isEqualTo("doc-part");
        assertThat(xml(complete, "EPUB/text/preface.xhtml").select("body").attr("epub:type"))
                .isEqualTo("frontmatter");
        assertThat(xml(complete, "EPUB/text/type.xhtml").select("body").attr("epub:type"))
                .isEqualTo("bodymatter");
        assertThat(xml(complete, "EPUB/text/afterword.xhtml").select("body").attr("epub:type"))
                .isEqualTo("backmatter");
    }

    @Test
    void aHeadingHoldsNumberAndTitle() {
        assertThat(xml(complete, "EPUB/text/type.xhtml").select("h1").text()).isEqualTo("第一章　字模");
        assertThat(xml(complete, "EPUB/text/case-map.xhtml").select("h2").text())
                .isEqualTo("2.1　字架");
    }

    @Test
    void theMarkupOfATitleIsKept() {
        Title title =
                Title.of(Jsoup.parse("<h1>用 <code>Vec&lt;T&gt;</code></h1>").expectFirst("h1"), Title.Origin.HEADING);
        byte[] epub = new EpubFixture()
                .add(EpubFixture.titled(
                        EpubFixture.section("vec", Role.CHAPTER, "", "", 1, "<p>正文</p>"), title, Matter.BODY))
                .render();
        assertThat(text(epub, "EPUB/text/vec.xhtml"))
                .contains("<h1 id=\"vec\" class=\"section-title\">用 <code>Vec&lt;T&gt;</code></h1>");
        assertThat(text(epub, "EPUB/nav.xhtml")).contains("用 Vec&lt;T&gt;");
    }

    @Test
    void partsAreNestedAndTheDepthIsAsConfigured() {
        Document nav = xml(complete, "EPUB/nav.xhtml");
        assertThat(nav.select("nav#toc > ol > li > a").eachText())
                .containsExactly("开篇词 为什么还要排字", "第一部分　铸字与拣字", "特别放送 转轮排字", "答疑 十问", "结束语 字还在");
        assertThat(nav.select("nav#toc > ol > li > ol > li > a").eachText()).containsExactly("第一章　字模", "第二章　拣字");
        // Below the depth that is requested are whole documents only, no headings within one.
        assertThat(nav.select("nav#toc ol ol ol a").eachText()).containsExactly("2.1　字架");
        assertThat(xml(complete, "EPUB/toc.ncx")
                        .select("navPoint navPoint navPoint text")
                        .eachText())
                .containsExactly("2.1　字架");
    }

    @Test
    void landmarksLeadToTheBeginningOfTheText() {
        Document nav = xml(complete, "EPUB/nav.xhtml");
        assertThat(nav.select("nav#landmarks a"))
                .extracting(link -> link.attr("epub:type") + " " + link.attr("href"))
                .containsExactly(
                        "cover cover.xhtml",
                        "titlepage title-page.xhtml",
                        "toc nav.xhtml#toc",
                        "bodymatter text/part-1.xhtml");
    }

    @Test
    void figuresAndTablesWithCaptionsAreListed() {
        Document nav = xml(complete, "EPUB/nav.xhtml");
        assertThat(nav.select("nav#loi a"))
                .extracting(link -> link.text() + " " + link.attr("href"))
                .containsExactly("图 1　字模的侧面 text/type.xhtml#type.figure");
        assertThat(nav.select("nav#lot a"))
                .extracting(link -> link.text() + " " + link.attr("href"))
                .containsExactly("表 1　老字号与磅数 text/type.xhtml#type.table");
        assertThat(xml(EpubFixture.chapter("<p>甲</p>").render(), "EPUB/nav.xhtml")
                        .select("nav"))
                .extracting(Element::id)
                .containsExactly("toc", "landmarks");
    }

    @Test
    void aCaptionIsListedWithoutItsNotes() {
        byte[] epub = EpubFixture.chapter(
                        "<table><caption>磅数<a class=\"noteref\" href=\"#n1\">1</a></caption><thead><tr><th scope=\"col\">甲</th></tr></thead>"
                                + "<tbody><tr><td>乙</td></tr></tbody></table>"
                                + "<section class=\"footnotes\"><aside class=\"footnote\" id=\"n1\"><p>注</p></aside></section>")
                .render();
        assertThatEpub(epub).isValid();
        assertThat(xml(epub, "EPUB/nav.xhtml").select("nav#lot a").eachText()).containsExactly("磅数");
    }

    @Test
    void longNamesInTheTextMayBreakAtTheirJoints() {
        byte[] epub = EpubFixture.chapter(
                        "<p><code>PublishException</code><code>a.b</code><code>java.util.List</code></p>"
                                + "<pre><code>PublishException</code></pre>")
                .render();
        assertThat(text(epub, "EPUB/text/chapter-1.xhtml"))
                .contains(
                        "<p><code>Publish<wbr/>Exception</code><code>a.b</code><code>java.<wbr/>util.<wbr/>List</code></p>")
                .contains("<pre><code>PublishException</code></pre>");
    }

    @Test
    void aHeadCellWithoutWordsIsNoHead() {
        byte[] epub = EpubFixture.chapter(
                        "<table><thead><tr><th scope=\"col\"></th><th scope=\"col\">字</th></tr></thead>"
                                + "<tbody><tr><td>甲</td><td>乙</td></tr></tbody></table>")
                .render();
        assertThat(xml(epub, "EPUB/text/chapter-1.xhtml").select("thead tr > *"))
                .extracting(Element::outerHtml)
                .containsExactly("<td class=\"short\"></td>", "<th scope=\"col\" class=\"short\">字</th>");
    }

    @Test
    void languagesOfWholePassagesAreReported() {
        byte[] epub = EpubFixture.chapter(
                        "<p lang=\"en\">Text.</p><p>甲<i lang=\"la\">sic</i></p><p lang=\"zh-CN\">乙</p>")
                .render();
        assertThat(xml(epub, "EPUB/package.opf").getElementsByTag("dc:language").eachText())
                .containsExactly("zh-CN", "en");
    }

    @Test
    void aPictureWithoutTextTakesItsCaptionElseItsTitleElseIsDecoration() {
        byte[] epub = EpubFixture.chapter(
                        "<figure><img huozi-asset=\"a.png\" alt=\"甲\"><figcaption>图一</figcaption></figure>"
                                + "<figure><img huozi-asset=\"a.png\"><figcaption>图二</figcaption></figure>"
                                + "<p><img huozi-asset=\"a.png\" alt=\"\" title=\"题\"><img huozi-asset=\"a.png\"></p>")
                .asset("a.png", "image/png", EpubFixture.png(10, 10))
                .render();
        assertThat(xml(epub, "EPUB/text/chapter-1.xhtml").select("img"))
                .extracting(image -> image.attr("alt") + "/" + image.attr("role"))
                .containsExactly("甲/", "图二/", "题/", "/presentation");
    }

    @Test
    void namesOfPicturesAreAsciiAndFollowTheirKey() {
        assertThat(entries(complete).keySet()).allMatch(name -> name.matches("[A-Za-z0-9./_-]+"));
        byte[] other = EpubFixture.chapter("<p><img huozi-asset=\"images/铅字.png\" alt=\"字\"></p>")
                .asset("images/铅字.png", "image/png", EpubFixture.png(9, 9))
                .render();
        Set<String> both = new HashSet<>(entries(complete).keySet());
        both.retainAll(entries(other).keySet());
        assertThat(both).anyMatch(name -> name.matches("EPUB/images/[0-9a-f]{12}\\.png"));
    }

    @Test
    void attributesOfOursAreNotInTheBook() {
        documents(complete).forEach(name -> assertThat(text(complete, name)).doesNotContain("huozi-"));
    }

    @Test
    void embeddedFacesHoldRealBold() {
        assertThat(entries(complete).keySet())
                .contains(
                        "EPUB/fonts/NotoSerifSC-Regular.ttf",
                        "EPUB/fonts/NotoSerifSC-Bold.ttf",
                        "EPUB/fonts/NotoSansSC-Bold.ttf",
                        "EPUB/fonts/IosevkaCharonMono-Regular.ttf",
                        "EPUB/fonts/NotoEmoji-Regular.ttf");
        assertThat(text(complete, "EPUB/package.opf")).contains("ibooks:specified-fonts");
    }

    @Test
    void hanOfACommentIsInAnotherFaceThanHanOfCode() {
        byte[] epub = EpubFixture.chapter("<pre><code>字盘.鑄() <span class=\"hl-comment\">// 釁</span></code></pre>")
                .render();
        Diagnostics found = new Diagnostics();
        FontFace serif = new FontLoader(found)
                .load("serif.ttf", entries(epub).get("EPUB/fonts/NotoSerifSC-Regular.ttf"))
                .orElseThrow();
        FontFace sans = new FontLoader(found)
                .load("sans.ttf", entries(epub).get("EPUB/fonts/NotoSansSC-Regular.ttf"))
                .orElseThrow();
        assertThat(serif.covers('釁')).isTrue();
        assertThat(serif.covers('鑄')).isFalse();
        assertThat(sans.covers('鑄')).isTrue();
        assertThat(sans.covers('釁')).isFalse();
        assertThat(text(epub, "EPUB/styles/fonts.css"))
                .contains(".hl-comment {\n  font-family: \"Iosevka Charon Mono\", \"Noto Serif SC\"");
    }

    /** A browser draws them as one only where one face has all of it. */
    @Test
    void keysAndHandsWithTheirTonesAreWhollyInTheFaceOfEmoji() {
        byte[] epub =
                EpubFixture.chapter("<p>按 1\uFE0F\u20E3，☝\uD83C\uDFFB。</p>").render();
        FontFace emoji = new FontLoader(new Diagnostics())
                .load("emoji.ttf", entries(epub).get("EPUB/fonts/NotoEmoji-Regular.ttf"))
                .orElseThrow();
        assertThat("1\u20E3☝\uD83C\uDFFB".codePoints()).allMatch(emoji::covers);
        assertThat(emoji.covers('2')).isFalse();
    }

    @Test
    void aFaceThatSetsNothingIsLeftOut() {
        byte[] epub = EpubFixture.chapter("<p>甲</p>").render();
        assertThat(entries(epub).keySet()).noneMatch(name -> name.contains("Mono") || name.contains("Emoji"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package.opf",
                "nav.xhtml",
                "toc.ncx",
                "cover.xhtml",
                "title-page.xhtml",
                "copyright-page.xhtml",
                "styles/fonts.css",
                "text/type.xhtml",
                "text/case.xhtml"
            })
    void textIsAsItWas(String name) {
        Golden.assertMatches(name.replace('/', '-'), text(complete, "EPUB/" + name));
    }

    @Test
    void epub4jReadsTheSameBookBack() throws IOException {
        Book book = new EpubReader().readEpub(new ByteArrayInputStream(complete));
        assertThat(book.getMetadata().getFirstTitle()).isEqualTo("排字房手记");
        assertThat(book.getMetadata().getLanguage()).isEqualTo("zh-CN");
        assertThat(book.getSpine().getSpineReferences())
                .extracting(SpineReference::getResourceId)
                .isEqualTo(xml(complete, "EPUB/package.opf").select("itemref").eachAttr("idref"));
        assertThat(book.getTableOfContents().getTocReferences())
                .extracting(TOCReference::getTitle)
                .isEqualTo(xml(complete, "EPUB/nav.xhtml")
                        .select("nav#toc > ol > li > a")
                        .eachText());
        assertThat(book.getCoverImage().getHref()).isEqualTo("images/cover.png");
        assertThat(book.getResources().getAllHrefs())
                .containsAll(xml(complete, "EPUB/package.opf").select("item").eachAttr("href"));
    }

    @Test
    void theSameBookGivesTheSameBytesWhateverTheMachine() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(EpubFixture.complete().render()).isEqualTo(complete);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theTreeThatThePdfReadsIsNotTouched() {
        EpubFixture other = EpubFixture.complete();
        List<String> before = html(other);
        other.render();
        assertThat(html(other)).isEqualTo(before);
    }

    private static List<String> html(EpubFixture fixture) {
        List<String> html = new ArrayList<>();
        fixture.book().allSections().forEach(section -> html.add(body(section.content())));
        return html;
    }

    private static String body(Content content) {
        return content.body().outerHtml();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>&\"'</b> ]]> <!-- ${1+1} <#if>",
                "שלום עולם 甲乙",
                "😀👩‍👩‍👧 𠮷\uFE0F",
                "\u0000\u0007坏\uFFFE字\u001B",
                "\u202E逆\u202C"
            })
    void hostileTitlesAreText(String title) {
        Metadata metadata = titled(title);
        byte[] epub = new EpubFixture()
                .metadata(metadata)
                .add(EpubFixture.section("chapter-1", Role.CHAPTER, title, title, 1, "<p>正文</p>"))
                .render();
        assertThatEpub(epub).isValid();
        assertThat(xml(epub, "EPUB/package.opf").select("dc|title").first().text())
                .isEqualTo(Xhtml.clean(title).strip());
    }

    @Test
    void aVeryLongTitleIsKeptWhole() {
        byte[] epub = new EpubFixture()
                .metadata(titled("长".repeat(500)))
                .add(EpubFixture.section("chapter-1", Role.CHAPTER, "", "长".repeat(500), 1, "<p>正文</p>"))
                .render();
        assertThatEpub(epub).isValid();
        assertThat(text(epub, "EPUB/nav.xhtml")).contains("长".repeat(500));
    }

    private static Metadata titled(String title) {
        Metadata m = EpubFixture.METADATA;
        return Metadata.builder()
                .title(title)
                .subtitle(title)
                .contributor(Contributor.author(title).filedAs(title))
                .language(m.language())
                .identifier(m.identifier())
                .publisher(title)
                .modified(m.modified())
                .version(title)
                .description(title)
                .rights(title)
                .series(title)
                .subjects(List.of(title))
                .build();
    }

    @Test
    void anEnglishBookHasEnglishWords() {
        Metadata m = EpubFixture.METADATA;
        Metadata english = Metadata.of(
                "The Case", "en", m.identifier(), Contributor.author("Ada Chen"), Contributor.author("Bo Lin"));
        byte[] epub = EpubFixture.chapter("<p>Text.</p>").metadata(english).render();
        assertThatEpub(epub).isValid();
        assertThat(xml(epub, "EPUB/nav.xhtml").select("h1").text()).isEqualTo("Contents");
        assertThat(xml(epub, "EPUB/title-page.xhtml").select(".credit").text()).isEqualTo("Ada Chen, Bo Lin");
        assertThat(entries(epub)).doesNotContainKey("EPUB/copyright-page.xhtml");
    }

    @Test
    void namesThatDifferInCaseAloneBecomeDifferentFiles() {
        byte[] epub = new EpubFixture()
                .add(EpubFixture.section("Intro", Role.CHAPTER, "", "甲", 1, "<p><a href=\"#intro\">乙</a></p>"))
                .add(EpubFixture.section("intro", Role.CHAPTER, "", "乙", 1, "<p>乙</p>"))
                .render();
        assertThatEpub(epub).isValid();
        assertThat(text(epub, "EPUB/text/Intro.xhtml")).contains("href=\"intro-2.xhtml\"");
    }

    @Test
    void aTemplateOfTheBooksOwnComesFirst() {
        byte[] epub = EpubFixture.chapter("<p>甲</p>")
                .file("templates/epub/book.css", "p { margin: 1em 0 }")
                .render();
        assertThat(text(epub, "EPUB/styles/book.css")).isEqualTo("p { margin: 1em 0 }");
    }

    @Test
    void aTemplateThatIsWrongIsReportedAndNothingIsWritten() {
        EpubFixture wrong = EpubFixture.chapter("<p>甲</p>").file("templates/epub/nav.xhtml.ftl", "\n${absent}");
        assertThat(wrong.render()).isEmpty();
        assertThat(wrong.diagnostics.all())
                .singleElement()
                .asString()
                .startsWith("templates/epub/nav.xhtml.ftl:2:3: ")
                .contains("TPL-001", "absent", "correct the template");
    }

    @Test
    void anErrorOfTheTargetIsNotSwallowed() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatIOException()
                .isThrownBy(() -> new EpubRenderer(FontLibrary.bundled(), new Diagnostics())
                        .render(
                                EpubFixture.chapter("<p>甲</p>").book(),
                                EpubFixture.cover(),
                                () -> PageMap.EMPTY,
                                Progress.NONE,
                                full))
                .withMessage("no space left");
    }

    @Test
    void progressCountsDocuments() throws IOException {
        List<String> heard = new ArrayList<>();
        EpubFixture two = EpubFixture.chapter("<p>甲</p>")
                .add(EpubFixture.section("chapter-2", Role.CHAPTER, "", "乙", 1, "<p>乙</p>"));
        new EpubRenderer(FontLibrary.bundled(), two.diagnostics)
                .render(
                        two.book(),
                        EpubFixture.cover(),
                        () -> PageMap.EMPTY,
                        (done, total) -> heard.add(done + "/" + total),
                        OutputStream.nullOutputStream());
        assertThat(heard).containsExactly("1/2", "2/2");
    }

    /** As many different Han as a common book has, 2,500, and the tenth of them in bold, in headings and in code. */
    @Test
    void theFontsOfACommonBookAreLessThan2Megabytes() throws IOException {
        StringBuilder common = new StringBuilder();
        for (int row = 0xB0; row < 0xCB; row++) {
            for (int cell = 0xA1; cell < 0xFF; cell++) {
                common.append(new String(new byte[] {(byte) row, (byte) cell}, Charset.forName("GB2312")));
            }
        }
        common.setLength(2_500);
        String some = common.substring(0, 250);
        EpubFixture book = EpubFixture.chapter("<p>" + common + " Movable type, 1041.</p><p><strong>" + some
                + "</strong></p><h2 id=\"h\">" + some + "</h2><pre><code>int type = 0; // " + some + "</code></pre>");
        long fonts = new EpubRenderer(FontLibrary.bundled(), book.diagnostics)
                .render(
                        book.book(),
                        EpubFixture.cover(),
                        () -> PageMap.EMPTY,
                        Progress.NONE,
                        OutputStream.nullOutputStream());
        assertThat(fonts).isBetween(500_000L, 2_000_000L);
    }
}
