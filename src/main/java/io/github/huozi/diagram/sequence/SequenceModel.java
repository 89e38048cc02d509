package io.github.huozi.diagram.sequence;

import io.github.huozi.diagram.source.IgnoredStatement;
import io.github.huozi.diagram.source.LabelText;
import java.util.List;
import java.util.Optional;

/**
 * The content of a sequence diagram.
 *
 * @param title the title above the drawing, possibly empty
 * @param participants the participants from left to right
 * @param boxes boxes around some of them
 * @param steps the steps from top to bottom
 * @param ignored links, which paper cannot follow
 */
record SequenceModel(
        LabelText title,
        List<Participant> participants,
        List<Box> boxes,
        List<SequenceStep> steps,
        List<IgnoredStatement> ignored) {

    SequenceModel {
        participants = List.copyOf(participants);
        boxes = List.copyOf(boxes);
        steps = List.copyOf(steps);
        ignored = List.copyOf(ignored);
    }

    /** A participant. */
    record Participant(String id, LabelText label, Shape shape) {}

    /** The appearance of the head of a lifeline. */
    enum Shape {
        PARTICIPANT,
        ACTOR,
        BOUNDARY,
        CONTROL,
        ENTITY,
        DATABASE,
        COLLECTIONS,
        QUEUE
    }

    /**
     * A box around participants.
     *
     * @param title the title, possibly empty
     * @param colour the colour as written by the author
     * @param members the ids of its participants
     */
    record Box(LabelText title, Optional<String> colour, List<String> members) {

        Box {
            members = List.copyOf(members);
        }
    }

    /** Whether a participant is created during the diagram. */
    boolean creates(String id) {
        return creates(steps, id);
    }

    private static boolean creates(List<SequenceStep> steps, String id) {
        return steps.stream()
                .anyMatch(step -> step instanceof SequenceStep.Create create
                        ? create.participant().equals(id)
                        : step instanceof SequenceStep.Frame frame
                                ? frame.branches().stream().anyMatch(branch -> creates(branch.steps(), id))
                                : step instanceof SequenceStep.Ground ground && creates(ground.steps(), id));
    }

    /** Returns the index of a participant from the left, from 0. */
    int column(String id) {
        for (int at = 0; at < participants.size(); at++) {
            if (participants.get(at).id().equals(id)) {
                return at;
            }
        }
        throw new IllegalArgumentException("no participant " + id);
    }
}
