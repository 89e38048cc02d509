package io.github.huozi.config.format;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the configuration of another tool says about a book. Only the requested keys are read: unknown keys have a meaning for
 * that tool.
 *
 * @param path the file
 * @param value the whole content
 */
public record ForeignConfig(String path, Value.Mapping value) {

    /**
     * Reads a file according to its extension: {@code .toml}, {@code .ini}, {@code .json}, {@code .yml} or {@code .yaml}.
     *
     * @param path its name, relative to the book's folder
     * @param sink receives syntax errors
     * @return the configuration; empty if it cannot be read
     */
    public static Optional<ForeignConfig> read(byte[] bytes, String path, DiagnosticSink sink) {
        return ConfigText.of(bytes, path, sink)
                .flatMap(text -> parse(text, path, sink))
                .flatMap(value -> keys(value, path, sink));
    }

    private static Optional<ForeignConfig> keys(Value value, String path, DiagnosticSink sink) {
        if (value instanceof Value.Mapping mapping) {
            return Optional.of(new ForeignConfig(path, mapping));
        }
        sink.report(Code.OUTLINE_SYNTAX.at(value.position(), "foreign", value.described()));
        return Optional.empty();
    }

    private static Optional<Value> parse(String text, String path, DiagnosticSink sink) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "toml" -> TomlReader.read(text, path, sink);
            case "ini" -> IniReader.read(text, path, sink);
            // A tab is white space anywhere in JSON, and illegal in its strings.
            case "json" -> YamlReader.read(text.replace('\t', ' '), path, sink);
            default -> YamlReader.read(text, path, YamlReader.Tags.IGNORED, sink);
        };
    }

    /** Fills in missing values from another file; mappings are merged, everything else is replaced. */
    public ForeignConfig over(ForeignConfig base) {
        return new ForeignConfig(path, merged(value, base.value()));
    }

    private static Value.Mapping merged(Value.Mapping ours, Value.Mapping base) {
        List<Value.Pair> pairs = new ArrayList<>();
        for (Value.Pair pair : ours.pairs()) {
            Optional<Value> below = base.get(pair.key());
            boolean both = pair.value() instanceof Value.Mapping
                    && below.filter(Value.Mapping.class::isInstance).isPresent();
            pairs.add(
                    both
                            ? new Value.Pair(
                                    pair.key(), pair.position(), merged((Value.Mapping) pair.value(), (Value.Mapping)
                                            below.orElseThrow()))
                            : pair);
        }
        base.pairs().stream().filter(pair -> ours.get(pair.key()).isEmpty()).forEach(pairs::add);
        return new Value.Mapping(pairs, ours.position());
    }

    /** Returns the value at a path of keys. */
    public Optional<Value> at(String... keys) {
        Optional<Value> at = Optional.of(value);
        for (String key : keys) {
            at = at.filter(Value.Mapping.class::isInstance).flatMap(mapping -> ((Value.Mapping) mapping).get(key));
        }
        return at;
    }

    /** Returns the text at a path of keys, on one line; empty if there is none. */
    public String text(String... keys) {
        return at(keys).map(ForeignConfig::text).orElse("");
    }

    /** Returns the texts at a path of keys: those of a list, or a single one. */
    public List<String> texts(String... keys) {
        List<String> texts = new ArrayList<>();
        at(keys).ifPresent(value -> {
            if (value instanceof Value.Sequence sequence) {
                sequence.items().forEach(item -> texts.add(text(item)));
            } else {
                texts.add(text(value));
            }
        });
        texts.removeIf(String::isEmpty);
        return texts;
    }

    private static String text(Value value) {
        return value instanceof Value.Scalar scalar && !scalar.isNull() && Text.isClean(scalar.text())
                ? Text.line(scalar.text())
                : "";
    }

    /** Returns the position of the value at a path of keys. */
    public Position position(String... keys) {
        return at(keys).map(Value::position).orElse(Position.of(path));
    }
}
