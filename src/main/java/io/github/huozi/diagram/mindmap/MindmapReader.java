package io.github.huozi.diagram.mindmap;

import io.github.huozi.diagram.mindmap.MindmapNode.Shape;
import io.github.huozi.diagram.source.DiagramFault;
import io.github.huozi.diagram.source.DiagramSource;
import io.github.huozi.diagram.source.IgnoredStatement;
import io.github.huozi.diagram.source.LabelText;
import io.github.huozi.diagram.source.SourceLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads Mermaid's {@code mindmap}: a line indented more than the one above is its child. Used for one diagram. */
final class MindmapReader {

    /** Longer delimiters come before their prefixes. */
    private static final List<Form> FORMS = List.of(
            new Form("((", "))", Shape.CIRCLE),
            new Form("))", "((", Shape.BANG),
            new Form("{{", "}}", Shape.HEXAGON),
            new Form("(-", "-)", Shape.ROUNDED),
            new Form("(", ")", Shape.ROUNDED),
            new Form(")", "(", Shape.CLOUD),
            new Form("[", "]", Shape.SQUARE));

    private static final Pattern IGNORED = Pattern.compile("^(?:::icon\\(.*\\)|:::.*)$");
    private static final Pattern ID = Pattern.compile("[^\\s()\\[\\]{}\"]*");

    private record Form(String open, String close, Shape shape) {}

    private static final class Growing {
        private final int indent;
        private final LabelText label;
        private final Shape shape;
        private final List<Growing> children = new ArrayList<>();

        Growing(int indent, LabelText label, Shape shape) {
            this.indent = indent;
            this.label = label;
            this.shape = shape;
        }

        MindmapNode grown() {
            return new MindmapNode(
                    label, shape, children.stream().map(Growing::grown).toList());
        }
    }

    private static final int MOST_LEVELS = 30;
    private static final int MOST_NODES = 600;

    private int nodes;
    private final Deque<Growing> path = new ArrayDeque<>();
    private final List<IgnoredStatement> ignored = new ArrayList<>();
    private @Nullable Growing root;

    private MindmapReader() {}

    /**
     * Reads a diagram.
     *
     * @throws DiagramFault at the first statement that is not understood
     */
    static Mindmap read(DiagramSource source) {
        MindmapReader reader = new MindmapReader();
        List<SourceLine> lines = joined(source.lines());
        if (!source.headline().isEmpty()) {
            throw new DiagramFault(source.keywordLine(), 1, DiagramFault.Reason.STATEMENT, source.headline());
        }
        lines.forEach(reader::line);
        if (reader.root == null) {
            throw new DiagramFault(source.keywordLine(), 1, DiagramFault.Reason.EMPTY);
        }
        return new Mindmap(reader.root.grown(), reader.ignored);
    }

    /** Joins the lines of a quoted label. */
    private static List<SourceLine> joined(List<SourceLine> lines) {
        List<SourceLine> joined = new ArrayList<>();
        for (SourceLine line : lines) {
            SourceLine last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.text().chars().filter(c -> c == '"').count() % 2 == 1) {
                joined.set(
                        joined.size() - 1,
                        new SourceLine(last.number(), last.text() + "\n" + line.text(), last.indent(), last.column()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private void line(SourceLine line) {
        if (IGNORED.matcher(line.text()).matches()) {
            ignored.add(new IgnoredStatement(line.number(), line.text()));
            return;
        }
        String text = line.text().replaceFirst("\\s*:::[\\w\\s-]+$", "");
        Growing node = node(text, line);
        while (!path.isEmpty() && path.peek().indent >= node.indent) {
            path.pop();
        }
        if (path.isEmpty()) {
            if (root != null) {
                // There can only be one root.
                throw line.notUnderstood();
            }
            root = node;
        } else {
            path.peek().children.add(node);
        }
        path.push(node);
        nodes++;
        DiagramFault.limit("levels", path.size(), MOST_LEVELS);
        DiagramFault.limit("nodes", nodes, MOST_NODES);
    }

    private static Growing node(String text, SourceLine line) {
        var id = ID.matcher(text);
        String rest = id.lookingAt() ? text.substring(id.end()) : text;
        for (Form form : FORMS) {
            int inner = rest.length() - form.open.length() - form.close.length();
            if (inner > 0 && rest.startsWith(form.open) && rest.endsWith(form.close)) {
                String label = rest.substring(form.open.length(), form.open.length() + inner);
                return new Growing(line.indent(), LabelText.mermaid(label), form.shape);
            }
        }
        return new Growing(line.indent(), LabelText.mermaid(text), Shape.DEFAULT);
    }
}
