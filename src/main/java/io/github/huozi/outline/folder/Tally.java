package io.github.huozi.outline.folder;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Severity;
import java.util.concurrent.atomic.AtomicBoolean;

/** Forwards findings and remembers whether the outline itself was faulty, so that consequences are not reported too. */
public final class Tally implements DiagnosticSink {

    private final DiagnosticSink next;
    private final AtomicBoolean faulty = new AtomicBoolean();

    public Tally(DiagnosticSink next) {
        this.next = next;
    }

    @Override
    public void report(Diagnostic diagnostic) {
        if (diagnostic.severity() == Severity.ERROR && diagnostic.code() != Code.MISSING_FILE) {
            faulty.set(true);
        }
        next.report(diagnostic);
    }

    /** Whether anything other than missing files was wrong. */
    public boolean isFaulty() {
        return faulty.get();
    }
}
