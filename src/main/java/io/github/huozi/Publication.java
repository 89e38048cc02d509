package io.github.huozi;

import io.github.huozi.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The result of publishing a book. Immutable. */
public final class Publication {

    private final List<Output> outputs;
    private final List<Diagnostic> diagnostics;

    private Publication(Builder from) {
        outputs = from.outputs;
        diagnostics = from.diagnostics;
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this publication} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.outputs = outputs;
        builder.diagnostics = diagnostics;
        return builder;
    }

    /** {@return the finished files, in the order of {@link Format}, the complete book before its variants} */
    public List<Output> outputs() {
        return outputs;
    }

    /**
     * {@return the findings, none of them fatal; many similar ones are grouped into one with a count, while {@link
     * Publisher#check(PublishRequest)} lists each}
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * {@return the finished file of a format; the first if there are several}
     *
     * @param format the format
     */
    public Optional<Output> output(Format format) {
        return outputs.stream().filter(output -> output.format() == format).findFirst();
    }

    /**
     * {@return the finished file of a format with a given name}
     *
     * @param format the format
     * @param name the name
     */
    public Optional<Output> output(Format format, String name) {
        return outputs.stream()
                .filter(output -> output.format() == format && output.name().equals(name))
                .findFirst();
    }

    /**
     * {@return the path of the finished file of a format; the first if there are several}
     *
     * @param format the format
     * @throws NoSuchElementException if none was written to a folder
     */
    public Path file(Format format) {
        return output(format)
                .flatMap(Output::file)
                .orElseThrow(() -> new NoSuchElementException("no " + format + " was written to a folder"));
    }

    private List<Object> state() {
        return List.of(outputs, diagnostics);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Publication that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "Publication" + state();
    }

    /** Builds a {@link Publication}. Not thread-safe. */
    public static final class Builder {

        private List<Output> outputs = List.of();
        private List<Diagnostic> diagnostics = List.of();

        private Builder() {}

        /**
         * Sets the finished files, in the order of {@link Format}, the complete book before its variants.
         *
         * @param outputs all of them
         * @return this builder
         */
        public Builder outputs(List<Output> outputs) {
            this.outputs = List.copyOf(outputs);
            return this;
        }

        /**
         * Sets the findings, none of them fatal.
         *
         * @param diagnostics all of them
         * @return this builder
         */
        public Builder diagnostics(List<Diagnostic> diagnostics) {
            this.diagnostics = List.copyOf(diagnostics);
            return this;
        }

        /** {@return the publication} */
        public Publication build() {
            return new Publication(this);
        }
    }
}
