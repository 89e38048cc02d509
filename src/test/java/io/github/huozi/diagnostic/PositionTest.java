package io.github.huozi.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    private static final Position CELL = Position.in("课.ipynb", Position.Unit.CELL, 4);

    @Test
    void saysWhatIsKnown() {
        assertThat(new Position("a.md", 12, 3)).hasToString("a.md:12:3");
        assertThat(Position.of("a.md", 12)).hasToString("a.md:12");
        assertThat(Position.of("a.md")).hasToString("a.md");
        assertThat(Position.BOOK).hasToString("");
        assertThat(Position.in("稿.docx", Position.Unit.PARAGRAPH, 132)).hasToString("稿.docx:paragraph 132");
        assertThat(CELL.at(3, 1)).hasToString("课.ipynb:cell 4:3:1");
    }

    @Test
    void whatIsNotKnownIsAbsent() {
        assertThat(Position.of("a.md").line()).isEmpty();
        assertThat(Position.of("a.md", 12).line()).hasValue(12);
        assertThat(Position.of("a.md", 12).column()).isEmpty();
        assertThat(CELL.line()).isEmpty();
        assertThat(CELL.part()).contains(new Position.Part(Position.Unit.CELL, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "12:3", "paragraph 132", "cell 4:3", "cell 4:3:1"})
    void isReadBackFromItsPlace(String place) {
        Position position = Position.parse("a", place);

        assertThat(position.place()).isEqualTo(place);
        assertThat(position.in("b").in("a")).isEqualTo(position).hasSameHashCodeAs(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"twelve", "verse 4", "12:3:4"})
    void whatTellsNoPlaceIsTheWholeFile(String place) {
        assertThat(Position.parse("a", place)).isEqualTo(Position.of("a"));
    }

    @Test
    void goesByFileThenPartThenLine() {
        List<Position> order = List.of(
                Position.of("a"),
                Position.of("a", 2),
                new Position("a", 2, 5),
                new Position("a", 10, 1),
                Position.in("a", Position.Unit.CELL, 2).at(9, 9),
                Position.in("a", Position.Unit.CELL, 10),
                Position.of("b"));

        assertThat(order.stream().sorted(java.util.Comparator.reverseOrder()).sorted())
                .isEqualTo(order);
        assertThat(Stream.of(CELL, CELL.at(1, 1)).distinct()).hasSize(2);
    }

    @Test
    void ofTheBookIsInNoFile() {
        assertThat(Position.BOOK.path()).isEmpty();
        assertThat(Position.BOOK.file()).isEqualTo(Position.BOOK);
        assertThat(Position.BOOK).hasToString("").isLessThan(Position.of("a"));
        assertThat(Position.of("")).isEqualTo(Position.BOOK);
        assertThatThrownBy(() -> new Position("", 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsItsWholeFile() {
        assertThat(CELL.at(3, 1).file()).isEqualTo(Position.of(CELL.path().orElseThrow()));
    }

    @Test
    void countsFromOne() {
        assertThatThrownBy(() -> new Position("a", 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Position("a", 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Position.of("a", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Position.of("a").at(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Position.in("a", Position.Unit.CELL, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
