package io.github.huozi.config.key;

import io.github.huozi.book.settings.Medium;
import io.github.huozi.config.format.Value;
import io.github.huozi.config.shape.Fields;
import io.github.huozi.config.shape.Key;
import io.github.huozi.config.shape.Keys;
import io.github.huozi.config.shape.Shape;
import io.github.huozi.config.shape.Shapes;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An entry of {@code exclude}: a glob, or {@code {files: …}} or {@code {selector: …}} with the formats that it applies to. */
record ExclusionShape() implements Shape<Exclusion> {

    /** A path or a pattern; {@link Exclusion.Files} defines what it matches. */
    static final Shape<String> GLOB = Shapes.form("expects.glob", "drafts/*.md", ExclusionShape::glob);

    private static final Key<String> FILES = new Key<>("files", GLOB, "a path or a glob: files that are left out");
    private static final Key<String> SELECTOR =
            new Key<>("selector", Shapes.words(".badge"), "a CSS selector: what it matches is left out");
    private static final Key<List<Medium>> ONLY =
            new Key<>("only", Shapes.items(medium()), "the formats that it is left out from");
    private static final Key<List<Medium>> EXCEPT =
            new Key<>("except", Shapes.items(medium()), "the formats that it is not left out from");
    private static final Keys KEYS = Keys.of(FILES, SELECTOR, ONLY, EXCEPT);

    private static Shape<Medium> medium() {
        Map<String, Medium> words = new LinkedHashMap<>();
        for (Medium medium : Medium.values()) {
            words.put(medium.key(), medium);
        }
        return Shapes.word(words);
    }

    private static Optional<String> glob(String text) {
        return text.isEmpty() ? Optional.empty() : Glob.of(text).map(glob -> text);
    }

    @Override
    public Optional<Exclusion> read(Value value, String name, DiagnosticSink sink) {
        return value instanceof Value.Mapping
                ? KEYS.read(value, name, sink).flatMap(fields -> exclusion(fields, name, value.position(), sink))
                : GLOB.read(value, name, sink).map(glob -> new Exclusion.Files(glob, Medium.all(), value.position()));
    }

    private static Optional<Exclusion> exclusion(Fields fields, String name, Position position, DiagnosticSink sink) {
        if (fields.has(ONLY) && fields.has(EXCEPT)) {
            sink.report(Code.WRONG_VALUE.at(fields.position(EXCEPT), "only-except"));
        }
        if (fields.has(FILES) == fields.has(SELECTOR)) {
            sink.report((fields.has(FILES) ? Code.WRONG_VALUE : Code.MISSING_KEY).at(position, "exclusion", name));
            return Optional.empty();
        }
        Set<Medium> from = fields.get(ONLY)
                .<Set<Medium>>map(Set::copyOf)
                .or(() -> fields.get(EXCEPT).map(Medium::except))
                .orElseGet(Medium::all);
        return fields.get(FILES)
                .<Exclusion>map(glob -> new Exclusion.Files(glob, from, position))
                .or(() -> fields.get(SELECTOR).map(selector -> new Exclusion.Blocks(selector, from, position)));
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("anyOf", List.of(Map.of("type", "string"), KEYS.schema()));
    }
}
