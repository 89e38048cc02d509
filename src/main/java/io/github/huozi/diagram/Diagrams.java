package io.github.huozi.diagram;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagram.classes.ClassKind;
import io.github.huozi.diagram.dot.DotKind;
import io.github.huozi.diagram.drawing.DiagramKind;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.DrawnDiagram;
import io.github.huozi.diagram.entity.EntityKind;
import io.github.huozi.diagram.flowchart.FlowchartKind;
import io.github.huozi.diagram.mindmap.MindmapKind;
import io.github.huozi.diagram.pie.PieKind;
import io.github.huozi.diagram.sequence.SequenceKind;
import io.github.huozi.diagram.source.DiagramFault;
import io.github.huozi.diagram.source.DiagramSource;
import io.github.huozi.diagram.state.StateKind;
import io.github.huozi.diagram.timeline.TimelineKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Draws diagrams of every kind. Immutable and thread-safe. */
public final class Diagrams {

    private static final Set<String> MERMAID = Set.of("mermaid", "mmd");
    private static final Set<String> DOT = Set.of("dot", "graphviz", "gv");

    /** All supported kinds. */
    private static final List<DiagramKind> KINDS = List.of(
            new FlowchartKind(),
            new StateKind(),
            new ClassKind(),
            new EntityKind(),
            new SequenceKind(),
            new PieKind(),
            new TimelineKind(),
            new MindmapKind());

    /** The only kind without a Mermaid keyword. */
    private static final DiagramKind GRAPHVIZ = new DotKind();

    private static final Map<String, DiagramKind> BY_KEYWORD = byKeyword();

    private Diagrams() {}

    private static Map<String, DiagramKind> byKeyword() {
        Map<String, DiagramKind> kinds = new LinkedHashMap<>();
        KINDS.forEach(kind -> kind.keywords().forEach(word -> kinds.put(word, kind)));
        return kinds;
    }

    /** Whether fences with a language name, in any case, are diagrams. */
    public static boolean knows(String language) {
        String lower = language.toLowerCase(Locale.ROOT);
        return MERMAID.contains(lower) || DOT.contains(lower);
    }

    /**
     * Draws the text of a fence. Equal text and style always yield equal bytes.
     *
     * @param language a language that {@link #knows} accepts
     * @param text the text between the two lines of the fence
     * @throws DiagramFault if it is not drawn; it then remains a listing
     */
    public static DrawnDiagram draw(String language, String text, DiagramStyle style, BuildControl control) {
        control.check();
        if (DOT.contains(language.toLowerCase(Locale.ROOT))) {
            return GRAPHVIZ.draw(DiagramSource.plain("dot", text), style, control);
        }
        return drawn(DiagramSource.mermaid(text), style, control);
    }

    private static DrawnDiagram drawn(DiagramSource source, DiagramStyle style, BuildControl control) {
        DiagramKind kind = BY_KEYWORD.get(source.keyword());
        if (kind == null) {
            throw new DiagramFault(source.keywordLine(), 1, DiagramFault.Reason.KIND, source.keyword());
        }
        return kind.draw(source, style, control);
    }
}
