package io.github.huozi.diagram.sequence;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.drawing.TextBlock;
import io.github.huozi.diagram.sequence.SequenceModel.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The places of all parts of a sequence diagram, in px. Filled by {@link SequenceLayout}, drawn by {@link SequenceDrawing}. */
final class SequencePlan {

    /** The head of a lifeline; its icon, if any, is above its name. */
    record Head(Area area, Shape shape, TextBlock name) {}

    /** A lifeline. */
    record Life(double x, double from, double to) {}

    /**
     * An arrow with its text.
     *
     * @param fromX where it begins; for a message to oneself the lifeline's edge, equal to {@code toX}
     * @param text the text; empty if it has none
     * @param where the place of its text
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

        /** The height of the loop of a message to oneself. */
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
     * @param conditions the conditions of its branches, each with its place
     * @param dividers the heights of the lines between branches
     */
    record Frame(Area area, String kind, Area corner, List<Condition> conditions, List<Double> dividers) {}

    record Condition(TextBlock text, Area where) {}

    /** A background in a colour set by the author, as written; empty if there is none. */
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
    /** Where lifelines end because of {@code destroy}. */
    final List<Spot> ends = new ArrayList<>();

    /** The heights at which the outermost steps begin, and the one at which the last ends. */
    final List<Double> tops = new ArrayList<>();

    /** The number of open bars at each of these heights. */
    final List<Integer> open = new ArrayList<>();

    TextBlock title = new TextBlock(List.of(), 1, 0, TextBlock.Side.CENTRE);
    double width;
    double height;
}
