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
import java.util.stream.Stream;

/** Builds the tree from {@code parent} and {@code nav_order} of pages, https://just-the-docs.com/docs/navigation/. */
final class JekyllNav {

    private static final int DEEPEST = 6;

    private final PageFronts fronts;
    private final String root;
    private final boolean listsAll;

    /**
     * @param theme the theme of the site; just-the-docs lists every page with a title
     */
    JekyllNav(PageFronts fronts, String root, String theme) {
        this.fronts = fronts;
        this.root = root;
        this.listsAll = theme.contains("just-the-docs");
    }

    /** Whether the theme shows these pages and no others. */
    boolean isShown() {
        return listsAll;
    }

    /** Returns the pages that state a position, a parent or children; empty if hardly any page does. */
    List<Listed> listed(List<String> all) {
        List<String> pages = all.stream()
                .filter(path -> !said(path).text("nav_exclude").equals("true"))
                .filter(path -> isPlaced(path) || (listsAll && isPage(path)))
                .toList();
        return below("", "", pages, 0);
    }

    private boolean isPlaced(String path) {
        return Stream.of("nav_order", "parent", "has_children")
                .anyMatch(key -> !said(path).text(key).isEmpty());
    }

    /** Files in folders that begin with an underscore are posts or similar. */
    private boolean isPage(String path) {
        String below = root.isEmpty() ? path : path.substring(root.length() + 1);
        return !title(path).isEmpty() && !("/" + below).contains("/_");
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
