package io.github.huozi.outline;

import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.file.BookFiles;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.key.BookKeys;
import io.github.huozi.config.key.BookYaml;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.FoundOutline;
import io.github.huozi.outline.folder.ProjectFiles;
import io.github.huozi.outline.folder.SomeNames;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Workspace;
import io.github.huozi.outline.name.NaturalOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One folder on its way to be a manuscript. */
final class FolderBook {

    private final Workspace workspace;
    private final BuildControl control;

    FolderBook(Workspace workspace, BuildControl control) {
        this.workspace = workspace;
        this.control = control;
    }

    Optional<Manuscript> manuscript(Map<String, List<String>> defaults, Optional<Instant> timestamp) {
        Optional<FoundOutline> found = new OutlineFinder(workspace).find();
        control.check();
        found.ifPresent(this::tellConvention);
        List<Entry> entries = found.map(FoundOutline::entries).orElse(List.of());
        if (workspace.fields().get(BookKeys.CONTENTS).isEmpty()) {
            entries = new Amendments(workspace)
                    .apply(entries, workspace.fields().get(BookKeys.AMEND).orElse(List.of()));
        }
        found.filter(FoundOutline::isList).ifPresent(this::tellUnlisted);
        control.check();
        Settings settings = new FolderSettings(workspace).settings(configurations(found));
        if (!FoundOutline.holdsText(entries)) {
            tellEmpty();
            return Optional.empty();
        }
        control.check();
        MetadataDraft draft = new MetadataDraft();
        draft.timestamp = timestamp;
        MetadataFields.fill(draft, workspace.fields());
        configurations(found).forEach(config -> MetadataFields.fill(draft, config));
        found.map(FoundOutline::title).filter(title -> draft.title.isEmpty()).ifPresent(title -> draft.title = title);
        MetadataFields.fill(draft, defaults);
        new MetadataDerivation(workspace, entries).complete(draft);
        BookFiles files = workspace.folder().files();
        return Optional.of(Manuscript.builder()
                .metadata(draft.build())
                .settings(settings)
                .entries(entries)
                .resources(files.resources())
                .templates(files.templates())
                .omissions(new Omissions(workspace).all())
                .build());
    }

    /** What other tools' configuration says, that of the convention first. */
    private List<ForeignConfig> configurations(Optional<FoundOutline> found) {
        List<ForeignConfig> all = new ArrayList<>();
        found.flatMap(FoundOutline::config).ifPresent(all::add);
        for (String name : ProjectFiles.BOOKS) {
            workspace
                    .project()
                    .one(name)
                    .filter(config -> !all.contains(config))
                    .ifPresent(all::add);
        }
        return all;
    }

    private void tellEmpty() {
        boolean asked = workspace.fields().has(BookKeys.CONTENTS);
        boolean none =
                workspace.fields().get(BookKeys.CONTENTS).map(List::isEmpty).orElse(true);
        if (!workspace.sink().isFaulty() && none && !workspace.fields().has(BookKeys.OUTLINE)) {
            workspace
                    .sink()
                    .report(
                            Code.EMPTY_BOOK,
                            asked ? workspace.fields().position(BookKeys.CONTENTS) : Position.NONE,
                            "the book has no chapters",
                            asked
                                    ? "list them as `- chapter: 01.md`"
                                    : "put Markdown or HTML files into the folder, one a chapter");
        }
    }

    private void tellConvention(FoundOutline outline) {
        workspace
                .sink()
                .report(
                        Code.CONVENTION,
                        outline.position(),
                        "the order of the chapters comes from " + outline.convention(),
                        workspace.fields().has(BookKeys.CONTENTS)
                                ? "remove `contents` to have them found"
                                : "list them under `contents` in " + BookYaml.NAME + " if another order is meant");
    }

    private void tellUnlisted(FoundOutline outline) {
        String within = outline.scope().isEmpty() ? "" : outline.scope() + "/";
        // Other tools take no .txt for a chapter; beside their chapters it is something to be included.
        boolean asked = workspace.fields().has(BookKeys.CONTENTS);
        List<String> left = workspace
                .tree()
                .allFiles()
                .filter(path -> path.startsWith(within))
                .filter(path -> asked || !path.endsWith(".txt"))
                .filter(path -> SourceFiles.isSource(workspace.folder(), path))
                .filter(path -> !SourceFiles.isAboutRepository(path, outline.scope()))
                .filter(path -> !SourceFiles.inResourceFolder(path.substring(within.length())))
                .filter(path ->
                        !workspace.claims().isTaken(path) && !outline.helpers().contains(path))
                .sorted(NaturalOrder.COMPARATOR)
                .toList();
        if (!left.isEmpty() && !workspace.sink().isFaulty()) {
            workspace
                    .sink()
                    .report(
                            Code.FILE_NOT_LISTED,
                            outline.position(),
                            (left.size() == 1 ? "one file is" : left.size() + " files are") + " not in "
                                    + outline.convention() + ": " + SomeNames.of(left),
                            left.size() == 1
                                    ? "add it, or name it under `exclude`"
                                    : "add them, or name them under `exclude`");
        }
    }
}
