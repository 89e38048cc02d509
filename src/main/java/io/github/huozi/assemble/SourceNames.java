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
 * The names that links use for a source: its path, with and without its extension, in any case; a folder for its index page,
 * otherwise for the first source in it. Paths from the root of a site resolve even if the site is below another folder.
 */
final class SourceNames {

    private static final Pattern EXTENSION = Pattern.compile("(?i)\\.(?:md|markdown|mdx|rmd|qmd|html?|xhtml|txt)$");
    /** A post of Hexo or Jekyll, found by its name; {@code /year/month/day/name/}. */
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
            // Tools generate index.html from README.md.
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

    /** Returns all names. */
    Set<String> all() {
        return keyByName.keySet();
    }

    /**
     * Returns the key of the source that a link refers to.
     *
     * @param from the key of the source that contains the link
     * @param written the decoded address, without query and fragment; not empty
     */
    Optional<String> find(String from, String written) {
        // Sites use these prefixes for a path from their root.
        String path = written.replaceFirst("^~?@(?:site|docs|src)?/", "/");
        Optional<String> key = named(resolve(from, path));
        if (key.isEmpty() && path.startsWith("/")) {
            key = fromRoot(path);
        }
        if (key.isEmpty() && path.startsWith("../")) {
            // On sites where each page is a folder, the name of the source counts as a folder.
            key = named(resolve(bare(from) + "/", path));
        }
        return key;
    }

    /**
     * Returns the key of the source that a page of a site was made from.
     *
     * @param path the path from the root of the site, decoded, without query and fragment; may be empty
     */
    Optional<String> findOnSite(String path) {
        String name = resolve("", path);
        return named(name).or(() -> name.isEmpty() ? home() : ending(name));
    }

    /** Returns the index page of the outermost folder that has one. */
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

    /** The link may lack the path of the site before the book, or that of the book's sources before the page. */
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

    /** Returns the only source whose path ends with a name. */
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

    /** Normalises a path relative to the folder of {@code from}; one that begins with a slash is relative to the book. */
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
