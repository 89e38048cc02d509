package io.github.huozi.diagram.sequence;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.drawing.TextBlock;
import io.github.huozi.diagram.sequence.SequenceModel.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where everything of a sequence diagram is, in px. Filled by {@link SequenceLayout}, drawn by {@link SequenceDrawing}. */
final class SequencePlan {

    /** The head of a lifeline; its icon, where it has one, is over its name. */
    record Head(Area area, Shape shape, TextBlock name) {}

    /** A lifeline. */
    record Life(double x, double from, double to) {}

    /**
     * An arrow with its text.
     *
     * @param fromX where it begins; for a message to oneself the lifeline's edge, the same as {@code toX}
     * @param text empty when it has none
     * @param where its text is
     * @param number the number at its beginning
     */
    record Arrow(
            double fromX,
            double toX,
            double y,
            MessageArrow form,
            TextBlock text,
            Area where,
            Optional<String> number) {

        /** How far down a message to oneself comes back. */
        static final double LOOP_HEIGHT = 12;

        static final double LOOP_WIDTH = 30;

        boolean isLoop() {
            return fromX == toX;
        }
    }

    record Note(Area area, TextBlock text) {}

    /**
     * A frame.
     *
     * @param kind the word in its corner
     * @param conditions of its branches, each in the room that it has
     * @param dividers the heights of the lines between branches
     */
    record Frame(Area area, String kind, Area corner, List<Condition> conditions, List<Double> dividers) {}

    record Condition(TextBlock text, Area where) {}

    /** A ground in a colour of the author's, as it is written; empty when there is none. */
    record Ground(Area area, String colour) {}

    /** A box around heads. */
    record Box(Area area, Optional<String> colour, TextBlock title) {}

    final List<Box> boxes = new ArrayList<>();
    final List<Ground> grounds = new ArrayList<>();
    final List<Frame> frames = new ArrayList<>();
    final List<Life> lives = new ArrayList<>();
    final List<Area> bars = new ArrayList<>();
    final List<Arrow> arrows = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();
    final List<Head> heads = new ArrayList<>();
    /** Where lifelines end by {@code destroy}. */
    final List<Spot> ends = new ArrayList<>();

    /** The heights at which the outermost steps begin, and that at which the last ends. */
    final List<Double> tops = new ArrayList<>();

    /** At each of these heights, how many bars are open. */
    final List<Integer> open = new ArrayList<>();

    TextBlock title = new TextBlock(List.of(), 1, 0, TextBlock.Side.CENTRE);
    double width;
    double height;
}
