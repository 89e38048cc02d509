package io.github.huozi.diagram.graph;

import io.github.huozi.diagram.source.LabelText;
import java.util.Optional;

/**
 * A group of nodes, drawn as a frame around them.
 *
 * @param id an id unique among nodes and groups
 * @param order the order of its first mention among nodes and groups
 * @param parent the id of the group that contains it; empty if there is none
 * @param direction its own direction, if the author set one
 * @param frame the style of its outline
 */
public record GraphGroup(
        String id,
        int order,
        String parent,
        LabelText title,
        Optional<GraphDirection> direction,
        Frame frame,
        GraphLook look) {

    /** The styles of outlines of groups. */
    public enum Frame {
        SOLID,
        /** A region beside concurrent ones. */
        DASHED,
        /** With round corners: a composite state. */
        ROUND
    }
}
