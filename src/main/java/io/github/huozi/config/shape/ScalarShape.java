package io.github.huozi.config.shape;

import io.github.huozi.config.format.Text;
import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A single text, number or word.
 *
 * @param expects what it must be, to follow “must be”
 * @param example a legal value as it is written in the file
 * @param parse nothing for a text that is none
 * @param schema the same in JSON Schema
 */
public record ScalarShape<T>(
        String expects, String example, Function<String, Optional<T>> parse, Map<String, Object> schema)
        implements Shape<T> {

    @Override
    public Optional<T> read(Value value, String name, DiagnosticSink sink) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        if (!(value instanceof Value.Scalar scalar) || scalar.isNull()) {
            String hint = value instanceof Value.Scalar
                    ? example.startsWith("\"#")
                            ? "put the value in quotes, since # begins a comment: `" + last + ": " + example + "`"
                            : "give it a value or remove the line"
                    : "write it as in `" + last + ": " + example + "`";
            sink.report(
                    Code.WRONG_TYPE,
                    value.position(),
                    "`" + name + "` must be " + expects + ", not " + value.describe(),
                    hint);
            return Optional.empty();
        }
        if (!Text.isClean(scalar.text())) {
            sink.report(
                    Code.WRONG_VALUE,
                    value.position(),
                    "`" + name + "` holds a character that no e-book may hold: " + value.describe(),
                    "remove it");
            return Optional.empty();
        }
        Optional<T> read = parse.apply(scalar.text().strip());
        if (read.isEmpty()) {
            sink.report(
                    Code.WRONG_VALUE,
                    value.position(),
                    "`" + name + "` must be " + expects + ", not " + value.describe(),
                    "write it as in `" + last + ": " + example + "`");
        }
        return read;
    }
}
