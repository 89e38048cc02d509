package io.github.huozi.outline.convention.menu;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.api.Source;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.Convention;
import io.github.huozi.outline.convention.FolderOutline;
import io.github.huozi.outline.convention.FoundOutline;
import io.github.huozi.outline.convention.ListedOutline;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.SomeNames;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Targets;
import io.github.huozi.outline.folder.Workspace;
import io.github.huozi.outline.name.NaturalOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;

/**
 * Pages saved from a site: if one of them contains the menu of the whole book, the menu gives order and titles. Other
 * pages come last.
 */
public final class MenuConvention implements Convention {

    /** Every page of a site has the same menu, so a few suffice. */
    private static final int MOST_CARRIERS = 8;

    /** Larger files are not pages. */
    private static final int MOST_CHARACTERS = 4_000_000;

    @Override
    public Optional<FoundOutline> outline(Workspace workspace) {
        SavedPages pages = SavedPages.of(workspace);
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        Optional<SiteMenu> best = pages.paths().stream()
                .sorted(Comparator.comparing((String path) -> !isIndex(path)).thenComparing(NaturalOrder.COMPARATOR))
                .limit(MOST_CARRIERS)
                .flatMap(path -> menu(workspace, pages, path).stream())
                .max(Comparator.comparingInt(SiteMenu::matched)
                        .thenComparingInt(SiteMenu::size)
                        .thenComparing(SiteMenu::carrier, Comparator.reverseOrder()));
        return best.filter(menu -> menu.matched() * 2 >= pages.paths().size() && menu.isWhole())
                .map(menu -> outline(workspace, menu));
    }

    /** Returns the outline in a page named in {@code book.yaml}. */
    public static Optional<FoundOutline> named(Workspace workspace, String path) {
        return menu(workspace, SavedPages.of(workspace), path).map(menu -> outline(workspace, menu));
    }

    private static boolean isIndex(String path) {
        String stem = SourceFiles.name(path).replaceFirst("\\.[^.]+$", "").toLowerCase(Locale.ROOT);
        return SourceFiles.isOpener(path) || stem.equals("目录") || stem.equals("toc") || stem.equals("首页");
    }

    private static Optional<SiteMenu> menu(Workspace workspace, SavedPages pages, String path) {
        return workspace
                .text(path)
                .filter(text -> text.length() <= MOST_CHARACTERS)
                .flatMap(text -> SiteMenu.of(Jsoup.parse(text), path, pages));
    }

    private static FoundOutline outline(Workspace workspace, SiteMenu menu) {
        Position position = Position.of(menu.carrier());
        ListedOutline listed = new ListedOutline(workspace, new Targets(workspace, "", "", ""), position);
        List<Entry> entries = new ArrayList<>(listed.outline(menu.entries()));
        FolderTree left = workspace
                .sources()
                .filter(path -> !workspace.claims().isTaken(path) && !(path.equals(menu.carrier()) && isIndex(path)));
        List<Entry> others = new FolderOutline(workspace).outline(left);
        if (!others.isEmpty()) {
            List<String> names = new ArrayList<>();
            others.forEach(entry -> names(entry, names));
            workspace.sink().report(Code.FILE_NOT_LISTED.at(position, "menu", names.size(), SomeNames.of(names)));
            entries.addAll(others);
        }
        return FoundOutline.of(Phrase.of("convention.menu", menu.carrier()), position, "", entries)
                .titled(menu.title())
                .helpedBy(Set.of(menu.carrier()))
                .missing(listed.missing());
    }

    private static void names(Entry entry, List<String> names) {
        entry.source().flatMap(Source::name).ifPresent(names::add);
        entry.children().forEach(child -> names(child, names));
    }
}
