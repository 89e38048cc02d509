package io.github.huozi.outline.convention;

import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Workspace;
import io.github.huozi.outline.name.FileName;
import io.github.huozi.outline.name.NaturalOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lists the pages in a folder in a tool's order. Targets are paths from the root of the site with a leading slash. */
public final class OrderedPages {

    private final Workspace workspace;
    private final PageOrder order;
    private final String root;

    /**
     * @param root the folder of the site's pages
     */
    public OrderedPages(Workspace workspace, PageOrder order, String root) {
        this.workspace = workspace;
        this.order = order;
        this.root = root;
    }

    /** A page or a folder in the order. */
    private record Item(String path, PageFacts facts, Optional<FolderTree> folder) {}

    /** Returns the content of a folder; empty if there is none. */
    public List<Listed> in(String path) {
        return workspace.sources().at(path).map(this::list).orElse(List.of());
    }

    /** Returns the content of a folder, its opening page first. */
    public List<Listed> list(FolderTree tree) {
        workspace.control().check();
        Optional<String> opener = order.folder(tree).opener();
        List<Listed> listed = new ArrayList<>();
        opener.ifPresent(path -> listed.add(page(path, order.page(path))));
        listed.addAll(others(tree, opener));
        return listed;
    }

    private List<Listed> others(FolderTree tree, Optional<String> opener) {
        List<Item> items = new ArrayList<>();
        tree.files().stream()
                .filter(path -> !opener.equals(Optional.of(path)))
                .forEach(path -> items.add(new Item(path, order.page(path), Optional.empty())));
        tree.folders().stream()
                .filter(folder -> folder.allFiles().findAny().isPresent())
                .forEach(folder -> items.add(new Item(folder.path(), order.folder(folder), Optional.of(folder))));
        return items.stream()
                .filter(item -> item.facts().isShown())
                .sorted(Comparator.comparingDouble((Item item) -> item.facts().place())
                        .thenComparing(item -> SourceFiles.name(item.path()), NaturalOrder.COMPARATOR))
                .flatMap(item -> entry(item).stream())
                .toList();
    }

    private List<Listed> entry(Item item) {
        if (item.folder().isEmpty()) {
            return List.of(page(item.path(), item.facts()));
        }
        FolderTree tree = item.folder().get();
        Optional<String> opener = item.facts().opener();
        List<Listed> children = others(tree, opener);
        if (children.isEmpty()) {
            return opener.map(path -> List.of(page(path, titled(item.facts(), order.page(path)))))
                    .orElse(List.of());
        }
        String title = item.facts().title().isEmpty()
                ? opener.map(path -> order.page(path).title())
                        .filter(it -> !it.isEmpty())
                        .orElseGet(() -> FileName.of(tree.name()).title())
                : item.facts().title();
        return List.of(
                new Listed(Listed.Kind.GROUP, title, opener.map(this::target), children, Position.of(tree.path())));
    }

    private static PageFacts titled(PageFacts folder, PageFacts page) {
        return page.title().isEmpty() && !folder.title().isEmpty()
                ? new PageFacts(folder.title(), page.place(), page.isShown(), Optional.empty())
                : page;
    }

    private Listed page(String path, PageFacts facts) {
        return new Listed(Listed.Kind.ITEM, facts.title(), Optional.of(target(path)), List.of(), Position.of(path));
    }

    /** Returns a path in the form of a link. */
    public String target(String path) {
        String below = path.substring(root.isEmpty() ? 0 : root.length() + 1);
        return "/" + below.replace("%", "%25").replace("#", "%23").replace("?", "%3F");
    }
}
