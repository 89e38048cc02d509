package io.github.huozi.config.key;

import io.github.huozi.config.format.Value;
import io.github.huozi.config.shape.Shape;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A mapping of names that the author chooses, such as those of a site's components, each with its meaning in the book.
 *
 * @param variant the variant of the message for anything that is not a mapping
 * @param meaning the shape of a meaning
 */
record MeaningsShape<T>(String variant, Shape<T> meaning) implements Shape<Map<String, T>> {

    @Override
    public Optional<Map<String, T>> read(Value value, String name, DiagnosticSink sink) {
        if (!(value instanceof Value.Mapping mapping)) {
            sink.report(Code.WRONG_TYPE.at(value.position(), variant, name, value.described()));
            return Optional.empty();
        }
        Map<String, T> meanings = new LinkedHashMap<>();
        for (Value.Pair pair : mapping.pairs()) {
            meaning.read(pair.value(), name + "." + pair.key(), sink)
                    .ifPresent(known -> meanings.put(pair.key().strip(), known));
        }
        return Optional.of(meanings);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "object", "additionalProperties", meaning.schema());
    }
}
