package io.github.huozi.diagram.flowchart;

import io.github.huozi.diagram.graph.DiagramGraph;
import io.github.huozi.diagram.graph.GraphBuilder;
import io.github.huozi.diagram.graph.GraphDirection;
import io.github.huozi.diagram.graph.GraphGroup;
import io.github.huozi.diagram.graph.GraphReading;
import io.github.huozi.diagram.graph.NodeShape;
import io.github.huozi.diagram.source.Declarations;
import io.github.huozi.diagram.source.DiagramFault;
import io.github.huozi.diagram.source.DiagramSource;
import io.github.huozi.diagram.source.IgnoredStatement;
import io.github.huozi.diagram.source.LabelText;
import io.github.huozi.diagram.source.TextCursor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the statements of a flowchart. */
final class FlowchartReader {

    private static final Pattern HEADLINE = Pattern.compile("[ \\t]*(TB|TD|BT|RL|LR|[<>^v])?[ \\t]*(?:;|(?=\\n)|$)");
    private static final Pattern DIRECTION = Pattern.compile("direction[ \\t]+(TB|TD|BT|RL|LR)[ \\t]*(?=[;\\n]|$)");
    private static final Pattern SUBGRAPH = Pattern.compile("([^\\s\\[\"]+)\\s*\\[(.*)\\]");
    private static final Pattern IGNORED = Pattern.compile("(?:click|href|callback)[ \\t]");
    private static final Pattern ID = Pattern.compile("(?:(?!--|==|-\\.|~~~|:::|%%)[^\\s\\[\\](){}|;&<>@\"])+");
    private static final Pattern CLASS = Pattern.compile(":::((?:[\\p{L}\\p{N}_]|-(?![-.]))+)");
    /** Pictures and formulas in labels, which are not drawn. */
    private static final Pattern NO_TEXT = Pattern.compile("(?is)<(?:img|svg|video|iframe|object)\\b|\\$\\$.+\\$\\$");

    private static final Pattern END = Pattern.compile("end[ \\t]*(?=[;\\n]|%%|$)");

    private final DiagramSource source;
    private final TextCursor cursor;
    private final GraphBuilder graph = new GraphBuilder(NodeShape.RECTANGLE);
    private final List<IgnoredStatement> ignored = new ArrayList<>();
    private final Map<String, Integer> edgeIds = new LinkedHashMap<>();
    private final Map<Integer, String> edgeClasses = new LinkedHashMap<>();
    private final Deque<Integer> opened = new ArrayDeque<>();
    private final List<Integer> edgePlaces = new ArrayList<>();

    FlowchartReader(DiagramSource source) {
        this.source = source;
        String[] lines = source.body().split("\n", -1);
        lines[source.keywordLine() - 1] = source.headline();
        this.cursor = new TextCursor(String.join("\n", lines));
    }

    GraphReading read() {
        headline();
        while (true) {
            skipBetween();
            if (cursor.atEnd()) {
                break;
            }
            statement();
        }
        if (!opened.isEmpty()) {
            throw cursor.fault(opened.element(), DiagramFault.Reason.UNCLOSED, "subgraph");
        }
        edgeClasses.forEach((edge, name) -> graph.styleEdge(edge, graph.declarationsOf(name)));
        DiagramGraph built = graph.build(LabelText.plain(source.title()));
        refuseEdgesIntoThemselves(built);
        return new GraphReading(built, ignored);
    }

    private void headline() {
        cursor.skipSpace();
        int start = cursor.at();
        if (source.headline().isEmpty()) {
            return;
        }
        Matcher head = cursor.take(HEADLINE);
        if (head == null) {
            throw cursor.notUnderstood(start);
        }
        if (head.group(1) != null) {
            graph.direction(direction(head.group(1)));
        }
    }

    private static GraphDirection direction(String name) {
        return switch (name) {
            case ">" -> GraphDirection.RIGHT;
            case "<" -> GraphDirection.LEFT;
            case "^" -> GraphDirection.UP;
            default -> GraphDirection.named(name);
        };
    }

    /** Skips separators of statements: white space, semicolons, and comments after a statement. */
    private void skipBetween() {
        while (!cursor.atEnd()) {
            cursor.skipSpace();
            if (cursor.looksAt("%%")) {
                cursor.restOfLine();
            } else if (cursor.peek() == ';') {
                cursor.skip(1);
            } else {
                return;
            }
        }
    }

    private void statement() {
        int start = cursor.at();
        if (cursor.takeWord("subgraph")) {
            subgraph(start);
        } else if (cursor.take(END) != null) {
            if (opened.isEmpty()) {
                throw cursor.notUnderstood(start);
            }
            opened.pop();
            graph.close();
        } else if (cursor.looksAt(DIRECTION)) {
            Matcher found = cursor.take(DIRECTION);
            graph.direction(direction(found == null ? "TB" : found.group(1)));
        } else if (cursor.looksAt(IGNORED)) {
            ignore(start);
        } else if (!styling(start)) {
            chain(start);
        }
    }

    /** Skips a statement whose strings may span several lines. */
    private void ignore(int start) {
        while (!cursor.atEnd() && cursor.peek() != '\n') {
            if (cursor.peek() != '"' || Bracket.quoted(cursor) == null) {
                cursor.skip(1);
            }
        }
        ignored.add(new IgnoredStatement(
                cursor.line(start), cursor.between(start, cursor.at()).strip()));
    }

    private String rest() {
        return cursor.restOfLine().replaceFirst("\\s*;?\\s*(?:%%.*)?$", "");
    }

    private void subgraph(int start) {
        String rest = rest();
        Matcher named = SUBGRAPH.matcher(rest);
        opened.push(start);
        if (named.matches()) {
            open(named.group(1), LabelText.mermaid(named.group(2)));
            return;
        }
        LabelText title = LabelText.mermaid(rest);
        boolean word = !rest.isEmpty() && !rest.contains(" ") && !rest.startsWith("\"");
        open(word ? rest : title.isEmpty() ? "subgraph " + opened.size() + "." + start : title.oneLine(), title);
    }

    private void open(String id, LabelText title) {
        // Two subgraphs with the same title are distinct.
        String free = id;
        while (graph.hasGroup(free)) {
            free += "'";
        }
        graph.open(free, title, GraphGroup.Frame.SOLID);
    }

    /** Statements that set colours. */
    private boolean styling(int start) {
        if (cursor.takeWord("classDef")) {
            String[] parts = parts(start);
            for (String name : parts[0].split(",", -1)) {
                graph.defineClass(name.strip(), Declarations.read(parts[1]));
            }
        } else if (cursor.takeWord("class")) {
            String[] parts = lastParts(start);
            for (String id : parts[0].split(",", -1)) {
                addClass(id.strip(), parts[1]);
            }
        } else if (cursor.takeWord("style")) {
            String[] parts = parts(start);
            for (String id : parts[0].split(",", -1)) {
                graph.style(id.strip(), Declarations.read(parts[1]));
            }
        } else if (cursor.takeWord("linkStyle")) {
            linkStyle(start);
        } else {
            return false;
        }
        return true;
    }

    private void addClass(String id, String name) {
        Integer edge = edgeIds.get(id);
        if (edge == null) {
            graph.addClass(id, name);
        } else {
            edgeClasses.put(edge, name);
        }
    }

    /** Splits the rest of the line: its first word, and what follows. */
    private String[] parts(int start) {
        String[] parts = rest().replaceAll("\\s*,\\s*", ",").split("\\s+", 2);
        if (parts.length < 2) {
            throw cursor.notUnderstood(start);
        }
        return parts;
    }

    /** Splits the rest of the line: its last word, and what precedes it. */
    private String[] lastParts(int start) {
        String rest = rest();
        int space = rest.lastIndexOf(' ');
        if (space < 0) {
            throw cursor.notUnderstood(start);
        }
        return new String[] {rest.substring(0, space).strip(), rest.substring(space + 1)};
    }

    private void linkStyle(int start) {
        String[] parts = parts(start);
        Map<String, String> look = Declarations.read(parts[1].replaceFirst("^interpolate\\s+\\w+\\s*", ""));
        for (String each : parts[0].split(",", -1)) {
            String edge = each.strip();
            Integer named = edgeIds.get(edge);
            if (edge.equals("default")) {
                graph.styleEdges(look);
            } else if (named != null) {
                graph.styleEdge(named, look);
            } else if (edge.matches("\\d{1,6}") && Integer.parseInt(edge) < graph.edgeCount()) {
                graph.styleEdge(Integer.parseInt(edge), look);
            } else {
                throw cursor.notUnderstood(start);
            }
        }
    }

    /** Reads nodes and the links between them, which may continue on the next line. */
    private void chain(int start) {
        List<String> left = nodes(start);
        while (true) {
            int before = cursor.at();
            cursor.skipSpace();
            if (!LinkReader.begins(cursor)) {
                cursor.to(before);
                break;
            }
            int place = cursor.at();
            LinkReader.Link link = LinkReader.read(cursor);
            if (link == null || NO_TEXT.matcher(link.label().text()).find()) {
                throw cursor.notUnderstood(place);
            }
            cursor.skipSpace();
            List<String> right = nodes(place);
            connect(left, link, right, place);
            left = right;
        }
        cursor.skipBlanks();
        boolean ended = cursor.atEnd() || cursor.peek() == '\n' || cursor.peek() == ';' || cursor.looksAt("%%");
        if (!ended) {
            throw cursor.notUnderstood(start);
        }
    }

    private void connect(List<String> left, LinkReader.Link link, List<String> right, int place) {
        if (!link.id().isEmpty()) {
            edgeIds.put(link.id(), graph.edgeCount());
        }
        for (String from : left) {
            for (String to : right) {
                graph.edge(link.between(from, to));
                edgePlaces.add(place);
            }
        }
    }

    private List<String> nodes(int start) {
        List<String> ids = new ArrayList<>();
        while (true) {
            ids.add(node(start));
            int before = cursor.at();
            cursor.skipSpace();
            if (cursor.peek() != '&') {
                cursor.to(before);
                return ids;
            }
            cursor.skip(1);
            cursor.skipSpace();
        }
    }

    private String node(int start) {
        Matcher found = cursor.take(ID);
        if (found == null) {
            throw cursor.notUnderstood(start);
        }
        String id = found.group();
        if (cursor.looksAt("@{")) {
            data(id);
        } else {
            graph.node(id);
            Bracket.Bracketed bracketed = Bracket.read(cursor);
            if (bracketed != null) {
                graph.shape(id, bracketed.shape());
                graph.label(id, label(bracketed.text(), start));
            }
        }
        for (Matcher name = cursor.take(CLASS); name != null; name = cursor.take(CLASS)) {
            graph.addClass(id, name.group(1));
        }
        return id;
    }

    /** Reads {@code id@{ … }}: on an edge it only sets its animation on a screen. */
    private void data(String id) {
        int place = cursor.at();
        cursor.skip(1);
        Map<String, String> data = NodeData.read(cursor);
        if (edgeIds.containsKey(id)) {
            ignored.add(new IgnoredStatement(cursor.line(place), id + cursor.between(place, cursor.at())));
            return;
        }
        graph.node(id);
        if (data.containsKey("img")) {
            throw cursor.notUnderstood(place - id.length());
        }
        if (data.containsKey("icon")) {
            ignored.add(new IgnoredStatement(cursor.line(place), "icon: " + data.get("icon")));
            graph.shape(id, form(data.getOrDefault("form", "square")));
        }
        String shape = data.get("shape");
        if (shape != null) {
            graph.shape(
                    id,
                    ShapeNames.find(shape.replace("\"", "").replace("'", ""))
                            .orElseThrow(() -> cursor.notUnderstood(place - id.length())));
        }
        String label = data.get("label");
        if (label != null) {
            graph.label(id, label(label, place - id.length()));
        }
    }

    private LabelText label(String text, int start) {
        if (NO_TEXT.matcher(text).find()) {
            throw cursor.notUnderstood(start);
        }
        return LabelText.mermaid(text);
    }

    private static NodeShape form(String name) {
        return switch (name.replace("\"", "")) {
            case "circle" -> NodeShape.CIRCLE;
            case "rounded" -> NodeShape.ROUNDED;
            default -> NodeShape.RECTANGLE;
        };
    }

    /** An edge between a subgraph and something inside it cannot be drawn; Mermaid rejects it too. */
    private void refuseEdgesIntoThemselves(DiagramGraph built) {
        Map<String, String> parents = built.parents();
        for (int at = 0; at < built.edges().size(); at++) {
            String from = built.edges().get(at).from();
            String to = built.edges().get(at).to();
            if (holds(parents, from, to) || holds(parents, to, from)) {
                throw cursor.notUnderstood(edgePlaces.get(at));
            }
        }
    }

    private static boolean holds(Map<String, String> parents, String group, String id) {
        String holder = parents.getOrDefault(id, "");
        while (!holder.isEmpty() && !holder.equals(group)) {
            holder = parents.getOrDefault(holder, "");
        }
        return !holder.isEmpty();
    }
}
