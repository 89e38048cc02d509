package io.github.huozi.config.format;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads TOML 1.0 into {@link Value}s. */
final class TomlReader {

    /** Longer than any configuration; the parser takes more than linear time. */
    private static final int MOST_CHARACTERS = 200_000;

    /** The parser recurses for brackets and for dots of keys. */
    private static final int MOST_DEPTH = 64;

    private final String path;

    private TomlReader(String path) {
        this.path = path;
    }

    /**
     * Reads a file.
     *
     * @param path its name in messages
     * @param sink receives syntax errors
     * @return the content; empty if there is a syntax error
     */
    static Optional<Value> read(String text, String path, DiagnosticSink sink) {
        if (text.length() > MOST_CHARACTERS) {
            sink.report(Code.OUTLINE_SYNTAX.at(Position.of(path), "long", MOST_CHARACTERS));
            return Optional.empty();
        }
        OptionalInt deep = TomlDepth.tooDeep(text, MOST_DEPTH);
        if (deep.isPresent()) {
            sink.report(Code.OUTLINE_SYNTAX.at(new Position(path, deep.getAsInt(), 1), "deep", MOST_DEPTH));
            return Optional.empty();
        }
        TomlReader reader = new TomlReader(path);
        TomlParseResult result = Toml.parse(text);
        for (TomlParseError error : result.errors()) {
            sink.report(Code.OUTLINE_SYNTAX.at(
                    reader.position(error.position()),
                    "toml",
                    Text.visible(unescaped(String.valueOf(error.getMessage())))));
        }
        return result.hasErrors() ? Optional.empty() : Optional.of(reader.table(result, new Position(path, 1, 1)));
    }

    /** The parser's messages contain characters such as {@code 窑} as escapes. */
    private static String unescaped(String message) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(message)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
    }

    private Value table(TomlTable table, Position position) {
        List<Value.Pair> pairs = new ArrayList<>();
        // The parser keeps no order, and ours must not depend on hashing.
        for (String key : new TreeSet<>(table.keySet())) {
            List<String> at = List.of(key);
            @Nullable TomlPosition found = table.inputPositionOf(at);
            Position where = found == null ? position : position(found);
            @Nullable Object value = table.get(at);
            if (value != null) {
                pairs.add(new Value.Pair(key, where, value(value, where)));
            }
        }
        return new Value.Mapping(pairs, position);
    }

    private Value value(Object value, Position position) {
        if (value instanceof TomlTable table) {
            return table(table, position);
        }
        if (value instanceof TomlArray array) {
            List<Value> items = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                items.add(value(array.get(i), position(array.inputPositionOf(i))));
            }
            return new Value.Sequence(items, position);
        }
        return new Value.Scalar(
                String.valueOf(value), value instanceof String ? Value.Style.QUOTED : Value.Style.PLAIN, position);
    }

    private Position position(@Nullable TomlPosition position) {
        return position == null
                ? Position.of(path)
                : new Position(path, Math.max(1, position.line()), Math.max(1, position.column()));
    }
}
