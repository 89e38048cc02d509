package io.github.huozi.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.typeset.line.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final double EM = 10;
    private static final double CHROME = 10;

    /** Han one em each, code between backquotes, a word between spaces, half an em a letter. */
    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        boolean code = false;
        double word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '`' || c == ' ') {
                if (word > 0) {
                    boolean inside = code && c == ' ';
                    parts.add(new Part(word, word + (c == ' ' ? 3 : 0), inside ? Part.End.CODE_SPACE : Part.End.FREE));
                    word = 0;
                }
                code ^= c == '`';
            } else if (c < 0x2000) {
                word += EM / 2;
            } else {
                parts.add(new Part(EM, EM, Part.End.FREE));
            }
        }
        if (word > 0) {
            parts.add(new Part(word, word, Part.End.FREE));
        }
        Part last = parts.remove(parts.size() - 1);
        parts.add(new Part(last.width(), last.width(), Part.End.FORCED));
        return parts;
    }

    private static double[] share(double em, String... rows) {
        return columns(rows).share(em * EM);
    }

    private static Columns columns(String... rows) {
        List<Columns.Cell> cells = new ArrayList<>();
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            String[] texts = rows[row].split("\\|", -1);
            count = texts.length;
            for (int column = 0; column < texts.length; column++) {
                cells.add(
                        new Columns.Cell(row, column, 1, CHROME, List.of(new Columns.Block(0, parts(texts[column])))));
            }
        }
        return new Columns(count, EM, cells);
    }

    @Test
    void aTableThatHasRoomIsAsWideAsItsText() {
        assertThat(share(40, "甲|乙乙", "丙丙丙|丁")).containsExactly(30 + CHROME, 20 + CHROME);
    }

    @Test
    void aTableThatIsToFillTheMeasureDoes() {
        assertThat(Arrays.stream(columns("甲|乙乙").fill(400)).sum()).isCloseTo(400, within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.001);
    }

    @Test
    void wordsAndInlineCodeStayWholeWhereThereIsRoom() {
        String sentence = "这一列是很长的说明一句接着一句一行排不下要占好几行才行";
        double[] widths = share(36, "`matter`|" + sentence + sentence + "|`[title, copyright, toc]`");
        assertThat(widths[0]).isGreaterThanOrEqualTo(30 + CHROME);
        assertThat(widths[2]).isGreaterThanOrEqualTo(106 + CHROME);
        assertThat(Arrays.stream(widths).sum()).isCloseTo(360, within());
    }

    @Test
    void shortCellsStayWholeBesideSentences() {
        String sentence = "这一列是很长的说明一句接着一句一行排不下要占好几行才行再来一句";
        double[] widths = share(30, "键|写什么|不写会怎样", "`cover`|" + sentence + "|按书名作者画");
        assertThat(widths[2]).isCloseTo(60 + CHROME, within());
    }

    @Test
    void aSentenceIsNotSqueezedByManyShortCells() {
        String sentence = "这一列是很长的说明一句接着一句一行排不下要占好几行才行再来一句";
        double[] widths = share(34, "六字宽的格子|六字宽的格子|六字宽的格子|" + sentence);
        assertThat(widths[3]).isGreaterThanOrEqualTo(120);
    }

    @Test
    void roomGoesWhereItMakesTheTableLowest() {
        double[] widths = share(31, "甲乙丙丁戊己庚辛壬癸子丑|甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥");
        // Two lines each.
        assertThat(widths[0]).isLessThan(12 * EM + CHROME + 1);
        assertThat(widths[1]).isGreaterThanOrEqualTo(11 * EM + CHROME);
    }

    @Test
    void codeBreaksAtItsSpacesBeforeAnythingBreaksWithinAWord() {
        double[] widths = share(22, "`kubectl get pods --all-namespaces`|`kubernetes-dashboard`");
        assertThat(widths[1]).isGreaterThanOrEqualTo(100);
        assertThat(Arrays.stream(widths).sum()).isLessThanOrEqualTo(220.001);
    }

    @Test
    void aTableThatCannotFitStillStaysWithinTheMeasure() {
        assertThat(Arrays.stream(share(10, "aaaaaaaaaaaa|bbbbbbbbbbbbb|cccccccccccc|dddddddddddd"))
                        .sum())
                .isLessThanOrEqualTo(100.001);
    }

    @Test
    void aCellThatSpansColumnsHasRoomInAllOfThemTogether() {
        List<Columns.Cell> cells = List.of(
                new Columns.Cell(0, 0, 2, CHROME, List.of(new Columns.Block(0, parts("合起来的一格有九字")))),
                new Columns.Cell(1, 0, 1, CHROME, List.of(new Columns.Block(0, parts("甲")))),
                new Columns.Cell(1, 1, 1, CHROME, List.of(new Columns.Block(0, parts("乙")))));
        double[] widths = new Columns(2, EM, cells).share(400);
        assertThat(Arrays.stream(widths).sum()).isCloseTo(90 + CHROME, within());
    }
}
