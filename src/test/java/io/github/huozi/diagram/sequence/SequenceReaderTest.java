package io.github.huozi.diagram.sequence;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagram.DiagramGolden;
import io.github.huozi.diagram.ModelText;
import io.github.huozi.diagram.SheetTexts;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.DrawnDiagram;
import io.github.huozi.diagram.source.DiagramSource;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SequenceReaderTest {

    static Stream<DiagramGolden.Construct> drawn() {
        return DiagramGolden.constructs("sequence")
                .filter(construct -> !construct.verdict().equals("refused"));
    }

    private static DrawnDiagram draw(DiagramGolden.Construct construct) {
        return new SequenceKind()
                .draw(DiagramSource.mermaid(construct.source()), DiagramStyle.PLAIN, BuildControl.NONE);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void readsTheModelAndSaysItInWords(DiagramGolden.Construct construct) {
        DrawnDiagram drawn = draw(construct);
        String model = ModelText.of(SequenceReader.read(DiagramSource.mermaid(construct.source())))
                + "zh: " + drawn.description().in(MessageLanguage.CHINESE)
                + "\nen: " + drawn.description().in(MessageLanguage.ENGLISH) + "\n";
        DiagramGolden.assertMatches(construct, "model.txt", model);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void keepsTextsClearOfEachOther(DiagramGolden.Construct construct) {
        draw(construct).sheets().forEach(sheet -> SheetTexts.of(sheet).areReadable());
    }
}
