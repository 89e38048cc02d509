package io.github.huozi.outline.convention.hugo;

import io.github.huozi.config.format.FrontMatter;
import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Workspace;
import io.github.huozi.outline.name.FileName;
import io.github.huozi.outline.name.NameOrder;
import io.github.huozi.outline.name.NaturalOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page or a section of a Hugo site.
 *
 * @param path the file; for a section without {@code _index.md}, where that would be
 * @param front the front matter
 * @param section the folder of a section; empty for a page
 */
record HugoPage(String path, FrontMatter front, Optional<FolderTree> section) {

    private static final String WEIGHT = "-?[0-9]{1,9}";

    /** Returns a page; empty when there is no such file or it is not UTF-8, which is reported when it is read. */
    static Optional<HugoPage> read(Workspace workspace, String path) {
        return workspace.text(path).map(text -> page(workspace, path, text, Optional.empty()));
    }

    /** Whether a file is the page of that name, in any language. */
    static boolean opens(String path, String stem) {
        return SourceFiles.name(path).matches(stem + "(\\.[A-Za-z]{2,3}([-_][A-Za-z]{2,4})?)?\\.(md|markdown|html)");
    }

    /** Returns the page of that name in a folder. */
    static Optional<String> opener(FolderTree folder, String stem) {
        return folder.files().stream().filter(path -> opens(path, stem)).findFirst();
    }

    /** Reads the page of that name in a folder. */
    static Optional<HugoPage> opener(Workspace workspace, FolderTree folder, String stem) {
        return opener(folder, stem).flatMap(path -> read(workspace, path));
    }

    /** Returns the page of a folder: one page with its pictures, or a section. */
    static Optional<HugoPage> of(Workspace workspace, FolderTree folder) {
        if (folder.allFiles().findAny().isEmpty()) {
            return Optional.empty();
        }
        boolean alone = folder.allFiles().count() == 1;
        Optional<HugoPage> bundle = opener(workspace, folder, "index").filter(page -> alone);
        // A draft that opens a section has been filtered out, but is still its title.
        String path = opener(folder, "_index")
                .or(() -> opener(folder, "index"))
                .orElseGet(() -> Workspace.below(folder.path(), "_index.md"));
        return bundle.or(
                () -> Optional.of(page(workspace, path, workspace.text(path).orElse(""), Optional.of(folder))));
    }

    private static HugoPage page(Workspace workspace, String path, String text, Optional<FolderTree> section) {
        FrontMatter front = FrontMatter.of(text, path, finding -> {});
        if (front.text().isBlank()) {
            // It will not be read again, so report its faults here.
            FrontMatter.of(text, path, workspace.sink());
        }
        HugoPage page = new HugoPage(path, front, section);
        page.tellWrongValues(workspace);
        return page;
    }

    private void tellWrongValues(Workspace workspace) {
        String weight = front.values().text("weight");
        if (!weight.isEmpty() && !weight.matches(WEIGHT)) {
            workspace
                    .sink()
                    .report(Code.WRONG_VALUE
                            .at(front.values().position("weight"), "weight", weight)
                            .as(Severity.WARNING));
        }
        String draft = front.values().text("draft");
        if (!draft.isEmpty() && !draft.matches("(?i)true|false")) {
            workspace
                    .sink()
                    .report(Code.WRONG_VALUE
                            .at(front.values().position("draft"), "draft", draft)
                            .as(Severity.WARNING));
        }
    }

    boolean isDraft() {
        return front.says("draft") || front.says("headless");
    }

    /** Whether there is text after the front matter. */
    boolean hasText() {
        return !front.text().isBlank();
    }

    /** Returns the title, otherwise that derived from the name of the file or folder. */
    String title() {
        String title = front.values().text("title");
        return title.isEmpty() ? name().title() : title;
    }

    /** Returns the parsed name of the file or folder. */
    private FileName name() {
        String file = SourceFiles.name(path);
        boolean opens = opens(file, "_?index");
        return FileName.of(opens ? SourceFiles.name(Workspace.parent(path)) : file);
    }

    /** Returns the title for lists of links, if different. */
    Optional<String> linkTitle() {
        String title = front.values().text("linkTitle");
        return (title.isEmpty() ? Optional.of(front.values().text("linktitle")) : Optional.of(title))
                .filter(t -> !t.isEmpty());
    }

    private int weight() {
        return number(front.values().text("weight"))
                .or(() -> number(inMenu("weight")))
                .orElse(Integer.MAX_VALUE);
    }

    private static Optional<Integer> number(String weight) {
        boolean given = weight.matches(WEIGHT) && Integer.parseInt(weight) != 0;
        return given ? Optional.of(Integer.parseInt(weight)) : Optional.empty();
    }

    /** Returns the group of its entry in a menu of the site; may be empty. */
    String group() {
        return inMenu("parent");
    }

    /**
     * Returns a value from front matter about the page's menu entry,
     * https://gohugo.io/content-management/menus/#define-in-front-matter.
     */
    private String inMenu(String key) {
        for (String menus : List.of("menu", "menus")) {
            if (front.values().at(menus).orElse(null) instanceof Value.Mapping named) {
                for (Value.Pair menu : named.pairs()) {
                    String said = front.values().text(menus, menu.key(), key);
                    if (!said.isEmpty()) {
                        return said;
                    }
                }
            }
        }
        return "";
    }

    /** Returns pages in book order: by weight, then the others by name, or by date if names carry no number. */
    static List<HugoPage> sorted(List<HugoPage> pages) {
        List<HugoPage> unweighted = pages.stream()
                .filter(page -> page.weight() == Integer.MAX_VALUE)
                .toList();
        boolean dated = unweighted.stream()
                .allMatch(page -> !page.front().values().text("date").isEmpty()
                        && page.name().numbers().isEmpty());
        List<HugoPage> last = dated
                ? unweighted.stream()
                        .sorted(Comparator.comparing(
                                        (HugoPage page) -> page.front().values().text("date"))
                                .thenComparing(HugoPage::path))
                        .toList()
                : NameOrder.sorted(unweighted.stream()
                                .map(page -> new NameOrder.Named<>(page.name(), page.path(), page))
                                .toList())
                        .stream()
                        .map(NameOrder.Named::item)
                        .toList();
        return Stream.concat(
                        pages.stream()
                                .filter(page -> page.weight() != Integer.MAX_VALUE)
                                .sorted(Comparator.comparingInt(HugoPage::weight)
                                        .thenComparing(HugoPage::path, NaturalOrder.COMPARATOR)),
                        last.stream())
                .toList();
    }
}
