package io.github.huozi.diagram.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.graph.EdgeEnd;
import io.github.huozi.diagram.graph.GraphBuilder;
import io.github.huozi.diagram.graph.GraphEdge;
import io.github.huozi.diagram.graph.LineKind;
import io.github.huozi.diagram.graph.NodeShape;
import io.github.huozi.diagram.layout.PlacedGraph;
import io.github.huozi.diagram.source.LabelText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What looks for faults finds them. */
class GraphGeometryTest {

    private static PlacedGraph placed() {
        GraphBuilder graph = new GraphBuilder(NodeShape.RECTANGLE);
        for (String to : new String[] {"b", "c"}) {
            graph.node("a");
            graph.node(to);
            graph.edge(GraphEdge.of("a", to, LineKind.SOLID, EdgeEnd.NONE, EdgeEnd.ARROW)
                    .labelled(LabelText.plain("到 " + to)));
        }
        return GraphFitter.fit(graph.build(LabelText.EMPTY), DiagramStyle.PLAIN, BuildControl.NONE);
    }

    private static PlacedGraph with(
            PlacedGraph graph, List<PlacedGraph.PlacedNode> nodes, List<PlacedGraph.PlacedEdge> edges) {
        return new PlacedGraph(graph.graph(), nodes, graph.groups(), edges, graph.width(), graph.height());
    }

    @Test
    void findsNoFaultInGoodDrawings() {
        assertThat(GraphGeometry.faults(placed())).isEmpty();
    }

    @Test
    void findsNodesOnEachOther() {
        PlacedGraph graph = placed();
        List<PlacedGraph.PlacedNode> nodes = new ArrayList<>(graph.nodes());
        nodes.set(1, new PlacedGraph.PlacedNode(nodes.get(1).set(), nodes.get(2).area()));
        assertThat(GraphGeometry.faults(with(graph, nodes, graph.edges())))
                .anyMatch(fault -> fault.startsWith("nodes overlap"))
                .anyMatch(fault -> fault.startsWith("texts overlap"));
    }

    @Test
    void findsAnEdgeThroughANode() {
        PlacedGraph graph = placed();
        Spot from = graph.nodes().get(0).area().middle();
        Spot through = graph.nodes().get(2).area().middle();
        List<PlacedGraph.PlacedEdge> edges = new ArrayList<>(graph.edges());
        edges.set(
                0,
                new PlacedGraph.PlacedEdge(
                        edges.get(0).edge(),
                        List.of(from, new Spot(through.x(), from.y()), through),
                        edges.get(0).labels()));
        assertThat(GraphGeometry.faults(with(graph, graph.nodes(), edges)))
                .anyMatch(fault -> fault.startsWith("edge through a foreign node"));
    }

    @Test
    void findsTextThatDoesNotFitItsBox() {
        PlacedGraph graph = placed();
        List<PlacedGraph.PlacedNode> nodes = new ArrayList<>(graph.nodes());
        nodes.set(
                0,
                new PlacedGraph.PlacedNode(
                        nodes.get(0).set(), nodes.get(0).area().grown(-16)));
        assertThat(GraphGeometry.faults(with(graph, nodes, graph.edges())))
                .anyMatch(fault -> fault.startsWith("text outside its box"));
    }

    @Test
    void findsALabelOnANode() {
        PlacedGraph graph = placed();
        List<PlacedGraph.PlacedEdge> edges = new ArrayList<>(graph.edges());
        PlacedGraph.PlacedLabel label = edges.get(0).labels().get(0);
        edges.set(
                0,
                new PlacedGraph.PlacedEdge(
                        edges.get(0).edge(),
                        edges.get(0).points(),
                        List.of(new PlacedGraph.PlacedLabel(
                                label.block(), graph.nodes().get(2).area()))));
        assertThat(GraphGeometry.faults(with(graph, graph.nodes(), edges)))
                .anyMatch(fault -> fault.startsWith("label on a node"));
    }
}
