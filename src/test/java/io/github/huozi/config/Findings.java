package io.github.huozi.config;

import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;

/** Reads a configuration and keeps what was found. */
final class Findings {

    final Diagnostics found = new Diagnostics();
    final Optional<Fields> fields;

    private Findings(String yaml) {
        fields = BookYaml.read(yaml, found);
    }

    static Findings of(String yaml) {
        return new Findings(yaml);
    }

    List<String> messages() {
        return found.all().stream().map(Diagnostic::toString).toList();
    }

    Fields clean() {
        if (!found.all().isEmpty()) {
            throw new AssertionError(messages());
        }
        return fields.orElseThrow();
    }
}
