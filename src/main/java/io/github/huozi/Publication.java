package io.github.huozi;

import io.github.huozi.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What came of a book.
 *
 * @param outputs the finished files, in the order of {@link Format}, the full book before its variants
 * @param diagnostics what was found on the way, none of it fatal; many like findings are one with a count, and {@link Publisher#check}
 *     tells each
 */
public record Publication(List<Output> outputs, List<Diagnostic> diagnostics) {

    public Publication {
        outputs = List.copyOf(outputs);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The finished file of that format; of several, the first. */
    public Optional<Output> output(Format format) {
        return outputs.stream().filter(output -> output.format() == format).findFirst();
    }

    /** The finished file of that format and name. */
    public Optional<Output> output(Format format, String name) {
        return outputs.stream()
                .filter(output -> output.format() == format && output.name().equals(name))
                .findFirst();
    }
}
