package io.github.huozi.config.key;

import io.github.huozi.book.Role;
import io.github.huozi.config.format.Value;
import io.github.huozi.config.shape.Fields;
import io.github.huozi.config.shape.Key;
import io.github.huozi.config.shape.Keys;
import io.github.huozi.config.shape.Shape;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The list of chapters. An entry gives its role and its file ({@code chapter: 05.md}; a part its title), or more within braces
 * or as sibling keys: {@code title}, {@code file}, {@code contents}.
 */
record ContentsShape() implements Shape<List<ContentsEntry>> {

    private static final Key<List<ContentsEntry>> CONTENTS =
            new Key<>("contents", new Within(), "the entries within it");
    private static final Keys DETAILS = Keys.of(RoleEntry.TITLE, RoleEntry.FILE, CONTENTS);
    /** The same list one level down; a separate class, since a static field cannot contain its own shape. */
    private record Within() implements Shape<List<ContentsEntry>> {
        @Override
        public Optional<List<ContentsEntry>> read(Value value, String name, DiagnosticSink sink) {
            return list(value, sink);
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("$ref", "#/$defs/contents");
        }
    }

    @Override
    public Optional<List<ContentsEntry>> read(Value value, String name, DiagnosticSink sink) {
        Optional<List<ContentsEntry>> read = list(value, sink);
        read.ifPresent(entries -> entries.stream()
                .filter(entry -> entry.role() == Role.SECTION)
                .forEach(entry -> misplacedSection(entry, sink)));
        return read;
    }

    private static Optional<List<ContentsEntry>> list(Value value, DiagnosticSink sink) {
        if (!(value instanceof Value.Sequence sequence)) {
            sink.report(Code.WRONG_TYPE.at(value.position(), "contents", value.described()));
            return Optional.empty();
        }
        List<ContentsEntry> entries = new ArrayList<>();
        for (Value item : sequence.items()) {
            if (item instanceof Value.Mapping mapping) {
                RoleEntry.read(mapping, DETAILS, "contents", sink)
                        .flatMap(entry -> entry(entry, sink))
                        .ifPresent(entries::add);
            } else {
                sink.report(Code.WRONG_TYPE.at(
                        item.position(),
                        "entry",
                        item.described(),
                        item instanceof Value.Scalar s && !s.isNull() ? s.text() : "01.md",
                        Phrase.list(RoleEntry.ROLES)));
            }
        }
        return Optional.of(entries);
    }

    private static Optional<ContentsEntry> entry(RoleEntry read, DiagnosticSink sink) {
        Role role = read.role();
        Fields details = read.details();
        List<ContentsEntry> children = details.get(CONTENTS).orElse(List.of());
        ContentsEntry entry = new ContentsEntry(
                role, details.get(RoleEntry.TITLE), details.get(RoleEntry.FILE), children, read.position());
        children.forEach(child -> checkNesting(entry, child, sink));
        // A faulty value has been reported already; its entry is kept for the entries within it.
        if (details.has(RoleEntry.FILE)
                || (details.has(RoleEntry.TITLE) && (role == Role.PART || details.has(CONTENTS)))) {
            checkPartTitle(entry, details.position(RoleEntry.TITLE), sink);
            return Optional.of(entry);
        }
        String lacks = role == Role.PART || details.has(CONTENTS) ? "title" : "file";
        sink.report(Code.MISSING_KEY.at(read.position(), lacks, role.key()));
        return Optional.empty();
    }

    private static void checkPartTitle(ContentsEntry entry, Position position, DiagnosticSink sink) {
        if (entry.role() == Role.PART
                && entry.file().isEmpty()
                && entry.title().orElse("").matches(".*\\.(md|markdown|html?|xhtml)")) {
            sink.report(Code.WRONG_VALUE.at(position, "part", entry.title().orElse("")));
        }
    }

    private static void checkNesting(ContentsEntry parent, ContentsEntry child, DiagnosticSink sink) {
        boolean parentIsPart = parent.role() == Role.PART;
        if (!parentIsPart && child.role() != Role.SECTION) {
            sink.report(Code.WRONG_VALUE.at(
                    child.position(),
                    "nested",
                    child.role().key(),
                    parent.role().key()));
        } else if (parentIsPart && child.role() == Role.SECTION) {
            misplacedSection(child, sink);
        }
    }

    private static void misplacedSection(ContentsEntry entry, DiagnosticSink sink) {
        sink.report(Code.WRONG_VALUE.at(entry.position(), "section"));
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("$ref", "#/$defs/contents");
    }

    /** Returns the definition that {@code #/$defs/contents} refers to. */
    static Map<String, Object> definition() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            properties.put(
                    role.key(), Map.of("anyOf", List.of(Map.of("type", List.of("string", "null")), DETAILS.schema())));
        }
        DETAILS.keys().forEach(key -> properties.put(key.name(), key.schema()));
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("type", "object");
        entry.put("properties", properties);
        entry.put("patternProperties", Map.of("^x-", Map.of()));
        entry.put("additionalProperties", false);
        entry.put(
                "anyOf",
                RoleEntry.ROLES.stream()
                        .map(role -> Map.of("required", List.of(role)))
                        .toList());
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", entry);
        return list;
    }
}
