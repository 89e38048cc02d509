package io.github.huozi.outline.convention.mkdocs;

import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.Listed;
import io.github.huozi.outline.convention.summary.SummaryParser;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Workspace;
import io.github.huozi.outline.name.FileName;
import io.github.huozi.outline.name.NaturalOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the orders that MkDocs plug-ins take from files other than {@code mkdocs.yml}: {@code .pages} of awesome-pages and
 * {@code .nav.yml} of awesome-nav in each folder (https://github.com/lukasgeiter/mkdocs-awesome-nav), {@code SUMMARY.md} of
 * literate-nav (https://github.com/oprypin/mkdocs-literate-nav).
 */
final class MkdocsNav {

    private static final List<String> PAGES = List.of(".pages", ".nav.yml");

    private static final int DEEPEST = 12;

    private final Workspace workspace;
    private final String docs;
    private final Set<String> helpers = new HashSet<>();

    MkdocsNav(Workspace workspace, String docs) {
        this.workspace = workspace;
        this.docs = docs;
    }

    /** Returns the files that gave the order. */
    Set<String> helpers() {
        return helpers;
    }

    /** Returns the order of literate-nav; empty if the site does not use it. */
    Optional<List<Listed>> literate(ForeignConfig config) {
        String file = "SUMMARY.md";
        boolean used = false;
        if (config.at("plugins").orElse(null) instanceof Value.Sequence plugins) {
            for (Value plugin : plugins.items()) {
                used |= plugin instanceof Value.Scalar name && name.text().equals("literate-nav");
                if (plugin instanceof Value.Mapping settings
                        && settings.get("literate-nav").isPresent()) {
                    used = true;
                    String named = new ForeignConfig(config.path(), settings).text("literate-nav", "nav_file");
                    file = named.isEmpty() ? file : named;
                }
            }
        }
        return used && workspace.has(Workspace.below(docs, file))
                ? Optional.of(literate("", file, 0))
                : Optional.empty();
    }

    private List<Listed> literate(String folder, String file, int depth) {
        String path = Workspace.below(docs, Workspace.below(folder, file));
        helpers.add(path);
        List<Listed> entries = SummaryParser.parse(workspace.outlineText(path).orElse(""), path, finding -> {})
                .entries();
        return entries.stream().map(entry -> within(entry, folder, file, depth)).toList();
    }

    /** Resolves paths against the file's folder; a link to a folder is replaced by the list in it. */
    private Listed within(Listed entry, String folder, String file, int depth) {
        List<Listed> children = entry.children().stream()
                .map(child -> within(child, folder, file, depth))
                .toList();
        Optional<String> target = entry.target().map(it -> it.startsWith("/") ? it : Workspace.below(folder, it));
        if (target.filter(it -> it.endsWith("/")).isPresent() && depth < DEEPEST) {
            String below = target.get().replaceFirst("/+$", "");
            List<Listed> nested = workspace.has(Workspace.below(Workspace.below(docs, below), file))
                    ? literate(below, file, depth + 1)
                    : arranged(below, depth + 1);
            return new Listed(Listed.Kind.GROUP, entry.title(), Optional.empty(), nested, entry.position());
        }
        boolean group = target.isEmpty() && !children.isEmpty();
        return new Listed(
                group ? Listed.Kind.GROUP : Listed.Kind.ITEM,
                entry.title(),
                entry.markdown(),
                target,
                children,
                entry.position());
    }

    /** Returns the order given by files in the folders; empty if there are none. */
    Optional<List<Listed>> arranged() {
        return hasPages(docs, 0) ? Optional.of(arranged("", 0)) : Optional.empty();
    }

    private boolean hasPages(String folder, int depth) {
        return pages(folder).isPresent()
                || (depth < DEEPEST
                        && workspace.sources().at(folder).stream()
                                .flatMap(tree -> tree.folders().stream())
                                .anyMatch(below -> hasPages(below.path(), depth + 1)));
    }

    private Optional<ForeignConfig> pages(String folder) {
        for (String name : PAGES) {
            String path = Workspace.below(folder, name);
            if (!workspace.project().text(path).isEmpty()) {
                return workspace.project().yaml(path);
            }
        }
        return Optional.empty();
    }

    private List<Listed> arranged(String folder, int depth) {
        String path = folder.isEmpty() ? docs : Workspace.below(docs, folder);
        Optional<FolderTree> tree = workspace.sources().at(path);
        if (tree.isEmpty() || depth > DEEPEST) {
            return List.of();
        }
        Optional<ForeignConfig> pages = pages(path);
        List<String> left = new ArrayList<>(children(tree.get()));
        if (pages.filter(it -> it.text("order").equals("desc")).isPresent()) {
            java.util.Collections.reverse(left);
        }
        Optional<Value> nav = pages.flatMap(it -> it.at("nav").or(() -> it.at("arrange")));
        if (nav.orElse(null) instanceof Value.Sequence list) {
            return nav(list, folder, left, depth);
        }
        return left.stream()
                .flatMap(name -> child(folder, name, "", depth).stream())
                .toList();
    }

    /** Lists pages first, the folder's own before the others, as MkDocs does. */
    private static List<String> children(FolderTree tree) {
        List<String> names = new ArrayList<>();
        tree.files().stream()
                .map(SourceFiles::name)
                .sorted(Comparator.comparing((String name) -> !SourceFiles.isOpener(name))
                        .thenComparing(NaturalOrder.COMPARATOR))
                .forEach(names::add);
        tree.folders().stream()
                .filter(folder -> folder.allFiles().findAny().isPresent())
                .map(FolderTree::name)
                .sorted(NaturalOrder.COMPARATOR)
                .forEach(names::add);
        return names;
    }

    private List<Listed> nav(Value.Sequence list, String folder, List<String> left, int depth) {
        List<Listed> entries = new ArrayList<>();
        list.items().forEach(item -> mentioned(item, left));
        for (Value item : list.items()) {
            if (item instanceof Value.Scalar name) {
                entries.addAll(
                        name.text().startsWith("...")
                                ? rest(folder, left, depth)
                                : child(folder, name.text(), "", depth));
            } else if (item instanceof Value.Mapping mapping) {
                mapping.pairs().forEach(pair -> entries.addAll(named(pair, folder, left, depth)));
            }
        }
        return entries;
    }

    private static void mentioned(Value item, List<String> left) {
        if (item instanceof Value.Scalar name) {
            left.remove(name.text().replaceFirst("/$", ""));
        } else if (item instanceof Value.Mapping mapping) {
            mapping.pairs().forEach(pair -> mentioned(pair.value(), left));
        } else if (item instanceof Value.Sequence list) {
            list.items().forEach(one -> mentioned(one, left));
        }
    }

    private List<Listed> rest(String folder, List<String> left, int depth) {
        return left.stream()
                .flatMap(name -> child(folder, name, "", depth).stream())
                .toList();
    }

    private List<Listed> named(Value.Pair pair, String folder, List<String> left, int depth) {
        if (pair.value() instanceof Value.Sequence list) {
            return List.of(new Listed(
                    Listed.Kind.GROUP, pair.key(), Optional.empty(), nav(list, folder, left, depth), pair.position()));
        }
        return pair.value() instanceof Value.Scalar name ? child(folder, name.text(), pair.key(), depth) : List.of();
    }

    /** Returns a page, or a folder with all its content. */
    private List<Listed> child(String folder, String name, String title, int depth) {
        String path = Workspace.below(folder, name.replaceFirst("/$", ""));
        Optional<FolderTree> tree = workspace.sources().at(Workspace.below(docs, path));
        Position position = Position.of(Workspace.below(docs, path));
        if (tree.isEmpty()) {
            return List.of(new Listed(Listed.Kind.ITEM, title, Optional.of(path), List.of(), position));
        }
        Optional<ForeignConfig> pages = pages(tree.get().path());
        if (pages.filter(it -> it.text("hide").equals("true")).isPresent()) {
            return List.of();
        }
        String said = pages.map(it -> it.text("title")).orElse("");
        String called = !title.isEmpty()
                ? title
                : !said.isEmpty() ? said : FileName.of(name).title();
        return List.of(new Listed(Listed.Kind.GROUP, called, Optional.empty(), arranged(path, depth + 1), position));
    }
}
