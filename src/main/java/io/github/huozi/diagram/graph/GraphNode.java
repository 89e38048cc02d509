package io.github.huozi.diagram.graph;

/**
 * A node.
 *
 * @param id an id unique among nodes and groups
 * @param order the order of its first mention among nodes and groups
 * @param group the id of the group that contains it; empty if there is none
 */
public record GraphNode(String id, int order, String group, NodeShape shape, NodeContent content, GraphLook look) {

    /** Returns its text on one line; its id if it has none. */
    public String name() {
        return content.texts().isEmpty() ? id : content.texts().get(0).oneLine();
    }
}
