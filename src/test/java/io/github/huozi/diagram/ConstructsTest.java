package io.github.huozi.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.DrawnDiagram;
import io.github.huozi.diagram.drawing.Sheet;
import io.github.huozi.diagram.source.DiagramFault;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each construct of the kinds' documentation is drawn, drawn without what paper cannot do, or rejected with its reason. */
class ConstructsTest {

    static Stream<DiagramGolden.Construct> constructs() {
        return DiagramGolden.kinds().stream().flatMap(DiagramGolden::constructs);
    }

    private static DrawnDiagram draw(DiagramGolden.Construct construct) {
        return Diagrams.draw(construct.language(), construct.source(), DiagramStyle.PLAIN, BuildControl.NONE);
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void isWhatTheTableSays(DiagramGolden.Construct construct) {
        if (construct.verdict().equals("refused")) {
            DiagramFault fault = catchThrowableOfType(DiagramFault.class, () -> draw(construct));
            assertThat(fault).as(construct.toString()).isNotNull();
            DiagramGolden.assertMatches(construct, "fault.txt", fault.getMessage() + "\n");
            return;
        }
        DrawnDiagram drawn = draw(construct);
        assertThat(drawn.ignored().isEmpty()).isEqualTo(construct.verdict().equals("drawn"));
        assertThat(drawn.description().key()).isNotEmpty();
        DiagramGolden.assertMatches(
                construct,
                "svg",
                String.join("\n", drawn.sheets().stream().map(Sheet::svg).toList()));
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void writesPlainAttributesOnly(DiagramGolden.Construct construct) {
        if (construct.verdict().equals("refused")) {
            return;
        }
        List<String> texts = draw(construct).sheets().stream().map(Sheet::svg).toList();
        assertThat(texts).allSatisfy(svg -> assertThat(svg)
                .doesNotContain("<style", "style=", "marker", "foreignObject", "var(", "url(", "NaN", "Infinity"));
    }
}
