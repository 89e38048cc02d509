package io.github.huozi.read.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.read.Reading;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    private static final String PICTURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\"/></svg>";

    private static String read(String markdown) {
        return Reading.markdown(markdown).xhtml();
    }

    @Test
    void theWordsOfAnUnknownComponentAreKept() {
        assertThat(read("前。\n\n<Kiln title='怎样看火（二）' desc='看完_这篇_就会' href='https://a.example/fire'/>\n\n后。"))
                .isEqualTo("<p>前。</p><p><strong><a href=\"https://a.example/fire\">怎样看火（二）</a></strong>　看完_这篇_就会</p>"
                        + "<p>后。</p>");
        assertThat(read("<Kiln heading=\"三号窑\">\n\n烧瓷。\n\n</Kiln>")).isEqualTo("<p><strong>三号窑</strong></p><p>烧瓷。</p>");
        assertThat(read("见<Kiln text=\"看火\" href=\"/fire.md\"/>。")).contains(">看火</a>。");
    }

    @Test
    void whatItsAttributesSayToAProgramIsNot() {
        assertThat(read("前。\n\n<Kiln name=\"fire\" title=\"kiln\" size=\"三\"/>\n\n后。"))
                .isEqualTo("<p>前。</p><p>后。</p>");
    }

    @Test
    void aPictureThatIsImportedIsShown() {
        String mdx = """
                import { Image } from 'astro:assets';
                import kiln from '../assets/kiln.svg';

                <Image src={kiln} alt="窑" />

                <img src={kiln.src} alt="又是窑"/>
                """;

        assertThat(Reading.in(Map.of("assets/kiln.svg", PICTURE), "docs/1.mdx", mdx)
                        .xhtml())
                .contains("alt=\"窑\"", "alt=\"又是窑\"")
                .doesNotContain("picture-missing", "import");
    }

    @Test
    void whatIsInAFenceForEditorsIsText() {
        assertThat(Reading.in(
                                Map.of(),
                                "1.mdx",
                                "前。\n\n```mdx-code-block\nimport A from './a.js';\n\n<Tabs>\n<TabItem label=\"甲\">\n\n"
                                        + "一窑。\n\n</TabItem>\n</Tabs>\n```\n\n后。")
                        .xhtml())
                .isEqualTo("<p>前。</p><p><strong>甲</strong></p><p>一窑。</p><p>后。</p>");
    }

    @Test
    void commentsThatMarkLinesGo() {
        assertThat(
                        read(
                                "```js\n// highlight-next-line\na();\nb();\n// highlight-start\nc();\nd();\n// highlight-end\ne();\n```"))
                .contains("huozi-marked=\"1 3 4\"")
                .contains("a();\nb();\nc();\nd();\ne();</code>");
        assertThat(read("```vue{1} [App.vue]\na\nb <!-- [!code ++] -->\nc // [!code focus:2]\nd\n```"))
                .contains("\"1 2 3 4\"", ">a\nb\nc\nd</code>");
        assertThat(read("```md\n写 highlight-next-line 这样。\n```")).contains("写 highlight-next-line 这样。");
    }
}
