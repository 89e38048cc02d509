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
 * @param path its file; for a section without {@code _index.md} where that would be
 * @param front what it says of itself
 * @param section the folder of a section; empty for a page
 */
record HugoPage(String path, FrontMatter front, Optional<FolderTree> section) {

    private static final String WEIGHT = "-?[0-9]{1,9}";

    /** A page; nothing when there is no such file or it is not UTF-8, which is told where it is read. */
    static Optional<HugoPage> read(Workspace workspace, String path) {
        return workspace.text(path).map(text -> page(workspace, path, text, Optional.empty()));
    }

    /** Whether a file is the page of that name, in whatever language. */
    static boolean opens(String path, String stem) {
        return SourceFiles.name(path).matches(stem + "(\\.[A-Za-z]{2,3}([-_][A-Za-z]{2,4})?)?\\.(md|markdown|html)");
    }

    /** The page of that name in a folder. */
    static Optional<String> opener(FolderTree folder, String stem) {
        return folder.files().stream().filter(path -> opens(path, stem)).findFirst();
    }

    /** The page of that name in a folder, read. */
    static Optional<HugoPage> opener(Workspace workspace, FolderTree folder, String stem) {
        return opener(folder, stem).flatMap(path -> read(workspace, path));
    }

    /** What a folder is: one page with its pictures, or a section. */
    static Optional<HugoPage> of(Workspace workspace, FolderTree folder) {
        if (folder.allFiles().findAny().isEmpty()) {
            return Optional.empty();
        }
        boolean alone = folder.allFiles().count() == 1;
        Optional<HugoPage> bundle = opener(workspace, folder, "index").filter(page -> alone);
        // A draft that opens a section has been sifted out, and is its title all the same.
        String path = opener(folder, "_index")
                .or(() -> opener(folder, "index"))
                .orElseGet(() -> Workspace.below(folder.path(), "_index.md"));
        return bundle.or(
                () -> Optional.of(page(workspace, path, workspace.text(path).orElse(""), Optional.of(folder))));
    }

    private static HugoPage page(Workspace workspace, String path, String text, Optional<FolderTree> section) {
        FrontMatter front = FrontMatter.of(text, path, finding -> {});
        if (front.text().isBlank()) {
            // Nobody will read it, so its faults are told here.
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

    /** Whether there is anything to read behind the front matter. */
    boolean hasText() {
        return !front.text().isBlank();
    }

    /** The title, else what the name of its file or its folder gives. */
    String title() {
        String title = front.values().text("title");
        return title.isEmpty() ? name().title() : title;
    }

    /** What the name of its file or its folder says. */
    private FileName name() {
        String file = SourceFiles.name(path);
        boolean opens = opens(file, "_?index");
        return FileName.of(opens ? SourceFiles.name(Workspace.parent(path)) : file);
    }

    /** The title for lists of links, where it has another one there. */
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

    /** The group that its entry in a menu of the site is in; empty where it is in none. */
    String group() {
        return inMenu("parent");
    }

    /** What front matter says of the page's entry in a menu, https://gohugo.io/content-management/menus/#define-in-front-matter. */
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

    /** In the order of a book: by weight, then the others by name, or by date where names count nothing. */
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
