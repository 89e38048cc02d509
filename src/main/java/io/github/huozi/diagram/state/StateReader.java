package io.github.huozi.diagram.state;

import io.github.huozi.diagram.graph.EdgeEnd;
import io.github.huozi.diagram.graph.GraphBuilder;
import io.github.huozi.diagram.graph.GraphDirection;
import io.github.huozi.diagram.graph.GraphEdge;
import io.github.huozi.diagram.graph.GraphGroup;
import io.github.huozi.diagram.graph.GraphReading;
import io.github.huozi.diagram.graph.LineKind;
import io.github.huozi.diagram.graph.NodeContent;
import io.github.huozi.diagram.graph.NodeShape;
import io.github.huozi.diagram.source.Declarations;
import io.github.huozi.diagram.source.DiagramFault;
import io.github.huozi.diagram.source.DiagramSource;
import io.github.huozi.diagram.source.IgnoredStatement;
import io.github.huozi.diagram.source.LabelText;
import io.github.huozi.diagram.source.SourceLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the statements of a state diagram. */
final class StateReader {

    private static final String STATE = "(\\[\\*\\]|[^\\s:{}\"]+?)(?::::([\\p{L}\\p{N}_-]+))?";
    private static final Pattern TRANSITION =
            Pattern.compile(STATE + "\\s*-->\\s*" + STATE + "\\s*(?:(?<!:):(?!:)\\s*(.*))?");
    private static final Pattern NAMED =
            Pattern.compile("state\\s+\"([^\"]*)\"\\s+as\\s+([^\\s{:]+)\\s*(?:(\\{)|:\\s*(.+))?");
    private static final Pattern COMPOSITE = Pattern.compile("state\\s+([^\\s{\"]+)\\s*\\{");
    private static final Pattern SIGN =
            Pattern.compile("state\\s+(\\S+)\\s*(?:<<|\\[\\[)(fork|join|choice)(?:>>|\\]\\])");
    private static final Pattern PLAIN = Pattern.compile("state\\s+([^\\s{\":]+)");
    private static final Pattern DESCRIBED = Pattern.compile("(?:state\\s+)?([^\\s:{}\"]+)\\s*:(?!:)\\s*(.+)");
    private static final Pattern ALONE = Pattern.compile("([^\\s:{}\"]+)(?::::([\\p{L}\\p{N}_-]+))?");
    private static final Pattern NOTE =
            Pattern.compile("(?i)note\\s+(right|left)\\s+of\\s+([^\\s:]+)\\s*(?::\\s*(.*))?");
    private static final Pattern FREE_NOTE = Pattern.compile("(?i)note\\s+\"([^\"]*)\"\\s+as\\s+(\\S+)");
    private static final Pattern DIRECTION = Pattern.compile("direction\\s+(TB|TD|BT|LR|RL)");
    private static final Pattern STYLING = Pattern.compile("(classDef|class|style)\\s+(.+?)\\s+(\\S.*)");
    private static final Pattern CLASS_LIST = Pattern.compile("class\\s+(.+)\\s+(\\S+)");
    private static final Pattern IGNORED = Pattern.compile("(?:hide\\s+empty\\s+description|scale\\s+.*|click\\s+.*)");
    private static final Pattern OPENING = Pattern.compile("state\\s.*\\{");

    private final List<SourceLine> lines;
    private final DiagramSource source;
    private final GraphBuilder graph = new GraphBuilder(NodeShape.ROUNDED);
    private final List<IgnoredStatement> ignored = new ArrayList<>();
    private final Map<String, List<LabelText>> descriptions = new LinkedHashMap<>();
    private final Deque<Composite> open = new ArrayDeque<>();
    private final Set<Integer> parted = new LinkedHashSet<>();
    private int at;
    private int notes;

    /** A composite state whose brace is open; the number of its regions so far, 0 if it is not divided. */
    private static final class Composite {
        private final SourceLine line;
        private final String id;
        private int regions;

        Composite(SourceLine line, String id) {
            this.line = line;
            this.id = id;
        }
    }

    StateReader(DiagramSource source) {
        this.source = source;
        this.lines = joined(source.lines());
    }

    /** Joins a brace on a separate line with the line before it. */
    private static List<SourceLine> joined(List<SourceLine> lines) {
        List<SourceLine> joined = new ArrayList<>();
        for (SourceLine line : lines) {
            SourceLine last = joined.isEmpty() ? line : joined.get(joined.size() - 1);
            if (line.text().equals("{") && last.text().startsWith("state ")) {
                joined.set(
                        joined.size() - 1,
                        new SourceLine(last.number(), last.text() + " {", last.indent(), last.column()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    GraphReading read() {
        findRegions();
        for (at = 0; at < lines.size(); at++) {
            statement(lines.get(at), lines.get(at).text().replaceFirst("\\s%%.*$", ""));
        }
        if (!open.isEmpty()) {
            SourceLine line = open.element().line;
            throw new DiagramFault(line.number(), line.column(), DiagramFault.Reason.UNCLOSED, line.text());
        }
        descriptions.forEach(this::describe);
        return new GraphReading(graph.build(LabelText.plain(source.title())), ignored);
    }

    /** Finds the lines that open composite states with regions: those that contain a line of two hyphens. */
    private void findRegions() {
        Deque<Integer> openings = new ArrayDeque<>();
        for (SourceLine line : lines) {
            if (OPENING.matcher(line.text()).matches()) {
                openings.push(line.number());
            } else if (line.text().equals("}") && !openings.isEmpty()) {
                openings.pop();
            } else if (line.text().equals("--") && !openings.isEmpty()) {
                parted.add(openings.element());
            }
        }
    }

    private void statement(SourceLine line, String text) {
        if (text.isEmpty() || structure(line, text) || look(text) || note(line, text)) {
            return;
        }
        Matcher transition = TRANSITION.matcher(text);
        Matcher described = DESCRIBED.matcher(text);
        Matcher alone = ALONE.matcher(text);
        if (transition.matches()) {
            transition(transition);
        } else if (IGNORED.matcher(text).matches()) {
            ignored.add(new IgnoredStatement(line.number(), text));
        } else if (described.matches()) {
            mention(described.group(1));
            describe(described.group(1), described.group(2));
        } else if (alone.matches()) {
            mention(alone.group(1));
            addClass(alone.group(1), alone.group(2));
        } else {
            throw line.notUnderstood();
        }
    }

    private void describe(String id, String words) {
        descriptions.computeIfAbsent(id, key -> new ArrayList<>()).add(LabelText.mermaid(words));
    }

    /** Reads a statement that opens, closes or divides states. */
    private boolean structure(SourceLine line, String text) {
        Matcher named = NAMED.matcher(text);
        Matcher composite = COMPOSITE.matcher(text);
        Matcher sign = SIGN.matcher(text);
        Matcher plain = PLAIN.matcher(text);
        Matcher direction = DIRECTION.matcher(text);
        if (named.matches()) {
            if (named.group(3) != null) {
                open(line, named.group(2), LabelText.mermaid(named.group(1)));
            } else {
                mention(named.group(2));
                graph.label(named.group(2), LabelText.mermaid(named.group(1)));
                if (named.group(4) != null) {
                    describe(named.group(2), named.group(4));
                }
            }
        } else if (composite.matches()) {
            open(line, composite.group(1), LabelText.plain(composite.group(1)));
        } else if (sign.matches()) {
            graph.shape(sign.group(1), sign.group(2).equals("choice") ? NodeShape.DIAMOND : NodeShape.BAR);
            graph.content(sign.group(1), new NodeContent.Caption(LabelText.EMPTY));
        } else if (plain.matches()) {
            mention(plain.group(1));
        } else if (direction.matches()) {
            graph.direction(GraphDirection.named(direction.group(1)));
        } else if (text.equals("}")) {
            close(line);
        } else if (text.equals("--")) {
            part(line);
        } else {
            return false;
        }
        return true;
    }

    private void open(SourceLine line, String id, LabelText title) {
        graph.open(id, title, GraphGroup.Frame.ROUND);
        Composite composite = new Composite(line, id);
        open.push(composite);
        if (parted.contains(line.number())) {
            region(composite);
        }
    }

    private void region(Composite composite) {
        composite.regions++;
        graph.open(composite.id + "/" + composite.regions, LabelText.EMPTY, GraphGroup.Frame.DASHED);
    }

    private void close(SourceLine line) {
        if (open.isEmpty()) {
            throw line.notUnderstood();
        }
        if (open.pop().regions > 0) {
            graph.close();
        }
        graph.close();
    }

    private void part(SourceLine line) {
        if (open.isEmpty()) {
            throw line.notUnderstood();
        }
        graph.close();
        region(open.element());
    }

    /** Reads classes and colours. */
    private boolean look(String text) {
        Matcher styling = STYLING.matcher(text);
        Matcher list = CLASS_LIST.matcher(text);
        if (list.matches()) {
            for (String id : list.group(1).split(",", -1)) {
                graph.addClass(id.strip(), list.group(2).replace(";", ""));
            }
            return true;
        }
        if (!styling.matches()) {
            return false;
        }
        for (String name : styling.group(2).split(",", -1)) {
            if (styling.group(1).equals("classDef")) {
                graph.defineClass(name.strip(), Declarations.read(styling.group(3)));
            } else {
                graph.style(name.strip(), Declarations.read(styling.group(3)));
            }
        }
        return true;
    }

    private boolean note(SourceLine line, String text) {
        Matcher beside = NOTE.matcher(text);
        Matcher free = FREE_NOTE.matcher(text);
        if (free.matches()) {
            graph.shape(free.group(2), NodeShape.NOTE);
            graph.label(free.group(2), LabelText.mermaid(free.group(1)));
            return true;
        }
        if (!beside.matches()) {
            return false;
        }
        String words = beside.group(3) == null ? noteLines(line) : beside.group(3);
        String state = beside.group(2);
        mention(state);
        String id = state + "/note" + ++notes;
        graph.shape(id, NodeShape.NOTE);
        graph.label(id, LabelText.mermaid(words));
        boolean left = beside.group(1).equalsIgnoreCase("left");
        graph.edge(GraphEdge.of(left ? id : state, left ? state : id, LineKind.DASHED, EdgeEnd.NONE, EdgeEnd.NONE));
        return true;
    }

    private String noteLines(SourceLine opening) {
        StringBuilder words = new StringBuilder();
        for (at++; at < lines.size(); at++) {
            String text = lines.get(at).text();
            if (text.equalsIgnoreCase("end note")) {
                return words.toString();
            }
            words.append(words.isEmpty() ? "" : "\n").append(text);
        }
        throw new DiagramFault(opening.number(), opening.column(), DiagramFault.Reason.UNCLOSED, opening.text());
    }

    private void transition(Matcher found) {
        String from = end(found.group(1), NodeShape.DOT);
        String to = end(found.group(3), NodeShape.FRAMED_DOT);
        addClass(from, found.group(2));
        addClass(to, found.group(4));
        String words = found.group(5);
        graph.edge(GraphEdge.of(from, to, LineKind.SOLID, EdgeEnd.NONE, EdgeEnd.ARROW)
                .labelled(words == null ? LabelText.EMPTY : LabelText.mermaid(words)));
    }

    /** Returns a state, or the symbol of the scope's start or end. */
    private String end(String name, NodeShape sign) {
        if (!name.equals("[*]")) {
            mention(name);
            return name;
        }
        String id = graph.openGroup() + (sign == NodeShape.DOT ? "[*]" : "[**]");
        if (!graph.hasNode(id)) {
            graph.shape(id, sign);
            graph.label(id, LabelText.plain("[*]"));
        }
        return id;
    }

    private void mention(String id) {
        if (!graph.hasGroup(id)) {
            graph.node(id);
        }
    }

    private void addClass(String id, @Nullable String name) {
        if (name != null) {
            graph.addClass(id, name);
        }
    }

    /** A single description replaces the name; of several, the first does, and the others are set below a line. */
    private void describe(String id, List<LabelText> texts) {
        if (texts.size() == 1 || graph.hasGroup(id)) {
            graph.label(id, texts.get(0));
        } else {
            graph.content(id, new NodeContent.Sections(List.of(texts.get(0)), List.of(texts.subList(1, texts.size()))));
        }
    }
}
