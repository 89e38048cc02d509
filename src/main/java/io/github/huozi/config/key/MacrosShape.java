package io.github.huozi.config.key;

import io.github.huozi.config.format.Value;
import io.github.huozi.config.shape.Shape;
import io.github.huozi.config.shape.Shapes;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Macros: the name of each, with or without its backslash, and its LaTeX expansion. */
record MacrosShape() implements Shape<Map<String, String>> {

    private static final Shape<String> BODY = Shapes.paragraphs("'\\mathbb{R}'");

    @Override
    public Optional<Map<String, String>> read(Value value, String name, DiagnosticSink sink) {
        if (!(value instanceof Value.Mapping mapping)) {
            sink.report(Code.WRONG_TYPE.at(value.position(), "macros", name, value.described()));
            return Optional.empty();
        }
        Map<String, String> macros = new LinkedHashMap<>();
        for (Value.Pair pair : mapping.pairs()) {
            if (pair.key().matches("\\\\?[A-Za-z]+")) {
                BODY.read(pair.value(), name + "." + pair.key(), sink).ifPresent(body -> macros.put(pair.key(), body));
            } else {
                sink.report(Code.WRONG_VALUE.at(pair.position(), "macro", pair.key()));
            }
        }
        return Optional.of(macros);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "object", "additionalProperties", BODY.schema());
    }
}
