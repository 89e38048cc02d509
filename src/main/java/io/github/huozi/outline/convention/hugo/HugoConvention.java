package io.github.huozi.outline.convention.hugo;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.api.Source;
import io.github.huozi.book.Role;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.book.language.LanguageTag;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.diagnostic.Code;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A Hugo content tree (https://gohugo.io/content-management/organization/): {@code _index.md} opens a section, a folder with
 * {@code index.md} is one page, {@code weight} gives the order, {@code draft} leaves out. Sections are parts; a section in a
 * part is a chapter with its pages as sections. Pages without a weight come last; Hugo takes the newest first, a book the
 * oldest.
 */
public final class HugoConvention implements Convention {

    private static final String SECTION = "_index.md";
    private static final String BUNDLE = "index.md";

    @Override
    public Optional<FoundOutline> outline(Workspace workspace) {
        Optional<ForeignConfig> config = workspace.project().first(ProjectFiles.HUGO);
        String named = config.map(c -> c.text("contentDir")).orElse("");
        String content =
                BookFolder.normalise(named.isEmpty() ? "content" : named).orElse("content");
        boolean site =
                workspace.tree().at(content).filter(HugoConvention::hasSections).isPresent()
                        || (config.isPresent() && workspace.tree().at(content).isPresent());
        if (site) {
            return outline(workspace, content, config);
        }
        return workspace.has(SECTION) ? outline(workspace, "", Optional.empty()) : Optional.empty();
    }

    private static boolean hasSections(FolderTree tree) {
        return tree.allFiles().anyMatch(file -> SourceFiles.name(file).equals(SECTION));
    }

    /** The outline of a content folder that {@code book.yaml} names. */
    public static Optional<FoundOutline> outline(Workspace workspace, String content, Optional<ForeignConfig> config) {
        Run run = new Run(workspace, config);
        FolderTree tree = workspace.tree().at(content).map(run::language).orElseThrow();
        List<Entry> entries = run.book(tree);
        run.tellDrafts(content);
        String by = "the weights of the Hugo pages" + (content.isEmpty() ? "" : " in " + tree.path());
        return FoundOutline.holdsText(entries)
                ? Optional.of(FoundOutline.found(by, Position.of(tree.path()), entries)
                        .titled(config.map(c -> c.text("title")).orElse(""))
                        .by(config))
                : Optional.empty();
    }

    /** One content tree on its way to be an outline. */
    private static final class Run {

        private final Workspace workspace;
        private final Optional<ForeignConfig> config;
        private final List<String> drafts = new ArrayList<>();

        Run(Workspace workspace, Optional<ForeignConfig> config) {
            this.workspace = workspace;
            this.config = config;
        }

        /** Of a site in several languages, the one that is asked for: its own folder, or the tree as it is. */
        FolderTree language(FolderTree tree) {
            List<FolderTree> languages = tree.folders().stream()
                    .filter(folder -> LanguageTag.normalise(folder.name()).isPresent())
                    .filter(HugoConvention::hasSections)
                    .toList();
            boolean several = languages.size() > 1
                    || (languages.size() == 1 && tree.folders().size() == 1);
            if (!several) {
                return tree;
            }
            String asked = workspace
                    .fields()
                    .get(io.github.huozi.config.key.BookKeys.LANGUAGE)
                    .or(() -> config.flatMap(c -> LanguageTag.normalise(c.text("defaultContentLanguage"))))
                    .orElse("zh");
            return languages.stream()
                    .min(Comparator.comparingInt(folder -> distance(folder.name(), asked)))
                    .orElse(tree);
        }

        private static int distance(String folder, String asked) {
            String tag = LanguageTag.normalise(folder).orElse("");
            return tag.equals(asked) ? 0 : tag.regionMatches(0, asked, 0, 2) ? 1 : 2;
        }

        List<Entry> book(FolderTree tree) {
            List<Entry> entries = new ArrayList<>();
            HugoPage.read(workspace, Workspace.below(tree.path(), SECTION))
                    .filter(home -> !home.isDraft() && home.hasText())
                    .ifPresent(home -> entries.add(entry(home, Role.INTRODUCTION, List.of())));
            entries.addAll(isAround(tree) ? book(tree.folders().get(0)) : sections(tree, Role.CHAPTER, 0));
            return entries;
        }

        /** A book may be the only section of its site. */
        private static boolean isAround(FolderTree tree) {
            return tree.folders().size() == 1
                    && tree.files().stream().allMatch(SourceFiles::isOpener)
                    && tree.folders().get(0).folders().stream().anyMatch(HugoConvention::hasSections);
        }

        private List<Entry> sections(FolderTree tree, Role inherited, int depth) {
            List<HugoPage> pages = new ArrayList<>();
            tree.files().stream()
                    .filter(file -> SourceFiles.isSource(workspace.folder(), file) && !isOpener(file))
                    .forEach(file -> HugoPage.read(workspace, file).ifPresent(pages::add));
            tree.folders().stream()
                    .filter(folder -> !SourceFiles.isResourceFolder(folder.name()))
                    .forEach(folder -> HugoPage.of(workspace, folder).ifPresent(pages::add));
            return HugoPage.sorted(pages).stream()
                    .flatMap(page -> place(page, inherited, depth).stream())
                    .toList();
        }

        private static boolean isOpener(String file) {
            return SourceFiles.name(file).equals(SECTION)
                    || SourceFiles.name(file).equals(BUNDLE);
        }

        private Optional<Entry> place(HugoPage page, Role inherited, int depth) {
            if (page.isDraft()) {
                drafts.add(page.path());
                return Optional.empty();
            }
            Role words = FileName.of(page.title()).role();
            Role role = depth == 0 ? words : inherited == Role.CHAPTER ? FolderOutline.inPart(words) : inherited;
            if (page.section().isEmpty()) {
                return Optional.of(entry(page, role, List.of()));
            }
            List<Entry> children = sections(page.section().get(), role, depth + 1);
            if (children.isEmpty()) {
                return page.hasText() ? Optional.of(entry(page, role, children)) : Optional.empty();
            }
            return depth > 0 && page.hasText()
                    ? Optional.of(entry(page, role, FolderOutline.asSections(children)))
                    : Optional.of(entry(page, Role.PART, children));
        }

        private Entry entry(HugoPage page, Role role, List<Entry> children) {
            Optional<Source> source =
                    page.hasText() && workspace.folder().find(page.path()) instanceof BookFolder.Found.Inside inside
                            ? Optional.of(Source.file(inside.file(), inside.name()))
                            : Optional.empty();
            Entry.Builder entry = Entry.builder(role)
                    .children(children)
                    .position(Position.of(page.path()))
                    .fallbackTitle(page.title());
            source.ifPresentOrElse(entry::source, () -> entry.title(page.title()));
            source.flatMap(file -> page.linkTitle()).ifPresent(entry::listed);
            return entry.build();
        }

        void tellDrafts(String content) {
            if (!drafts.isEmpty()) {
                String names = drafts.stream().sorted().collect(Collectors.joining(", "));
                workspace
                        .sink()
                        .report(
                                Code.ENTRY_LEFT_OUT,
                                Position.of(content),
                                "left out as drafts: " + names,
                                "remove `draft: true` from those that are finished");
            }
        }
    }
}
