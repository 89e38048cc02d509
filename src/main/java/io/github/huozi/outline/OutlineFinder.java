package io.github.huozi.outline;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.config.key.BookKeys;
import io.github.huozi.config.key.BookYaml;
import io.github.huozi.config.shape.Located;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.Convention;
import io.github.huozi.outline.convention.FolderOutline;
import io.github.huozi.outline.convention.FoundOutline;
import io.github.huozi.outline.convention.hugo.HugoConvention;
import io.github.huozi.outline.convention.menu.MenuConvention;
import io.github.huozi.outline.convention.mkdocs.MkdocsConvention;
import io.github.huozi.outline.convention.summary.SummaryConvention;
import io.github.huozi.outline.convention.summary.SummaryParser;
import io.github.huozi.outline.folder.ProjectFiles;
import io.github.huozi.outline.folder.Workspace;
import java.util.List;
import java.util.Optional;

/** Finds the outline of a folder: what {@code book.yaml} says, else the first convention that the folder keeps to. */
final class OutlineFinder {

    private static final List<Convention> CONVENTIONS =
            List.of(new SummaryConvention(), new MkdocsConvention(), new HugoConvention(), new MenuConvention());

    private final Workspace workspace;

    OutlineFinder(Workspace workspace) {
        this.workspace = workspace;
    }

    Optional<FoundOutline> find() {
        boolean contents = workspace.fields().has(BookKeys.CONTENTS);
        if (contents) {
            for (var key : List.of(BookKeys.OUTLINE, BookKeys.AMEND)) {
                if (workspace.fields().has(key)) {
                    workspace
                            .sink()
                            .report(
                                    Code.WRONG_VALUE,
                                    workspace.fields().position(key),
                                    "`" + key.name() + "` has no meaning beside `contents`",
                                    "keep one of the two");
                }
            }
            return Optional.of(contents());
        }
        if (workspace.fields().has(BookKeys.OUTLINE)) {
            return workspace.fields().get(BookKeys.OUTLINE).flatMap(this::named);
        }
        for (Convention convention : CONVENTIONS) {
            Optional<FoundOutline> found = convention.outline(workspace);
            if (found.isPresent()) {
                return found;
            }
        }
        return severalBooks() ? Optional.empty() : names("");
    }

    private FoundOutline contents() {
        List<Entry> entries = new ContentsOutline(workspace.claims(), workspace.sink())
                .outline(workspace.fields().get(BookKeys.CONTENTS).orElse(List.of()));
        return FoundOutline.list(
                "`contents` in " + BookYaml.NAME, workspace.fields().position(BookKeys.CONTENTS), "", entries);
    }

    private Optional<FoundOutline> names(String path) {
        List<Entry> entries = workspace
                .tree()
                .at(path)
                .map(new FolderOutline(workspace.folder())::outline)
                .orElse(List.of());
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(FoundOutline.found(
                        path.isEmpty() ? "file names" : "file names in " + path, Position.of(path), entries));
    }

    /** The outline that {@code outline: …} names. */
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
            outline = byFile(file.get().name());
        }
        if (outline.isEmpty() && !workspace.sink().isFaulty()) {
            workspace
                    .sink()
                    .report(
                            Code.WRONG_VALUE,
                            named.position(),
                            "`" + named.value() + "` lists no chapter that is there",
                            "name a SUMMARY.md, a mkdocs.yml, a page with the book's menu, or a folder");
        }
        return outline;
    }

    private Optional<FoundOutline> byFile(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT)) {
            case "md", "markdown" -> SummaryConvention.named(workspace, path);
            case "yml", "yaml" ->
                workspace.project().one(path).flatMap(config -> MkdocsConvention.outline(workspace, config));
            default -> MenuConvention.named(workspace, path);
        };
    }

    /** HonKit's folder of one book a language. */
    private boolean severalBooks() {
        if (!workspace.has("LANGS.md")) {
            return false;
        }
        List<String> books =
                SummaryParser.parse(workspace.outlineText("LANGS.md").orElse(""), "LANGS.md", finding -> {})
                        .entries()
                        .stream()
                        .flatMap(entry -> entry.target().stream())
                        .filter(target -> workspace.folder().find(target) instanceof BookFolder.Found.NoFile)
                        .toList();
        if (books.isEmpty()) {
            return false;
        }
        workspace
                .sink()
                .report(
                        Code.SEVERAL_BOOKS,
                        Position.of("LANGS.md"),
                        "the folder holds several books: " + String.join(", ", books),
                        "make them one after the other, with the folder of each as the source");
        return true;
    }
}
