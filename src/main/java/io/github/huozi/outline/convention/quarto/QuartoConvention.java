package io.github.huozi.outline.convention.quarto;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.Convention;
import io.github.huozi.outline.convention.FoundOutline;
import io.github.huozi.outline.convention.Listed;
import io.github.huozi.outline.convention.ListedOutline;
import io.github.huozi.outline.convention.PageFronts;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Targets;
import io.github.huozi.outline.folder.Workspace;
import io.github.huozi.outline.name.NaturalOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The chapters of a Quarto book with its parts and appendices (https://quarto.org/docs/books/book-structure.html),
 * otherwise the sidebar of a Quarto website (https://quarto.org/docs/websites/website-navigation.html#side-navigation).
 */
public final class QuartoConvention implements Convention {

    private static final int DEEPEST = 8;

    private static final Pattern UNNUMBERED =
            Pattern.compile("\\{(?:[^}]*\\s)?(?:-|\\.unnumbered)(?:\\s[^}]*)?\\}\\s*$");

    @Override
    public Optional<FoundOutline> outline(Workspace workspace) {
        return workspace
                .project()
                .nearest("_quarto\\.ya?ml", workspace.language())
                .flatMap(config -> new Run(workspace, config).outline());
    }

    /** Reads one project into an outline. */
    private static final class Run {

        private final Workspace workspace;
        private final ForeignConfig config;
        private final String folder;
        private final PageFronts fronts;
        private boolean numbered;

        Run(Workspace workspace, ForeignConfig config) {
            this.workspace = workspace;
            this.config = config;
            this.folder = Workspace.parent(config.path());
            this.fronts = new PageFronts(workspace);
        }

        Optional<FoundOutline> outline() {
            List<Listed> listed = new ArrayList<>(entries(config.at("book", "chapters"), Listed.Kind.ITEM, 0));
            boolean book = !listed.isEmpty();
            listed.addAll(appendices());
            if (!book) {
                listed.addAll(sidebars());
            }
            if (listed.isEmpty()) {
                return Optional.empty();
            }
            Position position = book ? config.position("book", "chapters") : config.position("website", "sidebar");
            String home = Workspace.below(folder, "index.qmd");
            ListedOutline outline =
                    new ListedOutline(workspace, new Targets(workspace, folder, folder, home), position);
            List<Entry> entries = outline.outline(listed);
            if (!FoundOutline.holdsText(entries) && outline.missing().isEmpty()) {
                return Optional.empty();
            }
            String kind = book ? "book" : "website";
            Optional<ForeignConfig> said = config.at(kind)
                    .filter(Value.Mapping.class::isInstance)
                    .map(it -> new ForeignConfig(config.path(), (Value.Mapping) it).over(config));
            return Optional.of(
                    FoundOutline.of(Phrase.of("convention.sidebar", config.path()), position, folder, entries)
                            .titled(config.text(kind, "title"))
                            .missing(outline.missing())
                            .rooted(List.of(folder))
                            .helpedBy(Set.of(config.path()))
                            .by(said));
        }

        private List<Listed> entries(Optional<Value> list, Listed.Kind kind, int depth) {
            if (list.isEmpty() || depth > DEEPEST) {
                return List.of();
            }
            if (list.get() instanceof Value.Sequence items) {
                return items.items().stream()
                        .flatMap(item -> entry(item, kind, depth).stream())
                        .toList();
            }
            return entry(list.get(), kind, depth);
        }

        private List<Listed> entry(Value item, Listed.Kind kind, int depth) {
            if (item instanceof Value.Scalar file) {
                return file.text().matches("-+") || file.isNull() ? List.of() : files(file, kind, depth);
            }
            if (!(item instanceof Value.Mapping mapping)) {
                return List.of();
            }
            ForeignConfig said = new ForeignConfig(config.path(), mapping);
            List<Listed> children = entries(
                    Stream.of("chapters", "contents")
                            .flatMap(key -> mapping.get(key).stream())
                            .findFirst(),
                    kind,
                    depth + 1);
            String named = Stream.of("part", "section", "text")
                    .map(said::text)
                    .filter(it -> !it.isEmpty())
                    .findFirst()
                    .orElse("");
            boolean page = named.matches("(?i).*\\.(qmd|md|rmd|ipynb)");
            String file = Stream.of("file", "href")
                    .map(said::text)
                    .filter(it -> !it.isEmpty())
                    .findFirst()
                    .orElse(page ? named : "");
            String title = page ? "" : named;
            Optional<String> target = Optional.of(file).filter(it -> !it.isEmpty());
            if (children.isEmpty()) {
                return target.isEmpty()
                        ? List.of()
                        : List.of(new Listed(kind, title, target, List.of(), item.position()));
            }
            String shown = title.isEmpty() ? target.map(this::titleOf).orElse("") : title;
            return List.of(new Listed(
                    depth == 0 ? Listed.Kind.PART : Listed.Kind.GROUP, shown, target, children, item.position()));
        }

        private String titleOf(String file) {
            return fronts.of(Workspace.below(folder, file)).title().orElse("");
        }

        /** Returns a file, or those matching a pattern or {@code auto}. */
        private List<Listed> files(Value.Scalar named, Listed.Kind kind, int depth) {
            String text = named.text();
            boolean pattern = text.equals("auto") || text.contains("*");
            if (!pattern && (text.matches("(?i).*\\.(qmd|md|rmd|ipynb|html)") || text.startsWith("http"))) {
                boolean plain = depth == 0 && UNNUMBERED.matcher(line(text)).find();
                numbered |= !plain && (depth > 0 || !text.startsWith("index."));
                Listed.Kind of = plain ? numbered ? Listed.Kind.SUFFIX : Listed.Kind.PREFIX : kind;
                return List.of(new Listed(of, title(text), Optional.of(text), List.of(), named.position()));
            }
            String below =
                    text.equals("auto") ? "" : text.replaceFirst("/?\\*.*$", "").replaceFirst("/+$", "");
            int from = folder.isEmpty() ? 0 : folder.length() + 1;
            return workspace.sources().at(below.isEmpty() ? folder : Workspace.below(folder, below)).stream()
                    .flatMap(FolderTree::allFiles)
                    .filter(path -> path.endsWith(".qmd") && !path.contains("/_") && !path.startsWith("_"))
                    .sorted(NaturalOrder.COMPARATOR)
                    .map(path -> new Listed(kind, "", Optional.of(path.substring(from)), List.of(), named.position()))
                    .toList();
        }

        /** An unnumbered chapter belongs to the front matter if its words say so; otherwise its place decides. */
        private String title(String file) {
            return SourceFiles.isMarkdown(file) ? "" : file;
        }

        private List<Listed> appendices() {
            return entries(config.at("book", "appendices"), Listed.Kind.ITEM, 1).stream()
                    .map(entry -> new Listed(
                            Listed.Kind.ITEM,
                            "附录 " + entry.target().map(this::heading).orElse(""),
                            entry.target(),
                            entry.children(),
                            entry.position()))
                    .toList();
        }

        private String heading(String file) {
            return fronts.of(Workspace.below(folder, file)).title().orElseGet(() -> line(file)
                    .replaceFirst("^#[ \\t]+", "")
                    .replaceFirst("\\{[^}]*\\}\\s*$", "")
                    .strip());
        }

        /** Returns the line of a file's first heading. */
        private String line(String file) {
            return fronts.of(Workspace.below(folder, file))
                    .text()
                    .lines()
                    .filter(line -> line.startsWith("# "))
                    .findFirst()
                    .orElse("");
        }

        private List<Listed> sidebars() {
            Optional<Value> sidebar = config.at("website", "sidebar");
            if (sidebar.orElse(null) instanceof Value.Sequence several) {
                List<Listed> all = new ArrayList<>();
                several.items().stream()
                        .filter(Value.Mapping.class::isInstance)
                        .forEach(item -> all.addAll(
                                one((Value.Mapping) item, several.items().size() > 1)));
                return all;
            }
            return sidebar.orElse(null) instanceof Value.Mapping one ? one(one, false) : List.of();
        }

        private List<Listed> one(Value.Mapping sidebar, boolean named) {
            List<Listed> entries = entries(sidebar.get("contents"), Listed.Kind.ITEM, 0);
            String title = new ForeignConfig(config.path(), sidebar).text("title");
            return named && !title.isEmpty() && !entries.isEmpty()
                    ? List.of(new Listed(Listed.Kind.PART, title, Optional.empty(), entries, sidebar.position()))
                    : entries;
        }
    }
}
