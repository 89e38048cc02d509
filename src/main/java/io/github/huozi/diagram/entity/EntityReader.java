package io.github.huozi.diagram.entity;

import io.github.huozi.diagram.graph.GraphBuilder;
import io.github.huozi.diagram.graph.GraphDirection;
import io.github.huozi.diagram.graph.GraphEdge;
import io.github.huozi.diagram.graph.GraphReading;
import io.github.huozi.diagram.graph.LineKind;
import io.github.huozi.diagram.graph.NodeContent;
import io.github.huozi.diagram.graph.NodeShape;
import io.github.huozi.diagram.source.Declarations;
import io.github.huozi.diagram.source.DiagramFault;
import io.github.huozi.diagram.source.DiagramSource;
import io.github.huozi.diagram.source.LabelText;
import io.github.huozi.diagram.source.TextCursor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the statements of an entity relationship diagram. */
final class EntityReader {

    private static final Pattern NAME =
            Pattern.compile("\"([^\"]*)\"|([\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*?)(?=[\\s\\[{:]|$|[|}][|o]|--|\\.\\.)");
    private static final Pattern ALIAS = Pattern.compile("\\[\\s*(\"[^\"]*\"|[^\\]\\n]*)\\s*\\]");
    private static final Pattern CLASSES = Pattern.compile(":::([\\p{L}\\p{N}_,-]+)");
    private static final Pattern LINE = Pattern.compile("[ \\t]*(--|\\.\\.|\\.-|-\\.|optionally to\\b|to\\b)[ \\t]*");
    private static final Pattern WORD = Pattern.compile("[^\\s\"{}]+");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern KEYS = Pattern.compile("(?:PK|FK|UK)(?:\\s*,\\s*(?:PK|FK|UK))*(?![\\p{L}\\p{N}_])");
    private static final Pattern ROLE = Pattern.compile("[ \\t]*:[ \\t]*(\"[^\"]*\"|[^\\s\"]+)");
    private static final Pattern DIRECTION = Pattern.compile("direction[ \\t]+(TB|TD|BT|LR|RL)[ \\t]*(?=\\n|$)");
    private static final Pattern STYLE = Pattern.compile("(style|classDef)[ \\t]+(\\S+)[ \\t]+([^\\n]+)");
    private static final Pattern CLASS = Pattern.compile("class[ \\t]+(\\S+)[ \\t]+([^\\s;]+)");

    private final DiagramSource source;
    private final TextCursor cursor;
    private final GraphBuilder graph = new GraphBuilder(NodeShape.COMPARTMENTS);
    private final Map<String, Entity> entities = new LinkedHashMap<>();

    /** An entity while its attributes are being read. */
    private static final class Entity {
        private LabelText title;
        private final List<List<LabelText>> rows = new ArrayList<>();

        Entity(LabelText title) {
            this.title = title;
        }
    }

    EntityReader(DiagramSource source) {
        this.source = source;
        this.cursor = new TextCursor(source.body().replaceAll("[ \\t]%%[^\\n]*", ""));
    }

    GraphReading read() {
        cursor.skipSpace();
        while (!cursor.atEnd()) {
            statement();
            cursor.skipBlanks();
            if (!cursor.atEnd() && cursor.peek() != '\n' && cursor.peek() != ';') {
                throw cursor.notUnderstood(cursor.at());
            }
            while (cursor.peek() == ';' || Character.isWhitespace(cursor.peek())) {
                cursor.skip(1);
            }
        }
        entities.forEach((id, entity) -> graph.content(id, new NodeContent.Rows(entity.title, entity.rows)));
        return new GraphReading(graph.build(LabelText.plain(source.title())), List.of());
    }

    private void statement() {
        int start = cursor.at();
        Matcher direction = cursor.take(DIRECTION);
        if (direction != null) {
            graph.direction(GraphDirection.named(direction.group(1)));
            return;
        }
        Matcher style = cursor.take(STYLE);
        if (style != null) {
            style(style);
            return;
        }
        Matcher classes = cursor.take(CLASS);
        if (classes != null) {
            addClasses(classes.group(1), classes.group(2));
            return;
        }
        String left = entity(start);
        cursor.skipBlanks();
        if (cursor.peek() == '{') {
            attributes(left, start);
        } else if (!cursor.atEnd() && cursor.peek() != '\n' && cursor.peek() != ';') {
            relation(left, start);
        }
    }

    private void style(Matcher style) {
        for (String name : style.group(2).split(",", -1)) {
            if (style.group(1).equals("classDef")) {
                graph.defineClass(name, Declarations.read(style.group(3)));
            } else {
                graph.style(name, Declarations.read(style.group(3)));
            }
        }
    }

    private void addClasses(String ids, String names) {
        for (String id : ids.split(",", -1)) {
            for (String name : names.split(",", -1)) {
                graph.addClass(id, name);
            }
        }
    }

    /** Reads the name of an entity, with its alias and its classes. */
    private String entity(int start) {
        Matcher name = cursor.take(NAME);
        if (name == null) {
            throw cursor.notUnderstood(start);
        }
        String id = name.group(1) == null ? name.group(2) : name.group(1);
        graph.node(id);
        Entity entity = entities.computeIfAbsent(id, key -> new Entity(LabelText.mermaid(key)));
        Matcher alias = cursor.take(ALIAS);
        if (alias != null) {
            entity.title = LabelText.mermaid(alias.group(1));
        }
        Matcher classes = cursor.take(CLASSES);
        if (classes != null) {
            addClasses(id, classes.group(1));
        }
        return id;
    }

    /** Reads type and name, then optional keys and an optional comment; attributes are separated by white space only. */
    private void attributes(String id, int start) {
        cursor.skip(1);
        List<List<LabelText>> rows = entities.computeIfAbsent(id, key -> new Entity(LabelText.mermaid(key))).rows;
        cursor.skipSpace();
        while (cursor.peek() != '}') {
            if (cursor.atEnd()) {
                throw cursor.fault(start, DiagramFault.Reason.UNCLOSED, id + " {");
            }
            int place = cursor.at();
            Matcher type = cursor.take(WORD);
            cursor.skipBlanks();
            Matcher name = type == null ? null : cursor.take(WORD);
            if (type == null || name == null) {
                throw cursor.notUnderstood(place);
            }
            cursor.skipBlanks();
            Matcher keys = cursor.take(KEYS);
            cursor.skipBlanks();
            Matcher comment = cursor.take(QUOTED);
            rows.add(List.of(
                    LabelText.verbatim(type.group()),
                    LabelText.verbatim(name.group()),
                    LabelText.plain(keys == null ? "" : keys.group().replaceAll("\\s*,\\s*", ", ")),
                    LabelText.mermaid(comment == null ? "" : comment.group(1))));
            cursor.skipSpace();
        }
        cursor.skip(1);
    }

    private void relation(String left, int start) {
        Cardinality from = Cardinality.read(cursor);
        Matcher line = from == null ? null : cursor.take(LINE);
        Cardinality to = line == null ? null : Cardinality.read(cursor);
        if (from == null || line == null || to == null) {
            throw cursor.notUnderstood(start);
        }
        cursor.skipBlanks();
        String right = entity(start);
        Matcher role = cursor.take(ROLE);
        boolean identifying = line.group(1).equals("--") || line.group(1).equals("to");
        graph.edge(GraphEdge.of(left, right, identifying ? LineKind.SOLID : LineKind.DASHED, from.end(), to.end())
                .labelled(role == null ? LabelText.EMPTY : LabelText.mermaid(role.group(1))));
    }
}
