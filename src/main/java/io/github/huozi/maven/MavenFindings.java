package io.github.huozi.maven;

import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.logging.Log;

/**
 * Words the findings of one run: each as {@code path:line:column: message [CODE]; hint}, at the level of its severity, the
 * path as a person in the current folder would write it. Of many that are alike Maven shows one with a count, and with
 * {@code -X} each.
 */
final class MavenFindings {

    private final List<Diagnostic> all;
    private final Path source;
    private final Path current;

    /**
     * @param source the book's folder, which positions are relative to
     * @param current the folder in which Maven was started
     */
    MavenFindings(List<Diagnostic> all, Path source, Path current) {
        this.all = List.copyOf(all);
        this.source = source;
        this.current = current;
    }

    /** Writes all of them. */
    void tell(Log log) {
        List<Diagnostic> gathered = Diagnostics.gathered(all);
        for (Diagnostic diagnostic : gathered) {
            String line = worded(diagnostic);
            switch (diagnostic.severity()) {
                case INFO -> log.info(line);
                case WARNING -> log.warn(line);
                case ERROR -> log.error(line);
            }
        }
        Set<Diagnostic> told = new HashSet<>(gathered);
        all.stream().filter(found -> !told.contains(found)).forEach(found -> log.debug(worded(found)));
    }

    private String worded(Diagnostic diagnostic) {
        Position at = diagnostic.position();
        Position shown = at.path().isEmpty() ? at : at.in(shown(at.path()));
        return diagnostic.at(shown).toString();
    }

    private String shown(String path) {
        try {
            return Paths.shown(source.resolve(path), current);
        } catch (InvalidPathException e) {
            return path;
        }
    }

    /** Such as {@code 2 errors and 1 warning}. */
    String count() {
        long errors = count(Severity.ERROR);
        long warnings = count(Severity.WARNING);
        if (errors > 0 && warnings > 0) {
            return counted(errors, "error") + " and " + counted(warnings, "warning");
        }
        if (errors == 0 && warnings == 0) {
            return counted(all.size(), "remark");
        }
        return errors > 0 ? counted(errors, "error") : counted(warnings, "warning");
    }

    /** How many there are of that severity. */
    long count(Severity severity) {
        return all.stream().filter(found -> found.severity() == severity).count();
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
