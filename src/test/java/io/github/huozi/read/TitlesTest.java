package io.github.huozi.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Source;
import io.github.huozi.book.Book;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One title a section, whatever list, front matter and headings say. */
class TitlesTest {

    private static final Metadata METADATA = Metadata.of("窑", "zh-CN", "urn:x");

    private static Section read(Optional<String> title, Optional<String> listed, String text) {
        Manuscript.Entry.Builder entry = Manuscript.Entry.builder(Role.CHAPTER)
                .source(Source.markdown(text).named("a.md"))
                .position(Position.of("a.md"))
                .fallbackTitle("选土");
        title.ifPresent(entry::title);
        listed.ifPresent(entry::listed);
        Manuscript manuscript = Manuscript.builder()
                .metadata(METADATA)
                .entries(List.of(entry.build()))
                .build();
        Book book = new BookReader(new Diagnostics()).read(manuscript);
        return book.sections().get(0);
    }

    private static Section listed(String listed, String text) {
        return read(Optional.empty(), Optional.of(listed), text);
    }

    private static List<String> headings(Section section) {
        return section.content().body().select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.normalName() + " " + heading.text())
                .toList();
    }

    @Test
    void theListHasTheTableOfContentsAndTheHeadingThePage() {
        Section section = listed("土", "# 怎样*选*土\n\n看颜色。\n\n## 颜色\n\n黄。\n");

        assertThat(section.title().text()).isEqualTo("土");
        assertThat(section.title().markup()).isEqualTo("怎样<em>选</em>土");
        assertThat(headings(section)).containsExactly("h2 颜色");
    }

    @Test
    void aTitleInBookYamlStandsInBoth() {
        Section section = read(Optional.of("土"), Optional.of("别的"), "# 怎样选土\n\n看颜色。\n");

        assertThat(section.title().text()).isEqualTo("土");
        assertThat(section.title().markup()).isEqualTo("土");
        assertThat(headings(section)).isEmpty();
    }

    @Test
    void aTitleInBookYamlTakesNoSectionAway() {
        Section section = read(Optional.of("土"), Optional.empty(), "## 背景\n\n很久以前。\n");

        assertThat(section.title().markup()).isEqualTo("土");
        assertThat(headings(section)).containsExactly("h2 背景");
    }

    @ParameterizedTest
    @CsvSource({
        // list, heading, table of contents, page
        "选土, 第 1 章 选土, 第 1 章 选土, 第 1 章 选土",
        "选土, 1.2 选土, 1.2 选土, 1.2 选土",
        "第一章 选土, 选土, 第一章 选土, 第一章 选土",
        "选土, 第 1 章 选窑土, 第 1 章 选土, 第 1 章 选窑土",
        "Go和Web, go 和 Web, Go和Web, go 和 Web",
        "3 选土, 第 3 章 选土, 3 选土, 第 3 章 选土",
        "3D 打印, 3D 打印入门, 3D 打印, 3D 打印入门",
        "A - 工具, 附录 A：窑工的工具, A - 工具, 附录 A：窑工的工具",
        "工具, 附录 A：窑工的工具, 附录 A 工具, 附录 A：窑工的工具"
    })
    void aNumberThatOnlyOneHasIsKeptAndNoneIsDoubled(String list, String heading, String contents, String page) {
        Section section = listed(list, "# " + heading + "\n\n文。\n");

        assertThat(section.title().text()).isEqualTo(contents);
        assertThat(section.title().markup()).isEqualTo(page);
        assertThat(headings(section)).isEmpty();
    }

    @Test
    void aFileThatOpensAtLevelTwoHasItsTitleThere() {
        Section section = listed("选土", "## 选土\n\n看颜色。\n\n### 颜色\n\n黄。\n\n#### 浅黄\n\n少。\n");

        assertThat(section.title().text()).isEqualTo("选土");
        assertThat(headings(section)).containsExactly("h2 颜色", "h3 浅黄");
    }

    @Test
    void twoHeadingsOfLevelOneAreBothSectionsBelowTheTitleOfAList() {
        Section section = listed("土", "# 选土\n\n黄的。\n\n## 颜色\n\n浅。\n\n# 晒土\n\n三天。\n");

        assertThat(section.title().text()).isEqualTo("土");
        assertThat(headings(section)).containsExactly("h2 选土", "h3 颜色", "h2 晒土");
    }

    @Test
    void withoutAListTheFirstOfTwoIsTheTitleAndTheOtherASection() {
        Section section = read(Optional.empty(), Optional.empty(), "# 找土\n\n黄的。\n\n# 晒土\n\n三天。\n");

        assertThat(section.title().text()).isEqualTo("找土");
        assertThat(headings(section)).containsExactly("h2 晒土");
    }

    @Test
    void numberedHeadingsOfOneLevelAreSectionsAndTheFileNameIsTheTitle() {
        Section section = read(Optional.empty(), Optional.empty(), "# 1. 找土\n\n黄的。\n\n# 2. 晒土\n\n三天。\n");

        assertThat(section.title().text()).isEqualTo("选土");
        assertThat(headings(section)).containsExactly("h2 1. 找土", "h2 2. 晒土");
    }

    @Test
    void belowATitleOfFrontMatterTheFirstSectionKeepsItsHeading() {
        Section section = read(Optional.empty(), Optional.empty(), "---\ntitle: 土\n---\n## 背景\n\n很久以前。\n");

        assertThat(section.title().text()).isEqualTo("土");
        assertThat(section.title().markup()).isEqualTo("土");
        assertThat(headings(section)).containsExactly("h2 背景");
    }

    @ParameterizedTest
    @CsvSource({"{-}", "{.unnumbered}", "{#x -}", "{.unnumbered #x}"})
    void aHeadingSaysThatItHasNoNumber(String attributes) {
        Section section = read(Optional.empty(), Optional.empty(), "# 后话 " + attributes + "\n\n## 小结 {-}\n\n完。\n");

        assertThat(section.title().text()).isEqualTo("后话");
        assertThat(section.content().body().hasAttr(Markup.UNNUMBERED_TITLE)).isTrue();
        assertThat(section.content().body().select("h2.unnumbered").text()).isEqualTo("小结");
    }
}
