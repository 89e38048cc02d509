package io.github.huozi.diagram.classes;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagram.drawing.DiagramKind;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.DrawnDiagram;
import io.github.huozi.diagram.sheet.GraphSheets;
import io.github.huozi.diagram.source.DiagramSource;
import java.util.List;

/** Class diagrams. */
public final class ClassKind implements DiagramKind {

    @Override
    public List<String> keywords() {
        return List.of("classDiagram", "classDiagram-v2");
    }

    @Override
    public DrawnDiagram draw(DiagramSource source, DiagramStyle style, BuildControl control) {
        return GraphSheets.draw("diagram.class", new ClassReader(source).read(), source, style, control);
    }
}
