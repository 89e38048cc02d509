package io.github.huozi.diagram.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.graph.DiagramGraph;
import io.github.huozi.diagram.graph.EdgeEnd;
import io.github.huozi.diagram.graph.GraphBuilder;
import io.github.huozi.diagram.graph.GraphDirection;
import io.github.huozi.diagram.graph.GraphEdge;
import io.github.huozi.diagram.graph.LineKind;
import io.github.huozi.diagram.graph.NodeShape;
import io.github.huozi.diagram.layout.PlacedGraph;
import io.github.huozi.diagram.source.LabelText;
import org.junit.jupiter.api.Test;

class GraphFitterTest {

    private static final DiagramStyle FREE = DiagramStyle.PLAIN;
    private static final DiagramStyle KEPT = DiagramStyle.PLAIN.with(DiagramStyle.Direction.KEPT);

    /** Nodes one after the other. */
    private static DiagramGraph chain(int nodes, GraphDirection direction) {
        GraphBuilder graph = new GraphBuilder(NodeShape.RECTANGLE);
        graph.direction(direction);
        for (int at = 0; at < nodes; at++) {
            graph.node("n" + at);
            graph.label("n" + at, LabelText.plain("第 " + at + " 道工序"));
            if (at > 0) {
                graph.edge(GraphEdge.of("n" + (at - 1), "n" + at, LineKind.SOLID, EdgeEnd.NONE, EdgeEnd.ARROW));
            }
        }
        return graph.build(LabelText.EMPTY);
    }

    private static PlacedGraph fit(DiagramGraph graph, DiagramStyle style) {
        return GraphFitter.fit(graph, style, BuildControl.NONE);
    }

    private static boolean downwards(PlacedGraph placed) {
        Spot first = placed.nodes().get(0).area().middle();
        Spot second = placed.nodes().get(1).area().middle();
        return Math.abs(second.y() - first.y()) > Math.abs(second.x() - first.x());
    }

    @Test
    void leavesADrawingThatIsReadWellAsItIs() {
        PlacedGraph placed = fit(chain(3, GraphDirection.RIGHT), FREE);
        assertThat(downwards(placed)).isFalse();
        assertThat(placed.width()).isLessThan(430);
    }

    @Test
    void takesTheOtherDirectionWhereTheTextIsLargerForIt() {
        PlacedGraph placed = fit(chain(6, GraphDirection.RIGHT), FREE);
        assertThat(downwards(placed)).isTrue();
        assertThat(placed.height()).isLessThan(620);
    }

    @Test
    void keepsTheDirectionOnRequest() {
        PlacedGraph placed = fit(chain(6, GraphDirection.RIGHT), KEPT);
        assertThat(downwards(placed)).isFalse();
        assertThat(placed.width()).isGreaterThan(430);
    }

    @Test
    void breaksALongChainIntoRows() {
        DiagramGraph chain = chain(24, GraphDirection.DOWN);
        assertThat(chain.chain()).isTrue();
        PlacedGraph placed = fit(chain, FREE);
        assertThat(Math.min(430 / placed.width(), 620 / placed.height())).isGreaterThan(0.6);
        assertThat(GraphGeometry.faults(placed)).isEmpty();
    }

    @Test
    void takesWhatBranchesForNoChain() {
        GraphBuilder graph = new GraphBuilder(NodeShape.RECTANGLE);
        for (String to : new String[] {"b", "c", "d"}) {
            graph.node("a");
            graph.node(to);
            graph.edge(GraphEdge.of("a", to, LineKind.SOLID, EdgeEnd.NONE, EdgeEnd.ARROW));
        }
        assertThat(graph.build(LabelText.EMPTY).chain()).isFalse();
    }
}
