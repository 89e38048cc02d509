package io.github.huozi.diagram.flowchart;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagram.drawing.DiagramKind;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.DrawnDiagram;
import io.github.huozi.diagram.sheet.GraphSheets;
import io.github.huozi.diagram.source.DiagramSource;
import java.util.List;

/** Flowcharts. */
public final class FlowchartKind implements DiagramKind {

    @Override
    public List<String> keywords() {
        return List.of("flowchart", "graph", "flowchart-elk");
    }

    @Override
    public DrawnDiagram draw(DiagramSource source, DiagramStyle style, BuildControl control) {
        return GraphSheets.draw("diagram.flowchart", new FlowchartReader(source).read(), source, style, control);
    }
}
