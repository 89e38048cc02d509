package io.github.huozi.diagram.timeline;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagram.drawing.DiagramKind;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.DrawnDiagram;
import io.github.huozi.diagram.drawing.Sheet;
import io.github.huozi.diagram.source.DiagramSource;
import io.github.huozi.diagram.source.LabelText;
import java.util.ArrayList;
import java.util.List;

/** Mermaid's {@code timeline}. */
public final class TimelineKind implements DiagramKind {

    /** The smallest text in a book, in px: 5 pt. */
    private static final double SMALLEST = 5 / 0.75;

    @Override
    public List<String> keywords() {
        return List.of("timeline");
    }

    @Override
    public DrawnDiagram draw(DiagramSource source, DiagramStyle style, BuildControl control) {
        TimelineModel model = TimelineReader.read(source);
        control.check();
        Sheet whole = sheet(model, style);
        boolean legible = whole.smallestText() * whole.scale(style.roomWidth(), style.roomHeight()) >= SMALLEST;
        List<Sheet> sheets = legible || model.sections().size() == 1 ? List.of(whole) : parts(model, style);
        return DrawnDiagram.of(source, sheets, summary(model), List.of());
    }

    /** Splits a long time line at its sections. */
    private static List<Sheet> parts(TimelineModel model, DiagramStyle style) {
        List<Sheet> parts = new ArrayList<>();
        for (TimelineModel.Era era : model.sections()) {
            parts.add(sheet(new TimelineModel(parts.isEmpty() ? model.title() : LabelText.EMPTY, List.of(era)), style));
        }
        return parts;
    }

    private static Sheet sheet(TimelineModel model, DiagramStyle style) {
        TimelineLayout layout = new TimelineLayout(model, style);
        return TimelineDrawing.draw(layout, style).sheet(layout.width, layout.height());
    }

    private static Phrase summary(TimelineModel model) {
        List<Phrase> periods = new ArrayList<>();
        for (TimelineModel.Era era : model.sections()) {
            for (TimelineModel.Period period : era.periods()) {
                List<String> events =
                        period.events().stream().map(LabelText::oneLine).toList();
                periods.add(
                        events.isEmpty()
                                ? Phrase.literal(period.time().oneLine())
                                : Phrase.of(
                                        "diagram.timeline.period", period.time().oneLine(), Phrase.list(events)));
            }
        }
        return model.title().isEmpty()
                ? Phrase.of("diagram.timeline", Phrase.series(periods))
                : Phrase.of("diagram.timeline.titled", model.title().oneLine(), Phrase.series(periods));
    }
}
