package io.github.huozi.outline;

import io.github.huozi.config.BookKeys;
import io.github.huozi.config.BookYaml;
import io.github.huozi.config.Located;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.Manuscript.Entry;
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

    Optional<Outline> find() {
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
            Optional<Outline> found = convention.outline(workspace);
            if (found.isPresent()) {
                return found;
            }
        }
        return severalBooks() ? Optional.empty() : names("");
    }

    private Outline contents() {
        List<Entry> entries = new ContentsOutline(workspace.claims(), workspace.sink())
                .outline(workspace.fields().get(BookKeys.CONTENTS).orElse(List.of()));
        return Outline.list(
                "`contents` in " + BookYaml.NAME, workspace.fields().position(BookKeys.CONTENTS), "", entries);
    }

    private Optional<Outline> names(String path) {
        List<Entry> entries = workspace
                .tree()
                .at(path)
                .map(new FolderOutline(workspace.folder())::outline)
                .orElse(List.of());
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(Outline.found(
                        path.isEmpty() ? "file names" : "file names in " + path, Position.of(path), entries));
    }

    /** The outline that {@code outline: …} names. */
    private Optional<Outline> named(Located<String> named) {
        BookFolder.Found found = workspace.folder().find(named.value());
        String path = BookFolder.normalise(named.value()).orElse("");
        Optional<Outline> outline;
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

    private Optional<Outline> byFile(String path) {
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
