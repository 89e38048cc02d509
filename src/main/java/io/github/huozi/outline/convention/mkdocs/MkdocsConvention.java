package io.github.huozi.outline.convention.mkdocs;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.Convention;
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

    @Override
    public Optional<FoundOutline> outline(Workspace workspace) {
        return workspace.project().first(ProjectFiles.MKDOCS).flatMap(config -> outline(workspace, config));
    }

    public static Optional<FoundOutline> outline(Workspace workspace, ForeignConfig config) {
        String written = config.text("docs_dir");
        String docs = BookFolder.normalise(written.isEmpty() ? "docs" : written).orElse("docs");
        Optional<Value> nav = config.at("nav");
        List<Entry> entries;
        Set<String> helpers = new HashSet<>(Set.of(config.path()));
        List<String> missing = List.of();
        if (nav.isPresent() && nav.get() instanceof Value.Sequence list) {
            ListedOutline outline = new ListedOutline(
                    workspace, new Targets(workspace, docs, docs, ""), nav.get().position());
            entries = outline.outline(listed(list));
            missing = outline.missing();
        } else {
            FolderOutline outline = new FolderOutline(workspace);
            entries = workspace.sources().at(docs).map(outline::outline).orElse(List.of());
            helpers.addAll(outline.titles());
        }
        Position position = nav.map(Value::position).orElse(Position.of(config.path()));
        Phrase by = nav.isPresent()
                ? Phrase.of("convention.nav", config.path())
                : Phrase.of("convention.nav-names", docs, config.path());
        if (!FoundOutline.holdsText(entries) && missing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(FoundOutline.of(by, position, docs, entries)
                .titled(config.text("site_name"))
                .helpedBy(helpers)
                .missing(missing)
                .by(Optional.of(config)));
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
            // A group whose first page has no title of its own is opened by it (section index pages).
            boolean opened = !listed.isEmpty()
                    && listed.get(0).title().isEmpty()
                    && listed.get(0).target().filter(SourceFiles::isOpener).isPresent();
            Optional<String> opener = opened ? listed.remove(0).target() : Optional.empty();
            return new Listed(Listed.Kind.GROUP, pair.key(), opener, listed, pair.position());
        }
        String target = pair.value() instanceof Value.Scalar page && !page.isNull() ? page.text() : "";
        return entry(pair.key(), Optional.of(target), List.of(), pair.position());
    }

    private static Listed entry(String title, Optional<String> target, List<Listed> children, Position position) {
        return new Listed(Listed.Kind.ITEM, title, target, children, position);
    }
}
