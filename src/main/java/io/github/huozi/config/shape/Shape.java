package io.github.huozi.config.shape;

import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The legal form of a value, and its conversion. Immutable.
 *
 * @param <T> the type of the result
 */
public interface Shape<T> {

    /**
     * Checks and converts a value.
     *
     * @param name the name of the key in messages, such as {@code pdf.page}
     * @param sink receives all findings
     * @return the result; empty if the value cannot be used, which has been reported to the sink
     */
    Optional<T> read(Value value, String name, DiagnosticSink sink);

    /** Returns the shape as JSON Schema, draft 2020-12. */
    Map<String, Object> schema();

    /** Returns a legal value as written in the file. */
    default String written() {
        return "…";
    }

    /** Returns this shape with its result converted. */
    default <U> Shape<U> map(Function<T, U> function) {
        Shape<T> inner = this;
        return new Shape<>() {
            @Override
            public Optional<U> read(Value value, String name, DiagnosticSink sink) {
                return inner.read(value, name, sink).map(function);
            }

            @Override
            public Map<String, Object> schema() {
                return inner.schema();
            }

            @Override
            public String written() {
                return inner.written();
            }
        };
    }

    /** Returns this shape with the position of the value kept. */
    default Shape<Located<T>> located() {
        Shape<T> inner = this;
        return new Shape<>() {
            @Override
            public Optional<Located<T>> read(Value value, String name, DiagnosticSink sink) {
                return inner.read(value, name, sink).map(read -> new Located<>(read, value.position()));
            }

            @Override
            public Map<String, Object> schema() {
                return inner.schema();
            }

            @Override
            public String written() {
                return inner.written();
            }
        };
    }
}
