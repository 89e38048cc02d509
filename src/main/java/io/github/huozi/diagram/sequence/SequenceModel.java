package io.github.huozi.diagram.sequence;

import io.github.huozi.diagram.source.IgnoredStatement;
import io.github.huozi.diagram.source.LabelText;
import java.util.List;
import java.util.Optional;

/**
 * What a sequence diagram says.
 *
 * @param title over the drawing; may be empty
 * @param participants from left to right
 * @param boxes around some of them
 * @param steps from top to bottom
 * @param ignored links, which paper does not have
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

    /** Who takes part. */
    record Participant(String id, LabelText label, Shape shape) {}

    /** What the head of a lifeline looks like. */
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
     * @param title may be empty
     * @param colour as its author wrote it
     * @param members ids
     */
    record Box(LabelText title, Optional<String> colour, List<String> members) {

        Box {
            members = List.copyOf(members);
        }
    }

    /** Whether a participant is created on the way. */
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

    /** Where a participant comes from the left, from 0. */
    int column(String id) {
        for (int at = 0; at < participants.size(); at++) {
            if (participants.get(at).id().equals(id)) {
                return at;
            }
        }
        throw new IllegalArgumentException("no participant " + id);
    }
}
