package io.github.huozi.diagram.sequence;

import io.github.huozi.diagram.sequence.SequenceModel.Participant;
import io.github.huozi.diagram.sequence.SequenceModel.Shape;
import io.github.huozi.diagram.sequence.SequenceStep.Branch;
import io.github.huozi.diagram.sequence.SequenceStep.FrameKind;
import io.github.huozi.diagram.source.DiagramFault;
import io.github.huozi.diagram.source.IgnoredStatement;
import io.github.huozi.diagram.source.LabelText;
import io.github.huozi.diagram.source.SourceLine;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a {@link SequenceModel} statement by statement. Used for one diagram. */
final class SequenceBuilder {

    /** The words that divide frames. */
    private static final Map<String, FrameKind> PARTED =
            Map.of("else", FrameKind.ALT, "and", FrameKind.PAR, "option", FrameKind.CRITICAL);

    private static final int MOST_PARTICIPANTS = 60;
    private static final int MOST_STEPS = 1000;
    private static final int MOST_LEVELS = 30;

    private int steps;
    private int levels;
    private final Map<String, Participant> participants = new LinkedHashMap<>();
    private final List<SequenceModel.Box> boxes = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<SequenceStep> whole = new ArrayList<>();
    private final List<IgnoredStatement> ignored = new ArrayList<>();
    private String title = "";
    private boolean numbers;
    private BigDecimal next = BigDecimal.ONE;
    private BigDecimal step = BigDecimal.ONE;

    /** A construct that ends with {@code end}. */
    private static final class Open {
        private final SourceLine at;
        private final @Nullable FrameKind kind;
        private final boolean box;
        private final Optional<String> colour;
        private final List<Branch> branches = new ArrayList<>();
        private final List<String> members = new ArrayList<>();
        private LabelText label;
        private List<SequenceStep> steps = new ArrayList<>();

        Open(SourceLine at, @Nullable FrameKind kind, boolean box, LabelText label, Optional<String> colour) {
            this.at = at;
            this.kind = kind;
            this.box = box;
            this.label = label;
            this.colour = colour;
        }
    }

    void title(String text) {
        title = text.strip();
    }

    void ignore(IgnoredStatement statement) {
        ignored.add(statement);
    }

    /** Declares a participant with a name and a shape, replacing an earlier declaration. */
    void declare(Participant participant) {
        String id = participant.id();
        LabelText label = participant.label().isEmpty() ? LabelText.literal(id) : participant.label();
        participants.put(id, new Participant(id, label, participant.shape()));
        if (!open.isEmpty() && open.peek().box && !open.peek().members.contains(id)) {
            open.peek().members.add(id);
        }
    }

    /** Records a participant named in a statement, which may be its first mention. */
    String mention(String name) {
        String id = name.strip();
        participants.computeIfAbsent(id, key -> new Participant(key, LabelText.literal(key), Shape.PARTICIPANT));
        return id;
    }

    void add(SequenceStep one) {
        steps++;
        for (Open each : open) {
            if (!each.box) {
                each.steps.add(one);
                return;
            }
        }
        whole.add(one);
    }

    void message(SequenceStep.Message message) {
        Optional<String> number =
                numbers ? Optional.of(next.stripTrailingZeros().toPlainString()) : Optional.empty();
        next = numbers ? next.add(step) : next;
        add(new SequenceStep.Message(
                message.from(), message.to(), message.arrow(), message.text(), message.activity(), number));
    }

    void number(@Nullable String from, @Nullable String by) {
        numbers = true;
        next = from == null ? next : decimal(from);
        step = by == null ? step : decimal(by);
    }

    private static BigDecimal decimal(String text) {
        return text.matches("\\d{1,9}(\\.\\d{1,4})?") ? new BigDecimal(text) : BigDecimal.ONE;
    }

    void stopNumbers() {
        numbers = false;
    }

    private void open(Open one) {
        open.push(one);
        levels = Math.max(levels, open.size());
    }

    void openBox(SourceLine at, LabelText label, Optional<String> colour) {
        open(new Open(at, null, true, label, colour));
    }

    void openGround(SourceLine at, String colour) {
        open(new Open(at, null, false, LabelText.EMPTY, Optional.of(colour)));
    }

    void openFrame(SourceLine at, FrameKind kind, LabelText label) {
        open(new Open(at, kind, false, label, Optional.empty()));
    }

    /** Begins the next branch of a frame; returns whether the innermost frame has such branches. */
    boolean branch(String word, LabelText label) {
        Open frame = open.peek();
        if (frame == null || frame.kind == null || frame.kind != PARTED.get(word)) {
            return false;
        }
        frame.branches.add(new Branch(frame.label, frame.steps));
        frame.label = label;
        frame.steps = new ArrayList<>();
        return true;
    }

    /** Closes the last open construct; returns whether there was one. */
    boolean close() {
        if (open.isEmpty()) {
            return false;
        }
        Open done = open.pop();
        if (done.box) {
            boxes.add(new SequenceModel.Box(done.label, done.colour, done.members));
        } else if (done.kind == null) {
            add(new SequenceStep.Ground(done.colour.orElse(""), done.steps));
        } else {
            done.branches.add(new Branch(done.label, done.steps));
            add(new SequenceStep.Frame(done.kind, done.branches));
        }
        return true;
    }

    /**
     * Returns the model.
     *
     * @param frontTitle the title in the front matter, for a diagram without its own title
     * @throws DiagramFault if it is empty, or if something is not closed
     */
    SequenceModel build(String frontTitle) {
        if (!open.isEmpty()) {
            SourceLine at = open.peek().at;
            throw new DiagramFault(at.number(), at.column(), DiagramFault.Reason.UNCLOSED, at.text());
        }
        if (participants.isEmpty()) {
            throw new DiagramFault(1, 1, DiagramFault.Reason.EMPTY);
        }
        DiagramFault.limit("participants", participants.size(), MOST_PARTICIPANTS);
        DiagramFault.limit("steps", steps, MOST_STEPS);
        DiagramFault.limit("levels", levels, MOST_LEVELS);
        LabelText over = LabelText.literal(title.isEmpty() ? frontTitle : title);
        return new SequenceModel(over, ordered(), boxes, whole, ignored);
    }

    /** Returns participants in order of mention, with those of a box side by side. */
    private List<Participant> ordered() {
        Map<String, Participant> ordered = new LinkedHashMap<>();
        participants.forEach((id, participant) -> {
            ordered.putIfAbsent(id, participant);
            boxes.stream()
                    .filter(box -> box.members().contains(id))
                    .forEach(box -> participants.forEach((other, member) -> {
                        if (box.members().contains(other)) {
                            ordered.putIfAbsent(other, member);
                        }
                    }));
        });
        return List.copyOf(ordered.values());
    }
}
