package io.github.huozi.diagram.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the edges that close a cycle in a depth-first walk in the order of the source, roots first. */
final class BackEdges {

    private final Map<String, List<Island.Link>> out = new LinkedHashMap<>();
    private final Map<String, Boolean> open = new LinkedHashMap<>();
    private final Set<Integer> back = new LinkedHashSet<>();

    private BackEdges() {}

    /** Returns the indexes of those links. */
    static Set<Integer> of(Island island) {
        BackEdges search = new BackEdges();
        Set<String> targets = new LinkedHashSet<>();
        for (Island.Link link : island.links()) {
            search.out.computeIfAbsent(link.from(), key -> new ArrayList<>()).add(link);
            if (!link.from().equals(link.to())) {
                targets.add(link.to());
            }
        }
        List<String> starts = new ArrayList<>();
        island.boxes().stream()
                .map(Island.Box::id)
                .filter(id -> !targets.contains(id))
                .forEach(starts::add);
        island.boxes().stream().map(Island.Box::id).forEach(starts::add);
        starts.forEach(search::walk);
        return search.back;
    }

    private record Step(String id, Iterator<Island.Link> rest) {}

    private Step step(String id) {
        open.put(id, true);
        return new Step(id, out.getOrDefault(id, List.of()).iterator());
    }

    /** Avoids recursion, since a chain may be long. */
    private void walk(String start) {
        if (open.containsKey(start)) {
            return;
        }
        Deque<Step> path = new ArrayDeque<>();
        path.push(step(start));
        while (!path.isEmpty()) {
            Step now = path.element();
            if (!now.rest.hasNext()) {
                open.put(now.id, false);
                path.pop();
                continue;
            }
            Island.Link link = now.rest.next();
            if (link.from().equals(link.to())) {
                continue;
            }
            Boolean state = open.get(link.to());
            if (state == null) {
                path.push(step(link.to()));
            } else if (state) {
                back.add(link.index());
            }
        }
    }
}
