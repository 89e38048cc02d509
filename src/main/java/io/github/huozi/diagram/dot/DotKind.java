package io.github.huozi.diagram.dot;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagram.drawing.DiagramKind;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.DrawnDiagram;
import io.github.huozi.diagram.sheet.GraphSheets;
import io.github.huozi.diagram.source.DiagramSource;
import java.util.List;

/** Graphs in DOT. */
public final class DotKind implements DiagramKind {

    @Override
    public List<String> keywords() {
        return List.of("dot");
    }

    @Override
    public DrawnDiagram draw(DiagramSource source, DiagramStyle style, BuildControl control) {
        return GraphSheets.draw("diagram.dot", new DotReader(source.body()).read(), source, style, control);
    }
}
