package io.github.huozi.config;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.nio.file.FileSystems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** An entry of {@code exclude}: a glob, or {@code {selector: …}}. */
record ExclusionShape() implements Shape<Exclusion> {

    private static final Key<String> SELECTOR =
            new Key<>("selector", Shapes.words(".badge"), "a CSS selector: what it matches is left out");
    private static final Keys KEYS = Keys.of(SELECTOR).requiring(SELECTOR);
    private static final Shape<String> GLOB =
            Shapes.form("a path or a glob in the book's folder", "drafts/*.md", ExclusionShape::glob);

    private static Optional<String> glob(String text) {
        try {
            // Matching costs more than the length of the pattern; nobody writes a longer one.
            if (text.isEmpty() || text.length() > 200) {
                return Optional.empty();
            }
            FileSystems.getDefault().getPathMatcher("glob:" + text);
            return Optional.of(text);
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Exclusion> read(Value value, String name, DiagnosticSink sink) {
        if (value instanceof Value.Mapping) {
            if (KEYS.read(value, name, sink).isPresent()) {
                sink.report(
                        Code.NOT_BUILT_YET,
                        value.position(),
                        "`" + name + "` by selector is legal but has no effect yet",
                        "the book is made as if the line were not there");
            }
            return Optional.empty();
        }
        return GLOB.read(value, name, sink).map(glob -> new Exclusion.Files(glob, value.position()));
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("anyOf", List.of(Map.of("type", "string"), KEYS.schema()));
    }
}
