package io.github.huozi.config.key;

import io.github.huozi.config.format.Value;
import io.github.huozi.config.shape.Fields;
import io.github.huozi.config.shape.Key;
import io.github.huozi.config.shape.Keys;
import io.github.huozi.config.shape.Located;
import io.github.huozi.config.shape.Shape;
import io.github.huozi.config.shape.Shapes;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An entry of {@code amend}: role and file, and what to change: title, or place. */
record AmendmentShape() implements Shape<Amendment> {

    private static final Key<Located<String>> BEFORE =
            new Key<>("before", Shapes.file("05.md").located(), "the file of the section that it is to stand before");
    private static final Key<Located<String>> AFTER =
            new Key<>("after", Shapes.file("05.md").located(), "the file of the section that it is to stand after");
    private static final Keys DETAILS = Keys.of(RoleEntry.TITLE, RoleEntry.FILE, BEFORE, AFTER);

    @Override
    public Optional<Amendment> read(Value value, String name, DiagnosticSink sink) {
        if (!(value instanceof Value.Mapping mapping)) {
            sink.report(Code.WRONG_TYPE.at(value.position(), "amend", name, value.described()));
            return Optional.empty();
        }
        return RoleEntry.read(mapping, DETAILS, name, sink).flatMap(entry -> amendment(entry, sink));
    }

    private static Optional<Amendment> amendment(RoleEntry entry, DiagnosticSink sink) {
        Fields details = entry.details();
        if (details.get(RoleEntry.FILE).isEmpty()) {
            if (!details.has(RoleEntry.FILE)) {
                sink.report(Code.MISSING_KEY.at(
                        entry.position(), "amend", entry.role().key()));
            }
            return Optional.empty();
        }
        if (details.has(BEFORE) && details.has(AFTER)) {
            sink.report(Code.WRONG_VALUE.at(details.position(AFTER), "before-after"));
        }
        Optional<Amendment.Place> before =
                details.get(BEFORE).map(file -> new Amendment.Place(Amendment.Side.BEFORE, file));
        return Optional.of(new Amendment(
                details.get(RoleEntry.FILE).get(),
                entry.role(),
                details.get(RoleEntry.TITLE),
                before.or(() -> details.get(AFTER).map(file -> new Amendment.Place(Amendment.Side.AFTER, file))),
                entry.position()));
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        RoleEntry.ROLES.forEach(role -> properties.put(
                role, Map.of("anyOf", List.of(Map.of("type", List.of("string", "null")), DETAILS.schema()))));
        DETAILS.keys().forEach(key -> properties.put(key.name(), key.schema()));
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("type", "object");
        entry.put("properties", properties);
        entry.put("patternProperties", Map.of("^x-", Map.of()));
        entry.put("additionalProperties", false);
        return entry;
    }
}
