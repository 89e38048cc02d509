package io.github.huozi.diagram.drawing;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagram.source.DiagramFault;
import io.github.huozi.diagram.source.DiagramSource;
import java.util.List;

/** A kind of diagram: reads its statements into a model, lays the model out, and draws it. Stateless. */
public interface DiagramKind {

    /** Returns the keywords of this kind. */
    List<String> keywords();

    /**
     * Draws a diagram.
     *
     * @throws DiagramFault if a statement is not understood; diagrams are never drawn in part
     */
    DrawnDiagram draw(DiagramSource source, DiagramStyle style, BuildControl control);
}
