package io.github.huozi.diagram.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagram.DiagramGolden;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.graph.GraphReading;
import io.github.huozi.diagram.sheet.GraphFitter;
import io.github.huozi.diagram.sheet.GraphGeometry;
import io.github.huozi.diagram.sheet.GraphText;
import io.github.huozi.diagram.source.DiagramSource;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntityReaderTest {

    static Stream<DiagramGolden.Construct> drawn() {
        return DiagramGolden.constructs("entity")
                .filter(construct -> !construct.verdict().equals("refused"));
    }

    private static GraphReading read(DiagramGolden.Construct construct) {
        return new EntityReader(DiagramSource.mermaid(construct.source())).read();
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void readsTheModel(DiagramGolden.Construct construct) {
        DiagramGolden.assertMatches(construct, "model.txt", GraphText.of(read(construct)));
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void placesEverythingClearOfEverythingElse(DiagramGolden.Construct construct) {
        assertThat(GraphGeometry.faults(
                        GraphFitter.fit(read(construct).graph(), DiagramStyle.PLAIN, BuildControl.NONE)))
                .isEmpty();
    }
}
