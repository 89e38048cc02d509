package io.github.huozi.outline;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.config.key.BookKeys;
import io.github.huozi.config.shape.Located;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.Convention;
import io.github.huozi.outline.convention.FolderOutline;
import io.github.huozi.outline.convention.FoundOutline;
import io.github.huozi.outline.convention.bookdown.BookdownConvention;
import io.github.huozi.outline.convention.docsify.DocsifyConvention;
import io.github.huozi.outline.convention.docusaurus.DocusaurusConvention;
import io.github.huozi.outline.convention.hexo.HexoConvention;
import io.github.huozi.outline.convention.hugo.HugoConvention;
import io.github.huozi.outline.convention.jekyll.JekyllConvention;
import io.github.huozi.outline.convention.menu.MenuConvention;
import io.github.huozi.outline.convention.mkdocs.MkdocsConvention;
import io.github.huozi.outline.convention.myst.MystConvention;
import io.github.huozi.outline.convention.obsidian.ObsidianConvention;
import io.github.huozi.outline.convention.pandoc.PandocConvention;
import io.github.huozi.outline.convention.quarto.QuartoConvention;
import io.github.huozi.outline.convention.starlight.StarlightConvention;
import io.github.huozi.outline.convention.summary.SummaryConvention;
import io.github.huozi.outline.convention.vuepress.VuepressConvention;
import io.github.huozi.outline.folder.ProjectFiles;
import io.github.huozi.outline.folder.SomeNames;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the outline of a folder: what {@code book.yaml} says, otherwise the convention with the best evidence. */
final class OutlineFinder {

    /** In order of how clearly they express an author's intention. */
    private static final List<Convention> CONVENTIONS = List.of(
            new SummaryConvention(),
            new MkdocsConvention(),
            new BookdownConvention(),
            new QuartoConvention(),
            new MystConvention(),
            new VuepressConvention(),
            new DocusaurusConvention(),
            new DocsifyConvention(),
            new StarlightConvention(),
            new HugoConvention(),
            new HexoConvention(),
            new JekyllConvention(),
            new ObsidianConvention(),
            new PandocConvention(),
            new MenuConvention());

    private final Workspace workspace;

    OutlineFinder(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * An outline and the context of its search.
     *
     * @param workspace the workspace in which its files are claimed
     * @param reported the findings about it
     */
    private record Trial(FoundOutline outline, Workspace workspace, Diagnostics reported) {}

    /**
     * An outline and its workspace.
     *
     * @param workspace the workspace in which its files are claimed
     */
    record Choice(FoundOutline outline, Workspace workspace) {}

    Optional<Choice> find() {
        if (workspace.fields().has(BookKeys.CONTENTS)) {
            for (var key : List.of(BookKeys.OUTLINE, BookKeys.AMEND)) {
                if (workspace.fields().has(key)) {
                    workspace
                            .sink()
                            .report(Code.WRONG_VALUE.at(
                                    workspace.fields().position(key), "beside-contents", key.name()));
                }
            }
            return Optional.of(told(contents(), List.of()));
        }
        if (workspace.fields().has(BookKeys.OUTLINE)) {
            return workspace
                    .fields()
                    .get(BookKeys.OUTLINE)
                    .flatMap(this::named)
                    .map(outline -> told(outline, List.of()));
        }
        return best();
    }

    /** Returns the first convention that covers at least half as much of a book as the best one. */
    private Optional<Choice> best() {
        List<Trial> trials = new ArrayList<>();
        for (Convention convention : CONVENTIONS) {
            Diagnostics reported = new Diagnostics();
            Workspace trial = workspace.trial(reported);
            Optional<FoundOutline> outline = convention.outline(trial);
            outline.ifPresent(found -> trials.add(new Trial(found, trial, reported)));
            if (outline.isEmpty()) {
                reported.all().forEach(workspace.sink()::report);
            }
        }
        double most = trials.stream()
                .mapToDouble(trial -> trial.outline().score())
                .max()
                .orElse(0);
        Optional<Trial> chosen = trials.stream()
                .filter(trial -> most == 0 || trial.outline().score() * 2 >= most)
                .findFirst();
        if (chosen.isEmpty()) {
            return names("").map(outline -> told(outline, List.of()));
        }
        Trial found = chosen.get();
        found.reported().all().stream()
                .filter(it -> !found.outline().isStale() || it.code() != Code.LISTED_FILE_MISSING)
                .forEach(workspace.sink()::report);
        List<FoundOutline> others = trials.stream()
                .filter(trial -> !trial.equals(found))
                .map(Trial::outline)
                .toList();
        tellStale(found.outline());
        told(found.outline(), others);
        return Optional.of(new Choice(found.outline(), workspace.after(found.workspace())));
    }

    /** Reports which order is used, why, and what else was found. */
    private Choice told(FoundOutline outline, List<FoundOutline> others) {
        int there = outline.sources().size();
        int named = there + outline.missing().size();
        Phrase why = named > there
                ? Phrase.of("why.some", there, named)
                : outline.scope().isEmpty()
                        ? Phrase.of("why.all", there)
                        : Phrase.of("why.all-in", there, outline.scope());
        Set<String> taken = new HashSet<>(outline.sources());
        List<Phrase> also = others.stream()
                // A folder may be that of two tools which have the same list.
                .filter(other ->
                        !other.convention().equals(outline.convention()) || !taken.containsAll(other.sources()))
                .map(other -> {
                    long apart = other.sources().stream()
                                    .filter(path -> !taken.contains(path))
                                    .count()
                            + other.missing().size();
                    return Phrase.of("also.found", other.convention(), apart);
                })
                .toList();
        boolean contents = workspace.fields().has(BookKeys.CONTENTS);
        Diagnostic order = also.isEmpty()
                ? Code.CONVENTION.at(outline.position(), "order", outline.convention(), why)
                : Code.CONVENTION.at(
                        outline.position(), "order-and-others", outline.convention(), why, Phrase.list(also));
        workspace.sink().report(contents ? order.withRemedy(Phrase.of("remedy.remove-contents")) : order);
        return new Choice(outline, workspace);
    }

    /** Reports an outline whose files are missing, since any other order would be a guess. */
    private void tellStale(FoundOutline outline) {
        if (outline.isStale()) {
            workspace
                    .sink()
                    .report(Code.STALE_OUTLINE.at(
                            outline.position(),
                            "missing",
                            outline.convention(),
                            outline.missing().size(),
                            outline.missing().size() + outline.sources().size(),
                            SomeNames.of(outline.missing())));
        }
    }

    private FoundOutline contents() {
        List<Entry> entries = new ContentsOutline(workspace.claims(), workspace.sink())
                .outline(workspace.fields().get(BookKeys.CONTENTS).orElse(List.of()));
        return FoundOutline.of(
                Phrase.of("convention.contents"), workspace.fields().position(BookKeys.CONTENTS), "", entries);
    }

    private Optional<FoundOutline> names(String path) {
        FolderOutline outline = new FolderOutline(workspace);
        List<Entry> entries = workspace.sources().at(path).map(outline::outline).orElse(List.of());
        Phrase by = path.isEmpty() ? Phrase.of("convention.names") : Phrase.of("convention.names-in", path);
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(FoundOutline.of(by, Position.of(path), outline.where(), entries)
                        .helpedBy(outline.titles()));
    }

    /** Returns the outline named by {@code outline: …}. */
    private Optional<FoundOutline> named(Located<String> named) {
        BookFolder.Found found = workspace.folder().find(named.value());
        String path = BookFolder.normalise(named.value()).orElse("");
        Optional<FoundOutline> outline;
        if (found instanceof BookFolder.Found.NoFile) {
            boolean hugo = workspace.has(Workspace.below(path, "_index.md"));
            outline = hugo
                    ? HugoConvention.outline(
                            workspace, path, workspace.project().first(ProjectFiles.HUGO))
                    : names(path);
        } else {
            Optional<BookFolder.Found.Inside> file = workspace.claims().file(named.value(), named.position());
            if (file.isEmpty()) {
                return Optional.empty();
            }
            outline = byFile(file.get().name()).filter(it -> FoundOutline.holdsText(it.entries()));
        }
        if (outline.isEmpty() && !workspace.sink().isFaulty()) {
            workspace.sink().report(Code.WRONG_VALUE.at(named.position(), "no-outline", named.value()));
        }
        return outline;
    }

    private Optional<FoundOutline> byFile(String path) {
        if (SourceFiles.isMarkdown(path)) {
            return SummaryConvention.named(workspace, path);
        }
        return switch (path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "yml", "yaml" ->
                workspace.project().one(path).flatMap(config -> MkdocsConvention.outline(workspace, config));
            default -> MenuConvention.named(workspace, path);
        };
    }
}
