package io.github.huozi.config.shape;

import io.github.huozi.config.format.Text;
import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A mapping of arbitrary names to texts, in the author's order. */
public final class LinesShape implements Shape<Map<String, String>> {

    @Override
    public Optional<Map<String, String>> read(Value value, String name, DiagnosticSink sink) {
        if (!(value instanceof Value.Mapping mapping)) {
            sink.report(Code.WRONG_TYPE.at(
                    value.position(), "lines", name, value.described(), name.substring(name.lastIndexOf('.') + 1)));
            return Optional.empty();
        }
        Map<String, String> lines = new LinkedHashMap<>();
        for (Value.Pair pair : mapping.pairs()) {
            if (pair.value() instanceof Value.Scalar scalar && !scalar.isNull()) {
                lines.put(Text.line(pair.key()), Text.line(scalar.text()));
            } else {
                sink.report(Code.WRONG_TYPE.at(
                        pair.value().position(),
                        "line",
                        name + "." + pair.key(),
                        pair.value().described()));
            }
        }
        return Optional.of(lines);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "object", "additionalProperties", Map.of("type", java.util.List.of("string", "number")));
    }
}
