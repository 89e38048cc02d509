package io.github.huozi.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Markup;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One article as each of the common tools shows or keeps it: always the same article comes of it. */
class SavedToolsTest {

    private static final List<String> ARTICLE = List.of(
            "p 一枚铅字从铸出来到化回去，短的只有几天，长的能用上几年。它先在字模里成形，再到字架上等人来拣。",
            "h2 铸字",
            "p 铅、锑、锡按比例熔在一口锅里，锡多了软，锑多了脆，老师傅看锅面的颜色就知道火候。",
            "img images/pot.png 熔锅",
            "h3 字模",
            "p 字模是铜的，一个字一块。模上的笔画是反的再反，所以铸出的字是反的，印到纸上才正。",
            "h2 排字",
            "p 拣字的人左手托盘，右手取字，眼睛看着原稿，一小时能拣一千多个。",
            "li 常用字放在中间；",
            "li 僻字放在两边。",
            "img images/case.png 字架",
            "p 书印完了，字要一枚一枚还回去；磨坏的，就回到锅里。");

    /** The link a film becomes, where a tool's page has one. */
    private static final String FILM = "p 看锅";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hexo",
                "hugo",
                "wordpress",
                "docusaurus",
                "vuepress",
                "gitbook",
                "mdbook",
                "weixin",
                "word",
                "wangeditor",
                "tinymce",
                "plain"
            })
    void theArticleIsWholeAndAlone(String tool) throws IOException {
        Reading reading = Reading.html(page(tool));

        assertThat(reading.sections()).hasSize(1);
        assertThat(reading.title().text()).isEqualTo("铅字的一生");
        assertThat(blocks(reading.body()).filter(line -> !line.equals(FILM))).containsExactlyElementsOf(ARTICLE);
        assertThat(reading.body().text())
                .as("no text beside the blocks")
                .hasSameSizeAs(String.join(
                        " ",
                        blocks(reading.body())
                                .map(SavedToolsTest::shown)
                                .filter(text -> !text.isEmpty())
                                .toList()));
        assertThat(
                        reading.body()
                                .select(
                                        "script, style, noscript, iframe, form, input, button, nav, [class*=post], [style*=font]"))
                .isEmpty();
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wangeditor", "tinymce"})
    void aFilmIsALink(String tool) throws IOException {
        assertThat(Reading.html(page(tool))
                        .body()
                        .select("a")
                        .removeAttr(Markup.POSITION)
                        .outerHtml())
                .isEqualTo("<a href=\"https://player.bilibili.com/pot\">看锅</a>");
    }

    private static String shown(String block) {
        return block.startsWith("img ") ? "" : block.substring(block.indexOf(' ') + 1);
    }

    private static Stream<String> blocks(Element body) {
        return body.getAllElements().stream().flatMap(element -> switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6", "li", "p", "blockquote", "td", "figcaption" ->
                element.selectFirst("img") == null
                                && element.parents().stream()
                                        .noneMatch(parent -> parent.normalName().equals("li"))
                        ? Stream.of(element.normalName() + " " + element.text())
                        : Stream.of();
            case "img" -> Stream.of("img " + element.attr("src") + " " + element.attr("alt"));
            default -> Stream.of();
        });
    }

    private static String page(String tool) throws IOException {
        try (InputStream file = SavedToolsTest.class.getResourceAsStream("/io/github/huozi/saved/" + tool + ".html")) {
            assertThat(file).as(tool).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
