package io.github.huozi.diagram.sheet;

import io.github.huozi.diagram.drawing.Ink;
import io.github.huozi.diagram.graph.DiagramGraph;
import io.github.huozi.diagram.graph.EdgeEnd;
import io.github.huozi.diagram.graph.GraphEdge;
import io.github.huozi.diagram.graph.GraphGroup;
import io.github.huozi.diagram.graph.GraphLook;
import io.github.huozi.diagram.graph.GraphNode;
import io.github.huozi.diagram.graph.GraphReading;
import io.github.huozi.diagram.graph.LineKind;
import io.github.huozi.diagram.graph.NodeContent;
import io.github.huozi.diagram.source.LabelText;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The model of a graph in lines that are read by eye. */
public final class GraphText {

    private final StringBuilder out = new StringBuilder();

    private GraphText() {}

    public static String of(GraphReading reading) {
        GraphText text = new GraphText();
        text.graph(reading.graph());
        reading.ignored()
                .forEach(each -> text.line(
                        "ignored at " + each.line() + ": " + each.text().replace("\n", "⏎")));
        return text.out.toString();
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    private void graph(DiagramGraph graph) {
        line("graph " + word(graph.direction()) + title(graph.title()));
        for (GraphGroup group : graph.groups()) {
            line("group " + group.id() + in(group.parent()) + title(group.title())
                    + group.direction().map(to -> " " + word(to)).orElse("")
                    + (group.frame() == GraphGroup.Frame.SOLID ? "" : " " + word(group.frame())) + look(group.look()));
        }
        for (GraphNode node : graph.nodes()) {
            line("node " + node.id() + in(node.group()) + " " + word(node.shape()) + " " + content(node.content())
                    + look(node.look()));
        }
        graph.edges().forEach(this::edge);
    }

    private void edge(GraphEdge edge) {
        line("edge " + edge.from() + " → " + edge.to()
                + (edge.line() == LineKind.SOLID ? "" : " " + word(edge.line()))
                + (edge.start() == EdgeEnd.NONE ? "" : " from-" + word(edge.start()))
                + (edge.end() == EdgeEnd.NONE ? "" : " to-" + word(edge.end()))
                + title(edge.label())
                + (edge.startLabel().isEmpty() ? "" : " start" + title(edge.startLabel()))
                + (edge.endLabel().isEmpty() ? "" : " end" + title(edge.endLabel()))
                + (edge.length() == 1 ? "" : " ×" + edge.length())
                + look(edge.look()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String in(String group) {
        return group.isEmpty() ? "" : " in " + group;
    }

    private static String title(LabelText text) {
        return text.isEmpty() ? "" : " " + label(text);
    }

    private static String label(LabelText text) {
        return text.lines().stream()
                .map(line -> line.stream()
                        .map(span -> (span.bold() ? "**" : "")
                                + (span.italic() ? "_" : "")
                                + span.text()
                                + (span.italic() ? "_" : "")
                                + (span.bold() ? "**" : ""))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("⏎", "“", "”"));
    }

    private static String content(NodeContent content) {
        if (content instanceof NodeContent.Caption caption) {
            return label(caption.text());
        }
        if (content instanceof NodeContent.Sections sections) {
            return sections.heading().stream().map(GraphText::label).collect(Collectors.joining(" "))
                    + sections.sections().stream()
                            .map(section -> " / "
                                    + section.stream().map(GraphText::label).collect(Collectors.joining(" ")))
                            .collect(Collectors.joining());
        }
        if (content instanceof NodeContent.Rows rows) {
            return label(rows.heading())
                    + rows.rows().stream()
                            .map(row ->
                                    " / " + row.stream().map(GraphText::label).collect(Collectors.joining(" ")))
                            .collect(Collectors.joining());
        }
        return fields((NodeContent.Fields) content);
    }

    private static String fields(NodeContent.Fields fields) {
        return fields.parts().isEmpty()
                ? label(fields.text())
                : fields.parts().stream().map(GraphText::fields).collect(Collectors.joining(" | ", "{", "}"));
    }

    private static String look(GraphLook look) {
        String said = ink(" fill ", look.fill())
                + ink(" stroke ", look.stroke())
                + ink(" text ", look.text())
                + (look.width().isPresent() ? " width " + look.width().getAsDouble() : "")
                + (look.dashes().isEmpty() ? "" : " dashes " + look.dashes())
                + (look.weight() == GraphLook.TextWeight.BOLD ? " bold" : "");
        return said.isEmpty() ? "" : " [" + said.strip() + "]";
    }

    private static String ink(String name, Optional<Ink> ink) {
        return ink.map(each -> each instanceof Ink.Own own
                        ? name + own.colour() + (own.opacity() < 1 ? "/" + own.opacity() : "")
                        : name + "none")
                .orElse("");
    }
}
