package io.github.huozi.diagram.layout;

import io.github.huozi.diagram.graph.DiagramGraph;
import io.github.huozi.diagram.graph.GraphDirection;
import io.github.huozi.diagram.graph.GraphEdge;
import io.github.huozi.diagram.graph.GraphGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The nesting of groups, and which of them are islands. The whole graph is the group with an empty name. */
final class GroupTree {

    private final Map<String, String> parents;
    private final Map<String, List<String>> children = new LinkedHashMap<>();
    private final Map<String, GraphGroup> groups = new LinkedHashMap<>();
    private final Set<String> crossed = new LinkedHashSet<>();

    GroupTree(DiagramGraph graph) {
        this.parents = graph.parents();
        graph.groups().forEach(group -> groups.put(group.id(), group));
        record Child(String id, String holder, int order) {}
        List<Child> all = new ArrayList<>();
        graph.nodes().forEach(node -> all.add(new Child(node.id(), node.group(), node.order())));
        graph.groups().forEach(group -> all.add(new Child(group.id(), group.parent(), group.order())));
        all.stream().sorted(Comparator.comparingInt(Child::order)).forEach(child -> children.computeIfAbsent(
                        child.holder, key -> new ArrayList<>())
                .add(child.id));
        for (GraphEdge edge : graph.edges()) {
            Set<String> from = holders(edge.from());
            Set<String> to = holders(edge.to());
            from.stream().filter(group -> !to.contains(group)).forEach(crossed::add);
            to.stream().filter(group -> !from.contains(group)).forEach(crossed::add);
        }
    }

    /** Returns the groups that contain a node or a group, from the innermost to the outermost. */
    private Set<String> holders(String id) {
        Set<String> holders = new LinkedHashSet<>();
        String at = parents.getOrDefault(id, "");
        while (!at.isEmpty() && holders.add(at)) {
            at = parents.getOrDefault(at, "");
        }
        return holders;
    }

    /** Returns the ids of a group's direct children, in the order of the source. */
    List<String> children(String group) {
        return children.getOrDefault(group, List.of());
    }

    /** Returns how many groups contain a group. */
    int depth(String group) {
        return holders(group).size();
    }

    /** Whether no edge crosses a group's frame; one that ends at the frame does not cross it. */
    boolean isIsland(String group) {
        return groups.containsKey(group) && !crossed.contains(group);
    }

    /** Returns a group's own direction. */
    Optional<GraphDirection> direction(String group) {
        return Optional.ofNullable(groups.get(group)).flatMap(GraphGroup::direction);
    }

    /** Returns the innermost island that contains an edge; the name is empty for the whole graph. */
    String islandOf(GraphEdge edge) {
        Set<String> to = holders(edge.to());
        return holders(edge.from()).stream()
                .filter(group -> to.contains(group) && isIsland(group))
                .findFirst()
                .orElse("");
    }

    /** Returns all groups, parents first. */
    List<GraphGroup> outerFirst() {
        List<GraphGroup> sorted = new ArrayList<>(groups.values());
        sorted.sort(Comparator.comparingInt(group -> depth(group.id())));
        return sorted;
    }
}
