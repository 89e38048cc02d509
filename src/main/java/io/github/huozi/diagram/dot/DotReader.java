package io.github.huozi.diagram.dot;

import io.github.huozi.diagram.graph.EdgeEnd;
import io.github.huozi.diagram.graph.GraphBuilder;
import io.github.huozi.diagram.graph.GraphDirection;
import io.github.huozi.diagram.graph.GraphEdge;
import io.github.huozi.diagram.graph.GraphGroup;
import io.github.huozi.diagram.graph.GraphReading;
import io.github.huozi.diagram.graph.LineKind;
import io.github.huozi.diagram.graph.NodeContent;
import io.github.huozi.diagram.graph.NodeShape;
import io.github.huozi.diagram.source.IgnoredStatement;
import io.github.huozi.diagram.source.LabelText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the statements of a graph in DOT. */
final class DotReader {

    private static final Set<String> FOLLOWED = Set.of(
            "label",
            "xlabel",
            "headlabel",
            "taillabel",
            "shape",
            "style",
            "color",
            "fillcolor",
            "fontcolor",
            "bgcolor",
            "pencolor",
            "penwidth",
            "rankdir",
            "arrowhead",
            "arrowtail",
            "dir",
            "lhead",
            "ltail",
            "compound");

    /** Attributes for fonts, sizes and distances, which follow the book. */
    private static final Set<String> OURS = Set.of(
            "fontname",
            "fontsize",
            "size",
            "ratio",
            "margin",
            "pad",
            "nodesep",
            "ranksep",
            "splines",
            "width",
            "height",
            "fixedsize",
            "dpi",
            "center",
            "labelloc",
            "labeljust",
            "charset",
            "overlap",
            "sep",
            "arrowsize",
            "concentrate",
            "newrank",
            "outputorder",
            "layout",
            "labeldistance",
            "labelangle",
            "gradientangle",
            "sides",
            "regular",
            "peripheries");

    private final DotScanner scanner;
    private final GraphBuilder graph = new GraphBuilder(NodeShape.ELLIPSE);
    private final List<IgnoredStatement> ignored = new ArrayList<>();
    private final Set<String> reported = new LinkedHashSet<>();
    private final Set<String> pairs = new LinkedHashSet<>();
    private final Map<String, Map<String, String>> nodes = new LinkedHashMap<>();
    private String title = "";
    private boolean directed;
    private boolean strict;

    /** The settings within a pair of braces. */
    private static final class Scope {
        private final String cluster;
        private final boolean root;
        private final Map<String, String> graph = new LinkedHashMap<>();
        private final Map<String, String> node;
        private final Map<String, String> edge;
        private final Set<String> members = new LinkedHashSet<>();

        Scope(String cluster, @Nullable Scope outer) {
            this.cluster = cluster;
            this.root = outer == null;
            this.node = new LinkedHashMap<>(outer == null ? Map.of() : outer.node);
            this.edge = new LinkedHashMap<>(outer == null ? Map.of() : outer.edge);
        }
    }

    DotReader(String text) {
        this.scanner = new DotScanner(text);
    }

    GraphReading read() {
        int start = scanner.place();
        strict = scanner.takeKeyword("strict");
        directed = scanner.takeKeyword("digraph");
        if (!directed && !scanner.takeKeyword("graph")) {
            throw scanner.notUnderstood(start);
        }
        if (!scanner.looksAt("{")) {
            scanner.id();
        }
        Scope root = new Scope("", null);
        block(root);
        if (!scanner.atEnd()) {
            throw scanner.notUnderstood(scanner.place());
        }
        nodes.forEach(this::dress);
        return new GraphReading(graph.build(DotLabels.text(title, "")), ignored);
    }

    private void block(Scope scope) {
        int start = scanner.place();
        if (!scanner.take("{")) {
            throw scanner.notUnderstood(start);
        }
        while (!scanner.take("}")) {
            if (scanner.atEnd()) {
                throw scanner.unclosed(start, "{");
            }
            if (!scanner.take(";")) {
                statement(scope);
            }
        }
        settle(scope);
    }

    private void statement(Scope scope) {
        int start = scanner.place();
        Map<String, String> defaults = scanner.takeKeyword("graph")
                ? scope.graph
                : scanner.takeKeyword("node") ? scope.node : scanner.takeKeyword("edge") ? scope.edge : null;
        if (defaults != null) {
            if (!scanner.looksAt("[")) {
                throw scanner.notUnderstood(start);
            }
            defaults.putAll(attributes());
            return;
        }
        Set<String> left = operand(scope);
        if (left == null) {
            throw scanner.notUnderstood(start);
        }
        if (left.size() == 1 && scanner.take("=")) {
            String name = left.iterator().next();
            String value = scanner.id();
            if (value == null) {
                throw scanner.notUnderstood(start);
            }
            scope.graph.put(note(name, value, start), value);
        } else if (edgeSign()) {
            edges(scope, left, start);
        } else if (scanner.looksAt("[")) {
            Map<String, String> own = attributes();
            left.forEach(id ->
                    nodes.computeIfAbsent(id, key -> new LinkedHashMap<>()).putAll(own));
        }
    }

    private boolean edgeSign() {
        return scanner.looksAt("->") || scanner.looksAt("--");
    }

    /** Parses a node with its port, or a subgraph; returns the ids of its nodes, or null if neither follows. */
    private @Nullable Set<String> operand(Scope scope) {
        boolean named = scanner.takeKeyword("subgraph");
        String name = "";
        if (named && !scanner.looksAt("{")) {
            String id = scanner.id();
            name = id == null ? "" : id;
        }
        if (named || scanner.looksAt("{")) {
            return subgraph(scope, name);
        }
        String id = scanner.id();
        if (id == null) {
            return null;
        }
        while (scanner.take(":")) {
            scanner.id();
        }
        if (!scanner.looksAt("=")) {
            mention(scope, id);
        }
        return new LinkedHashSet<>(List.of(id));
    }

    private void mention(Scope scope, String id) {
        if (!graph.hasNode(id)) {
            nodes.put(id, new LinkedHashMap<>(scope.node));
        }
        graph.node(id);
        scope.members.add(id);
    }

    private Set<String> subgraph(Scope outer, String name) {
        boolean cluster = name.startsWith("cluster");
        Scope scope = new Scope(cluster ? name : "", outer);
        if (cluster) {
            graph.open(name, LabelText.EMPTY, GraphGroup.Frame.SOLID);
        }
        block(scope);
        if (cluster) {
            graph.close();
        }
        outer.members.addAll(scope.members);
        return scope.members;
    }

    /** Applies the settings within braces when they close. */
    private void settle(Scope scope) {
        String label = scope.graph.getOrDefault("label", "");
        if (!scope.cluster.isEmpty()) {
            graph.label(scope.cluster, DotLabels.text(label, scope.cluster));
            graph.style(scope.cluster, DotLook.cluster(scope.graph));
        } else if (scope.root) {
            title = label;
            graph.direction(GraphDirection.named(
                    scope.graph.getOrDefault("rankdir", "TB").toUpperCase(Locale.ROOT)));
        }
    }

    private Map<String, String> attributes() {
        Map<String, String> read = new LinkedHashMap<>();
        while (scanner.take("[")) {
            int start = scanner.place();
            while (!scanner.take("]")) {
                if (scanner.atEnd()) {
                    throw scanner.unclosed(start, "[");
                }
                int place = scanner.place();
                String name = scanner.id();
                if (name == null) {
                    throw scanner.notUnderstood(place);
                }
                String value = scanner.take("=") ? scanner.id() : "true";
                if (value == null) {
                    throw scanner.notUnderstood(place);
                }
                read.put(note(name, value, place), value);
                if (!scanner.take(",")) {
                    scanner.take(";");
                }
            }
        }
        return read;
    }

    /** Reports an attribute that the drawing ignores, once. */
    private String note(String name, String value, int place) {
        if (!FOLLOWED.contains(name) && !OURS.contains(name) && reported.add(name)) {
            ignored.add(new IgnoredStatement(scanner.line(place), name + "=" + value));
        }
        return name;
    }

    private void edges(Scope scope, Set<String> first, int start) {
        List<Set<String>> operands = new ArrayList<>(List.of(first));
        while (edgeSign()) {
            scanner.take("->");
            scanner.take("--");
            Set<String> next = operand(scope);
            if (next == null) {
                throw scanner.notUnderstood(start);
            }
            operands.add(next);
        }
        Map<String, String> own = new LinkedHashMap<>(scope.edge);
        own.putAll(attributes());
        for (int at = 1; at < operands.size(); at++) {
            for (String from : operands.get(at - 1)) {
                for (String to : operands.get(at)) {
                    edge(from, to, own);
                }
            }
        }
    }

    private void edge(String from, String to, Map<String, String> own) {
        if (strict && !pairs.add(from + "\u0000" + to)) {
            return;
        }
        String dir = own.getOrDefault("dir", directed ? "forward" : "none");
        EdgeEnd head = DotLook.end(own.getOrDefault("arrowhead", "normal"));
        EdgeEnd tail = DotLook.end(own.getOrDefault("arrowtail", "normal"));
        boolean hidden = own.getOrDefault("style", "").contains("invis");
        graph.edge(GraphEdge.of(
                        own.getOrDefault("ltail", from),
                        own.getOrDefault("lhead", to),
                        hidden ? LineKind.HIDDEN : LineKind.SOLID,
                        dir.equals("both") || dir.equals("back") ? tail : EdgeEnd.NONE,
                        dir.equals("both") || dir.equals("forward") ? head : EdgeEnd.NONE)
                .labelled(DotLabels.text(own.getOrDefault("label", own.getOrDefault("xlabel", "")), from + "->" + to))
                .ends(
                        DotLabels.text(own.getOrDefault("taillabel", ""), from),
                        DotLabels.text(own.getOrDefault("headlabel", ""), to)));
        graph.styleEdge(graph.edgeCount() - 1, DotLook.edge(own));
    }

    /** Sets the shape, the label and the colours of a node. */
    private void dress(String id, Map<String, String> attributes) {
        if (!graph.hasNode(id)) {
            return;
        }
        String written = attributes.getOrDefault("shape", "ellipse");
        String label = attributes.getOrDefault("label", "\\N");
        String style = attributes.getOrDefault("style", "");
        NodeShape shape = DotLook.shape(written);
        boolean rounded = shape == NodeShape.RECTANGLE && style.contains("rounded");
        graph.shape(id, rounded ? NodeShape.ROUNDED : shape);
        graph.content(
                id,
                shape == NodeShape.COMPARTMENTS
                        ? DotLabels.record(label, id)
                        : new NodeContent.Caption(DotLabels.text(label, id)));
        if (style.contains("invis")) {
            graph.shape(id, NodeShape.TEXT);
            graph.label(id, LabelText.EMPTY);
        }
        graph.style(id, DotLook.node(attributes));
    }
}
