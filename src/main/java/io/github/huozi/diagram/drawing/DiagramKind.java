package io.github.huozi.diagram.drawing;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagram.source.DiagramFault;
import io.github.huozi.diagram.source.DiagramSource;
import java.util.List;

/** A kind of diagram: reads its statements into a model, lays the model out, and draws it. Stateless. */
public interface DiagramKind {

    /** The words that open a diagram of this kind. */
    List<String> keywords();

    /**
     * Draws a diagram.
     *
     * @throws DiagramFault when a statement is not understood; never half a picture
     */
    DrawnDiagram draw(DiagramSource source, DiagramStyle style, BuildControl control);
}
