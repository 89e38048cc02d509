package io.github.huozi.outline.convention.docusaurus;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.Convention;
import io.github.huozi.outline.convention.FoundOutline;
import io.github.huozi.outline.convention.Listed;
import io.github.huozi.outline.convention.ListedOutline;
import io.github.huozi.outline.convention.OrderedPages;
import io.github.huozi.outline.convention.PageFronts;
import io.github.huozi.outline.convention.ScriptFindings;
import io.github.huozi.outline.folder.Targets;
import io.github.huozi.outline.folder.Workspace;
import io.github.huozi.outline.name.FileName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sidebars of a Docusaurus site, in the order in which its navigation bar leads to them. */
public final class DocusaurusConvention implements Convention {

    @Override
    public Optional<FoundOutline> outline(Workspace workspace) {
        ScriptFindings scripts = new ScriptFindings(workspace);
        return DocusaurusDocs.configs(workspace).stream()
                .flatMap(path -> scripts.first(List.of(path)).stream())
                .flatMap(config -> new Run(workspace, config, scripts).outline().stream())
                .findFirst();
    }

    /** Reads one site into an outline. */
    private static final class Run {

        private final Workspace workspace;
        private final ForeignConfig config;
        private final ScriptFindings scripts;
        private final Set<String> helpers = new HashSet<>();
        private final List<Entry> entries = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();
        private final Set<String> roots = new LinkedHashSet<>();
        private Optional<Position> first = Optional.empty();

        Run(Workspace workspace, ForeignConfig config, ScriptFindings scripts) {
            this.workspace = workspace;
            this.config = config;
            this.scripts = scripts;
        }

        Optional<FoundOutline> outline() {
            List<DocusaurusDocs> docs = DocusaurusDocs.of(workspace, config);
            docs.forEach(this::add);
            if (!FoundOutline.holdsText(entries) && missing.isEmpty()) {
                return Optional.empty();
            }
            String by = docs.get(0).sidebars().isEmpty()
                    ? config.path()
                    : docs.get(0).sidebars();
            boolean made = docs.get(0).sidebars().isEmpty();
            Position position = first.orElse(Position.of(by));
            Phrase convention = Phrase.of(made ? "convention.pages" : "convention.sidebar", by);
            String scope = docs.size() == 1 ? docs.get(0).root() : docs.get(0).project();
            return Optional.of(FoundOutline.of(convention, position, scope, entries)
                    .titled(config.text("title"))
                    .rooted(List.copyOf(roots))
                    .helpedBy(helpers)
                    .missing(missing)
                    .by(Optional.of(config)));
        }

        private void add(DocusaurusDocs docs) {
            PageFronts fronts = new PageFronts(workspace);
            OrderedPages pages = new OrderedPages(workspace, new DocusaurusOrder(workspace, fronts), docs.root());
            DocusaurusSidebars sidebars = new DocusaurusSidebars(workspace, docs, scripts, pages, fronts);
            roots.addAll(docs.assets());
            Optional<Value> said = docs.sidebars().isEmpty() ? Optional.empty() : scripts.value(docs.sidebars());
            List<Listed> listed = new ArrayList<>();
            if (said.orElse(null) instanceof Value.Mapping all) {
                all.pairs().forEach(pair -> first = first.or(() -> Optional.of(pair.position())));
                List<Value.Pair> ordered = new ArrayList<>(all.pairs());
                List<String> bar = bar();
                ordered.sort(Comparator.comparingInt(
                        pair -> bar.contains(pair.key()) ? bar.indexOf(pair.key()) : bar.size()));
                ordered.forEach(pair -> listed.addAll(titled(pair, sidebars.entries(pair.value(), 0), ordered.size())));
            } else {
                said.ifPresent(scripts::report);
                listed.addAll(pages.in(docs.root()));
            }
            Position position = said.map(Value::position).orElse(Position.of(config.path()));
            ListedOutline outline =
                    new ListedOutline(workspace, new Targets(workspace, docs.root(), docs.root(), ""), position);
            entries.addAll(outline.outline(listed));
            missing.addAll(outline.missing());
        }

        /** Returns the entries of a sidebar, under its label if there are several. */
        private List<Listed> titled(Value.Pair sidebar, List<Listed> listed, int of) {
            boolean one = listed.size() == 1 && listed.get(0).kind() == Listed.Kind.GROUP;
            if (of == 1 || one || listed.isEmpty()) {
                return listed;
            }
            String title = label(sidebar.key())
                    .orElseGet(() -> FileName.of(sidebar.key().replaceFirst("(?i)[-_]?(side)?bar$", ""))
                            .title());
            return List.of(new Listed(Listed.Kind.PART, title, Optional.empty(), listed, sidebar.position()));
        }

        /** Returns the sidebars in the navigation bar, in its order. */
        private List<String> bar() {
            return items().stream()
                    .map(item -> item.text("sidebarId"))
                    .filter(id -> !id.isEmpty())
                    .toList();
        }

        private Optional<String> label(String sidebar) {
            return items().stream()
                    .filter(item -> item.text("sidebarId").equals(sidebar))
                    .map(item -> item.text("label"))
                    .filter(label -> !label.isEmpty())
                    .findFirst();
        }

        private List<ForeignConfig> items() {
            List<ForeignConfig> items = new ArrayList<>();
            if (config.at("themeConfig", "navbar", "items").orElse(null) instanceof Value.Sequence list) {
                list.items().stream()
                        .filter(Value.Mapping.class::isInstance)
                        .forEach(item -> items.add(new ForeignConfig(config.path(), (Value.Mapping) item)));
            }
            return items;
        }
    }
}
