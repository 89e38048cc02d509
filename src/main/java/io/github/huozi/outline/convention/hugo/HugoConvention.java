package io.github.huozi.outline.convention.hugo;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.api.Source;
import io.github.huozi.book.Role;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.Convention;
import io.github.huozi.outline.convention.FolderOutline;
import io.github.huozi.outline.convention.FoundOutline;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.ProjectFiles;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Workspace;
import io.github.huozi.outline.name.FileName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A Hugo content tree (https://gohugo.io/content-management/organization/): {@code _index.md} opens a section, a folder
 * with {@code index.md} is one page, {@code weight} gives the order, {@code draft} excludes. Sections are parts; a section
 * in a part is a chapter with its pages as sections. Pages without a weight come last; Hugo takes the newest first, a book
 * the oldest.
 */
public final class HugoConvention implements Convention {

    @Override
    public Optional<FoundOutline> outline(Workspace workspace) {
        Optional<ForeignConfig> config = workspace.project().first(ProjectFiles.HUGO);
        String named = config.map(c -> c.text("contentDir")).orElse("");
        String content =
                BookFolder.normalise(named.isEmpty() ? "content" : named).orElse("content");
        boolean site = workspace
                        .sources()
                        .at(content)
                        .filter(HugoConvention::hasSections)
                        .isPresent()
                || (config.isPresent() && workspace.sources().at(content).isPresent());
        if (site) {
            return outline(workspace, content, config);
        }
        boolean root = workspace.sources().files().stream().anyMatch(file -> HugoPage.opens(file, "_index"));
        return root ? outline(workspace, "", Optional.empty()) : Optional.empty();
    }

    private static boolean hasSections(FolderTree tree) {
        return tree.allFiles().anyMatch(file -> HugoPage.opens(file, "_index"));
    }

    /** Returns the outline of a content folder named in {@code book.yaml}. */
    public static Optional<FoundOutline> outline(Workspace workspace, String content, Optional<ForeignConfig> config) {
        Optional<FoundOutline> menu = config.flatMap(it -> new HugoMenus(workspace, it).bundle(content));
        if (menu.isPresent()) {
            return menu;
        }
        Run run = new Run(workspace, config.map(it -> new HugoMenus(workspace, it)));
        FolderTree tree =
                workspace.sources().at(content).map(HugoConvention::only).orElseThrow();
        List<Entry> entries = run.book(tree);
        Phrase by = content.isEmpty() ? Phrase.of("convention.hugo") : Phrase.of("convention.hugo-in", tree.path());
        return FoundOutline.holdsText(entries)
                ? Optional.of(FoundOutline.of(by, Position.of(tree.path()), tree.path(), entries)
                        .titled(config.map(c -> c.text("title")).orElse(""))
                        .helpedBy(Set.copyOf(run.titles))
                        .by(config))
                : Optional.empty();
    }

    /** Returns the folder of the only remaining language, if there were several. */
    private static FolderTree only(FolderTree tree) {
        List<FolderTree> holding = tree.folders().stream()
                .filter(folder -> folder.allFiles().findAny().isPresent())
                .toList();
        boolean around = tree.files().isEmpty()
                && holding.size() == 1
                && holding.get(0).files().stream().anyMatch(file -> HugoPage.opens(file, "_index"));
        return around ? only(holding.get(0)) : tree;
    }

    /** Reads one content tree into an outline. */
    private static final class Run {

        private final Workspace workspace;
        private final Optional<HugoMenus> menus;

        /** Pages that only give a section its title. */
        private final List<String> titles = new ArrayList<>();

        Run(Workspace workspace, Optional<HugoMenus> menus) {
            this.workspace = workspace;
            this.menus = menus;
        }

        List<Entry> book(FolderTree tree) {
            List<Entry> entries = new ArrayList<>();
            HugoPage.opener(workspace, tree, "_index")
                    .or(() -> HugoPage.opener(workspace, tree, "index"))
                    .filter(this::isRead)
                    .ifPresent(home -> entries.add(entry(home, Role.INTRODUCTION, List.of())));
            entries.addAll(isAround(tree) ? book(tree.folders().get(0)) : sections(tree, Role.CHAPTER, 0));
            return entries;
        }

        /** Whether a page has text; one without only gives its section a title. */
        private boolean isRead(HugoPage page) {
            if (page.isDraft()) {
                return false;
            }
            if (!page.hasText()) {
                titles.add(page.path());
            }
            return page.hasText();
        }

        /** Whether a tree only wraps a book, which may be the only section of its site. */
        private static boolean isAround(FolderTree tree) {
            return tree.folders().size() == 1
                    && tree.files().stream().allMatch(SourceFiles::isOpener)
                    && tree.folders().get(0).folders().stream().anyMatch(HugoConvention::hasSections);
        }

        private List<Entry> sections(FolderTree tree, Role inherited, int depth) {
            List<HugoPage> pages = new ArrayList<>();
            Optional<String> opener = HugoPage.opener(tree, "_index").or(() -> HugoPage.opener(tree, "index"));
            tree.files().stream()
                    .filter(file -> !opener.equals(Optional.of(file)))
                    .forEach(file -> HugoPage.read(workspace, file).ifPresent(pages::add));
            tree.folders().forEach(folder -> HugoPage.of(workspace, folder).ifPresent(pages::add));
            Map<String, List<HugoPage>> groups = groups(pages, depth);
            List<Entry> entries = new ArrayList<>();
            for (HugoPage page : HugoPage.sorted(pages)) {
                List<HugoPage> group = groups.getOrDefault(page.group(), List.of());
                if (group.isEmpty()) {
                    place(page, inherited, depth).ifPresent(entries::add);
                } else if (group.get(0).equals(page)) {
                    entries.add(group(page.group(), group, inherited, depth));
                }
            }
            return entries;
        }

        /** Returns the pages in each group of the site's menu; useful if most pages of a site are in one. */
        private Map<String, List<HugoPage>> groups(List<HugoPage> pages, int depth) {
            Map<String, List<HugoPage>> groups = new LinkedHashMap<>();
            if (depth == 0) {
                HugoPage.sorted(pages).stream()
                        .filter(page ->
                                !page.group().isEmpty() && page.section().isEmpty())
                        .forEach(page -> groups.computeIfAbsent(page.group(), name -> new ArrayList<>())
                                .add(page));
            }
            long grouped = groups.values().stream().mapToLong(List::size).sum();
            return grouped * 2 > pages.size() ? groups : Map.of();
        }

        private Entry group(String name, List<HugoPage> pages, Role inherited, int depth) {
            List<Entry> children = pages.stream()
                    .flatMap(page -> place(page, inherited, depth + 1).stream())
                    .toList();
            return Entry.builder(Role.PART)
                    .title(menus.map(it -> it.name(name)).orElse(name))
                    .children(children)
                    .position(Position.of(pages.get(0).path()))
                    .build();
        }

        private Optional<Entry> place(HugoPage page, Role inherited, int depth) {
            Role words = FileName.of(page.title()).role();
            Role role = depth == 0 ? words : inherited == Role.CHAPTER ? FolderOutline.inPart(words) : inherited;
            if (page.section().isEmpty()) {
                return page.isDraft() ? Optional.empty() : Optional.of(entry(page, role, List.of()));
            }
            List<Entry> children = sections(page.section().get(), role, depth + 1);
            boolean read = isRead(page);
            if (children.isEmpty()) {
                return read ? Optional.of(entry(page, role, children)) : Optional.empty();
            }
            return depth > 0 && read
                    ? Optional.of(entry(page, role, FolderOutline.asSections(children)))
                    : Optional.of(entry(page, Role.PART, children));
        }

        private String bookName() {
            return FileName.of(String.valueOf(workspace.folder().root().getFileName()))
                    .title();
        }

        private Entry entry(HugoPage page, Role role, List<Entry> children) {
            Optional<Source> source = page.hasText()
                            && !page.isDraft()
                            && workspace.folder().find(page.path()) instanceof BookFolder.Found.Inside inside
                    ? Optional.of(Source.file(inside.file(), inside.name()))
                    : Optional.empty();
            Entry.Builder entry = Entry.builder(role)
                    .children(children)
                    .position(Position.of(page.path()))
                    .fallbackTitle(page.title().isEmpty() ? bookName() : page.title());
            source.ifPresentOrElse(entry::source, () -> entry.title(page.title()));
            source.flatMap(file -> page.linkTitle()).ifPresent(entry::listed);
            return entry.build();
        }
    }
}
