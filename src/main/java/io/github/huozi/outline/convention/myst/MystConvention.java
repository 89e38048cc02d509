package io.github.huozi.outline.convention.myst;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.Convention;
import io.github.huozi.outline.convention.FoundOutline;
import io.github.huozi.outline.convention.Listed;
import io.github.huozi.outline.convention.ListedOutline;
import io.github.huozi.outline.folder.Targets;
import io.github.huozi.outline.folder.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The table of contents of a Jupyter Book or MyST project, otherwise the one formed by the pages of a Sphinx or d2l book.
 */
public final class MystConvention implements Convention {

    @Override
    public Optional<FoundOutline> outline(Workspace workspace) {
        Optional<ForeignConfig> toc = workspace
                .project()
                .nearest("_toc\\.ya?ml", workspace.language())
                .or(() -> wholeList(workspace));
        if (toc.isPresent()) {
            List<Listed> listed = JupyterToc.entries(toc.get());
            return found(workspace, toc.get().path(), listed, JupyterToc.title(workspace, toc.get()));
        }
        Optional<ForeignConfig> myst = workspace.project().nearest("myst\\.ya?ml", workspace.language());
        Optional<FoundOutline> listed = myst.flatMap(
                config -> found(workspace, config.path(), JupyterToc.project(config), config.text("project", "title")));
        return listed.or(() -> TocTrees.of(workspace));
    }

    /** In older books the file contains a list rather than a mapping. */
    private static Optional<ForeignConfig> wholeList(Workspace workspace) {
        return java.util.stream.Stream.of("_toc.yml", "docs/_toc.yml", "book/_toc.yml")
                .filter(path -> !workspace.project().text(path).isEmpty())
                .findFirst()
                .flatMap(path -> ForeignConfig.read(
                        ("chapters:\n" + workspace.project().text(path).replaceFirst("^---\\s*\\n", ""))
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        path,
                        finding -> {}));
    }

    static Optional<FoundOutline> found(Workspace workspace, String path, List<Listed> listed, String title) {
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        String folder = Workspace.parent(path);
        Position position = Position.of(path);
        ListedOutline outline = new ListedOutline(workspace, new Targets(workspace, folder, folder, ""), position);
        List<Entry> entries = outline.outline(listed);
        if (!FoundOutline.holdsText(entries) && outline.missing().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(FoundOutline.of(Phrase.of("convention.summary", path), position, folder, entries)
                .titled(title)
                .missing(outline.missing())
                .rooted(List.of(folder))
                .helpedBy(Set.of(path)));
    }
}
