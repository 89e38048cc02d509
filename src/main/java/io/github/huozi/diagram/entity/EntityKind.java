package io.github.huozi.diagram.entity;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagram.drawing.DiagramKind;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.DrawnDiagram;
import io.github.huozi.diagram.sheet.GraphSheets;
import io.github.huozi.diagram.source.DiagramSource;
import java.util.List;

/** Entity relationship diagrams. */
public final class EntityKind implements DiagramKind {

    @Override
    public List<String> keywords() {
        return List.of("erDiagram");
    }

    @Override
    public DrawnDiagram draw(DiagramSource source, DiagramStyle style, BuildControl control) {
        return GraphSheets.draw("diagram.entity", new EntityReader(source).read(), source, style, control);
    }
}
