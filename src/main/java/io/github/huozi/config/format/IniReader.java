package io.github.huozi.config.format;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code book.ini}: TOML under another name, as in some tools, or plain {@code key = value} lines under {@code
 * [section]}s. A list is written in brackets.
 */
final class IniReader {

    private IniReader() {}

    /**
     * Reads a file.
     *
     * @param path its name in messages
     * @param sink receives lines that are neither a section nor a key
     * @return the content; empty if there is such a line
     */
    static Optional<Value> read(String text, String path, DiagnosticSink sink) {
        Optional<Value> toml = TomlReader.read(text, path, finding -> {});
        return toml.isPresent() ? toml : plain(text, path, sink);
    }

    private static Optional<Value> plain(String text, String path, DiagnosticSink sink) {
        Map<String, List<Value.Pair>> sections = new LinkedHashMap<>();
        String section = "";
        int number = 0;
        boolean good = true;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.strip();
            Position position = new Position(path, number, 1);
            int equals = line.indexOf('=');
            if (line.isEmpty() || line.startsWith("#") || line.startsWith(";")) {
                continue;
            }
            if (line.matches("\\[[^\\[\\]]+]")) {
                section = line.substring(1, line.length() - 1).strip();
            } else if (equals > 0) {
                sections.computeIfAbsent(section, key -> new ArrayList<>())
                        .add(new Value.Pair(
                                line.substring(0, equals).strip(),
                                position,
                                value(line.substring(equals + 1).strip(), position)));
            } else {
                good = false;
                sink.report(Code.OUTLINE_SYNTAX.at(position, "ini"));
            }
        }
        return good ? Optional.of(nested(sections, path)) : Optional.empty();
    }

    /** {@code [output.html]} is {@code html} in {@code output}. */
    private static Value nested(Map<String, List<Value.Pair>> sections, String path) {
        Position top = new Position(path, 1, 1);
        List<Value.Pair> pairs = new ArrayList<>(sections.getOrDefault("", List.of()));
        sections.forEach((name, values) -> {
            if (!name.isEmpty()) {
                Value inner = new Value.Mapping(values, values.get(0).position());
                String[] names = name.split("\\.", -1);
                for (int i = names.length - 1; i > 0; i--) {
                    inner = new Value.Mapping(
                            List.of(new Value.Pair(names[i], inner.position(), inner)), inner.position());
                }
                pairs.add(new Value.Pair(names[0], inner.position(), inner));
            }
        });
        return new Value.Mapping(pairs, top);
    }

    private static Value value(String text, Position position) {
        if (text.startsWith("[") && text.endsWith("]")) {
            List<Value> items = new ArrayList<>();
            for (String item : text.substring(1, text.length() - 1).split(",", -1)) {
                if (!item.isBlank()) {
                    items.add(value(item.strip(), position));
                }
            }
            return new Value.Sequence(items, position);
        }
        boolean quoted = text.length() > 1 && text.matches("(?s)\".*\"|'.*'");
        return new Value.Scalar(
                quoted ? text.substring(1, text.length() - 1) : text,
                quoted ? Value.Style.QUOTED : Value.Style.PLAIN,
                position);
    }
}
