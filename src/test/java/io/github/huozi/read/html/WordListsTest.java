package io.github.huozi.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.read.Reading;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListsTest {

    /** A paragraph as Word saves it; what it shows before the text in a font of signs or in the text's own. */
    private static String item(String list, int level, String marker, String text) {
        return "<p class=MsoListParagraph style='margin-left:" + 21 * level
                + ".0pt;text-indent:-21.0pt;mso-list:" + list + " level" + level + " lfo1'>"
                + "<![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>" + marker
                + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>"
                + "<span style='font-family:宋体'>" + text + "<span lang=EN-US><o:p></o:p></span></span></p>\n";
    }

    /** The same from a filtered page: no names of lists. */
    private static String filtered(double indent, String marker, String text) {
        return "<p class=MsoListParagraphCxSpMiddle style='margin-left:" + indent + "pt;text-indent:-18.0pt'>"
                + "<span style='font-family:Symbol'>" + marker
                + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span>" + text + "</p>\n";
    }

    private static String read(String... paragraphs) {
        Element body = Reading.html("<html><body><div class=WordSection1><h1>铸字</h1>" + String.join("", paragraphs)
                        + "</div></body></html>")
                .body();
        return outline(body, "").collect(Collectors.joining("\n"));
    }

    private static Stream<String> outline(Element element, String indent) {
        return element.children().stream().flatMap(child -> {
            String name = child.normalName();
            boolean list = name.equals("ol") || name.equals("ul");
            String line = indent
                    + name
                    + child.attributes().asList().stream()
                            .filter(it -> !it.getKey().startsWith("huozi-"))
                            .map(it -> " " + it.getKey() + "=" + it.getValue())
                            .collect(Collectors.joining())
                    + (list ? "" : " " + (name.equals("p") ? child.text() : child.ownText()).strip());
            return name.equals("p") ? Stream.of(line) : Stream.concat(Stream.of(line), outline(child, indent + "  "));
        });
    }

    @Test
    void itemsAreInTheirLists() {
        assertThat(read(
                        item("l0", 1, "1.", "熔铅"),
                        item("l0", 2, "a.", "生火"),
                        item("l0", 3, "i.", "先用木柴"),
                        item("l0", 3, "ii.", "再加煤"),
                        item("l0", 2, "b.", "加锑"),
                        item("l0", 1, "2.", "浇铸"),
                        item("l1", 1, "l", "字模要热"),
                        item("l1", 2, "o", "热到烫手"),
                        item("l1", 1, "l", "铅要满")))
                .isEqualTo("""
                        ol
                          li 熔铅
                            ol type=a
                              li 生火
                                ol type=i
                                  li 先用木柴
                                  li 再加煤
                              li 加锑
                          li 浇铸
                        ul
                          li 字模要热
                            ul
                              li 热到烫手
                          li 铅要满""");
    }

    @Test
    void aListGoesOnWithItsNumbersAfterAParagraphAndBeginsAgainAtOne() {
        assertThat(read(
                        item("l0", 1, "1.", "熔铅"),
                        "<p class=MsoNormal>铅熔了再看。</p>",
                        item("l0", 1, "2.", "浇铸"),
                        item("l0", 1, "5.", "修边"),
                        item("l0", 1, "1.", "另一炉")))
                .isEqualTo("""
                        ol
                          li 熔铅
                        p 铅熔了再看。
                        ol start=2
                          li 浇铸
                          li value=5 修边
                        ol
                          li 另一炉""");
    }

    @Test
    void ofAFilteredPageTheIndentTellsTheLevel() {
        assertThat(read(
                        filtered(21, "·", "字模"),
                        filtered(42, "·", "铜的"),
                        filtered(21, "·", "字盘"),
                        "<p class=MsoListParagraph style='margin-left:21.0pt'>也叫字架。</p>",
                        "<p class=MsoNormal>&nbsp;</p>",
                        filtered(21, "·", "手盘")))
                .isEqualTo("""
                        ul
                          li 字模
                            ul
                              li 铜的
                          li\s
                            p 字盘
                            p 也叫字架。
                          li 手盘""");
    }

    @Test
    void numbersInWordsStayAsTheirAuthorHasThem() {
        assertThat(read(item("l0", 1, "一、", "熔铅"), item("l0", 2, "1)", "生火"), item("l0", 1, "二、", "浇铸")))
                .isEqualTo("""
                        p 一、熔铅
                        ol
                          li 生火
                        p 二、浇铸""");
    }

    @Test
    void theNumberOfAHeadingIsPartOfIt() {
        String number = "<![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>1.1<span "
                + "style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>";
        Element body = Reading.html(
                        "<div class=WordSection1><h1>铸字</h1><p class=MsoNormal>文<span lang=EN-US>。</span></p>"
                                + "<h2 style='mso-list:l0 level2 lfo1'>" + number
                                + "<span style='font-family:黑体'>字模</span></h2><p>文。</p></div>")
                .body();
        assertThat(Reading.xhtml(body).replaceAll(" huozi-[a-z]+=\"[^\"]*\"", ""))
                .contains("<p>文。</p><h2>1.1 字模</h2><p>文。</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "1., 1, 1",
        "12), 1, 12",
        "（3）, 1, 3",
        "2.1., 1, 1",
        "2.1, 1, 1",
        "a., a, 1",
        "C), A, 3",
        "i., i, 1",
        "iv., i, 4",
        "XL., I, 40",
        "l, '', 0",
        "o, '', 0",
        "·, '', 0",
        "Ø, '', 0",
        "n, '', 0",
        "999999999., '', 0",
    })
    void markersTellTheirNumbers(String marker, String style, int value) {
        assertThat(WordMarker.of(marker)).contains(new WordMarker(style, value));
    }

    @Test
    void whetherAnIIsALetterTheListTells() {
        WordMarker i = WordMarker.of("i.").orElseThrow();
        assertThat(i.in("a")).isEqualTo(new WordMarker("a", 9));
        assertThat(i.in("i")).isEqualTo(i);
        assertThat(WordMarker.of("v.").orElseThrow().in("i")).isEqualTo(new WordMarker("i", 5));
        assertThat(WordMarker.of("c.").orElseThrow().in("a")).isEqualTo(new WordMarker("a", 3));
    }

    @Test
    void levelsThatJumpAndItemsThatSayNothingAreHarmless() {
        assertThat(read(
                        item("l0", 9, "1.", "深"),
                        item("l0", 1, "", "浅"),
                        item("l0", 4, "l", ""),
                        "<p style='mso-list:l0 level1 lfo1'>没有记号</p>"))
                .contains("深", "浅", "没有记号");
    }
}
