package io.github.huozi.outline.folder;

import io.github.huozi.config.key.Exclusion;
import io.github.huozi.config.key.Glob;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The files that a book leaves out. A pattern that matches a folder excludes all its content. */
public final class Excluded implements Predicate<String> {

    private final List<Predicate<String>> rules;

    public Excluded(List<Exclusion> exclusions) {
        rules = exclusions.stream()
                .filter(Exclusion.Files.class::isInstance)
                .map(exclusion -> rule(((Exclusion.Files) exclusion).glob()))
                .toList();
    }

    private static Predicate<String> rule(String glob) {
        String plain = glob.replaceFirst("^\\./", "").replaceFirst("/$", "");
        Optional<Glob> read = Glob.of(plain);
        if (read.isEmpty()) {
            // A backslash before the slash that was cut off: it matches nothing.
            return path -> false;
        }
        Glob pattern = read.get();
        boolean byName = !plain.contains("/");
        return path -> {
            for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
                if (pattern.matches(part(path, end, byName))) {
                    return true;
                }
            }
            return pattern.matches(part(path, path.length(), byName));
        };
    }

    /** A folder or file of a path: its name, or the path up to it. */
    private static String part(String path, int end, boolean byName) {
        return path.substring(byName ? path.lastIndexOf('/', end - 1) + 1 : 0, end);
    }

    @Override
    public boolean test(String path) {
        return rules.stream().anyMatch(rule -> rule.test(path));
    }
}
