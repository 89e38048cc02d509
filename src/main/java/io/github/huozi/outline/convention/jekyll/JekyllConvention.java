package io.github.huozi.outline.convention.jekyll;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.Convention;
import io.github.huozi.outline.convention.FoundOutline;
import io.github.huozi.outline.convention.Listed;
import io.github.huozi.outline.convention.ListedOutline;
import io.github.huozi.outline.convention.PageFronts;
import io.github.huozi.outline.convention.PostOrder;
import io.github.huozi.outline.convention.SiteHome;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Targets;
import io.github.huozi.outline.folder.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The order of a Jekyll site: a list in {@code _data} (https://jekyllrb.com/docs/datafiles/), {@code nav_order} and {@code
 * parent} of the pages (https://just-the-docs.com/docs/navigation/), its collections, its posts by date; whichever has
 * most pages.
 */
public final class JekyllConvention implements Convention {

    @Override
    public Optional<FoundOutline> outline(Workspace workspace) {
        return workspace
                .project()
                .nearest("_config\\.ya?ml", workspace.language())
                .flatMap(config -> new Run(workspace, config).outline());
    }

    /** Reads one site into an outline. */
    private static final class Run {

        private final Workspace workspace;
        private final ForeignConfig config;
        private final String root;
        private final Targets targets;
        private final PageFronts fronts;
        private final List<String> all;

        Run(Workspace workspace, ForeignConfig config) {
            this.workspace = workspace;
            this.config = config;
            String base = Workspace.parent(config.path());
            String source = config.text("source").replaceFirst("^\\./?", "").replaceFirst("/+$", "");
            this.root = source.isEmpty() ? base : Workspace.below(base, source);
            this.targets = new Targets(workspace, root, root, "");
            this.fronts = new PageFronts(workspace);
            this.all = workspace.sources().at(root).stream()
                    .flatMap(FolderTree::allFiles)
                    .filter(SourceFiles::isMarkdown)
                    .toList();
        }

        Optional<FoundOutline> outline() {
            List<List<Listed>> orders = new ArrayList<>();
            new JekyllData(workspace, config, root, targets).lists().forEach(orders::add);
            JekyllNav nav = new JekyllNav(fronts, root, config.text("theme") + " " + config.text("remote_theme"));
            List<Listed> shown = nav.listed(all);
            orders.add(shown);
            orders.add(collections());
            orders.add(posts(root));
            Optional<List<Listed>> most = nav.isShown() && count(shown) > 1
                    ? Optional.of(shown)
                    : orders.stream().filter(order -> count(order) > 1).max(Comparator.comparingLong(Run::count));
            if (most.isEmpty()) {
                return Optional.empty();
            }
            List<Listed> listed = new ArrayList<>(most.get());
            boolean chosenPosts = listed.equals(orders.get(orders.size() - 1));
            SiteHome home = SiteHome.of(workspace, root);
            if (!chosenPosts) {
                home.listed(listed, targets).ifPresent(opening -> listed.add(0, opening));
            }
            Position position = Position.of(config.path());
            ListedOutline outline = new ListedOutline(workspace, targets, position);
            List<Entry> entries = outline.outline(listed);
            Phrase by = Phrase.of(chosenPosts ? "convention.posts" : "convention.pages", config.path());
            return FoundOutline.holdsText(entries)
                    ? Optional.of(FoundOutline.of(by, position, root, entries)
                            .titled(config.text("title"))
                            .helpedBy(chosenPosts ? Set.of() : home.helpers())
                            .missing(outline.missing())
                            .rooted(List.of(root))
                            .by(Optional.of(config)))
                    : Optional.empty();
        }

        private static long count(List<Listed> listed) {
            return listed.stream()
                    .mapToLong(entry -> (entry.isDraft() ? 0 : 1) + count(entry.children()))
                    .sum();
        }

        private List<Listed> posts(String folder) {
            PostOrder order = new PostOrder(fronts);
            Stream<String> posts = all.stream()
                    .filter(path ->
                            ("/" + path).contains("/_posts/") && (folder.isEmpty() || path.startsWith(folder + "/")));
            return order.listed(posts, root);
        }

        /** Returns folders with a leading underscore that the configuration names, each a part. */
        private List<Listed> collections() {
            List<Listed> parts = new ArrayList<>();
            List<String> names =
                    config.at("collections").orElse(null) instanceof io.github.huozi.config.format.Value.Mapping mapping
                            ? mapping.pairs().stream()
                                    .map(io.github.huozi.config.format.Value.Pair::key)
                                    .toList()
                            : config.texts("collections");
            String base = config.text("collections_dir");
            for (String name : names) {
                String folder = Workspace.below(root, base.isEmpty() ? "_" + name : base + "/_" + name);
                List<Listed> pages =
                        new PostOrder(fronts).listed(all.stream().filter(path -> path.startsWith(folder + "/")), root);
                if (!pages.isEmpty()) {
                    parts.add(new Listed(
                            Listed.Kind.PART, name, Optional.empty(), pages, config.position("collections")));
                }
            }
            return parts.size() == 1 ? parts.get(0).children() : parts;
        }
    }
}
