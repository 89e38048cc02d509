package io.github.huozi.config.key;

import io.github.huozi.book.settings.ReadingSettings.Component;
import io.github.huozi.config.format.Value;
import io.github.huozi.config.shape.Shape;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Components of a site: the name of each as written there, and how the book renders it. */
record ComponentsShape() implements Shape<Map<String, Component>> {

    private static final Shape<Component> MEANING = Forms.words(Component.values());

    @Override
    public Optional<Map<String, Component>> read(Value value, String name, DiagnosticSink sink) {
        if (!(value instanceof Value.Mapping mapping)) {
            sink.report(Code.WRONG_TYPE.at(value.position(), "components", name, value.described()));
            return Optional.empty();
        }
        Map<String, Component> components = new LinkedHashMap<>();
        for (Value.Pair pair : mapping.pairs()) {
            MEANING.read(pair.value(), name + "." + pair.key(), sink)
                    .ifPresent(meaning -> components.put(pair.key().strip(), meaning));
        }
        return Optional.of(components);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "object", "additionalProperties", MEANING.schema());
    }
}
