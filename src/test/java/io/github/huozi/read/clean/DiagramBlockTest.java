package io.github.huozi.read.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Markup;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagramBlockTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "mermaid \"调度流程\" | 调度流程 | `` | ``",
                "mermaid “调度流程” | 调度流程 | `` | ``",
                "mermaid {#fig-a} | `` | fig-a | ``",
                "mermaid \"一 #2\" {#fig-a direction=keep} | 一 #2 | fig-a | keep",
                "mermaid keepDirection | `` | `` | keep",
                "mermaid {draw=false} | `` | `` | listing",
                "dot \"依赖\" | 依赖 | `` | ``",
                "mermaid title=\"不在这里读\" | `` | `` | ``",
                "js \"return\" | `` | `` | ``",
            })
    void readsWhatTheFenceSaysAfterItsLanguage(String info, String title, String id, String wish) {
        DiagramBlock.Fence fence = DiagramBlock.Fence.of(info, CodeInfo.of(info).language());
        assertThat(fence).isEqualTo(new DiagramBlock.Fence(title, id, wish));
    }

    private static Element block(String html) {
        Element element = Jsoup.parseBodyFragment(html).body().expectFirst(".mermaid");
        assertThat(DiagramBlock.is(element)).isTrue();
        return DiagramBlock.of(element);
    }

    @Test
    void takesTheHtmlInLabelsAsText() {
        Element pre = block("<div class=\"mermaid\">\n\ngraph TD\n  A[上<br/>下] --> B[<b>粗</b> &lt; 细]\n</div>");
        assertThat(pre.text()).contains("A[上<br/>下] --> B[<b>粗</b> < 细]");
        assertThat(pre.attr(Markup.CODE_FROM)).isEqualTo("2");
    }

    @Test
    void countsTheLineEndThatHtmlDropsAfterPre() {
        assertThat(block("<pre class=\"mermaid\">\ngraph TD\n  A\n</pre>").attr(Markup.CODE_FROM))
                .isEqualTo("1");
        assertThat(block("<pre class=\"mermaid\">graph TD</pre>").attr(Markup.CODE_FROM))
                .isEqualTo("0");
    }

    @Test
    void leavesWhatAScriptHasDrawnAlready() {
        Element drawn = Jsoup.parseBodyFragment("<div class=\"mermaid\"><svg></svg></div>")
                .body()
                .expectFirst(".mermaid");
        assertThat(DiagramBlock.is(drawn)).isFalse();
    }
}
