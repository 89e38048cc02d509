package io.github.huozi.outline.convention.jekyll;

import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.format.Value;
import io.github.huozi.outline.convention.Listed;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.Targets;
import io.github.huozi.outline.folder.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists of pages in {@code _data}, in the forms of common themes: titles, addresses, and lists within them. */
final class JekyllData {

    private static final int DEEPEST = 8;
    private static final List<String> TITLES = List.of("title", "name", "text", "label", "section");
    private static final List<String> ADDRESSES = List.of("url", "link", "href", "path", "page", "slug");
    private static final List<String> LISTS = List.of(
            "children",
            "pages",
            "items",
            "docs",
            "subfolderitems",
            "folderitems",
            "folders",
            "subfolders",
            "sections",
            "entries",
            "toc");

    private final Workspace workspace;
    private final String root;
    private final Targets targets;
    private final Map<String, String> permalinks = new HashMap<>();

    JekyllData(Workspace workspace, ForeignConfig config, String root, Targets targets) {
        this.workspace = workspace;
        this.root = root;
        this.targets = targets;
    }

    /** Returns the lists of each file that mostly lead to pages. */
    List<List<Listed>> lists() {
        List<List<Listed>> lists = new ArrayList<>();
        workspace.tree().at(Workspace.below(root, "_data")).stream()
                .flatMap(FolderTree::allFiles)
                .filter(path -> path.matches("(?i).*\\.(ya?ml|json)"))
                .limit(50)
                .forEach(path -> read(path).ifPresent(lists::add));
        return lists;
    }

    private Optional<List<Listed>> read(String path) {
        String text = workspace.project().text(path);
        if (text.isEmpty() || text.length() > 500_000) {
            return Optional.empty();
        }
        // The whole file may be a list, which a configuration never is.
        Optional<ForeignConfig> read = ForeignConfig.read(
                ("all:\n" + text.replaceFirst("^\\uFEFF?---\\s*\\n", "").replaceAll("(?m)^", "  "))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                path.replaceFirst("\\.\\w+$", ".yml"),
                finding -> {});
        List<Listed> listed = read.flatMap(config -> config.at("all"))
                .map(all -> entries(all, 0))
                .orElse(List.of());
        long[] counts = new long[2];
        count(listed, counts);
        return counts[0] > 1 && counts[0] * 2 >= counts[1] ? Optional.of(listed) : Optional.empty();
    }

    private void count(List<Listed> listed, long[] counts) {
        for (Listed entry : listed) {
            entry.target().ifPresent(target -> {
                counts[0] += targets.name(target).isPresent() ? 1 : 0;
                counts[1]++;
            });
            count(entry.children(), counts);
        }
    }

    private List<Listed> entries(Value value, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        if (value instanceof Value.Sequence list) {
            return list.items().stream()
                    .flatMap(item -> entries(item, depth + 1).stream())
                    .toList();
        }
        if (!(value instanceof Value.Mapping mapping)) {
            return List.of();
        }
        ForeignConfig said = new ForeignConfig("", mapping);
        String title = first(said, TITLES);
        String address = first(said, ADDRESSES);
        List<Listed> children = mapping.pairs().stream()
                .filter(pair -> LISTS.contains(pair.key()) || (title.isEmpty() && address.isEmpty()))
                .filter(pair -> !(pair.value() instanceof Value.Scalar))
                .flatMap(pair -> entries(pair.value(), depth + 1).stream())
                .toList();
        if (title.isEmpty() && address.isEmpty()) {
            return children;
        }
        Optional<String> target =
                Optional.of(address).filter(it -> !it.isEmpty()).map(this::target);
        return target.isEmpty() && children.isEmpty()
                ? List.of()
                : List.of(new Listed(
                        children.isEmpty() ? Listed.Kind.ITEM : Listed.Kind.GROUP,
                        title,
                        target,
                        children,
                        mapping.position()));
    }

    /** Returns the file of an address: its path, or the page whose front matter gives that address. */
    private String target(String address) {
        if (targets.name(address).isPresent() || address.contains(":")) {
            return address;
        }
        if (permalinks.isEmpty()) {
            permalinks.put("", "");
            workspace.sources().at(root).stream().flatMap(FolderTree::allFiles).forEach(path -> {
                String link = io.github.huozi.config.format.FrontMatter.of(
                                workspace.text(path).orElse(""), path, finding -> {})
                        .values()
                        .text("permalink");
                permalinks.putIfAbsent(plain(link), path);
            });
        }
        String found = permalinks.getOrDefault(plain(address), "");
        return found.isEmpty() ? address : io.github.huozi.outline.convention.PostOrder.target(found, root);
    }

    private static String plain(String address) {
        return address.replaceFirst("\\.html$", "").replaceAll("^/+|/+$", "");
    }

    private static String first(ForeignConfig said, List<String> keys) {
        return keys.stream()
                .map(said::text)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
    }
}
