package io.github.huozi.typeset.space;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.typeset.Advances;
import io.github.huozi.typeset.TextRun;
import io.github.huozi.typeset.character.Language;
import io.github.huozi.typeset.character.LineEnd;
import io.github.huozi.typeset.character.Marks;
import io.github.huozi.typeset.character.Style;
import io.github.huozi.typeset.line.Given;
import io.github.huozi.typeset.line.Measure;
import io.github.huozi.typeset.line.TestFont;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CLREQ, “Punctuation Width Adjustment”. */
class MarkWidthsTest {

    private static String set(String text) {
        return Given.of(text, 40).only();
    }

    @Test
    void twoMarksTakeAnEmAndAHalfInOpenStyle() {
        assertThat(set("他说：“好。”再见")).startsWith("他说：‹-.5›“好。‹-.5›”再见");
        assertThat(set("《甲》《乙》")).startsWith("‹-.5›《甲》‹-.5›《乙》");
    }

    @Test
    void twoMarksTakeOneEmInPlainStyle() {
        assertThat(Given.of("他说：“好。”再见", 40).with(Marks.PLAIN).only()).startsWith("他说：‹-1›“好。‹-.5›”‹-.5›再见");
    }

    @Test
    void anOpeningMarkLosesItsWhiteAtTheLineStartAlsoAfterAnIndent() {
        assertThat(Given.of("（一）甲", 40).indented(2).only()).startsWith("‹-.5›（一）甲");
        assertThat(Given.of("（一）甲", 40).with(Marks.NONE).only()).startsWith("（一）甲");
    }

    @Test
    void aMarkAtTheLineEndTakesHalfAnEm() {
        assertThat(set("甲乙丙。")).endsWith("|3.5");
        assertThat(Given.of("甲乙丙。", 40).with(LineEnd.FULL).only()).endsWith("|4");
        assertThat(Given.of("甲乙丙。", 40).with(LineEnd.HANGING).only()).endsWith("|3 hangs .5");
    }

    @Test
    void twoMarksDoNotHang() {
        assertThat(Given.of("“甲乙丙。”", 40).with(LineEnd.HANGING).only()).doesNotContain("hangs");
    }

    @Test
    void centredMarksOfTraditionalChineseKeepTheirEm() {
        assertThat(Given.of("甲，「乙」。", 40).with(Language.HANT).only()).isEqualTo("甲，‹-.5›「乙」‹-.5›。 |5");
    }

    @Test
    void anInterpunctTakesHalfAnEmOnTheMainlandAndOneEmElsewhere() {
        assertThat(set("约翰·古")).isEqualTo("约翰‹.085›·‹.085›古 |3.5");
        assertThat(Given.of("約翰·古", 40).with(Language.HANT).only()).isEqualTo("約翰‹.335›·‹.335›古 |4");
    }

    @Test
    void aNoteMarkIsCloseToTheMarkBeforeIt() {
        assertThat(set("甲。^[1]乙")).startsWith("甲。‹-.5›[1]乙");
    }

    @Test
    void aNarrowMarkHasNoWhiteToGive() {
        Advances narrow = c -> c == '”' ? 400 : TestFont.INSTANCE.of(c);
        Given given = new Given(
                List.of(TextRun.of("甲a”乙”丙", Given.EM, narrow)), Measure.of(40 * Given.EM), Style.of(Given.EM));
        assertThat(given.only()).isEqualTo("甲‹.25›a”‹.25›乙”丙 |4.8");
    }
}
