package io.github.huozi.assemble;

import io.github.huozi.book.Markup;
import io.github.huozi.book.Section;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the pages that a book was made of stand on the web, as they say themselves. */
final class PageAddresses {

    /**
     * A page.
     *
     * @param query what its address asks for; a link to it may ask for more, as counters and apps do
     */
    private record Page(String key, Set<String> query) {}

    private final Map<String, List<Page>> pages = new HashMap<>();
    /** Sections by the paths on their site that they say themselves; an empty key where two say the same. */
    private final Map<String, String> permalinks = new HashMap<>();

    private final Map<String, String> bases = new HashMap<>();

    PageAddresses(Collection<Section> sections) {
        Map<String, List<Section>> byAddress = new HashMap<>();
        for (Section section : sections) {
            String address = section.content().body().attr(Markup.ADDRESS);
            if (address.startsWith("/") && !address.startsWith("//")) {
                permalinks.merge(permalink(address), section.key(), (one, other) -> "");
            } else if (!address.isEmpty()) {
                byAddress.computeIfAbsent(address, key -> new ArrayList<>()).add(section);
                bases.put(section.key(), address);
            }
        }
        byAddress.forEach((address, those) -> {
            // What several pages call their own, such as the address of the site, tells none from another.
            if (those.size() == 1) {
                pages.computeIfAbsent(place(address), key -> new ArrayList<>())
                        .add(new Page(those.get(0).key(), query(address)));
            }
        });
    }

    /** The key of the section that says that it stands at a path of its site. */
    Optional<String> findPath(String path) {
        return path.startsWith("/")
                ? Optional.of(permalinks.getOrDefault(permalink(path), "")).filter(key -> !key.isEmpty())
                : Optional.empty();
    }

    private static String permalink(String path) {
        return path.replaceFirst("(?i)/index\\.html?$", "")
                .replaceFirst("(?i)\\.html?$", "")
                .replaceAll("^/+|/+$", "");
    }

    /** The key of the section that an address leads to. */
    Optional<String> find(String address) {
        Set<String> asked = query(address);
        return pages.getOrDefault(place(address), List.of()).stream()
                .filter(page -> asked.containsAll(page.query()))
                .max(Comparator.comparingInt((Page page) -> page.query().size()).thenComparing(Page::key))
                .map(Page::key);
    }

    /** The address on the web that a path means within the page that a section was made of. */
    Optional<String> resolve(String from, String path) {
        String base = bases.get(from);
        if (base == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(base).resolve(path).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Host and path: sites are the same by http and by https, and a folder is its index page. */
    private static String place(String address) {
        String rest = cut(cut(address.strip(), '#'), '?').replaceFirst("(?i)^(?:https?:)?//(?:www\\.)?", "");
        int slash = rest.indexOf('/');
        String host = (slash < 0 ? rest : rest.substring(0, slash)).toLowerCase(Locale.ROOT);
        String path = slash < 0 ? "" : ChapterLinks.decode(rest.substring(slash));
        return host
                + path.replaceFirst("(?i)/index\\.html?$", "")
                        .replaceFirst("/+$", "")
                        .replaceFirst("(?i)\\.html?$", "");
    }

    private static Set<String> query(String address) {
        String rest = cut(address, '#');
        int question = rest.indexOf('?');
        return question < 0
                ? Set.of()
                : new HashSet<>(List.of(rest.substring(question + 1).split("[&;]", -1)));
    }

    private static String cut(String text, char from) {
        int at = text.indexOf(from);
        return at < 0 ? text : text.substring(0, at);
    }
}
