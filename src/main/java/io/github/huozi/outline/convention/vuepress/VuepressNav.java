package io.github.huozi.outline.convention.vuepress;

import io.github.huozi.config.format.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The navigation of a site, which leads to its sidebars.
 *
 * @param links the links in order
 */
record VuepressNav(List<Link> links) {

    private static final int DEEPEST = 8;

    /** A link with its words. */
    record Link(String title, String target, Value at) {}

    static VuepressNav of(Optional<Value> nav) {
        List<Link> links = new ArrayList<>();
        nav.ifPresent(value -> collect(value, "/", links, 0));
        return new VuepressNav(links);
    }

    private static void collect(Value value, String base, List<Link> links, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (value instanceof Value.Sequence items) {
            items.items().forEach(item -> collect(item, base, links, depth + 1));
        } else if (value instanceof Value.Scalar link && !link.isNull()) {
            links.add(new Link("", VuepressSidebar.joined(base, link.text()), value));
        } else if (value instanceof Value.Mapping item) {
            String prefix = VuepressSidebar.text(item, "prefix");
            String inner = prefix.isEmpty() ? base : VuepressSidebar.joined(base, prefix);
            String link = VuepressSidebar.text(item, "link");
            String title = VuepressSidebar.text(item, "text", "title");
            if (!prefix.isEmpty() && !title.isEmpty()) {
                links.add(new Link(title, inner, item));
            }
            if (!link.isEmpty()) {
                links.add(new Link(title, VuepressSidebar.joined(base, link), item));
            }
            VuepressSidebar.first(item, "items", "children").ifPresent(it -> collect(it, inner, links, depth + 1));
        }
    }

    /** Returns the index of the first link to a page below a path, but not below a longer one that also has a sidebar. */
    int rank(String path, List<String> all) {
        for (int at = 0; at < links.size(); at++) {
            if (belongs(links.get(at).target(), path, all)) {
                return at;
            }
        }
        return links.size();
    }

    private static boolean belongs(String target, String path, List<String> all) {
        String whole = target.endsWith("/") ? target : target + "/";
        return under(whole, path)
                && all.stream().noneMatch(other -> other.length() > path.length() && under(whole, other));
    }

    private static boolean under(String target, String path) {
        return target.startsWith(path.endsWith("/") ? path : path + "/") || target.startsWith(path);
    }

    /** Returns the title of the link to a sidebar. */
    Optional<String> title(String path, List<String> all) {
        return links.stream()
                .filter(link -> belongs(link.target(), path, all))
                .map(Link::title)
                .filter(title -> !title.isBlank())
                .findFirst();
    }
}
