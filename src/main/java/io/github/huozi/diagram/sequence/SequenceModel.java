package io.github.huozi.diagram.sequence;

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
 */
record SequenceModel(LabelText title, List<Participant> participants, List<Box> boxes, List<SequenceStep> steps) {

    SequenceModel {
        participants = List.copyOf(participants);
        boxes = List.copyOf(boxes);
        steps = List.copyOf(steps);
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
