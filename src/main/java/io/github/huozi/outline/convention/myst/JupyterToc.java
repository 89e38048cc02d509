package io.github.huozi.outline.convention.myst;

import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.format.Value;
import io.github.huozi.outline.convention.Listed;
import io.github.huozi.outline.folder.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code _toc.yml} (https://jupyterbook.org/en/stable/structure/toc.html) and the {@code toc} of {@code myst.yml}. */
final class JupyterToc {

    private static final int DEEPEST = 10;

    private JupyterToc() {}

    /** Returns the parts, or the chapters, after the root page. */
    static List<Listed> entries(ForeignConfig toc) {
        List<Listed> entries = new ArrayList<>();
        String root = toc.text("root");
        if (!root.isEmpty()) {
            entries.add(new Listed(Listed.Kind.PREFIX, "", Optional.of(root), List.of(), toc.position("root")));
        }
        for (String key : List.of("parts", "subtrees", "chapters", "sections", "entries")) {
            toc.at(key).ifPresent(value -> entries.addAll(list(value, 0)));
        }
        return entries;
    }

    /** Returns the table of contents of a MyST project, https://mystmd.org/guide/table-of-contents. */
    static List<Listed> project(ForeignConfig myst) {
        return myst.at("project", "toc").map(value -> list(value, 0)).orElse(List.of());
    }

    private static List<Listed> list(Value value, int depth) {
        if (!(value instanceof Value.Sequence list) || depth > DEEPEST) {
            return List.of();
        }
        List<Listed> entries = new ArrayList<>();
        Optional<Listed> part = Optional.empty();
        List<Listed> inPart = new ArrayList<>();
        for (Value item : list.items()) {
            if (!(item instanceof Value.Mapping mapping)) {
                continue;
            }
            ForeignConfig said = new ForeignConfig("", mapping);
            if (!said.text("part").isEmpty() && !said.at("chapters").isPresent()) {
                // Older books: the following entries are in the part.
                close(part, inPart, entries);
                part = Optional.of(new Listed(
                        Listed.Kind.PART, said.text("part"), Optional.empty(), List.of(), mapping.position()));
            } else {
                (part.isPresent() ? inPart : entries).add(entry(said, depth));
            }
        }
        close(part, inPart, entries);
        return entries;
    }

    private static void close(Optional<Listed> part, List<Listed> inPart, List<Listed> entries) {
        part.ifPresent(open -> entries.add(open.withChildren(List.copyOf(inPart))));
        inPart.clear();
    }

    private static Listed entry(ForeignConfig said, int depth) {
        List<Listed> children = Stream.of("chapters", "sections", "children", "entries", "parts")
                .flatMap(key -> said.at(key).stream())
                .flatMap(value -> list(value, depth + 1).stream())
                .toList();
        String title = Stream.of("title", "caption", "part")
                .map(said::text)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
        String file = said.text("file").isEmpty() ? said.text("url") : said.text("file");
        Optional<String> target = Optional.of(file).filter(it -> !it.isEmpty());
        Listed.Kind kind = target.isEmpty() && depth == 0 && !children.isEmpty() ? Listed.Kind.PART : Listed.Kind.ITEM;
        return new Listed(kind, title, target, children, said.value().position());
    }

    /** Returns the title of the book in the {@code _config.yml} next to it. */
    static String title(Workspace workspace, ForeignConfig toc) {
        String config = Workspace.below(Workspace.parent(toc.path()), "_config.yml");
        return workspace.project().one(config).map(it -> it.text("title")).orElse("");
    }
}
