package io.github.huozi.diagram.state;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagram.drawing.DiagramKind;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.DrawnDiagram;
import io.github.huozi.diagram.sheet.GraphSheets;
import io.github.huozi.diagram.source.DiagramSource;
import java.util.List;

/** State diagrams. */
public final class StateKind implements DiagramKind {

    @Override
    public List<String> keywords() {
        return List.of("stateDiagram-v2", "stateDiagram");
    }

    @Override
    public DrawnDiagram draw(DiagramSource source, DiagramStyle style, BuildControl control) {
        return GraphSheets.draw("diagram.state", new StateReader(source).read(), source, style, control);
    }
}
