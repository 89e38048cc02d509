package io.github.huozi.diagram.graph;

/**
 * A node.
 *
 * @param id unique among nodes and groups
 * @param order of its first mention among nodes and groups
 * @param group the id of the group that holds it; empty when none does
 */
public record GraphNode(String id, int order, String group, NodeShape shape, NodeContent content, GraphLook look) {

    /** Its text in one line; its id when it has none. */
    public String name() {
        return content.texts().isEmpty() ? id : content.texts().get(0).oneLine();
    }
}
