package io.github.huozi.assemble;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names by which links call a source: its path, with and without its ending, whatever its case; a folder for the page
 * that opens it, else for the first in it. Paths from the root of a site find a source though the site stands elsewhere.
 */
final class SourceNames {

    private static final Pattern EXTENSION =
            Pattern.compile("(?i)\\.(?:md|markdown|mdx|rmd|qmd|html?|xhtml|txt|docx|ipynb)$");
    /** A post of Hexo or Jekyll, which is found by its name; {@code /year/month/day/name/}. */
    private static final Pattern PERMALINK = Pattern.compile(".*/\\d{4}/\\d{1,2}/(?:\\d{1,2}/)?([^/]+)");

    private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}-(.+)");
    private static final Set<String> OPENERS = Set.of("readme", "index", "_index");

    private final Map<String, String> keyByName = new HashMap<>();
    private final Map<String, String> keyByFoldedName = new HashMap<>();

    /**
     * @param keys the sources, in reading order
     */
    SourceNames(Collection<String> keys) {
        keys.forEach(key -> keyByName.put(key, key));
        for (String key : keys) {
            names(key).forEach(name -> keyByName.putIfAbsent(name, key));
        }
        for (String key : keys) {
            for (int slash = key.lastIndexOf('/'); slash > 0; slash = key.lastIndexOf('/', slash - 1)) {
                keyByName.putIfAbsent(key.substring(0, slash), key);
            }
        }
        for (String key : keys) {
            names(key).forEach(name -> keyByFoldedName.putIfAbsent(folded(name), key));
        }
    }

    private static List<String> names(String key) {
        String bare = bare(key);
        int slash = bare.lastIndexOf('/');
        String last = bare.substring(slash + 1).toLowerCase(Locale.ROOT);
        if (OPENERS.contains(last)) {
            String folder = slash < 0 ? "" : bare.substring(0, slash);
            // Tools make index.html of README.md.
            return List.of(key, bare, folder, folder.isEmpty() ? "index" : folder + "/index");
        }
        Matcher dated = DATED.matcher(bare.substring(slash + 1));
        return dated.matches() ? List.of(key, bare, bare.substring(0, slash + 1) + dated.group(1)) : List.of(key, bare);
    }

    private static String bare(String name) {
        return EXTENSION.matcher(name).replaceFirst("");
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** All names. */
    Set<String> all() {
        return keyByName.keySet();
    }

    /**
     * The key of the source that a link calls.
     *
     * @param from the key of the source that the link stands in
     * @param written decoded, without query and fragment; not empty
     */
    Optional<String> find(String from, String written) {
        // With these, sites begin a path at their root.
        String path = written.replaceFirst("^~?@(?:site|docs|src)?/", "/");
        Optional<String> key = named(resolve(from, path));
        if (key.isEmpty() && path.startsWith("/")) {
            key = fromRoot(path);
        }
        if (key.isEmpty() && path.startsWith("../")) {
            // Where each page is a folder of its site, the source's own name is a step.
            key = named(resolve(bare(from) + "/", path));
        }
        return key;
    }

    /**
     * The key of the source that a page of a site was made of.
     *
     * @param path from the root of the site, decoded, without query and fragment; may be empty
     */
    Optional<String> findOnSite(String path) {
        String name = resolve("", path);
        return named(name).or(() -> name.isEmpty() ? home() : ending(name));
    }

    /** What opens the outermost folder that has an opener. */
    private Optional<String> home() {
        return keyByName.values().stream()
                .filter(key -> OPENERS.contains(
                        bare(key.substring(key.lastIndexOf('/') + 1)).toLowerCase(Locale.ROOT)))
                .min(Comparator.comparingLong((String key) ->
                                key.chars().filter(c -> c == '/').count())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private Optional<String> named(String name) {
        String key = keyByName.get(name);
        if (key == null) {
            key = keyByName.get(bare(name));
        }
        return Optional.ofNullable(key == null ? keyByFoldedName.get(folded(bare(name))) : key);
    }

    /** The path of the site before the book, or the path of the book's sources before the page, is not in the link. */
    private Optional<String> fromRoot(String path) {
        String rest = resolve("", path);
        for (int slash = rest.indexOf('/'); slash >= 0; slash = rest.indexOf('/')) {
            rest = rest.substring(slash + 1);
            Optional<String> key = rest.isEmpty() ? Optional.empty() : named(rest);
            if (key.isPresent()) {
                return key;
            }
        }
        String whole = resolve("", path);
        Matcher dated = PERMALINK.matcher("/" + whole);
        return ending(whole).or(() -> dated.matches() ? ending(dated.group(1)) : Optional.empty());
    }

    /** The only source whose path ends so. */
    private Optional<String> ending(String name) {
        String tail = "/" + bare(name);
        List<String> ending = keyByName.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(tail))
                .map(Map.Entry::getValue)
                .distinct()
                .limit(2)
                .toList();
        return ending.size() == 1 ? Optional.of(ending.get(0)) : Optional.empty();
    }

    /** A path relative to the folder of {@code from}, normalised; one that begins with a slash is relative to the book. */
    static String resolve(String from, String path) {
        Deque<String> names = new ArrayDeque<>();
        if (!path.startsWith("/")) {
            String[] folder = from.split("/", -1);
            for (int i = 0; i < folder.length - 1; i++) {
                names.addLast(folder[i]);
            }
        }
        for (String name : path.split("/", -1)) {
            switch (name) {
                case "", "." -> {}
                case ".." -> names.pollLast();
                default -> names.addLast(name);
            }
        }
        return String.join("/", names);
    }
}
