package io.github.huozi.outline;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.nio.file.Path;
import java.util.Optional;

/** Finds out what book a folder holds. Stateless. */
public final class Outliner {

    private final DiagnosticSink sink;

    /**
     * @param sink hears what is wrong with the folder
     */
    public Outliner(DiagnosticSink sink) {
        this.sink = sink;
    }

    /**
     * The book in a folder.
     *
     * @return nothing when the folder holds no book; the sink has heard why
     */
    public Optional<Manuscript> outline(Path folder) {
        sink.report(Code.INTERNAL, Position.of(folder.toString()), "outline is not there yet", "wait");
        return Optional.empty();
    }
}
