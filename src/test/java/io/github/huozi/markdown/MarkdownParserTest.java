package io.github.huozi.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.settings.MathSettings.Marks;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the examples of CommonMark do not show. */
class MarkdownParserTest {

    private static ListBlock list(String text) {
        return (ListBlock) MarkdownParser.dialect(Marks.DOLLAR).parse(text).getFirstChild();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a\n\n- b\n", "- a\n\n  b\n", "- # a\n\n  b\n", "- ***\n\n  b\n", "- a\n   \n- b\n"})
    void aListIsLooseWhereABlankLinePartsWhatIsInIt(String text) {
        assertThat(list(text).isTight()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\n- b\n\n",
                "- a\n  - b\n\n    c\n- d\n",
                "- a\n  > b\n  >\n- c\n",
                "- a\n- ```\n  b\n\n\n  ```\n- c\n",
                "1. a\n  - b\n2. c\n"
            })
    void elsewhereItIsTight(String text) {
        assertThat(list(text).isTight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. a", "- a", "# a", "> a", "    a", "***", "| a |\n|---|", "<div>", "::: note", ": a"})
    void aLineIsAParagraphWhateverItBeginsWith(String text) {
        Node document = MarkdownParser.inline(Marks.DOLLAR).parse(text);

        assertThat(document.getFirstChild()).isInstanceOf(Paragraph.class).isEqualTo(document.getLastChild());
    }

    @Test
    void aHugeTableIsTextWhereTablesAreOff() {
        assertThat(MarkdownParser.withoutTables(Marks.DOLLAR)
                        .parse("| a |\n|---|\n| b |\n")
                        .getFirstChild())
                .isInstanceOf(Paragraph.class);
    }
}
