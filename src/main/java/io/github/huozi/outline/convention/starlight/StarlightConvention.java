package io.github.huozi.outline.convention.starlight;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.format.FrontMatter;
import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.Convention;
import io.github.huozi.outline.convention.FoundOutline;
import io.github.huozi.outline.convention.Listed;
import io.github.huozi.outline.convention.ListedOutline;
import io.github.huozi.outline.convention.OrderedPages;
import io.github.huozi.outline.convention.PageFacts;
import io.github.huozi.outline.convention.PageFronts;
import io.github.huozi.outline.convention.PageOrder;
import io.github.huozi.outline.convention.ScriptFindings;
import io.github.huozi.outline.convention.SiteHome;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Targets;
import io.github.huozi.outline.folder.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sidebar of a Starlight site (https://starlight.astro.build/guides/sidebar/), otherwise the order of its pages. */
public final class StarlightConvention implements Convention {

    private static final String DOCS = "src/content/docs";

    private static final int DEEPEST = 10;

    @Override
    public Optional<FoundOutline> outline(Workspace workspace) {
        ScriptFindings scripts = new ScriptFindings(workspace);
        return folders(workspace.tree(), 0)
                .filter(folder ->
                        workspace.tree().at(Workspace.below(folder, DOCS)).isPresent())
                .flatMap(folder -> scripts
                        .first(Stream.of("mjs", "ts", "js", "mts")
                                .map(ending -> Workspace.below(folder, "astro.config." + ending))
                                .toList())
                        .stream())
                .flatMap(config -> new Run(workspace, config, scripts).outline().stream())
                .findFirst();
    }

    private static Stream<String> folders(FolderTree tree, int depth) {
        return Stream.concat(
                Stream.of(tree.path()),
                depth > 2 ? Stream.empty() : tree.folders().stream().flatMap(below -> folders(below, depth + 1)));
    }

    /** Reads {@code sidebar.order}, {@code label} and {@code hidden} of the front matter. */
    private record Order(PageFronts fronts) implements PageOrder {

        @Override
        public PageFacts page(String path) {
            FrontMatter front = fronts.of(path);
            String label = front.values().text("sidebar", "label");
            boolean hidden = front.values().text("sidebar", "hidden").equals("true") || front.says("draft");
            return new PageFacts(
                    label.isEmpty() ? front.title().orElse("") : label,
                    PageFronts.number(front.values(), "sidebar", "order").orElse(PageFacts.UNPLACED),
                    !hidden && SourceFiles.isMarkdown(path),
                    Optional.empty());
        }

        @Override
        public PageFacts folder(FolderTree tree) {
            double place = tree.files().stream()
                    .mapToDouble(path -> page(path).place())
                    .min()
                    .orElse(PageFacts.UNPLACED);
            Optional<String> opener = tree.files().stream()
                    .filter(path -> SourceFiles.stem(SourceFiles.name(path)).equals("index"))
                    .findFirst();
            return new PageFacts(tree.name(), place, true, opener);
        }
    }

    /** Reads one site into an outline. */
    private static final class Run {

        private final Workspace workspace;
        private final ForeignConfig config;
        private final ScriptFindings scripts;
        private final String root;
        private final OrderedPages pages;

        Run(Workspace workspace, ForeignConfig config, ScriptFindings scripts) {
            this.workspace = workspace;
            this.config = config;
            this.scripts = scripts;
            String docs = Workspace.below(Workspace.parent(config.path()), DOCS);
            String language = workspace.language();
            this.root = language.startsWith(docs + "/") ? language : docs;
            this.pages = new OrderedPages(workspace, new Order(new PageFronts(workspace)), root);
        }

        Optional<FoundOutline> outline() {
            Value.Mapping options = options();
            ForeignConfig said = new ForeignConfig(config.path(), options);
            Optional<Value> sidebar = options.get("sidebar");
            List<Listed> listed =
                    new ArrayList<>(sidebar.map(it -> entries(it, 0)).orElse(List.of()));
            boolean made = listed.isEmpty();
            if (made) {
                listed.addAll(pages.in(root));
            }
            SiteHome home = SiteHome.of(workspace, root);
            Targets targets = new Targets(workspace, root, root, home.path());
            home.listed(listed, targets).ifPresent(opening -> listed.add(0, opening));
            Position position = sidebar.map(Value::position).orElse(Position.of(config.path()));
            ListedOutline outline = new ListedOutline(workspace, targets, position);
            List<Entry> entries = outline.outline(listed);
            if (!FoundOutline.holdsText(entries) && outline.missing().isEmpty()) {
                return Optional.empty();
            }
            Phrase by = Phrase.of(made ? "convention.pages" : "convention.sidebar", config.path());
            String base = Workspace.parent(config.path());
            return Optional.of(FoundOutline.of(by, position, root, entries)
                    .titled(said.text("title"))
                    .helpedBy(home.helpers())
                    .missing(outline.missing())
                    .rooted(List.of(Workspace.below(base, "public"), Workspace.below(base, "src"), root, base))
                    .by(Optional.of(said)));
        }

        /** Returns the options of the integration with a sidebar or a title. */
        private Value.Mapping options() {
            if (config.at("integrations").orElse(null) instanceof Value.Sequence integrations) {
                for (Value each : integrations.items()) {
                    if (each instanceof Value.Mapping mapping
                            && (mapping.get("sidebar").isPresent()
                                    || mapping.get("title").isPresent())) {
                        return mapping;
                    }
                }
            }
            return new Value.Mapping(List.of(), config.value().position());
        }

        private List<Listed> entries(Value value, int depth) {
            if (scripts.report(value) || depth > DEEPEST) {
                return List.of();
            }
            if (value instanceof Value.Sequence list) {
                return list.items().stream()
                        .flatMap(item -> entries(item, depth + 1).stream())
                        .toList();
            }
            if (value instanceof Value.Scalar slug) {
                return List.of(page("", slug.text(), value));
            }
            return value instanceof Value.Mapping mapping
                    ? group(new ForeignConfig(config.path(), mapping), depth)
                    : List.of();
        }

        private List<Listed> group(ForeignConfig said, int depth) {
            String label = label(said);
            String slug = said.text("slug").isEmpty() ? said.text("link") : said.text("slug");
            if (!slug.isEmpty()) {
                return List.of(page(label, slug, said.value()));
            }
            String directory = said.text("autogenerate", "directory");
            List<Listed> children = directory.isEmpty()
                    ? said.at("items").map(items -> entries(items, depth + 1)).orElse(List.of())
                    : pages.in(Workspace.below(root, directory.replaceAll("^/+|/+$", "")));
            return label.isEmpty() || children.isEmpty()
                    ? children
                    : List.of(new Listed(
                            Listed.Kind.GROUP,
                            label,
                            Optional.empty(),
                            children,
                            said.value().position()));
        }

        /** Returns the label in Chinese, if translated. */
        private static String label(ForeignConfig said) {
            return Stream.of("zh-CN", "zh", "zh-Hans")
                    .map(language -> said.text("translations", language))
                    .filter(it -> !it.isEmpty())
                    .findFirst()
                    .orElse(said.text("label"));
        }

        private static Listed page(String label, String slug, Value at) {
            String target = slug.startsWith("/") || slug.contains(":") ? slug : "/" + slug;
            return new Listed(Listed.Kind.ITEM, label, Optional.of(target), List.of(), at.position());
        }
    }
}
