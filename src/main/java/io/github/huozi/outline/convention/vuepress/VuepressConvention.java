package io.github.huozi.outline.convention.vuepress;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.Convention;
import io.github.huozi.outline.convention.FoundOutline;
import io.github.huozi.outline.convention.Listed;
import io.github.huozi.outline.convention.ListedOutline;
import io.github.huozi.outline.convention.OrderedPages;
import io.github.huozi.outline.convention.ScriptFindings;
import io.github.huozi.outline.convention.SiteHome;
import io.github.huozi.outline.folder.Targets;
import io.github.huozi.outline.folder.Workspace;
import io.github.huozi.outline.name.FileName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sidebars of a VuePress or VitePress site, otherwise the order of its pages. */
public final class VuepressConvention implements Convention {

    @Override
    public Optional<FoundOutline> outline(Workspace workspace) {
        ScriptFindings scripts = new ScriptFindings(workspace);
        return VuepressSite.find(workspace, scripts).flatMap(site -> new Run(workspace, site, scripts).outline());
    }

    /** Reads one site into an outline. */
    private static final class Run {

        private final Workspace workspace;
        private final VuepressSite site;
        private final SiteHome home;
        private final OrderedPages pages;
        private final VuepressSidebar sidebars;
        private final VuepressNav nav;
        private final Targets targets;

        Run(Workspace workspace, VuepressSite site, ScriptFindings scripts) {
            this.workspace = workspace;
            this.site = site;
            this.home = SiteHome.of(workspace, site.pages());
            this.pages = new OrderedPages(workspace, new VuepressOrder(workspace, home.path()), site.root());
            this.sidebars = new VuepressSidebar(site, scripts, pages);
            this.nav = VuepressNav.of(site.said("nav", "navbar"));
            this.targets = new Targets(workspace, site.root(), site.root(), home.path());
        }

        Optional<FoundOutline> outline() {
            // In the theme reco, sidebars are called series.
            Optional<Value> sidebar = site.said("sidebar", "series")
                    .filter(value ->
                            !(value instanceof Value.Scalar no && no.text().equals("false")));
            boolean made = sidebar.isEmpty() || VuepressSidebar.isMade(sidebar.get());
            List<Listed> listed = new ArrayList<>(made ? made() : said(sidebar.get()));
            Position position =
                    made ? Position.of(site.config().path()) : sidebar.get().position();
            boolean fallsBack = !made && listed.isEmpty();
            if (fallsBack) {
                listed.addAll(made());
            }
            home.listed(listed, targets).ifPresent(opening -> listed.add(0, opening));
            ListedOutline outline = new ListedOutline(workspace, targets, position);
            List<Entry> entries = outline.outline(listed);
            if (!FoundOutline.holdsText(entries) && outline.missing().isEmpty()) {
                return Optional.empty();
            }
            String config = site.config().path();
            Phrase by =
                    made || fallsBack ? Phrase.of("convention.pages", config) : Phrase.of("convention.sidebar", config);
            return Optional.of(FoundOutline.of(by, position, site.pages(), entries)
                    .titled(site.config().text("title"))
                    .rooted(site.assets())
                    .helpedBy(home.helpers())
                    .missing(outline.missing())
                    .by(Optional.of(site.config())));
        }

        private List<Listed> said(Value sidebar) {
            String base = site.locale().isEmpty() ? "/" : "/" + site.locale() + "/";
            if (!(sidebar instanceof Value.Mapping mapping)
                    || mapping.pairs().stream()
                            .noneMatch(pair ->
                                    pair.key().startsWith("/") || pair.key().endsWith("/"))) {
                return sidebars.entries(sidebar, base, 0);
            }
            List<Value.Pair> several = sidebars.several(mapping);
            List<String> paths = several.stream().map(Value.Pair::key).toList();
            List<Listed> listed = new ArrayList<>();
            several.stream()
                    .sorted(Comparator.comparingInt(pair -> nav.rank(pair.key(), paths)))
                    .forEach(pair -> listed.addAll(titled(pair, paths, several.size() == 1)));
            return listed;
        }

        /** Returns the entries of a sidebar, under the title of its link if there are several. */
        private List<Listed> titled(Value.Pair sidebar, List<String> paths, boolean alone) {
            String path = sidebar.key().startsWith("/") ? sidebar.key() : "/" + sidebar.key();
            List<Listed> entries = sidebars.entries(sidebar.value(), path, 0);
            boolean root = path.replaceAll("/", "").equals(site.locale().replaceAll("/", ""));
            boolean one = entries.size() == 1 && entries.get(0).kind() == Listed.Kind.GROUP;
            if (alone || root || one || entries.isEmpty()) {
                return entries;
            }
            String last = path.replaceFirst("/+$", "");
            String title = nav.title(sidebar.key(), paths)
                    .orElseGet(() -> FileName.of(last.substring(last.lastIndexOf('/') + 1))
                            .title());
            return List.of(new Listed(Listed.Kind.PART, title, Optional.empty(), entries, sidebar.position()));
        }

        /** Returns the pages, in the order of the navigation. */
        private List<Listed> made() {
            List<Listed> all = new ArrayList<>(pages.in(site.pages()));
            List<String> order = nav.links().stream()
                    .flatMap(link -> targets.name(link.target()).stream())
                    .toList();
            all.removeIf(
                    entry -> !home.path().isEmpty() && entry.target().equals(Optional.of(pages.target(home.path()))));
            while (all.size() == 1
                    && all.get(0).kind() == Listed.Kind.GROUP
                    && all.get(0).target().isEmpty()) {
                // A single folder around all others is insignificant.
                all = new ArrayList<>(all.get(0).children());
            }
            all.sort(Comparator.comparingInt(entry -> rank(entry, order)));
            return all;
        }

        private int rank(Listed entry, List<String> order) {
            for (int at = 0; at < order.size(); at++) {
                if (leadsTo(entry, order.get(at))) {
                    return at;
                }
            }
            return order.size();
        }

        private boolean leadsTo(Listed entry, String path) {
            return entry.target().equals(Optional.of(pages.target(path)))
                    || entry.children().stream().anyMatch(child -> leadsTo(child, path))
                    || (entry.children().size() > 0
                            && BookFolder.normalise(path).isPresent()
                            && path.startsWith(entry.position().path() + "/"));
        }
    }
}
