package io.github.huozi.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Markup;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.settings.IndexSettings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndexMarksTest {

    private final Diagnostics found = new Diagnostics();

    private Element marked(String html, String... terms) {
        Section section = BookFixture.section("a.md", Role.CHAPTER, "甲", html);
        List<IndexSettings.Term> listed =
                Stream.of(terms).map(IndexSettings.Term::of).toList();
        IndexMarks.mark(
                List.of(section),
                Map.of("a.md", "a"),
                IndexSettings.builder().terms(listed).build(),
                found);
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

    @ParameterizedTest
    @MethodSource("wrong")
    void anEntryThatNoIndexCanHaveIsAnErrorAtItsLine(String entry) {
        Element body = marked("<p>一个<a href=\"#index\" title=\"" + entry + "\">容器</a>。</p>");
        assertThat(found.all()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Code.INDEX_ENTRY);
            assertThat(fault.position()).hasToString("a.md:1:3");
            assertThat(fault.severity()).isEqualTo(Severity.ERROR);
            assertThat(fault.message().length()).isLessThan(100);
            assertThat(fault.message().codePoints()).noneMatch(Character::isISOControl);
        });
        assertThat(body.html()).isEqualTo("<p>一个容器。</p>");
    }

    static Stream<String> wrong() {
        return Stream.of(
                "容器!",
                "!容器",
                "!",
                "!!!",
                "容器! !网络",
                "甲!乙!丙!丁",
                "\u200B",
                "容器!\u00A0",
                "容\u0007器",
                "器".repeat(10_000),
                "甲!".repeat(5_000) + "乙");
    }

    @Test
    void aMarkWithoutAWordIsAnErrorToo() {
        assertThat(marked("<p>一个<a href=\"#index\"></a>容器。</p>").html()).isEqualTo("<p>一个容器。</p>");
        assertThat(found.all()).extracting(Diagnostic::code).containsExactly(Code.INDEX_ENTRY);
    }

    @Test
    void aWrongEntryInTheSettingsOfACallerIsAnErrorAndNoException() {
        marked("<p>容器。</p>", "容器!", "", "容器");
        assertThat(found.all()).extracting(Diagnostic::code).containsExactly(Code.INDEX_ENTRY, Code.INDEX_ENTRY);
    }

    @Test
    void twoExclamationMarksAreOneOfTheWord() {
        assertThat(marks(marked("<p>用<a href=\"#index\" title=\"Rust!println!!\">宏</a>，vec! 也是。</p>", "宏!vec!!")))
                .containsExactly("a.index-1 Rust!println!! 宏", "a.index-2 宏!vec!! vec!");
        assertThat(found.all()).isEmpty();
    }
}
