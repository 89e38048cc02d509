package io.github.huozi.outline.convention.vuepress;

import io.github.huozi.config.format.Value;
import io.github.huozi.outline.convention.Listed;
import io.github.huozi.outline.convention.OrderedPages;
import io.github.huozi.outline.convention.ScriptFindings;
import io.github.huozi.outline.folder.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a sidebar in the forms of VuePress 1 (https://v1.vuepress.vuejs.org/theme/default-theme-config.html#sidebar), VuePress 2
 * (https://ecosystem.vuejs.press/themes/default/config.html#sidebar) and VitePress
 * (https://vitepress.dev/reference/default-theme-sidebar). Targets are paths from the site's root.
 */
final class VuepressSidebar {

    private static final int DEEPEST = 12;

    /** Values that request a generated sidebar. */
    private static final Set<String> MADE = Set.of("auto", "structure", "structuring", "heading");

    private final VuepressSite site;
    private final ScriptFindings scripts;
    private final OrderedPages pages;

    VuepressSidebar(VuepressSite site, ScriptFindings scripts, OrderedPages pages) {
        this.site = site;
        this.scripts = scripts;
        this.pages = pages;
    }

    /** Whether the sidebar is generated from the pages. */
    static boolean isMade(Value sidebar) {
        if (sidebar instanceof Value.Scalar word) {
            return MADE.contains(word.text());
        }
        return sidebar instanceof Value.Mapping mapping
                && mapping.get("mode").isPresent()
                && mapping.pairs().stream().noneMatch(pair -> pair.key().startsWith("/"));
    }

    /**
     * Returns the entries of a list.
     *
     * @param base what links in it are relative to
     */
    List<Listed> entries(Value list, String base, int depth) {
        if (scripts.report(list) || depth > DEEPEST) {
            return List.of();
        }
        if (list instanceof Value.Sequence items) {
            return items.items().stream()
                    .flatMap(item -> entry(item, base, depth).stream())
                    .toList();
        }
        if (list instanceof Value.Mapping mapping) {
            Optional<Value> items = first(mapping, "items", "children");
            String inner = text(mapping, "base", "prefix");
            return items.map(it -> entries(it, inner.isEmpty() ? base : joined(base, inner), depth + 1))
                    .orElse(List.of());
        }
        return isMade(list) ? pages.in(folder(base)) : List.of();
    }

    /** Returns the book's folder for a path of the site. */
    private String folder(String path) {
        String below = path.replaceFirst("^/+", "").replaceFirst("/+$", "");
        return below.isEmpty() ? site.root() : Workspace.below(site.root(), below);
    }

    private List<Listed> entry(Value item, String base, int depth) {
        if (scripts.report(item)) {
            return List.of();
        }
        if (item instanceof Value.Scalar link) {
            return link.isNull() ? List.of() : List.of(page("", joined(base, link.text()), item));
        }
        if (item instanceof Value.Sequence pair
                && pair.items().size() == 2
                && pair.items().get(0) instanceof Value.Scalar link
                && pair.items().get(1) instanceof Value.Scalar title) {
            return List.of(page(title.text(), joined(base, link.text()), item));
        }
        return item instanceof Value.Mapping mapping ? group(mapping, base, depth) : entries(item, base, depth + 1);
    }

    private List<Listed> group(Value.Mapping group, String base, int depth) {
        String prefix = text(group, "prefix");
        String inner = prefix.isEmpty() ? base : joined(base, prefix);
        String viteBase = site.isVite() ? text(group, "base") : "";
        inner = viteBase.isEmpty() ? inner : viteBase;
        String link = text(group, "link", "path");
        Optional<String> target = link.isEmpty()
                ? Optional.empty()
                : Optional.of(joined(
                        link.startsWith(".") || prefix.isEmpty() ? (viteBase.isEmpty() ? base : inner) : base, link));
        String title = plain(text(group, "text", "title", "label"));
        Optional<Value> children = first(group, "items", "children", "pages");
        children.ifPresent(scripts::report);
        if (children.isEmpty() && prefix.isEmpty() && link.isEmpty()) {
            Stream.of("text", "title").flatMap(key -> group.get(key).stream()).forEach(scripts::report);
            return List.of();
        }
        List<Listed> listed = children.isPresent()
                ? entries(children.get(), inner, depth + 1)
                : link.isEmpty() ? pages.in(folder(inner)) : List.of();
        if (listed.isEmpty()) {
            return target.map(it -> List.of(page(title, it, group))).orElse(List.of());
        }
        return title.isEmpty()
                ? Stream.concat(target.stream().map(it -> page("", it, group)), listed.stream())
                        .toList()
                : List.of(new Listed(Listed.Kind.GROUP, title, target, listed, group.position()));
    }

    /** Strips HTML from titles, usually icons. */
    private static String plain(String title) {
        return title.replaceAll("<[^<>]{1,300}>", "").strip();
    }

    private static Listed page(String title, String target, Value at) {
        return new Listed(Listed.Kind.ITEM, title, Optional.of(target), List.of(), at.position());
    }

    /** Resolves a link against its base. */
    static String joined(String base, String link) {
        if (link.startsWith("/") || link.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return link;
        }
        String relative = link.replaceFirst("^(\\./)+", "");
        String folder = base.endsWith("/") || base.isEmpty() ? base : base + "/";
        return (folder.startsWith("/") ? folder : "/" + folder) + relative;
    }

    static String text(Value.Mapping mapping, String... keys) {
        return Stream.of(keys)
                .flatMap(key -> mapping.get(key).stream())
                .filter(Value.Scalar.class::isInstance)
                .map(value -> ((Value.Scalar) value))
                .filter(value -> !value.isNull()
                        && !(value.style() == Value.Style.PLAIN && value.text().matches("true|false")))
                .map(Value.Scalar::text)
                .findFirst()
                .orElse("");
    }

    static Optional<Value> first(Value.Mapping mapping, String... keys) {
        return Stream.of(keys).flatMap(key -> mapping.get(key).stream()).findFirst();
    }

    /** Returns the sidebars of a site with several, by path. */
    List<Value.Pair> several(Value.Mapping sidebars) {
        List<Value.Pair> pairs = new ArrayList<>();
        for (Value.Pair pair : sidebars.pairs()) {
            if (pair.key().startsWith("...") || pair.key().startsWith("[")) {
                scripts.report(pair.value());
            } else {
                pairs.add(pair);
            }
        }
        return pairs;
    }
}
