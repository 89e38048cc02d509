package io.github.huozi.diagram.sequence;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.TextBlock;
import io.github.huozi.diagram.sequence.SequenceModel.Participant;
import io.github.huozi.diagram.sequence.SequenceStep.Activity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Walks through the steps of a diagram, or of a part of one, and places each. Used for one diagram. */
final class SequenceLayout {

    static final double MARGIN = 8;
    private static final double TITLE = 15;
    private static final double LINE_GAP = 10;
    private static final double NOTE_LINES = 5;
    private static final double BOX_PADDING = 8;

    private final SequenceModel model;
    private final SequenceColumns columns;
    private final SequenceLifelines lifelines;
    private final BuildControl control;
    private final Set<String> created = new HashSet<>();
    private final Set<String> doomed = new HashSet<>();
    private SequencePlan plan = new SequencePlan();
    private double y;

    SequenceLayout(SequenceModel model, SequenceColumns columns, BuildControl control) {
        this.model = model;
        this.columns = columns;
        this.control = control;
        this.lifelines = new SequenceLifelines(columns);
        columns.shift(MARGIN - extent().left());
    }

    /** Lays out steps that follow those of the previous call. */
    SequencePlan lay(List<SequenceStep> steps) {
        plan = new SequencePlan();
        plan.width = extent().right() + MARGIN;
        y = MARGIN;
        plan.title = columns.bold(model.title(), TITLE, plan.width - 2 * MARGIN);
        y += plan.title.isEmpty() ? 0 : plan.title.height() + LINE_GAP;
        double top = y;
        boxTitles();
        heads();
        lifelines.resume(y);
        y += 6;
        for (SequenceStep step : steps) {
            top();
            step(step);
        }
        top();
        y += 14;
        doomed.stream().filter(lifelines::isAlive).toList().forEach(id -> lifelines.end(id, y, plan));
        lifelines.finish(y, plan);
        boxes(top, y + 4);
        plan.height = y + MARGIN;
        return plan;
    }

    private void top() {
        plan.tops.add(y);
        plan.open.add(lifelines.open());
    }

    /** Computed for the whole diagram, so that its parts have equal widths. */
    private SequenceExtent extent() {
        SequenceExtent all = SequenceExtent.of(model.steps(), columns);
        for (int at = 0; at < columns.count(); at++) {
            all = all.with(SequenceExtent.around(columns.x(at), columns.headWidth(at) / 2));
        }
        for (SequenceModel.Box box : model.boxes()) {
            all = all.with(across(box));
        }
        return all;
    }

    private SequenceExtent across(SequenceModel.Box box) {
        SequenceExtent all = SequenceExtent.NOTHING;
        for (String member : box.members()) {
            int at = columns.column(member);
            all = all.with(SequenceExtent.around(columns.x(at), columns.headWidth(at) / 2));
        }
        return all.grown(BOX_PADDING);
    }

    private TextBlock title(SequenceModel.Box box) {
        SequenceExtent across = across(box);
        return columns.bold(box.title(), SequenceColumns.TEXT, across.right() - across.left() - 8);
    }

    private void boxTitles() {
        double height = model.boxes().stream()
                .filter(box -> !box.members().isEmpty())
                .mapToDouble(box -> title(box).height() + BOX_PADDING)
                .max()
                .orElse(0);
        y += height;
    }

    private void boxes(double top, double bottom) {
        for (SequenceModel.Box box : model.boxes()) {
            SequenceExtent across = across(box);
            if (!across.isNothing()) {
                Area area = new Area(across.left(), top, across.right() - across.left(), bottom - top);
                plan.boxes.add(new SequencePlan.Box(area, box.colour(), title(box)));
            }
        }
    }

    private void heads() {
        double highest = 0;
        for (int at = 0; at < columns.count(); at++) {
            highest = Math.max(highest, isAtTop(at) ? columns.headHeight(at) : 0);
        }
        y += highest;
        for (int at = 0; at < columns.count(); at++) {
            if (isAtTop(at)) {
                head(at, y - columns.headHeight(at));
            }
        }
    }

    private boolean isAtTop(int column) {
        String id = model.participants().get(column).id();
        return !lifelines.isGone(id) && (!model.creates(id) || created.contains(id));
    }

    private void head(int column, double top) {
        Participant who = model.participants().get(column);
        double width = columns.headWidth(column);
        Area area = new Area(columns.x(column) - width / 2, top, width, columns.headHeight(column));
        plan.heads.add(new SequencePlan.Head(area, who.shape(), columns.name(column)));
        lifelines.begin(who.id(), area.bottom());
    }

    private void steps(List<SequenceStep> steps) {
        steps.forEach(this::step);
    }

    private void step(SequenceStep step) {
        control.check();
        if (step instanceof SequenceStep.Message message) {
            message(message);
        } else if (step instanceof SequenceStep.Note note) {
            note(note);
        } else if (step instanceof SequenceStep.Frame frame) {
            frame(frame);
        } else if (step instanceof SequenceStep.Ground ground) {
            ground(ground);
        } else if (step instanceof SequenceStep.Activate activate) {
            lifelines.activate(activate.participant(), y);
        } else if (step instanceof SequenceStep.Deactivate deactivate) {
            lifelines.deactivate(deactivate.participant(), y, plan);
        } else if (step instanceof SequenceStep.Create create) {
            created.add(create.participant());
        } else if (step instanceof SequenceStep.Destroy destroy) {
            doomed.add(destroy.participant());
        }
    }

    private void message(SequenceStep.Message message) {
        TextBlock text = columns.message(message);
        boolean loop = message.from().equals(message.to());
        int to = columns.column(message.to());
        boolean births = created.contains(message.to()) && !lifelines.isAlive(message.to());
        double half = births ? columns.headHeight(to) / 2 : 0;
        y += Math.max(LINE_GAP + text.height(), half + 4);
        if (message.activity() == Activity.BEGINS) {
            lifelines.activate(message.to(), y);
        }
        double from = columns.x(message.from());
        double end = births
                ? columns.x(to) + Math.signum(from - columns.x(to)) * columns.headWidth(to) / 2
                : lifelines.edge(message.to(), loop ? Double.MAX_VALUE : from);
        double start = loop ? end : lifelines.edge(message.from(), columns.x(to));
        double left = loop ? start + SequenceColumns.LOOP_TEXT - 4 : middle(start, end, message) - text.width() / 2;
        Area where = new Area(left, y - text.height() - 2 + (loop ? 8 : 0), text.width(), text.height());
        // The end of the lifeline already has a cross.
        MessageArrow arrow = doomed.contains(message.to()) ? message.arrow().withoutCross() : message.arrow();
        plan.arrows.add(new SequencePlan.Arrow(start, end, y, arrow, text, where, message.number()));
        if (births) {
            head(to, y - half);
        }
        y += Math.max(loop ? SequencePlan.Arrow.LOOP_HEIGHT + 4 : 4, half + 2);
        if (message.activity() == Activity.ENDS) {
            lifelines.deactivate(message.from(), y - 2, plan);
        }
        for (String id : List.of(message.from(), message.to())) {
            if (doomed.remove(id)) {
                lifelines.end(id, y - 4, plan);
            }
        }
    }

    /** Returns where the text is centred: the number takes space at the beginning. */
    private static double middle(double start, double end, SequenceStep.Message message) {
        double number = message.number().isPresent() ? Math.signum(end - start) * 8 : 0;
        return (start + end + number) / 2;
    }

    private void note(SequenceStep.Note note) {
        TextBlock text = columns.note(note);
        SequenceExtent across = SequenceExtent.note(note, text.width() + 2 * SequenceColumns.NOTE_PADDING, columns);
        y += 7;
        double height = text.height() + 2 * NOTE_LINES;
        plan.notes.add(new SequencePlan.Note(new Area(across.left(), y, across.right() - across.left(), height), text));
        y += height + 3;
    }

    private void ground(SequenceStep.Ground ground) {
        y += 6;
        double top = y;
        int at = plan.grounds.size();
        plan.grounds.add(new SequencePlan.Ground(new Area(0, 0, 0, 0), ""));
        steps(ground.steps());
        y += 6;
        SequenceExtent across = SequenceExtent.of(List.of(ground), columns);
        Area area = across.isNothing()
                ? new Area(columns.x(0), top, 0, 0)
                : new Area(across.left(), top, across.right() - across.left(), y - top);
        plan.grounds.set(at, new SequencePlan.Ground(area, ground.colour()));
        y += 3;
    }

    private void frame(SequenceStep.Frame frame) {
        y += 8;
        double top = y;
        SequenceExtent across = SequenceExtent.frame(frame, columns);
        double width = across.right() - across.left();
        double corner = SequenceFrames.corner(frame.kind(), columns);
        List<SequencePlan.Condition> conditions = new ArrayList<>();
        List<Double> dividers = new ArrayList<>();
        for (SequenceStep.Branch branch : frame.branches()) {
            boolean first = conditions.isEmpty();
            if (!first) {
                y += 7;
                dividers.add(y);
            }
            double left = across.left() + (first ? corner : 0) + SequenceFrames.GAP;
            TextBlock text = columns.condition(branch.label(), across.right() - left - SequenceFrames.GAP);
            conditions.add(new SequencePlan.Condition(text, new Area(left, y + 2, text.width(), text.height())));
            y += Math.max(first ? SequenceFrames.CORNER_HEIGHT : 0, text.height() + 2);
            steps(branch.steps());
        }
        y += 8;
        plan.frames.add(new SequencePlan.Frame(
                new Area(across.left(), top, width, y - top),
                SequenceFrames.word(frame.kind()),
                new Area(across.left(), top, corner, SequenceFrames.CORNER_HEIGHT),
                conditions,
                dividers));
        y += 3;
    }
}
