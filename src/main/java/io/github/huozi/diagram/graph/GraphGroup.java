package io.github.huozi.diagram.graph;

import io.github.huozi.diagram.source.LabelText;
import java.util.Optional;

/**
 * A group of nodes, drawn as a frame around them.
 *
 * @param id unique among nodes and groups
 * @param order of its first mention among nodes and groups
 * @param parent the id of the group that holds it; empty when none does
 * @param direction its own, if the author gave one
 * @param frame how its outline is drawn
 */
public record GraphGroup(
        String id,
        int order,
        String parent,
        LabelText title,
        Optional<GraphDirection> direction,
        Frame frame,
        GraphLook look) {

    /** The outlines of groups. */
    public enum Frame {
        SOLID,
        /** A region beside others that run at the same time. */
        DASHED,
        /** With round corners: a state that has states in it. */
        ROUND
    }
}
