package io.github.huozi.outline.convention.jekyll;

import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.Listed;
import io.github.huozi.outline.convention.PageFacts;
import io.github.huozi.outline.convention.PageFronts;
import io.github.huozi.outline.convention.PostOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Builds the tree from {@code parent} and {@code nav_order} of pages, https://just-the-docs.com/docs/navigation/. */
final class JekyllNav {

    private static final int DEEPEST = 6;

    private final PageFronts fronts;
    private final String root;

    JekyllNav(PageFronts fronts, String root) {
        this.fronts = fronts;
        this.root = root;
    }

    /** Returns the pages with a place or a parent; empty when hardly any has one. */
    List<Listed> listed(List<String> all) {
        List<String> pages = all.stream()
                .filter(path -> !said(path).text("nav_exclude").equals("true"))
                .filter(path -> !said(path).text("nav_order").isEmpty()
                        || !said(path).text("parent").isEmpty())
                .toList();
        return below("", "", pages, 0);
    }

    private ForeignConfig said(String path) {
        return fronts.of(path).values();
    }

    private List<Listed> below(String parent, String grandparent, List<String> pages, int depth) {
        return pages.stream()
                .filter(path -> said(path).text("parent").equals(parent))
                .filter(path -> grandparent.isEmpty()
                        || said(path).text("grand_parent").isEmpty()
                        || said(path).text("grand_parent").equals(grandparent))
                .sorted(Comparator.comparingDouble((String path) ->
                                PageFronts.number(said(path), "nav_order").orElse(PageFacts.UNPLACED))
                        .thenComparing(this::title))
                .map(path -> entry(path, parent, pages, depth))
                .toList();
    }

    private Listed entry(String path, String parent, List<String> pages, int depth) {
        String title = title(path);
        boolean own = title.isEmpty() || title.equals(parent) || depth > DEEPEST;
        List<Listed> children = own ? List.of() : below(title, parent, pages, depth + 1);
        return new Listed(
                children.isEmpty() ? Listed.Kind.ITEM : Listed.Kind.GROUP,
                title,
                Optional.of(PostOrder.target(path, root)),
                children,
                Position.of(path));
    }

    private String title(String path) {
        return fronts.of(path).title().orElse("");
    }
}
