package io.github.huozi;

import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Severity;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings of a check. Immutable. */
public final class CheckReport {

    private final List<Path> files;
    private final List<Diagnostic> diagnostics;
    private final Severity failOn;

    private CheckReport(Builder from) {
        files = from.files;
        diagnostics = from.diagnostics;
        failOn = from.failOn;
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this report} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.files = files;
        builder.diagnostics = diagnostics;
        builder.failOn = failOn;
        return builder;
    }

    /** {@return the finished files that were checked; empty if only the sources were} */
    public List<Path> files() {
        return files;
    }

    /** {@return all findings, in order of position} */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** {@return the lowest severity at which the book does not pass} */
    public Severity failOn() {
        return failOn;
    }

    /** {@return whether all findings are less severe than {@link #failOn()}} */
    public boolean passes() {
        return diagnostics.stream().noneMatch(found -> found.severity().compareTo(failOn) >= 0);
    }

    private List<Object> state() {
        return List.of(files, diagnostics, failOn);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CheckReport that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "CheckReport" + state();
    }

    /** Builds a {@link CheckReport}. Not thread-safe. */
    public static final class Builder {

        private List<Path> files = List.of();
        private List<Diagnostic> diagnostics = List.of();
        private Severity failOn = Severity.ERROR;

        private Builder() {}

        /**
         * Sets the finished files that were checked.
         *
         * @param files all of them
         * @return this builder
         */
        public Builder files(List<Path> files) {
            this.files = List.copyOf(files);
            return this;
        }

        /**
         * Sets all findings, in order of position.
         *
         * @param diagnostics all of them
         * @return this builder
         */
        public Builder diagnostics(List<Diagnostic> diagnostics) {
            this.diagnostics = List.copyOf(diagnostics);
            return this;
        }

        /**
         * Sets the lowest severity at which the book does not pass.
         *
         * @param failOn the severity
         * @return this builder
         */
        public Builder failOn(Severity failOn) {
            this.failOn = failOn;
            return this;
        }

        /** {@return the report} */
        public CheckReport build() {
            return new CheckReport(this);
        }
    }
}
