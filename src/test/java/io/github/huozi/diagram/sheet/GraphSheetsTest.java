package io.github.huozi.diagram.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.Sheet;
import io.github.huozi.diagram.graph.DiagramGraph;
import io.github.huozi.diagram.graph.EdgeEnd;
import io.github.huozi.diagram.graph.GraphBuilder;
import io.github.huozi.diagram.graph.GraphEdge;
import io.github.huozi.diagram.graph.GraphGroup;
import io.github.huozi.diagram.graph.GraphReading;
import io.github.huozi.diagram.graph.LineKind;
import io.github.huozi.diagram.graph.NodeShape;
import io.github.huozi.diagram.source.DiagramSource;
import io.github.huozi.diagram.source.LabelText;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphSheetsTest {

    private final GraphBuilder graph = new GraphBuilder(NodeShape.RECTANGLE);

    private List<Sheet> sheets() {
        DiagramGraph built = graph.build(LabelText.EMPTY);
        return GraphSheets.draw(
                        "diagram.flowchart",
                        new GraphReading(built, List.of()),
                        DiagramSource.mermaid("flowchart LR"),
                        DiagramStyle.PLAIN,
                        BuildControl.NONE)
                .sheets();
    }

    private void edge(String from, String to) {
        graph.node(from);
        graph.node(to);
        graph.edge(GraphEdge.of(from, to, LineKind.SOLID, EdgeEnd.NONE, EdgeEnd.ARROW));
    }

    /** Every node of one rank is connected to several of the next: wide and high in any layout. */
    private void mesh(String name, int across, int ranks, int edges) {
        for (int rank = 1; rank < ranks; rank++) {
            for (int from = 0; from < across; from++) {
                for (int to = 0; to < edges; to++) {
                    edge(name + "的节点" + (rank - 1) + "号" + from, name + "的节点" + rank + "号" + (from + to) % across);
                }
            }
        }
    }

    private static double points(Sheet sheet) {
        return sheet.smallestText() * sheet.scale(430, 620) * 0.75;
    }

    @Test
    void leavesADrawingUprightWhoseTextIsLargeEnough() {
        mesh("甲", 3, 3, 3);
        assertThat(sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.way()).isEqualTo(Sheet.Way.UPRIGHT);
            assertThat(points(sheet)).isGreaterThan(5);
        });
    }

    @Test
    void turnsADrawingThatIsReadOnATurnedPageOnly() {
        mesh("甲", 8, 6, 2);
        assertThat(sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.way()).isEqualTo(Sheet.Way.TURNED);
            assertThat(sheet.width()).isGreaterThan(sheet.height());
            assertThat(points(sheet)).isGreaterThanOrEqualTo(5);
        });
    }

    @Test
    void splitsALargeDrawingAtItsGroupsAndNamesWhatIsBeyond() {
        for (String name : new String[] {"甲", "乙", "丙"}) {
            graph.open(name, LabelText.plain(name + "组"), GraphGroup.Frame.SOLID);
            mesh(name, 6, 5, 2);
            graph.close();
        }
        edge("甲的节点0号0", "乙的节点0号1");
        List<Sheet> sheets = sheets();
        assertThat(sheets).hasSize(3);
        assertThat(sheets.get(0).svg()).contains(">甲组<", ">乙的节点0号1<").doesNotContain(">乙组<");
        assertThat(sheets.get(1).svg()).contains(">乙组<", ">甲的节点0号0<").doesNotContain(">甲组<");
        assertThat(sheets.get(2).svg()).contains(">丙组<").doesNotContain("甲的节点");
        assertThat(sheets).allSatisfy(sheet -> assertThat(points(sheet)).isGreaterThanOrEqualTo(5));
    }

    @Test
    void shrinksALargeDrawingThatHasNoGroups() {
        mesh("甲", 9, 11, 9);
        assertThat(sheets()).singleElement().satisfies(sheet -> assertThat(points(sheet))
                .isLessThan(5));
    }
}
