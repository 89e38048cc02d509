package io.github.huozi.maven;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;

/**
 * Words the findings of one run: each as {@code path:line:column: message [CODE]; hint}, at the level of its severity, the
 * path as a person in the current folder would write it.
 */
final class MavenFindings {

    /** A thousand like warnings hide the one that matters; more than this of one code are counted. */
    private static final int OF_ONE_CODE = 10;

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
        Map<Code, Integer> counts = new EnumMap<>(Code.class);
        for (Diagnostic diagnostic : all) {
            int nth = counts.merge(diagnostic.code(), 1, Integer::sum);
            String line = worded(diagnostic);
            if (nth > OF_ONE_CODE && isCounted(diagnostic.code(), diagnostic.severity())) {
                log.debug(line);
                continue;
            }
            switch (diagnostic.severity()) {
                case INFO -> log.info(line);
                case WARNING -> log.warn(line);
                case ERROR -> log.error(line);
            }
        }
        counts.forEach((code, count) -> {
            if (count > OF_ONE_CODE && isCounted(code, code.severity())) {
                log.warn("… and " + (count - OF_ONE_CODE) + " more of [" + code.id() + "]; mvn -X shows each of them");
            }
        });
    }

    /** Errors are to be mended each, and who checks a book is to know each character that it lacks. */
    private static boolean isCounted(Code code, Severity severity) {
        return severity != Severity.ERROR && code != Code.MISSING_GLYPH;
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
