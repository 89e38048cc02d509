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

/** The web addresses that the pages a book was made from state for themselves. */
final class PageAddresses {

    /**
     * A page.
     *
     * @param query the parameters of its address; a link to it may have more, as counters and apps add some
     */
    private record Page(String key, Set<String> query) {}

    private final Map<String, List<Page>> pages = new HashMap<>();
    /** Sections by the path on their site that they state; an empty key if two state the same. */
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
            // An address shared by several pages, such as that of the site, identifies none of them.
            if (those.size() == 1) {
                pages.computeIfAbsent(place(address), key -> new ArrayList<>())
                        .add(new Page(those.get(0).key(), query(address)));
            }
        });
    }

    /** Returns the key of the section that states a path of its site. */
    Optional<String> findPath(String path) {
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        String whole = permalink(path);
        // The configuration may add a prefix to the path that a page states.
        String last = whole.substring(whole.lastIndexOf('/') + 1);
        return Optional.of(permalinks.getOrDefault(whole, permalinks.getOrDefault(last, "")))
                .filter(key -> !key.isEmpty());
    }

    private static String permalink(String path) {
        return path.replaceFirst("(?i)/index\\.html?$", "")
                .replaceFirst("(?i)\\.html?$", "")
                .replaceAll("^/+|/+$", "");
    }

    /** Returns the key of the section that an address leads to. */
    Optional<String> find(String address) {
        Set<String> asked = query(address);
        return pages.getOrDefault(place(address), List.of()).stream()
                .filter(page -> asked.containsAll(page.query()))
                .max(Comparator.comparingInt((Page page) -> page.query().size()).thenComparing(Page::key))
                .map(Page::key);
    }

    /** Resolves a path within the page that a section was made from to a web address. */
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

    /** Returns host and path: sites are the same over http and https, and a folder is its index page. */
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
