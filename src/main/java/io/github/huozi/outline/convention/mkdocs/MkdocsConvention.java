package io.github.huozi.outline.convention.mkdocs;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.outline.convention.Convention;
import io.github.huozi.outline.convention.Elsewhere;
import io.github.huozi.outline.convention.FolderOutline;
import io.github.huozi.outline.convention.FoundOutline;
import io.github.huozi.outline.convention.Listed;
import io.github.huozi.outline.convention.ListedOutline;
import io.github.huozi.outline.folder.ProjectFiles;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Targets;
import io.github.huozi.outline.folder.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code mkdocs.yml} and its {@code nav} (https://www.mkdocs.org/user-guide/configuration/#nav): entries are pages or named
 * groups, a group is a part. Without {@code nav} the names in {@code docs_dir} give the order.
 */
public final class MkdocsConvention implements Convention {

    private static final int MOST_PARENTS = 8;

    @Override
    public Optional<FoundOutline> outline(Workspace workspace) {
        return workspace
                .project()
                .nearest(ProjectFiles.MKDOCS, workspace.language())
                .flatMap(config -> outline(workspace, config));
    }

    /** Returns the outline of a configuration named in {@code book.yaml}. */
    public static Optional<FoundOutline> outline(Workspace workspace, ForeignConfig written) {
        ForeignConfig config = inherited(workspace, written, 0);
        String base = Workspace.parent(config.path());
        String named = config.text("docs_dir");
        String docs = BookFolder.normalise(Workspace.below(base, named.isEmpty() ? "docs" : named))
                .orElse("docs");
        Optional<List<Listed>> nav =
                config.at("nav").filter(Value.Sequence.class::isInstance).map(value -> listed((Value.Sequence) value));
        MkdocsNav pages = new MkdocsNav(workspace, docs);
        Optional<List<Listed>> listed = nav.or(() -> pages.literate(config)).or(pages::arranged);
        return listed.isPresent()
                ? list(workspace, config, docs, listed.get(), pages.helpers())
                : names(workspace, config, docs);
    }

    /**
     * Merges the file over the one named by {@code INHERIT},
     * https://www.mkdocs.org/user-guide/configuration/#configuration-inheritance.
     */
    private static ForeignConfig inherited(Workspace workspace, ForeignConfig config, int depth) {
        String parent = config.text("INHERIT");
        return parent.isEmpty() || depth >= MOST_PARENTS
                ? config
                : BookFolder.normalise(Workspace.below(Workspace.parent(config.path()), parent))
                        .flatMap(workspace.project()::one)
                        .map(base -> config.over(inherited(workspace, base, depth + 1)))
                        .orElse(config);
    }

    private static Optional<FoundOutline> list(
            Workspace workspace, ForeignConfig config, String docs, List<Listed> listed, Set<String> helpers) {
        Position position = config.at("nav").map(Value::position).orElse(Position.of(config.path()));
        String root = new Elsewhere(workspace).of(listed, docs);
        if (!root.equals(docs)) {
            workspace
                    .sink()
                    .report(Code.TOOL_FEATURE
                            .at(position, "elsewhere", docs, root.isEmpty() ? "." : root)
                            .as(Severity.INFO));
        }
        ListedOutline outline = new ListedOutline(workspace, new Targets(workspace, root, root, ""), position);
        List<Entry> entries = outline.outline(listed);
        Set<String> used = new HashSet<>(helpers);
        used.add(config.path());
        if (!FoundOutline.holdsText(entries) && outline.missing().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(FoundOutline.of(Phrase.of("convention.nav", config.path()), position, root, entries)
                .titled(config.text("site_name"))
                .helpedBy(used)
                .missing(outline.missing())
                .by(Optional.of(config)));
    }

    private static Optional<FoundOutline> names(Workspace workspace, ForeignConfig config, String docs) {
        FolderOutline outline = new FolderOutline(workspace);
        List<Entry> entries = workspace.sources().at(docs).map(outline::outline).orElse(List.of());
        Phrase by = Phrase.of("convention.nav-names", docs, config.path());
        return FoundOutline.holdsText(entries)
                ? Optional.of(FoundOutline.of(by, Position.of(config.path()), docs, entries)
                        .titled(config.text("site_name"))
                        .helpedBy(outline.titles())
                        .by(Optional.of(config)))
                : Optional.empty();
    }

    private static List<Listed> listed(Value.Sequence list) {
        List<Listed> listed = new ArrayList<>();
        for (Value item : list.items()) {
            if (item instanceof Value.Scalar page) {
                listed.add(entry("", Optional.of(page.text()), List.of(), page.position()));
            } else if (item instanceof Value.Mapping mapping) {
                mapping.pairs().forEach(pair -> listed.add(entry(pair)));
            }
        }
        return listed;
    }

    private static Listed entry(Value.Pair pair) {
        if (pair.value() instanceof Value.Sequence children) {
            List<Listed> listed = new ArrayList<>(listed(children));
            // The first page of a group opens it if the page has no title in the list (section index pages).
            boolean opened = !listed.isEmpty()
                    && listed.get(0).title().isEmpty()
                    && listed.get(0).target().filter(SourceFiles::isOpener).isPresent();
            Optional<String> opener = opened ? listed.remove(0).target() : Optional.empty();
            return new Listed(Listed.Kind.GROUP, pair.key(), opener, listed, pair.position());
        }
        if (pair.value() instanceof Value.Mapping pages) {
            List<Listed> listed =
                    pages.pairs().stream().map(MkdocsConvention::entry).toList();
            return new Listed(Listed.Kind.GROUP, pair.key(), Optional.empty(), listed, pair.position());
        }
        String target = pair.value() instanceof Value.Scalar page && !page.isNull() ? page.text() : "";
        return entry(pair.key(), Optional.of(target), List.of(), pair.position());
    }

    private static Listed entry(String title, Optional<String> target, List<Listed> children, Position position) {
        return new Listed(Listed.Kind.ITEM, title, target, children, position);
    }
}
