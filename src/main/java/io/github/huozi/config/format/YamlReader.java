package io.github.huozi.config.format;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2, including JSON, into {@link Value}s. Works on the parser's events, which do not recurse however deeply a
 * hostile file nests. No tag is ever constructed.
 */
public final class YamlReader {

    /** More than any book needs, and far less than the stack can hold. */
    private static final int MAX_DEPTH = 64;

    /** Counted after resolving aliases, so that a short file cannot expand to millions of values. */
    private static final int MAX_VALUES = 100_000;

    private final String text;
    private final String path;
    private final Tags tags;
    private final DiagnosticSink sink;
    private final Iterator<Event> events;
    private final Map<Anchor, Value> anchors = new HashMap<>();
    private final Map<Anchor, Integer> sizes = new HashMap<>();
    private int count;

    /** The treatment of tags that are not part of YAML. */
    enum Tags {
        /** They are reported: the author did not intend one. */
        REFUSED,
        /** They have a meaning for the tool that owns the file. */
        IGNORED
    }

    private YamlReader(String text, String path, Tags tags, DiagnosticSink sink) {
        this.text = text;
        this.path = path;
        this.tags = tags;
        this.sink = sink;
        LoadSettings settings = LoadSettings.builder().setLabel(path).build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** Reading cannot continue; carries the finding. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Diagnostic finding;

        Stop(Diagnostic finding) {
            super(finding.message(), null, false, false);
            this.finding = finding;
        }
    }

    /**
     * Reads one document.
     *
     * @param text the text without a byte order mark
     * @param path the name of the file in messages
     * @param sink receives syntax errors and duplicate keys
     * @return the content; empty if there is a syntax error, and an empty mapping for an empty file
     */
    public static Optional<Value> read(String text, String path, DiagnosticSink sink) {
        return read(text, path, Tags.REFUSED, sink);
    }

    /** Reads the file of another tool. */
    static Optional<Value> read(String text, String path, Tags tags, DiagnosticSink sink) {
        YamlReader reader = new YamlReader(text, path, tags, sink);
        try {
            return Optional.of(reader.document());
        } catch (Stop stop) {
            sink.report(stop.finding);
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            sink.report(YamlRemedy.of(e, text).at(mark.map(reader::position).orElse(Position.of(path))));
        } catch (ReaderException e) {
            sink.report(Code.OUTLINE_SYNTAX.at(
                    reader.position(e.getCodePoint()),
                    "character",
                    String.format(Locale.ROOT, "U+%04X", e.getCodePoint())));
        } catch (YamlEngineException e) {
            sink.report(Code.OUTLINE_SYNTAX.at(Position.of(path), "complex", String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private Value document() {
        Event event = next();
        while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
            event = next();
        }
        if (event.getEventId() == Event.ID.StreamEnd) {
            return new Value.Mapping(List.of(), new Position(path, 1, 1));
        }
        Value value = value(event, 0);
        next();
        Event end = next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw new Stop(Code.OUTLINE_SYNTAX.at(position(end), "second"));
        }
        return value instanceof Value.Scalar scalar && scalar.isNull()
                ? new Value.Mapping(List.of(), scalar.position())
                : value;
    }

    private Event next() {
        Event event = events.next();
        while (event.getEventId() == Event.ID.Comment) {
            event = events.next();
        }
        return event;
    }

    private Value value(Event event, int depth) {
        if (depth > MAX_DEPTH) {
            throw new Stop(Code.OUTLINE_SYNTAX.at(position(event), "deep", MAX_DEPTH));
        }
        if (event instanceof AliasEvent alias) {
            return follow(alias);
        }
        int before = count;
        count(event, 1);
        Value value;
        if (event instanceof ScalarEvent scalar) {
            Value.Style style = scalar.isPlain() ? Value.Style.PLAIN : Value.Style.QUOTED;
            value = new Value.Scalar(scalar.getValue(), style, position(event));
        } else if (event.getEventId() == Event.ID.SequenceStart) {
            value = sequence(event, depth);
        } else {
            value = mapping(event, depth);
        }
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        if (anchor.isPresent()) {
            anchors.put(anchor.get(), value);
            sizes.put(anchor.get(), count - before);
        }
        refuseTag(event);
        return value;
    }

    private void count(Event event, int more) {
        count += more;
        if (count > MAX_VALUES) {
            throw new Stop(Code.OUTLINE_SYNTAX.at(position(event), "values", MAX_VALUES));
        }
    }

    private Value follow(AliasEvent alias) {
        @Nullable Value value = anchors.get(alias.getAlias());
        @Nullable Integer size = sizes.get(alias.getAlias());
        if (value == null || size == null) {
            throw new Stop(Code.OUTLINE_SYNTAX.at(
                    position(alias), "anchor", alias.getAlias().getValue()));
        }
        count(alias, size);
        return value;
    }

    private void refuseTag(Event event) {
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
        if (tags == Tags.REFUSED && tag.isPresent() && !tag.get().startsWith("tag:yaml.org,2002:")) {
            sink.report(Code.OUTLINE_SYNTAX.at(position(event), "tag", tag.get()));
        }
    }

    private Value sequence(Event start, int depth) {
        List<Value> items = new ArrayList<>();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            items.add(value(event, depth + 1));
        }
        return new Value.Sequence(items, position(start));
    }

    private Value mapping(Event start, int depth) {
        List<Value.Pair> pairs = new ArrayList<>();
        Map<String, Position> seen = new HashMap<>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            Value key = value(event, depth + 1);
            Value value = value(next(), depth + 1);
            if (!(key instanceof Value.Scalar name)) {
                throw new Stop(Code.OUTLINE_SYNTAX.at(key.position(), "name", key.described()));
            }
            @Nullable Position first = seen.putIfAbsent(name.text(), name.position());
            if (first != null) {
                tellTwice(name, first);
            }
            // Other tools may allow it; two pages with one title are two pages.
            if (first == null || tags == Tags.IGNORED) {
                pairs.add(new Value.Pair(name.text(), name.position(), value));
            }
        }
        return new Value.Mapping(pairs, position(start));
    }

    private void tellTwice(Value.Scalar name, Position first) {
        Diagnostic finding = Code.KEY_TWICE.at(
                name.position(), "line", name.text(), first.line().orElse(0));
        sink.report(tags == Tags.IGNORED ? finding.as(Severity.WARNING) : finding);
    }

    private Position position(Event event) {
        return event.getStartMark().map(this::position).orElse(Position.of(path));
    }

    /** A mark counts columns in code points, a position in UTF-16 units. */
    private Position position(Mark mark) {
        String line = YamlRemedy.line(text, mark.getLine());
        int points = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
        return new Position(path, mark.getLine() + 1, line.offsetByCodePoints(0, points) + 1);
    }

    private Position position(int codePoint) {
        int at = text.indexOf(codePoint);
        if (at < 0) {
            return Position.of(path);
        }
        int lineStart = text.lastIndexOf('\n', at) + 1;
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        return new Position(path, line, at - lineStart + 1);
    }
}
