package io.github.huozi.outline.convention.hexo;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.Convention;
import io.github.huozi.outline.convention.FoundOutline;
import io.github.huozi.outline.convention.Listed;
import io.github.huozi.outline.convention.ListedOutline;
import io.github.huozi.outline.convention.PageFronts;
import io.github.huozi.outline.convention.PostOrder;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Targets;
import io.github.huozi.outline.folder.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The posts of a Hexo site (https://hexo.io/docs/writing), and pages with an {@code order}, as on documentation sites.
 * Drafts, layouts and themes are not included.
 */
public final class HexoConvention implements Convention {

    private static final String POSTS = "_posts";

    @Override
    public Optional<FoundOutline> outline(Workspace workspace) {
        return workspace
                .project()
                .nearest("_config\\.ya?ml", workspace.language())
                .flatMap(config -> outline(workspace, config));
    }

    private static Optional<FoundOutline> outline(Workspace workspace, ForeignConfig config) {
        String base = Workspace.parent(config.path());
        String named = config.text("source_dir");
        String source = BookFolder.normalise(Workspace.below(base, named.isEmpty() ? "source" : named))
                .orElse("source");
        PageFronts fronts = new PageFronts(workspace);
        List<Listed> listed = new ArrayList<>(workspace
                .sources()
                .at(source)
                .map(tree -> pages(tree, source, fronts))
                .orElse(List.of()));
        PostOrder order = new PostOrder(fronts);
        workspace
                .sources()
                .at(Workspace.below(source, POSTS))
                .ifPresent(
                        posts -> listed.addAll(order.listed(posts.allFiles().filter(SourceFiles::isMarkdown), source)));
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        Position position = Position.of(config.path());
        ListedOutline outline = new ListedOutline(workspace, new Targets(workspace, source, source, ""), position);
        List<Entry> entries = outline.outline(listed);
        return FoundOutline.holdsText(entries)
                ? Optional.of(FoundOutline.of(Phrase.of("convention.posts", config.path()), position, source, entries)
                        .titled(config.text("title"))
                        .rooted(List.of(source, base))
                        .by(Optional.of(config)))
                : Optional.empty();
    }

    /** Returns pages with a place; each folder of them is a part. */
    private static List<Listed> pages(FolderTree tree, String source, PageFronts fronts) {
        List<Listed> parts = new ArrayList<>();
        PostOrder order = new PostOrder(fronts);
        List<String> placed = tree.files().stream()
                .filter(SourceFiles::isMarkdown)
                .filter(path ->
                        PageFronts.number(fronts.of(path).values(), "order").isPresent())
                .toList();
        if (placed.size() > 1) {
            List<Listed> pages = order.listed(placed.stream(), source);
            boolean top = tree.path().equals(source);
            parts.addAll(
                    top
                            ? pages
                            : List.of(new Listed(
                                    Listed.Kind.PART,
                                    title(tree, fronts),
                                    Optional.empty(),
                                    pages,
                                    Position.of(tree.path()))));
        }
        tree.folders().stream()
                .filter(folder -> !folder.name().startsWith("_"))
                .forEach(folder -> parts.addAll(pages(folder, source, fronts)));
        return parts;
    }

    private static String title(FolderTree tree, PageFronts fronts) {
        return tree.files().stream()
                .filter(SourceFiles::isOpener)
                .flatMap(path -> fronts.of(path).title().stream())
                .findFirst()
                .orElse(tree.name());
    }
}
