package io.github.huozi.diagram.sequence;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagram.drawing.DiagramKind;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.DrawnDiagram;
import io.github.huozi.diagram.drawing.Sheet;
import io.github.huozi.diagram.source.DiagramSource;
import java.util.ArrayList;
import java.util.List;

/** Mermaid's {@code sequenceDiagram}. */
public final class SequenceKind implements DiagramKind {

    /**
     * The maximum widths of text between neighbours, in em: the first with which the drawing fits the page is used, otherwise
     * the one that makes it largest.
     */
    private static final List<Double> WIDEST = List.of(18.0, 13.0, 10.0, 8.0, 6.5);

    /** The smallest text in a book, in px: 5 pt. */
    private static final double SMALLEST = 5 / 0.75;

    @Override
    public List<String> keywords() {
        return List.of("sequenceDiagram");
    }

    @Override
    public DrawnDiagram draw(DiagramSource source, DiagramStyle style, BuildControl control) {
        SequenceModel model = SequenceReader.read(source);
        return DrawnDiagram.of(source, sheets(model, style, control), SequenceSummary.of(model), model.ignored());
    }

    private static List<Sheet> sheets(SequenceModel model, DiagramStyle style, BuildControl control) {
        double best = 0;
        double most = 0;
        Sheet whole = null;
        for (double each : WIDEST) {
            control.check();
            SequencePlan plan = layout(model, style, each, control).lay(model.steps());
            Sheet sheet = SequenceDrawing.draw(plan, style);
            double scale = sheet.scale(style.roomWidth(), style.roomHeight());
            if (whole == null || scale > best) {
                best = scale;
                most = each;
                whole = sheet;
            }
            if (scale == 1) {
                break;
            }
        }
        if (whole == null || isLegible(whole, style)) {
            return whole == null ? List.of() : List.of(whole);
        }
        Sheet turned = whole.going(Sheet.Way.TURNED);
        return isLegible(turned, style) ? List.of(turned) : parts(model, style, most, control);
    }

    private static SequenceLayout layout(SequenceModel model, DiagramStyle style, double most, BuildControl control) {
        return new SequenceLayout(
                model, new SequenceColumns(model, style.labels(), most * SequenceColumns.TEXT), control);
    }

    private static boolean isLegible(Sheet sheet, DiagramStyle style) {
        return sheet.smallestText() * sheet.scale(style.roomWidth(), style.roomHeight()) >= SMALLEST;
    }

    /** Splits a long diagram, with its heads repeated: each part has as many steps as fit a page. */
    private static List<Sheet> parts(SequenceModel model, DiagramStyle style, double most, BuildControl control) {
        SequencePlan whole = layout(model, style, most, control).lay(model.steps());
        List<Double> tops = whole.tops;
        double room = style.roomHeight() / Math.min(1, style.roomWidth() / whole.width);
        // The content above the first step and below the last is repeated in every part.
        double around = tops.get(0) + whole.height - tops.get(tops.size() - 1);
        SequenceLayout layout = layout(model, style, most, control);
        List<Sheet> parts = new ArrayList<>();
        for (int from = 0, to; from < model.steps().size(); from = to) {
            to = from + 1;
            while (to < model.steps().size() && tops.get(to + 1) - tops.get(from) + around <= room) {
                to++;
            }
            to = quiet(whole, from, to);
            parts.add(SequenceDrawing.draw(layout.lay(model.steps().subList(from, to)), style));
        }
        return parts;
    }

    /** Prefers an earlier step at which no participant is active, unless the page would be much emptier. */
    private static int quiet(SequencePlan whole, int from, int to) {
        int least = to == whole.tops.size() - 1 ? to : from + (to - from) * 2 / 3;
        for (int at = to; at > Math.max(from, least); at--) {
            if (whole.open.get(at) == 0) {
                return at;
            }
        }
        return to;
    }
}
