package io.github.huozi.diagram.sheet;

import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagram.graph.DiagramGraph;
import io.github.huozi.diagram.graph.EdgeEnd;
import io.github.huozi.diagram.graph.GraphEdge;
import io.github.huozi.diagram.graph.LineKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes in words what a graph shows: the numbers of its parts, and its edges in the order of the source. */
public final class GraphSummary {

    /** More edges would be a listing, not a summary. */
    private static final int MOST_EDGES = 12;

    private GraphSummary() {}

    /**
     * Returns the summary of a graph.
     *
     * @param kind the key of the phrase for its kind
     */
    public static Phrase of(String kind, DiagramGraph graph) {
        Map<String, String> names = new LinkedHashMap<>();
        graph.nodes().forEach(node -> names.put(node.id(), node.name()));
        graph.groups()
                .forEach(group -> names.put(
                        group.id(),
                        group.title().isEmpty() ? group.id() : group.title().oneLine()));
        List<GraphEdge> seen = graph.edges().stream()
                .filter(edge -> edge.line() != LineKind.HIDDEN)
                .toList();
        if (seen.isEmpty()) {
            List<Phrase> all = names.values().stream()
                    .limit(MOST_EDGES)
                    .map(Phrase::literal)
                    .toList();
            return Phrase.of("diagram.parts", Phrase.of(kind), names.size(), Phrase.list(all));
        }
        List<Phrase> said = new ArrayList<>();
        seen.stream().limit(MOST_EDGES).forEach(edge -> said.add(edge(edge, names)));
        if (seen.size() > MOST_EDGES) {
            said.add(Phrase.of("diagram.more", seen.size() - MOST_EDGES));
        }
        return Phrase.of("diagram.graph", Phrase.of(kind), graph.nodes().size(), seen.size(), Phrase.list(said));
    }

    private static Phrase edge(GraphEdge edge, Map<String, String> names) {
        String from = names.getOrDefault(edge.from(), edge.from());
        String to = names.getOrDefault(edge.to(), edge.to());
        boolean forth = edge.end() != EdgeEnd.NONE;
        boolean back = edge.start() != EdgeEnd.NONE;
        String arrow = forth && back ? "↔" : forth ? "→" : back ? "←" : "—";
        String plain = from + " " + arrow + " " + to;
        return edge.label().isEmpty()
                ? Phrase.literal(plain)
                : Phrase.of("diagram.edge", plain, edge.label().oneLine());
    }
}
