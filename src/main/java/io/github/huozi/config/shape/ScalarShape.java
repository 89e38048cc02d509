package io.github.huozi.config.shape;

import io.github.huozi.config.format.Text;
import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A single text, number or word.
 *
 * @param expects what it must be, worded to follow “must be”
 * @param example a legal value as written in the file
 * @param parse returns the value, or empty for an illegal text
 * @param schema its JSON Schema
 * @param remedy the replacement for an illegal text, if there is one
 */
public record ScalarShape<T>(
        Phrase expects,
        String example,
        Function<String, Optional<T>> parse,
        Map<String, Object> schema,
        Function<String, Optional<Phrase>> remedy)
        implements Shape<T> {

    ScalarShape(String expects, String example, Function<String, Optional<T>> parse, Map<String, Object> schema) {
        this(Phrase.of(expects), example, parse, schema);
    }

    /**
     * Creates a shape whose only remedy is the example.
     *
     * @param expects what it must be
     * @param example a legal value
     * @param parse reads it
     * @param schema its JSON Schema
     */
    public ScalarShape(
            Phrase expects, String example, Function<String, Optional<T>> parse, Map<String, Object> schema) {
        this(expects, example, parse, schema, text -> Optional.empty());
    }

    @Override
    public Optional<T> read(Value value, String name, DiagnosticSink sink) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        if (!(value instanceof Value.Scalar scalar) || scalar.isNull()) {
            String variant = value instanceof Value.Scalar ? example.startsWith("\"#") ? "hash" : "empty" : "scalar";
            sink.report(Code.WRONG_TYPE.at(
                    value.position(), variant, name, expects, value.described(), last + ": " + example));
            return Optional.empty();
        }
        if (!Text.isClean(scalar.text())) {
            sink.report(Code.WRONG_VALUE.at(value.position(), "character", name, value.described()));
            return Optional.empty();
        }
        Optional<T> read = parse.apply(scalar.text().strip());
        if (read.isEmpty()) {
            Diagnostic wrong = Code.WRONG_VALUE.at(
                    value.position(), "form", name, expects, value.described(), last + ": " + example);
            sink.report(
                    remedy.apply(scalar.text().strip()).map(wrong::withRemedy).orElse(wrong));
        }
        return read;
    }

    @Override
    public String written() {
        return example;
    }
}
