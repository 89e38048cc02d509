package io.github.huozi.outline.convention.summary;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.api.Source;
import io.github.huozi.book.Matter;
import io.github.huozi.book.Role;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.Convention;
import io.github.huozi.outline.convention.FolderOutline;
import io.github.huozi.outline.convention.FoundOutline;
import io.github.huozi.outline.convention.ListedOutline;
import io.github.huozi.outline.folder.NamedPaths;
import io.github.huozi.outline.folder.ProjectFiles;
import io.github.huozi.outline.folder.Targets;
import io.github.huozi.outline.folder.Workspace;
import io.github.huozi.outline.name.FallbackTitle;
import io.github.huozi.outline.name.FileName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code SUMMARY.md}, where mdBook's {@code book.toml} ({@code src}) or HonKit's {@code book.json} or GitBook's
 * {@code .gitbook.yaml} ({@code root}, {@code structure}) say, otherwise at the root, in {@code src}, or in the only
 * folder that holds chapters.
 */
public final class SummaryConvention implements Convention {

    static final String NAME = "SUMMARY.md";

    /** Configuration files of tools that open a book with its README. */
    private static final Set<String> HONKIT = Set.of("book.json", ".gitbook.yaml");

    /** What mdBook provides itself, and preprocessors whose syntax Huozi supports directly. */
    private static final Set<String> PREPROCESSORS = Set.of(
            "index", "links", "mermaid", "katex", "admonish", "alerts", "toc", "callouts", "footnote", "trpl-listing");

    /**
     * Where an outline may be.
     *
     * @param path the path of the file
     * @param root the folder of the sources
     * @param config the configuration that names it
     */
    private record Place(String path, String root, Optional<ForeignConfig> config) {}

    @Override
    public Optional<FoundOutline> outline(Workspace workspace) {
        Optional<Place> place =
                places(workspace).stream().filter(p -> workspace.has(p.path())).findFirst();
        Optional<FoundOutline> outline = place.flatMap(p -> read(workspace, p));
        if (place.isPresent() && outline.isEmpty()) {
            workspace.sink().report(Code.NO_OUTLINE.at(Position.of(place.get().path()), "empty"));
        }
        return outline;
    }

    /** Returns the outline in a file named in {@code book.yaml}. */
    public static Optional<FoundOutline> named(Workspace workspace, String path) {
        Optional<ForeignConfig> config = workspace.project().first(ProjectFiles.BOOKS);
        return read(workspace, new Place(path, Workspace.parent(path), config));
    }

    private static List<Place> places(Workspace workspace) {
        List<Place> places = new ArrayList<>();
        ProjectFiles project = workspace.project();
        for (String name : ProjectFiles.BOOKS) {
            project.nearest(name.replace(".", "\\."), workspace.language())
                    .or(() -> project.one(name))
                    .ifPresent(config -> places.add(place(workspace, name, config)));
        }
        Optional<ForeignConfig> any = project.first(ProjectFiles.BOOKS);
        places.add(new Place(NAME, "", any));
        places.add(new Place("src/" + NAME, "src", any));
        String whole = FolderOutline.whole(workspace.sources()).path();
        Set<String> folders = new LinkedHashSet<>(List.of(workspace.language(), whole));
        folders.forEach(folder -> places.add(new Place(Workspace.below(folder, NAME), folder, any)));
        return places;
    }

    /** Returns where a tool looks for its list. */
    private static Place place(Workspace workspace, String name, ForeignConfig config) {
        NamedPaths named = new NamedPaths(workspace, config);
        String base = Workspace.parent(config.path());
        String root =
                switch (name) {
                    case "book.json", ".gitbook.yaml" -> named.folder(base, "root");
                    case "book.toml" -> named.folder(Workspace.below(base, "src"), "book", "src");
                    default -> named.folder(base, "book", "src");
                };
        String summary = named.file(root, "structure", "summary");
        named.file(root, "structure", "readme");
        return new Place(Workspace.below(root, summary.isEmpty() ? NAME : summary), root, Optional.of(config));
    }

    private static void tellPreprocessors(Workspace workspace, Place place) {
        Optional<Value> configured = place.config().flatMap(config -> config.at("preprocessor"));
        if (configured.orElse(null) instanceof Value.Mapping mapping) {
            mapping.pairs().stream()
                    .filter(pair -> !PREPROCESSORS.contains(pair.key()))
                    .forEach(pair ->
                            workspace.sink().report(Code.TOOL_FEATURE.at(pair.position(), "preprocessor", pair.key())));
        }
    }

    private static Optional<FoundOutline> read(Workspace workspace, Place place) {
        SummaryParser.Summary summary =
                SummaryParser.parse(workspace.outlineText(place.path()).orElse(""), place.path(), workspace.sink());
        Position position = Position.of(place.path());
        String home = place.config().map(c -> c.text("structure", "readme")).orElse("");
        Targets targets = new Targets(
                workspace,
                Workspace.parent(place.path()),
                place.root(),
                home.isEmpty() ? "" : Workspace.below(place.root(), home));
        ListedOutline listed = new ListedOutline(workspace, targets, position);
        List<Entry> entries = new ArrayList<>(backMatterLast(listed.outline(summary.entries())));
        if (!FoundOutline.holdsText(entries) && listed.missing().isEmpty()) {
            return Optional.empty();
        }
        addHonkitPages(workspace, place, entries);
        String title = SummaryParser.isGeneric(summary.title()) ? "" : summary.title();
        tellPreprocessors(workspace, place);
        Phrase by = place.config()
                .map(config -> Phrase.of("convention.summary-and", place.path(), config.path()))
                .orElseGet(() -> Phrase.of("convention.summary", place.path()));
        Set<String> helpers = new HashSet<>(Set.of(place.path(), "LANGS.md"));
        for (String name : ProjectFiles.BOOKS) {
            workspace
                    .project()
                    .one(name)
                    .ifPresent(c -> helpers.add(Workspace.below(place.root(), c.text("structure", "readme"))));
        }
        return Optional.of(FoundOutline.of(by, position, place.root(), entries)
                .missing(listed.missing())
                .titled(title)
                .by(place.config())
                .helpedBy(helpers));
    }

    /** Moves an appendix listed after the last chapter of the last part out of that part. */
    private static List<Entry> backMatterLast(List<Entry> entries) {
        List<Entry> all = new ArrayList<>(entries);
        int last = all.size() - 1;
        while (last >= 0
                && all.get(last).role() != Role.PART
                && all.get(last).role().matter() == Matter.BACK) {
            last--;
        }
        if (last < 0 || all.get(last).role() != Role.PART) {
            return all;
        }
        List<Entry> children = all.get(last).children();
        int from = children.size();
        while (from > 1 && isBackMatter(children.get(from - 1))) {
            from--;
        }
        List<Entry> back = children.subList(from, children.size()).stream()
                .map(entry -> entry.with(words(entry)))
                .toList();
        all.set(last, all.get(last).withChildren(children.subList(0, from)));
        all.addAll(last + 1, back);
        return all;
    }

    private static boolean isBackMatter(Entry entry) {
        Role words = words(entry);
        return entry.role() == Role.CHAPTER && words.matter() == Matter.BACK && words != Role.BONUS && words != Role.QA;
    }

    private static Role words(Entry entry) {
        return FileName.of(entry.title().or(entry::listed).orElseGet(() -> FallbackTitle.of(entry)))
                .role();
    }

    /** Adds the README and glossary with which HonKit opens and closes every book, listed or not. */
    private static void addHonkitPages(Workspace workspace, Place place, List<Entry> entries) {
        // HonKit needs no configuration; mdBook does.
        if (!place.config().map(config -> HONKIT.contains(config.path())).orElse(true)) {
            return;
        }
        addPage(workspace, place, structure(place, "readme"), "README.md", Role.INTRODUCTION)
                .ifPresent(readme -> entries.add(0, readme));
        addPage(workspace, place, structure(place, "glossary"), "GLOSSARY.md", Role.GLOSSARY)
                .ifPresent(entries::add);
    }

    private static String structure(Place place, String key) {
        return place.config().map(config -> config.text("structure", key)).orElse("");
    }

    private static Optional<Entry> addPage(Workspace workspace, Place place, String named, String usual, Role role) {
        String path = Workspace.below(place.root(), named.isEmpty() ? usual : named);
        if (!workspace.has(path)
                || !(workspace.folder().find(path) instanceof BookFolder.Found.Inside inside)
                || workspace.claims().take(inside, Position.of(path)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Entry.builder(role)
                .source(Source.file(inside.file(), inside.name()))
                .position(Position.of(path))
                .build());
    }
}
