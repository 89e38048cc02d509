package io.github.huozi.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Markup;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.settings.IndexSettings;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class IndexMarksTest {

    private static Element marked(String html, String... terms) {
        Section section = BookFixture.section("a.md", Role.CHAPTER, "甲", html);
        List<IndexSettings.Term> listed =
                Stream.of(terms).map(IndexSettings.Term::of).toList();
        IndexMarks.mark(
                List.of(section),
                Map.of("a.md", "a"),
                IndexSettings.builder().terms(listed).build());
        return section.content().body();
    }

    private static List<String> marks(Element body) {
        return body.select("[" + Markup.INDEX + "]").stream()
                .map(mark -> mark.id() + " " + mark.attr(Markup.INDEX) + " " + mark.text())
                .toList();
    }

    @Test
    void anAuthorMarksAWordByALinkToTheIndex() {
        Element body = marked("<p><a href=\"#index\">容器</a>和<a href=\"#index\" title=\"Linux!命名空间\">空间</a></p>");
        assertThat(marks(body)).containsExactly("a.index-1 容器 容器", "a.index-2 Linux!命名空间 空间");
        assertThat(body.select("a")).isEmpty();
    }

    @Test
    void aListedWordIsFoundOnceInEachParagraph() {
        Element body = marked("<p>容器里有容器。</p><ul><li>容器<p>又是容器</p></li></ul>", "容器");
        assertThat(marks(body)).hasSize(3);
        assertThat(body.text()).contains("容器里有容器。", "又是容器");
    }

    @Test
    void theLongestWordWins() {
        assertThat(marks(marked("<p>容器编排与容器。</p>", "容器", "容器编排")))
                .containsExactly("a.index-1 容器编排 容器编排", "a.index-2 容器 容器");
    }

    @Test
    void aLatinWordIsNotFoundWithinAnother() {
        assertThat(marks(marked("<p>Golang 不是 Go，Go语言是。</p>", "Go"))).containsExactly("a.index-1 Go Go");
    }

    @Test
    void codeAndHeadingsAreNoPlaceForMarks() {
        assertThat(marks(marked("<h2>容器</h2><pre><code>容器</code></pre><p><code>容器</code></p>", "容器")))
                .isEmpty();
    }

    @Test
    void aWordBelowAnotherIsFoundByItself() {
        assertThat(marks(marked("<p>命名空间。</p>", "Linux!命名空间"))).containsExactly("a.index-1 Linux!命名空间 命名空间");
    }
}
