package io.github.huozi.outline.convention.docsify;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.Convention;
import io.github.huozi.outline.convention.FoundOutline;
import io.github.huozi.outline.convention.Listed;
import io.github.huozi.outline.convention.ListedOutline;
import io.github.huozi.outline.convention.SiteHome;
import io.github.huozi.outline.convention.summary.SummaryParser;
import io.github.huozi.outline.folder.Targets;
import io.github.huozi.outline.folder.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sidebars of a docsify site (https://docsify.js.org/#/more-pages?id=sidebar). */
public final class DocsifyConvention implements Convention {

    private static final int DEEPEST = 8;

    @Override
    public Optional<FoundOutline> outline(Workspace workspace) {
        return DocsifySite.find(workspace).flatMap(site -> new Run(workspace, site).outline());
    }

    /** Reads one site into an outline. */
    private static final class Run {

        private final Workspace workspace;
        private final DocsifySite site;
        private final Targets targets;
        private final Set<String> helpers = new HashSet<>();
        private final List<String> read = new ArrayList<>();

        Run(Workspace workspace, DocsifySite site) {
            this.workspace = workspace;
            this.site = site;
            String home = site.home();
            this.targets = new Targets(workspace, site.root(), site.root(), Workspace.below(site.root(), home));
        }

        Optional<FoundOutline> outline() {
            List<Listed> listed = new ArrayList<>(list("", 0));
            if (listed.isEmpty()) {
                // The targets of the navigation bar have separate lists.
                listed.addAll(within(entries(site.navbar(), ""), "", 0));
            }
            if (listed.isEmpty()) {
                return Optional.empty();
            }
            SiteHome home = SiteHome.of(workspace, site.root());
            home.listed(listed, targets).ifPresent(opening -> listed.add(0, opening));
            helpers.addAll(home.helpers());
            helpers.addAll(List.of(site.index(), site.below("_coverpage.md"), site.below(site.navbar())));
            Position position = Position.of(read.isEmpty() ? site.index() : read.get(0));
            ListedOutline outline = new ListedOutline(workspace, targets, position);
            List<Entry> entries = outline.outline(listed);
            if (!FoundOutline.holdsText(entries) && outline.missing().isEmpty()) {
                return Optional.empty();
            }
            String by = read.isEmpty() ? site.index() : read.get(0);
            return Optional.of(FoundOutline.of(Phrase.of("convention.summary", by), position, site.root(), entries)
                    .titled(site.name())
                    .rooted(List.of(site.root()))
                    .helpedBy(helpers)
                    .missing(outline.missing())
                    .by(Optional.of(new ForeignConfig(site.index(), site.settings()))));
        }

        /** Returns the list in a folder, with the lists of the folders to which it leads. */
        private List<Listed> list(String folder, int depth) {
            return within(entries(site.sidebar(), folder), folder, depth);
        }

        private List<Listed> entries(String file, String folder) {
            String path = site.below(Workspace.below(folder, file));
            if (read.contains(path) || workspace.project().text(path).isEmpty()) {
                return List.of();
            }
            read.add(path);
            helpers.add(path);
            return SummaryParser.parse(workspace.outlineText(path).orElse(""), path, finding -> {})
                    .entries();
        }

        private List<Listed> within(List<Listed> entries, String folder, int depth) {
            return entries.stream().map(entry -> within(entry, folder, depth)).toList();
        }

        private Listed within(Listed entry, String folder, int depth) {
            List<Listed> children = new ArrayList<>(within(entry.children(), folder, depth));
            Optional<String> target = entry.target().map(link -> path(link, folder));
            if (children.isEmpty() && depth < DEEPEST) {
                target.flatMap(this::folder)
                        .filter(below -> !below.equals(folder))
                        .ifPresent(below -> children.addAll(list(below, depth + 1)));
            }
            boolean opened = !children.isEmpty() && target.isPresent() && has(children, target.get());
            Listed.Kind kind =
                    entry.kind() == Listed.Kind.ITEM && !children.isEmpty() ? Listed.Kind.GROUP : entry.kind();
            boolean group = kind == Listed.Kind.GROUP
                    && (entry.isDraft()
                            || opened
                            || (depth == 0 && entry.children().isEmpty()));
            return new Listed(
                    group ? Listed.Kind.GROUP : entry.kind(),
                    entry.title(),
                    entry.markdown(),
                    opened ? Optional.empty() : target,
                    children,
                    entry.position());
        }

        /** Whether a list leads to the same page. */
        private boolean has(List<Listed> entries, String target) {
            Optional<String> page = targets.name(target);
            return page.isPresent()
                    && entries.stream()
                            .anyMatch(entry ->
                                    entry.target().flatMap(targets::name).equals(page));
        }

        /** Returns the path from the site's root: a list's links are relative to that, and by some sites to its folder. */
        private String path(String link, String folder) {
            if (link.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*|#.*")) {
                return link.startsWith("#/") ? link.substring(1) : link;
            }
            String plain = "/" + site.unaliased(link.replaceFirst("^/?#/", "/")).replaceFirst("^(\\./|/)+", "");
            String inFolder = "/" + Workspace.below(folder, plain.substring(1));
            boolean there = targets.name(plain).isPresent();
            return !there && !folder.isEmpty() && targets.name(inFolder).isPresent() ? inFolder : plain;
        }

        /** Returns the folder of a link, if that has its own list. */
        private Optional<String> folder(String target) {
            return targets.name(target)
                    .map(Workspace::parent)
                    .filter(path -> path.length() > site.root().length())
                    .map(path -> path.substring(
                            site.root().isEmpty() ? 0 : site.root().length() + 1))
                    .filter(below -> !workspace
                            .project()
                            .text(site.below(Workspace.below(below, site.sidebar())))
                            .isEmpty());
        }
    }
}
