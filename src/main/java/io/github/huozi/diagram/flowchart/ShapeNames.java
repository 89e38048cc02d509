package io.github.huozi.diagram.flowchart;

import io.github.huozi.diagram.graph.NodeShape;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The names of shapes in {@code @{ shape: … }}: the short name and its aliases, from Mermaid's table of shapes. */
final class ShapeNames {

    private static final Map<String, NodeShape> NAMES = names("""
            RECTANGLE rect proc process rectangle
            ROUNDED rounded event
            STADIUM stadium pill terminal
            SUBROUTINE fr-rect framed-rectangle subproc subprocess subroutine
            CYLINDER cyl cylinder database db
            LINED_CYLINDER lin-cyl disk lined-cylinder
            HORIZONTAL_CYLINDER h-cyl das horizontal-cylinder
            CIRCLE circle circ
            DOUBLE_CIRCLE dbl-circ double-circle
            ELLIPSE ellipse
            ODD odd
            DIAMOND diam decision diamond question
            HEXAGON hex hexagon prepare
            LEAN_RIGHT lean-r in-out lean-right
            LEAN_LEFT lean-l lean-left out-in
            TRAPEZOID trap-b priority trapezoid trapezoid-bottom
            INVERTED_TRAPEZOID trap-t inv-trapezoid manual trapezoid-top
            CARD notch-rect card notched-rectangle
            LINED_RECTANGLE lin-rect lin-proc lined-process lined-rectangle shaded-process
            DIVIDED_RECTANGLE div-rect div-proc divided-process divided-rectangle
            WINDOW_PANE win-pane internal-storage window-pane
            TAGGED_RECTANGLE tag-rect tag-proc tagged-process tagged-rectangle
            STACKED_RECTANGLES st-rect processes procs stacked-rectangle
            DOCUMENT doc document
            LINED_DOCUMENT lin-doc lined-document
            TAGGED_DOCUMENT tag-doc tagged-document
            STACKED_DOCUMENTS docs documents st-doc stacked-document
            PAPER_TAPE flag paper-tape
            DELAY delay half-rounded-rectangle
            DISPLAY curv-trap curved-trapezoid display
            STORED_DATA bow-rect bow-tie-rectangle stored-data
            SLOPED_RECTANGLE sl-rect manual-input sloped-rectangle
            LOOP_LIMIT notch-pent loop-limit notched-pentagon
            TRIANGLE tri extract triangle
            FLIPPED_TRIANGLE flip-tri flipped-triangle manual-file
            HOURGLASS hourglass collate
            BOLT bolt com-link lightning-bolt
            BRACE_LEFT brace brace-l comment
            BRACE_RIGHT brace-r
            BRACES braces
            TEXT text
            CLOUD cloud
            BANG bang
            DATA_STORE datastore data-store
            BAR fork join
            DOT f-circ filled-circle junction
            SMALL_CIRCLE sm-circ small-circle start
            FRAMED_DOT fr-circ framed-circle stop
            CROSSED_CIRCLE cross-circ crossed-circle summary
            """);

    private ShapeNames() {}

    private static Map<String, NodeShape> names(String table) {
        Map<String, NodeShape> names = new TreeMap<>();
        table.lines().map(line -> line.strip().split(" ", -1)).forEach(row -> {
            for (int at = 1; at < row.length; at++) {
                names.put(row[at], NodeShape.valueOf(row[0]));
            }
        });
        return names;
    }

    static Optional<NodeShape> find(String name) {
        return Optional.ofNullable(NAMES.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Returns every name. */
    static Map<String, NodeShape> all() {
        return Map.copyOf(NAMES);
    }
}
