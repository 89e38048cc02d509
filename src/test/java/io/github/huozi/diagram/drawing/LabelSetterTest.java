package io.github.huozi.diagram.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagram.source.LabelText;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelSetterTest {

    private final LabelSetter labels = new LabelSetter(Lettering.SANS);

    private List<String> lines(String text, double em) {
        return labels.set(LabelText.mermaid(text), 14, em * 14).lines().stream()
                .map(LabelText::text)
                .toList();
    }

    @Test
    void leavesALabelThatFitsInOneLine() {
        assertThat(lines("收稿与编辑", 10)).containsExactly("收稿与编辑");
    }

    @Test
    void makesLinesOfAboutTheSameLength() {
        assertThat(lines("一二三四五六七八九十甲乙", 10)).containsExactly("一二三四五六", "七八九十甲乙");
    }

    @Test
    void beginsNoLineWithAMarkThatClosesAndEndsNoneWithOneThatOpens() {
        assertThat(lines("一二三四五，六七八九", 5)).allSatisfy(line -> assertThat(line).doesNotStartWith("，"));
        assertThat(lines("一二三四（五六）七八九", 5)).allSatisfy(line -> {
            assertThat(line).doesNotEndWith("（");
            assertThat(line).doesNotStartWith("）");
        });
    }

    @Test
    void keepsWordsWhole() {
        assertThat(lines("Read the configuration of every source file first", 9))
                .allSatisfy(line -> assertThat(List.of(line.split(" ", -1)))
                        .isSubsetOf("Read", "the", "configuration", "of", "every", "source", "file", "first"));
    }

    @Test
    void widensForAWordThatIsLongerThanTheLine() {
        assertThat(lines("调用 internationalisations 创建", 8)).contains("internationalisations");
    }

    @Test
    void breaksAnEndlessWordIntoFullLines() {
        List<String> lines = lines("s".repeat(120), 10);
        assertThat(lines).hasSizeBetween(4, 8);
        assertThat(String.join("", lines)).isEqualTo("s".repeat(120));
    }

    @Test
    void losesNoCharacter() {
        String text = "在 JDK 17 里，record（记录类）是不可变的；见《Java 语言规范》8.10。";
        for (int em = 3; em < 30; em++) {
            assertThat(String.join("", lines(text, em)).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void setsListsAtTheirLeftEdge() {
        assertThat(labels.set(LabelText.mermaid("• 甲<br>• 乙乙"), 14, 200).side()).isEqualTo(TextBlock.Side.LEFT);
        assertThat(labels.set(LabelText.mermaid("甲<br>乙乙"), 14, 200).side()).isEqualTo(TextBlock.Side.CENTRE);
    }

    @Test
    void measuresBoldTextInTheBoldFace() {
        LabelText text = LabelText.plain("Illustration");
        assertThat(labels.setBold(text, 14, 500).width())
                .isGreaterThan(labels.set(text, 14, 500).width());
    }
}
