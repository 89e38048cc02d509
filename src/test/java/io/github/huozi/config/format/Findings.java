package io.github.huozi.config.format;

import io.github.huozi.config.key.BookYaml;
import io.github.huozi.config.shape.Fields;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;

/** Reads a configuration and keeps what was found. */
public final class Findings {

    final Diagnostics found = new Diagnostics();
    final Optional<Fields> fields;

    private Findings(String yaml) {
        fields = BookYaml.read(yaml, found);
    }

    public static Findings of(String yaml) {
        return new Findings(yaml);
    }

    List<String> messages() {
        return found.all().stream().map(Diagnostic::toString).toList();
    }

    public Fields clean() {
        if (!found.all().isEmpty()) {
            throw new AssertionError(messages());
        }
        return fields.orElseThrow();
    }
}
