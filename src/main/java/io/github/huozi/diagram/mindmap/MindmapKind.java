package io.github.huozi.diagram.mindmap;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagram.drawing.DiagramKind;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.DrawnDiagram;
import io.github.huozi.diagram.drawing.Sheet;
import io.github.huozi.diagram.source.DiagramSource;
import java.util.ArrayList;
import java.util.List;

/** Mermaid's {@code mindmap}. */
public final class MindmapKind implements DiagramKind {

    @Override
    public List<String> keywords() {
        return List.of("mindmap");
    }

    @Override
    public DrawnDiagram draw(DiagramSource source, DiagramStyle style, BuildControl control) {
        Mindmap map = MindmapReader.read(source);
        MindmapNode root = map.root();
        control.check();
        MindmapLayout layout = MindmapLayout.of(root, style);
        Sheet sheet = MindmapDrawing.draw(layout, style).sheet(layout.width, layout.height);
        return DrawnDiagram.of(source, List.of(sheet), summary(root), map.ignored());
    }

    /** Summarises the root and its branches, each with its descendants. */
    private static Phrase summary(MindmapNode root) {
        List<Phrase> branches = new ArrayList<>();
        for (MindmapNode branch : root.children()) {
            List<String> leaves = branch.children().stream()
                    .map(child -> child.label().oneLine())
                    .toList();
            String name = branch.label().oneLine();
            branches.add(
                    leaves.isEmpty()
                            ? Phrase.literal(name)
                            : Phrase.of("diagram.mindmap.branch", name, Phrase.list(leaves)));
        }
        String name = root.label().oneLine();
        return branches.isEmpty()
                ? Phrase.of("diagram.mindmap.root", name)
                : Phrase.of("diagram.mindmap", name, Phrase.series(branches));
    }
}
