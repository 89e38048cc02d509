package io.github.huozi.config.key;

import io.github.huozi.config.format.Text;
import io.github.huozi.config.format.Value;
import io.github.huozi.config.shape.Shape;
import io.github.huozi.config.shape.Shapes;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list of terms: each right form with the wrong one, or a list of them. */
record TermsShape() implements Shape<Map<String, List<String>>> {

    private static final Shape<List<String>> WRONG = Shapes.items(Shapes.words("[登陆, 登入]"));

    @Override
    public Optional<Map<String, List<String>>> read(Value value, String name, DiagnosticSink sink) {
        if (!(value instanceof Value.Mapping mapping)) {
            sink.report(Code.WRONG_TYPE.at(value.position(), "terms", name, value.described()));
            return Optional.empty();
        }
        Map<String, List<String>> terms = new LinkedHashMap<>();
        for (Value.Pair pair : mapping.pairs()) {
            WRONG.read(pair.value(), name + "." + pair.key(), sink)
                    .ifPresent(wrong -> put(terms, pair, wrong, name, sink));
        }
        return Optional.of(terms);
    }

    private static void put(
            Map<String, List<String>> terms, Value.Pair pair, List<String> wrong, String name, DiagnosticSink sink) {
        String right = Text.line(pair.key());
        if (wrong.contains(right)) {
            sink.report(Code.WRONG_VALUE.at(pair.position(), "term", name, right));
        }
        terms.put(right, wrong.stream().filter(form -> !form.equals(right)).toList());
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "object", "additionalProperties", WRONG.schema());
    }
}
