package io.github.huozi.diagram.classes;

import io.github.huozi.diagram.graph.EdgeEnd;
import io.github.huozi.diagram.graph.GraphBuilder;
import io.github.huozi.diagram.graph.GraphDirection;
import io.github.huozi.diagram.graph.GraphEdge;
import io.github.huozi.diagram.graph.GraphGroup;
import io.github.huozi.diagram.graph.GraphReading;
import io.github.huozi.diagram.graph.LineKind;
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
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the statements of a class diagram. */
final class ClassReader {

    private static final Pattern CLASS = Pattern.compile(
            "class\\s+(`[^`]+`|[^\\s\\[{:\"<]+)\\s*(?:\\[\\s*(\"[^\"]*\"|`[^`]*`)\\s*\\])?\\s*(?:<<(.+?)>>)?\\s*(?::::([\\p{L}\\p{N}_-]+))?\\s*(\\{(?:(.*)\\})?)?");
    private static final Pattern MEMBER = Pattern.compile("(`[^`]+`|[^\\s:\"`]+)\\s*:(?!:)\\s*(.+)");
    private static final Pattern ANNOTATION = Pattern.compile("<<(.+?)>>\\s+(\\S+)");
    private static final Pattern NAMESPACE =
            Pattern.compile("namespace\\s+(`[^`]+`|[^\\s{]+)\\s*(?:\\[\\s*(\"[^\"]*\")\\s*\\])?\\s*\\{");
    private static final Pattern NOTE_FOR = Pattern.compile("note\\s+for\\s+(`[^`]+`|\\S+)\\s+\"([^\"]*)\"");
    private static final Pattern NOTE = Pattern.compile("note\\s+\"([^\"]*)\"");
    private static final Pattern DIRECTION = Pattern.compile("direction\\s+(TB|TD|BT|LR|RL)");
    private static final Pattern STYLE = Pattern.compile("(style|classDef)\\s+(\\S+)\\s+(.+?);?");
    private static final Pattern CSS_CLASS = Pattern.compile("cssClass\\s+\"([^\"]*)\"\\s+(\\S+?);?");
    private static final Pattern IGNORED = Pattern.compile("(?:click|link|callback|href)\\s+.+");
    private static final Pattern SHORT_CLASS = Pattern.compile("(\\S+?):::([\\p{L}\\p{N}_-]+)");

    private final DiagramSource source;
    private final GraphBuilder graph = new GraphBuilder(NodeShape.COMPARTMENTS);
    private final Map<String, ClassDraft> classes = new LinkedHashMap<>();
    private final List<IgnoredStatement> ignored = new ArrayList<>();
    private final Deque<SourceLine> namespaces = new ArrayDeque<>();
    private @Nullable SourceLine body;
    private String bodyOf = "";
    private int notes;

    ClassReader(DiagramSource source) {
        this.source = source;
    }

    GraphReading read() {
        for (SourceLine line : source.lines()) {
            String text = line.text().replaceFirst("\\s*%%.*$", "");
            if (body != null) {
                bodyLine(text);
            } else if (!text.isEmpty()) {
                statement(line, text);
            }
        }
        SourceLine unclosed = body == null ? namespaces.peek() : body;
        if (unclosed != null) {
            throw new DiagramFault(unclosed.number(), unclosed.column(), DiagramFault.Reason.UNCLOSED, unclosed.text());
        }
        classes.forEach((id, draft) -> graph.content(id, draft.content()));
        return new GraphReading(graph.build(LabelText.plain(source.title())), ignored);
    }

    private void bodyLine(String text) {
        if (text.equals("}")) {
            body = null;
        } else if (text.endsWith("}") && !text.contains("{")) {
            draft(bodyOf).member(text.substring(0, text.length() - 1));
            body = null;
        } else if (!text.isBlank()) {
            draft(bodyOf).member(text);
        }
    }

    private void statement(SourceLine line, String text) {
        Matcher declared = CLASS.matcher(text);
        Matcher member = MEMBER.matcher(text);
        Matcher annotation = ANNOTATION.matcher(text);
        Matcher shortClass = SHORT_CLASS.matcher(text);
        GraphEdge relation = Relation.read(text);
        if (declared.matches()) {
            declare(line, declared);
        } else if (structure(line, text) || look(line, text) || note(text)) {
            return;
        } else if (relation != null) {
            draft(relation.from());
            draft(relation.to());
            graph.edge(relation);
        } else if (annotation.matches()) {
            draft(Relation.name(annotation.group(2))).annotate(annotation.group(1));
        } else if (member.matches()) {
            draft(Relation.name(member.group(1))).member(member.group(2));
        } else if (shortClass.matches()) {
            draft(Relation.name(shortClass.group(1)));
            graph.addClass(Relation.name(shortClass.group(1)), shortClass.group(2));
        } else {
            throw line.notUnderstood();
        }
    }

    private ClassDraft draft(String id) {
        graph.node(id);
        return classes.computeIfAbsent(id, key -> new ClassDraft(LabelText.plain(key)));
    }

    private void declare(SourceLine line, Matcher declared) {
        String written = declared.group(1);
        String id = Relation.name(written);
        ClassDraft draft = draft(id);
        if (written.contains("~") && !written.startsWith("`")) {
            draft.title(LabelText.plain(ClassDraft.generics(written)));
        }
        if (declared.group(2) != null) {
            draft.title(LabelText.mermaid(declared.group(2)));
        }
        if (declared.group(3) != null) {
            draft.annotate(declared.group(3));
        }
        if (declared.group(4) != null) {
            graph.addClass(id, declared.group(4));
        }
        if (declared.group(6) != null) {
            for (String member : declared.group(6).split(";", -1)) {
                if (!member.isBlank()) {
                    draft.member(member);
                }
            }
        } else if (declared.group(5) != null) {
            body = line;
            bodyOf = id;
        }
    }

    private boolean structure(SourceLine line, String text) {
        Matcher namespace = NAMESPACE.matcher(text);
        Matcher direction = DIRECTION.matcher(text);
        if (namespace.matches()) {
            String name = namespace.group(1).replace("`", "");
            LabelText title =
                    namespace.group(2) == null ? LabelText.plain(name) : LabelText.mermaid(namespace.group(2));
            graph.open("namespace " + name, title, GraphGroup.Frame.SOLID);
            namespaces.push(line);
        } else if (direction.matches()) {
            graph.direction(GraphDirection.named(direction.group(1)));
        } else if (text.equals("}") && !namespaces.isEmpty()) {
            namespaces.pop();
            graph.close();
        } else {
            return false;
        }
        return true;
    }

    private boolean look(SourceLine line, String text) {
        Matcher style = STYLE.matcher(text);
        Matcher css = CSS_CLASS.matcher(text);
        if (style.matches()) {
            for (String name : style.group(2).split(",", -1)) {
                if (style.group(1).equals("classDef")) {
                    graph.defineClass(name, Declarations.read(style.group(3)));
                } else {
                    draft(name);
                    graph.style(name, Declarations.read(style.group(3)));
                }
            }
        } else if (css.matches()) {
            for (String id : css.group(1).split(",", -1)) {
                graph.addClass(id.strip(), css.group(2));
            }
        } else if (IGNORED.matcher(text).matches()) {
            ignored.add(new IgnoredStatement(line.number(), text));
        } else {
            return false;
        }
        return true;
    }

    private boolean note(String text) {
        Matcher noteFor = NOTE_FOR.matcher(text);
        Matcher free = NOTE.matcher(text);
        boolean attached = noteFor.matches();
        if (!attached && !free.matches()) {
            return false;
        }
        String id = "note " + ++notes;
        graph.shape(id, NodeShape.NOTE);
        graph.label(id, LabelText.mermaid(attached ? noteFor.group(2) : free.group(1)));
        if (attached) {
            String of = Relation.name(noteFor.group(1));
            draft(of);
            graph.edge(GraphEdge.of(of, id, LineKind.DASHED, EdgeEnd.NONE, EdgeEnd.NONE));
        }
        return true;
    }
}
