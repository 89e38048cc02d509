package io.github.huozi.config.shape;

import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a value may look like, and what comes of it. Immutable.
 *
 * @param <T> what is read from it
 */
public interface Shape<T> {

    /**
     * Checks a value and reads it.
     *
     * @param name the key as messages name it, such as {@code pdf.page}
     * @param sink hears what is wrong, all of it
     * @return nothing when the value cannot be used; the sink has heard why
     */
    Optional<T> read(Value value, String name, DiagnosticSink sink);

    /** The same in JSON Schema, draft 2020-12. */
    Map<String, Object> schema();

    /** A legal value as it is written in the file. */
    default String written() {
        return "…";
    }

    /** The same shape, read as something else. */
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

    /** The same shape, with the place of the value kept. */
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
