package io.github.huozi.diagram.timeline;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.LabelSetter;
import io.github.huozi.diagram.drawing.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** Places the periods of a time line from top to bottom. In px. */
final class TimelineLayout {

    static final double MARGIN = 8;
    private static final double TITLE = 15;
    private static final double TIME = 14;
    private static final double EVENT = 13;

    /** The maximum widths of the columns of times and of events, in em. */
    private static final double TIMES = 9;

    private static final double EVENTS = 18;
    /** The distance from times to the line, and from there to events. */
    private static final double AXIS_GAP = 16;

    private static final double EVENT_PADDING = 9;
    private static final double EVENT_LINES = 4;
    private static final double EVENT_GAP = 6;
    private static final double PERIOD_GAP = 12;

    /** A name above periods. */
    record Banner(Area area, TextBlock name) {}

    /** An event in its box. */
    record Happening(Area area, TextBlock text) {}

    /**
     * A period.
     *
     * @param y the height of its dot on the line
     * @param era the index of its era, from 0
     */
    record Moment(Area timeArea, TextBlock time, double y, List<Happening> events, int era) {}

    final TextBlock title;
    final List<Banner> banners = new ArrayList<>();
    final List<Moment> moments = new ArrayList<>();
    final double axis;
    final double width;
    private double height;

    TimelineLayout(TimelineModel model, DiagramStyle style) {
        LabelSetter labels = style.labels();
        List<TimelineModel.Period> periods =
                model.sections().stream().flatMap(era -> era.periods().stream()).toList();
        double times = 0;
        double events = 0;
        for (TimelineModel.Period period : periods) {
            times = Math.max(
                    times, labels.setBold(period.time(), TIME, TIMES * TIME).width());
            for (var event : period.events()) {
                events = Math.max(
                        events, labels.set(event, EVENT, EVENTS * EVENT).width());
            }
        }
        axis = MARGIN + times + AXIS_GAP;
        double wide = axis + AXIS_GAP + events + 2 * EVENT_PADDING + MARGIN;
        title = labels.setBold(model.title(), TITLE, style.roomWidth() - 2 * MARGIN);
        double names = model.sections().stream()
                .mapToDouble(era -> labels.setBold(era.name(), TIME, style.roomWidth() - 4 * MARGIN)
                        .width())
                .max()
                .orElse(0);
        width = Math.max(wide, Math.max(title.width() + 2 * MARGIN, names + 4 * MARGIN));
        height = MARGIN + (title.isEmpty() ? 0 : title.height() + 10);
        int number = 0;
        for (TimelineModel.Era era : model.sections()) {
            banner(era, labels);
            for (TimelineModel.Period period : era.periods()) {
                moment(period, labels, times, number);
            }
            number++;
        }
        height += MARGIN - PERIOD_GAP / 2;
    }

    private void banner(TimelineModel.Era era, LabelSetter labels) {
        TextBlock name = labels.setBold(era.name(), TIME, width - 4 * MARGIN);
        if (!name.isEmpty()) {
            height += banners.isEmpty() ? 0 : 4;
            Area area = new Area(MARGIN, height, width - 2 * MARGIN, name.height() + 8);
            banners.add(new Banner(area, name));
            height = area.bottom() + PERIOD_GAP;
        }
    }

    private void moment(TimelineModel.Period period, LabelSetter labels, double times, int era) {
        TextBlock time = labels.setBold(period.time(), TIME, TIMES * TIME);
        List<Happening> happenings = new ArrayList<>();
        double top = height;
        double y = top;
        double first = time.height();
        for (var event : period.events()) {
            TextBlock text = labels.set(event, EVENT, EVENTS * EVENT).left();
            Area area = new Area(axis + AXIS_GAP, y, text.width() + 2 * EVENT_PADDING, text.height() + 2 * EVENT_LINES);
            first = happenings.isEmpty() ? area.height() : first;
            happenings.add(new Happening(area, text));
            y = area.bottom() + EVENT_GAP;
        }
        double bottom = Math.max(y - (happenings.isEmpty() ? 0 : EVENT_GAP), top + time.height());
        double dot = top + Math.max(first, time.height()) / 2;
        Area where = new Area(MARGIN + times - time.width(), dot - time.height() / 2, time.width(), time.height());
        moments.add(new Moment(where, time, dot, happenings, era));
        height = Math.max(bottom, where.bottom()) + PERIOD_GAP;
    }

    double height() {
        return height;
    }
}
