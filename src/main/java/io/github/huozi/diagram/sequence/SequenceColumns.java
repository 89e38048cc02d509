package io.github.huozi.diagram.sequence;

import io.github.huozi.diagram.drawing.LabelSetter;
import io.github.huozi.diagram.drawing.TextBlock;
import io.github.huozi.diagram.sequence.SequenceModel.Participant;
import io.github.huozi.diagram.sequence.SequenceModel.Shape;
import io.github.huozi.diagram.sequence.SequenceStep.Side;
import io.github.huozi.diagram.source.LabelText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The distances between the lifelines of a diagram, such that each message fits between its ends, each note beside its
 * lifeline, and adjacent heads next to each other.
 */
final class SequenceColumns {

    static final double HEAD_TEXT = 14;
    static final double TEXT = 13;

    /** The maximum width of names, in em, and the minimum to which they are broken when texts are narrow. */
    private static final double NAME = 8.5;

    private static final double NARROW_NAME = 4.5;

    /** The share of the maximum text width that a name may take. */
    private static final double NAME_SHARE = 0.68;

    private static final double LEAST_HEAD = 58;
    private static final double HEAD_GAP = 12;
    static final double NOTE_PADDING = 8;
    /** The distance from a lifeline to a note beside it. */
    static final double NOTE_GAP = 12;
    /** The space at both ends of a message's text, including the head of the arrow. */
    private static final double MESSAGE_ENDS = 24;

    private static final double NUMBER = 20;
    static final double LOOP_TEXT = 38;
    /** How far a note over several lifelines extends beyond the outer ones. */
    static final double NOTE_OVERHANG = 30;

    private final SequenceModel model;
    private final LabelSetter labels;
    private final double most;
    private final List<TextBlock> names = new ArrayList<>();
    private final double[] x;

    /** The minimum sum of the distances between two columns. */
    private record Need(int from, int to, double width) {}

    /**
     * Places the columns.
     *
     * @param most the maximum width of text between neighbours, in px
     */
    SequenceColumns(SequenceModel model, LabelSetter labels, double most) {
        this.model = model;
        this.labels = labels;
        this.most = most;
        double name = Math.max(NARROW_NAME, Math.min(NAME, most / TEXT * NAME_SHARE)) * HEAD_TEXT;
        model.participants().forEach(each -> names.add(labels.set(each.label(), HEAD_TEXT, name)));
        this.x = places();
    }

    int count() {
        return x.length;
    }

    /** Moves all lifelines to the right. */
    void shift(double by) {
        for (int at = 0; at < x.length; at++) {
            x[at] += by;
        }
    }

    int column(String participant) {
        return model.column(participant);
    }

    /** Returns the x coordinate of a lifeline. */
    double x(String participant) {
        return x[column(participant)];
    }

    double x(int column) {
        return x[column];
    }

    TextBlock name(int column) {
        return names.get(column);
    }

    double headWidth(int column) {
        return Math.max(LEAST_HEAD, names.get(column).width() + 20);
    }

    double headHeight(int column) {
        return names.get(column).height() + (isBoxed(shape(column)) ? 14 : SequenceIcons.HEIGHT + 6);
    }

    Shape shape(int column) {
        return model.participants().get(column).shape();
    }

    static boolean isBoxed(Shape shape) {
        return shape == Shape.PARTICIPANT || shape == Shape.COLLECTIONS || shape == Shape.QUEUE;
    }

    /** Returns the text of a message, as wide as its arrow allows. */
    TextBlock message(SequenceStep.Message message) {
        int from = model.column(message.from());
        int to = model.column(message.to());
        double room =
                from == to ? most : Math.max(most * Math.abs(from - to), Math.abs(x[from] - x[to]) - ends(message));
        return labels.set(message.text(), TEXT, room);
    }

    /** Returns the text of a note, as wide as its span. */
    TextBlock note(SequenceStep.Note note) {
        double span = Math.abs(x(note.from()) - x(note.to()));
        double room = span == 0 ? most : Math.max(most, span + 2 * NOTE_OVERHANG - 2 * NOTE_PADDING);
        return labels.set(note.text(), TEXT, room);
    }

    /** Returns the condition of a branch, in brackets. */
    TextBlock condition(LabelText text, double room) {
        return labels.set(SequenceFrames.inBrackets(text), TEXT - 1, room).left();
    }

    TextBlock bold(LabelText text, double size) {
        return bold(text, size, Double.MAX_VALUE);
    }

    TextBlock bold(LabelText text, double size, double room) {
        return labels.setBold(text, size, room);
    }

    private static double ends(SequenceStep.Message message) {
        return MESSAGE_ENDS + (message.number().isPresent() ? NUMBER : 0);
    }

    private double[] places() {
        int count = model.participants().size();
        double[] gaps = new double[count];
        for (int at = 0; at + 1 < count; at++) {
            gaps[at] = (headWidth(at) + headWidth(at + 1)) / 2 + HEAD_GAP;
        }
        List<Need> needs = new ArrayList<>();
        needs(model.steps(), needs);
        needs.sort(Comparator.comparingInt(need -> need.to() - need.from()));
        for (Need need : needs) {
            double missing = need.width();
            for (int at = need.from(); at < need.to(); at++) {
                missing -= gaps[at];
            }
            for (int at = need.from(); missing > 0 && at < need.to(); at++) {
                gaps[at] += missing / (need.to() - need.from());
            }
        }
        double[] places = new double[count];
        for (int at = 1; at < count; at++) {
            places[at] = places[at - 1] + gaps[at - 1];
        }
        return places;
    }

    private void needs(List<SequenceStep> steps, List<Need> needs) {
        for (SequenceStep step : steps) {
            if (step instanceof SequenceStep.Message message) {
                message(message, needs);
            } else if (step instanceof SequenceStep.Note note) {
                note(note, needs);
            } else if (step instanceof SequenceStep.Frame frame) {
                frame.branches().forEach(branch -> needs(branch.steps(), needs));
            } else if (step instanceof SequenceStep.Ground ground) {
                needs(ground.steps(), needs);
            } else if (step instanceof SequenceStep.Create create) {
                head(create.participant(), needs);
            }
        }
    }

    /** The head of a participant created later is at the end of the arrow. */
    private void head(String id, List<Need> needs) {
        int at = model.column(id);
        double half = headWidth(at) / 2 + LEAST_HEAD;
        if (at > 0) {
            needs.add(new Need(at - 1, at, half));
        }
        if (at + 1 < model.participants().size()) {
            needs.add(new Need(at, at + 1, half));
        }
    }

    private void message(SequenceStep.Message message, List<Need> needs) {
        int from = model.column(message.from());
        int to = model.column(message.to());
        int span = Math.abs(from - to);
        double head = isLate(message.to()) ? headWidth(to) / 2 : 0;
        double width =
                labels.set(message.text(), TEXT, most * Math.max(1, span)).width() + head;
        if (span > 0) {
            needs.add(new Need(Math.min(from, to), Math.max(from, to), width + ends(message)));
        } else if (from + 1 < model.participants().size()) {
            needs.add(new Need(from, from + 1, width + LOOP_TEXT + NOTE_GAP));
        }
    }

    /** Whether the head of a lifeline is further down, where its first arrow ends. */
    private boolean isLate(String id) {
        return model.creates(id);
    }

    private void note(SequenceStep.Note note, List<Need> needs) {
        int from = model.column(note.from());
        int to = model.column(note.to());
        int last = model.participants().size() - 1;
        double width = labels.set(note.text(), TEXT, most).width() + 2 * NOTE_PADDING;
        if (from != to) {
            needs.add(new Need(Math.min(from, to), Math.max(from, to), width - 2 * NOTE_OVERHANG));
            return;
        }
        double left =
                note.side() == Side.OVER ? width / 2 + NOTE_GAP : note.side() == Side.LEFT ? width + 2 * NOTE_GAP : 0;
        double right =
                note.side() == Side.OVER ? width / 2 + NOTE_GAP : note.side() == Side.RIGHT ? width + 2 * NOTE_GAP : 0;
        if (from > 0) {
            needs.add(new Need(from - 1, from, left));
        }
        if (from < last) {
            needs.add(new Need(from, from + 1, right));
        }
    }

    /** Returns the participants from left to right. */
    List<Participant> participants() {
        return model.participants();
    }
}
