package io.github.huozi.outline.convention.vuepress;

import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.format.FrontMatter;
import io.github.huozi.outline.convention.PageFacts;
import io.github.huozi.outline.convention.PageFronts;
import io.github.huozi.outline.convention.PageOrder;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Workspace;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The order of pages in a generated sidebar: {@code order}, {@code index} and {@code dir} of the front matter
 * (https://theme-hope.vuejs.press/guide/layout/sidebar.html), otherwise numbers in names, as in vdoing
 * (https://doc.xugaoyi.com/pages/33d574/). Folders that begin with {@code @}, {@code _} or a dot hold no sidebar pages.
 */
final class VuepressOrder implements PageOrder {

    private final PageFronts fronts;

    /** A page that only links to others. */
    private final String home;

    VuepressOrder(Workspace workspace, String home) {
        this.fronts = new PageFronts(workspace);
        this.home = home;
    }

    @Override
    public PageFacts page(String path) {
        FrontMatter front = fronts.of(path);
        ForeignConfig said = front.values();
        boolean empty = SourceFiles.isOpener(path) && front.text().isBlank();
        boolean shown = !path.equals(home)
                && !empty
                && !said.text("index").equals("false")
                && !said.text("hidden").equals("true")
                && !said.text("home").equals("true");
        String title = said.text("shortTitle");
        return new PageFacts(
                title.isEmpty() ? front.title().orElse("") : title,
                place(PageFronts.number(said, "order")),
                shown,
                Optional.empty());
    }

    /** Converts an order; negative numbers count from the end. */
    private static double place(OptionalDouble order) {
        return order.isEmpty()
                ? PageFacts.UNPLACED
                : order.getAsDouble() < 0 ? 2 * PageFacts.UNPLACED + order.getAsDouble() : order.getAsDouble();
    }

    @Override
    public PageFacts folder(FolderTree tree) {
        if (tree.name().matches("[@_.].*")) {
            return PageFacts.HIDDEN;
        }
        Optional<String> opener = tree.files().stream()
                .filter(SourceFiles::isOpener)
                .filter(SourceFiles::isMarkdown)
                .min(Comparator.comparing(path -> !SourceFiles.name(path).matches("(?i)readme\\..*")));
        String name = tree.name().replaceFirst("^[0-9]{1,4}\\.(?=\\S)", "");
        if (opener.isEmpty()) {
            return new PageFacts(name.equals(tree.name()) ? "" : name, PageFacts.UNPLACED, true, Optional.empty());
        }
        FrontMatter front = fronts.of(opener.get());
        ForeignConfig said = front.values();
        OptionalDouble order = PageFronts.number(said, "dir", "order");
        boolean page = !front.text().isBlank() && page(opener.get()).isShown();
        String title = said.text("dir", "text");
        return new PageFacts(
                title.isEmpty() ? front.title().orElse(name.equals(tree.name()) ? "" : name) : title,
                place(order.isPresent() ? order : PageFronts.number(said, "order")),
                true,
                opener.filter(path -> page));
    }
}
