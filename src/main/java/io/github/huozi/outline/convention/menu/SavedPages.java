package io.github.huozi.outline.convention.menu;

import io.github.huozi.book.file.BookFolder;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Workspace;
import io.github.huozi.outline.name.FileName;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The HTML pages of a folder, found by name or by title.
 *
 * @param paths the paths of all pages
 * @param byKey the pages by possible names, without ambiguous ones
 */
record SavedPages(List<String> paths, Map<String, String> byKey) {

    private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]{0,200}>(.{0,500}?)</title");
    private static final Pattern SITE_NAME = Pattern.compile("\\s+[-|–—_·]\\s+|\\s*[|｜_]\\s*");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int HEAD = 20_000;

    SavedPages {
        paths = List.copyOf(paths);
        byKey = Map.copyOf(byKey);
    }

    static SavedPages of(Workspace workspace) {
        List<String> paths = new ArrayList<>();
        Map<String, String> byKey = new HashMap<>();
        Set<String> doubtful = new HashSet<>();
        workspace
                .sources()
                .allFiles()
                .filter(path -> !path.toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown)"))
                .forEach(path -> {
                    String text = workspace.text(path).orElse("");
                    String head = text.substring(0, Math.min(HEAD, text.length()));
                    if (head.stripLeading().startsWith("<") && isPage(head)) {
                        paths.add(path);
                        keys(path, head).forEach(key -> add(byKey, doubtful, key, path));
                    }
                });
        doubtful.forEach(byKey::remove);
        return new SavedPages(paths, byKey);
    }

    private static boolean isPage(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        return lower.contains("<!doctype html") || lower.contains("<html") || lower.contains("<body");
    }

    private static void add(Map<String, String> byKey, Set<String> doubtful, String key, String path) {
        String other = byKey.putIfAbsent(key, path);
        if (other != null && !other.equals(path)) {
            doubtful.add(key);
        }
    }

    private static Set<String> keys(String path, String head) {
        Set<String> keys = new HashSet<>(List.of(key(SourceFiles.name(path))));
        Matcher title = TITLE.matcher(head);
        if (title.find()) {
            String text = Parser.unescapeEntities(title.group(1), false);
            keys.add(key(text));
            keys.add(key(SITE_NAME.split(text, 2)[0]));
        }
        keys.remove("");
        keys.remove("index");
        return keys;
    }

    /** Returns a name without extension, encoding and punctuation. */
    static String key(String name) {
        String plain = FileName.decode(name.strip()).replaceFirst("(?i)\\.(md|markdown|html?|xhtml|txt)$", "");
        return NO_LETTER
                .matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    boolean isEmpty() {
        return paths.isEmpty();
    }

    /**
     * Returns the page to which a link leads.
     *
     * @param carrier the page that has the link
     * @param href the link's address, without an anchor
     * @param text the link's text
     */
    Optional<String> find(String carrier, String href, String text) {
        String beside = Workspace.below(Workspace.parent(carrier), FileName.decode(href));
        Optional<String> exact = BookFolder.normalise(beside).filter(paths::contains);
        String last = href.replaceFirst("/+$", "");
        return exact.or(() -> Optional.ofNullable(byKey.get(key(last.substring(last.lastIndexOf('/') + 1)))))
                .or(() -> Optional.ofNullable(byKey.get(key(text))));
    }
}
