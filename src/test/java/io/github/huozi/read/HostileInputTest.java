package io.github.huozi.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that would cost a naive reader its stack or its time. Limits are a hundred times what is needed. */
class HostileInputTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static Arguments of(String name, String text) {
        return Arguments.of(name, text + "\n\n末");
    }

    static Stream<Arguments> markdown() {
        return Stream.of(
                of("quotes", "> ".repeat(10_000) + "深"),
                of("lists", "- ".repeat(10_000) + "深"),
                of("nested lists", nested(1000)),
                of("divs", "<div class=a>\n".repeat(10_000) + "深"),
                of("inline tags", "<b>".repeat(20_000) + "深"),
                of("tags with attributes", "<i id=\"a".repeat(20_000) + "深"),
                of("spans", "<span class=x>".repeat(20_000) + "深" + "</span>".repeat(20_000)),
                of("asterisks", "*a ".repeat(50_000) + "深"),
                of("chinese asterisks", "**真。**她".repeat(10_000)),
                of("brackets", "[".repeat(50_000) + "深" + "]".repeat(50_000)),
                of("links in links", "[a](".repeat(20_000)),
                of("pictures in pictures", "![".repeat(20_000) + "深"),
                of(
                        "backquotes",
                        Stream.iterate(1, i -> i + 1)
                                .limit(400)
                                .map("`"::repeat)
                                .reduce("", (a, b) -> a + "a" + b)),
                of("addresses", "https://a.example，".repeat(20_000)),
                of("closing brackets", "https://a.example/" + ")".repeat(200_000)),
                of("at signs", "a@".repeat(100_000)),
                of("notes", "一[^a]".repeat(20_000) + "\n\n[^a]: 注"),
                of("inline notes", "^[注".repeat(2000) + "]".repeat(2000)),
                of("anchors", "<a id=x%d></a>".repeat(20_000)),
                of("comments", "<!--".repeat(50_000)),
                of("scripts", "<div>\n" + "<script>".repeat(20_000)),
                of("open tags", "<div>\n" + "<a b=\"".repeat(50_000)),
                of("cells", "|" + "a|".repeat(2000) + "\n|" + "-|".repeat(2000) + "\n" + "|a|\n".repeat(2000)),
                of("containers", "::: note\n".repeat(5000)),
                of("ends of containers", "::: note\n" + ":::\n".repeat(20_000)),
                of("admonitions", "!!! note\n".repeat(20_000)),
                of("definitions", "名\n: 释\n".repeat(20_000)),
                of("abbreviations", "*[AB]: 释\n".repeat(2000) + "AB ".repeat(20_000)),
                of("short codes", "{{< note >}}".repeat(2_000)),
                of("pairs", "{{< note >}}".repeat(2000) + "{{< /note >}}".repeat(2000)),
                of("open short codes", "{{< a \"".repeat(10_000)),
                of("liquid", "{% hint".repeat(20_000)),
                of("marks", "==a".repeat(20_000)),
                of("scripts in lines", "a^b".repeat(50_000) + "a~b".repeat(50_000)),
                of("readings", "{汉|".repeat(20_000)),
                of("spans with attributes", "[a]{.x".repeat(20_000)),
                of("attributes", "# 题 " + "{#a} ".repeat(20_000)),
                of("one line", "汉字，abc ".repeat(300_000)),
                of("one paragraph", "汉字。\n".repeat(100_000)),
                of("entities", "&amp;".repeat(200_000)),
                of("list items", "- 项\n".repeat(20_000)),
                of("headings", "# 题\n\n".repeat(20_000)));
    }

    private static String nested(int depth) {
        StringBuilder list = new StringBuilder();
        for (int level = 0; level < depth; level++) {
            list.append("  ".repeat(level)).append("- 项\n");
        }
        return list.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("markdown")
    void markdownCostsNeitherStackNorTime(String name, String text) {
        Reading reading = assertTimeoutPreemptively(LIMIT, () -> Reading.markdown(text));

        assertThat(reading.body().wholeText()).contains("末");
        assertThat(depth(reading.body())).isLessThan(100);
    }

    static Stream<Arguments> html() {
        return Stream.of(
                of("divs", "<div class=a>".repeat(20_000) + "深"),
                of("lists", "<ul><li>".repeat(20_000) + "深"),
                of("tables", "<table><tr><td>".repeat(5_000) + "深"),
                of("formatting", "<b><i><u><s>".repeat(5_000) + "深"),
                of("formatting around blocks", "<b class=a>".repeat(1000) + "<p>一".repeat(1000)),
                of("paragraphs", "<p>一".repeat(50_000)),
                of("unknown tags", "<t>".repeat(20_000) + "深"),
                of("attributes", "<p " + "a".repeat(1_000_000) + "=1>深"),
                of("many attributes", "<p " + numbered(20_000) + ">深"),
                of("wide cells", "<table>" + "<tr><td colspan=1000>一<td rowspan=60000>二".repeat(500) + "</table>"),
                of("cell text", "<table><tr><td>" + "<i>一</i>".repeat(50_000) + "</table>"),
                of("menu", "<nav>" + "<a href=x>一</a>".repeat(20_000) + "</nav><article>" + "<p>文</p>".repeat(20_000)),
                of("breaks", "<br>".repeat(100_000) + "深"),
                of("pictures", "<img src=a>".repeat(20_000)),
                of("ruby", "<ruby>".repeat(2000) + "漢<rt>".repeat(2000)),
                of("terms", "<dl>" + "<dt>名<dd>释".repeat(20_000)));
    }

    private static String numbered(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int at = 0; at < count; at++) {
            attributes.append("a").append(at).append("=1 ");
        }
        return attributes.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("html")
    void htmlCostsNeitherStackNorTime(String name, String text) {
        Reading reading = assertTimeoutPreemptively(LIMIT, () -> Reading.html(text));

        assertThat(reading.body().wholeText()).contains("末");
        assertThat(depth(reading.body())).isLessThan(100);
    }

    @Test
    void frontMatterCostsNeitherStackNorTime() {
        for (String yaml :
                new String[] {"a: " + "[".repeat(20_000), "a: " + "{b: ".repeat(5_000), "a:\n" + "- ".repeat(20_000)}) {
            Reading reading = assertTimeoutPreemptively(LIMIT, () -> Reading.markdown("---\n" + yaml + "\n---\n\n末"));

            assertThat(reading.body().wholeText()).contains("末");
        }
    }

    /** How deep the deepest element is, found without recursion. */
    private static int depth(Element body) {
        int[] deepest = {0};
        body.traverse((Node node, int depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0];
    }
}
