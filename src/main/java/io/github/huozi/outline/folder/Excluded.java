package io.github.huozi.outline.folder;

import io.github.huozi.config.key.Exclusion;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
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
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + plain);
        boolean byName = !plain.contains("/");
        return path -> {
            Path whole = Path.of(path);
            for (int i = 1; i <= whole.getNameCount(); i++) {
                if (matcher.matches(byName ? whole.getName(i - 1) : whole.subpath(0, i))) {
                    return true;
                }
            }
            return false;
        };
    }

    @Override
    public boolean test(String path) {
        return rules.stream().anyMatch(rule -> rule.test(path));
    }
}
