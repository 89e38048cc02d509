package io.github.huozi.outline.convention.myst;

import io.github.huozi.book.file.BookPath;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.FoundOutline;
import io.github.huozi.outline.convention.Listed;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Builds the tree from the pages' {@code toctree} (https://myst-parser.readthedocs.io) and {@code toc} blocks (d2lbook),
 * from the page that opens the book.
 */
final class TocTrees {

    private static final Pattern BLOCK = Pattern.compile(
            "(?ms)^[ \\t]*(`{3,}|~{3,}|:{3,})[ \\t]*(?:\\{toctree\\}|\\{eval-rst\\}[ \\t]*\\n\\.\\. toctree::|toctree|toc|eval_rst[ \\t]*\\n[ \\t]*\\.\\. toctree::)[ \\t]*\\n(.*?)^[ \\t]*\\1[ \\t]*$");
    private static final Pattern FENCED = Pattern.compile("(?ms)^[ \\t]*(`{3,}|~{3,})[^\\n]*\\n.*?^[ \\t]*\\1[ \\t]*$");
    private static final Pattern TITLED = Pattern.compile("^(.+?)[ \\t]*<([^<>]+)>$");
    private static final Pattern CAPTION = Pattern.compile("(?m)^[ \\t]*:(?:caption|name):[ \\t]*(.+?)[ \\t]*$");
    private static final int DEEPEST = 8;

    private final Workspace workspace;
    private final Set<String> seen = new HashSet<>();

    private TocTrees(Workspace workspace) {
        this.workspace = workspace;
    }

    static Optional<FoundOutline> of(Workspace workspace) {
        Optional<String> index = folders(workspace.sources(), 0)
                .flatMap(folder -> Stream.of("index.md", "README.md").map(name -> Workspace.below(folder, name)))
                .filter(workspace::has)
                .filter(path -> workspace
                        .text(path)
                        .filter(text -> BLOCK.matcher(text).find())
                        .isPresent())
                .findFirst();
        if (index.isEmpty()) {
            return Optional.empty();
        }
        TocTrees trees = new TocTrees(workspace);
        trees.seen.add(index.get());
        List<Listed> listed = new ArrayList<>(trees.below(index.get(), 0));
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        String name = SourceFiles.name(index.get());
        boolean text = !FENCED.matcher(workspace.text(index.get()).orElse(""))
                .replaceAll("")
                .replaceFirst("\\A\\s*[^\\n]+\\n[=-]{3,}\\n", "")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.matches("[=-]+"))
                .findAny()
                .isEmpty();
        if (text) {
            listed.add(
                    0,
                    new Listed(Listed.Kind.PREFIX, "", Optional.of("/" + name), List.of(), Position.of(index.get())));
        }
        return MystConvention.found(workspace, index.get(), listed, "");
    }

    private static Stream<String> folders(FolderTree tree, int depth) {
        return Stream.concat(
                Stream.of(tree.path()),
                depth > 2 ? Stream.empty() : tree.folders().stream().flatMap(below -> folders(below, depth + 1)));
    }

    /** Returns the entries in a page's blocks; a block with a caption is a part. */
    private List<Listed> below(String path, int depth) {
        String text = workspace.text(path).orElse("");
        Matcher block = BLOCK.matcher(text);
        List<Listed> listed = new ArrayList<>();
        while (block.find() && depth < DEEPEST) {
            workspace.control().check();
            Matcher caption = CAPTION.matcher(block.group(2));
            int line = (int) text.substring(0, block.start()).lines().count();
            List<Listed> entries = block.group(2)
                    .lines()
                    .map(String::strip)
                    .filter(entry -> !entry.isEmpty()
                            && !entry.startsWith(":")
                            && !entry.equals("self")
                            && !entry.startsWith("---"))
                    .filter(entry -> !entry.matches("[a-z]+: .*"))
                    .flatMap(entry -> entry(entry, path, line, depth).stream())
                    .toList();
            boolean part = depth == 0 && caption.find() && caption.group().contains(":caption:");
            if (part && !entries.isEmpty()) {
                listed.add(new Listed(
                        Listed.Kind.PART,
                        caption.group(1),
                        Optional.empty(),
                        entries,
                        new Position(path, line + 1, 1)));
            } else {
                listed.addAll(entries);
            }
        }
        return listed;
    }

    private List<Listed> entry(String written, String from, int line, int depth) {
        Matcher titled = TITLED.matcher(written);
        boolean hasTitle = titled.matches();
        String target = hasTitle ? titled.group(2) : written;
        String title = hasTitle ? titled.group(1) : "";
        String root = Workspace.parent(from);
        Position position = new Position(from, line + 1, 1);
        Optional<String> file = Stream.of(".md", ".ipynb", ".rst", "")
                .map(ending -> BookPath.resolve(from, target + ending).orElse(""))
                .filter(path -> !path.isEmpty() && workspace.has(path))
                .findFirst();
        if (target.matches("(?i)[a-z][a-z0-9+.-]*://.*")) {
            return List.of(new Listed(Listed.Kind.ITEM, title, Optional.of(target), List.of(), position));
        }
        if (file.isEmpty() && target.matches(".*[*?\\[].*")) {
            return matching(target, from).stream()
                    .flatMap(name -> entry(name, from, line, depth).stream())
                    .toList();
        }
        if (file.isPresent() && !seen.add(file.get())) {
            return List.of();
        }
        List<Listed> children = file.filter(SourceFiles::isMarkdown)
                .map(path -> below(path, depth + 1))
                .orElse(List.of());
        String absolute = file.map(path -> "/" + path.substring(base().isEmpty() ? 0 : base().length() + 1))
                .orElse(root.isEmpty() ? target : "/" + target);
        return List.of(new Listed(
                children.isEmpty() || depth > 0 ? Listed.Kind.ITEM : Listed.Kind.GROUP,
                title,
                Optional.of(absolute),
                children,
                position));
    }

    /**
     * Returns the pages that match a pattern of {@code :glob:}, relative to its page, sorted by name
     * (https://www.sphinx-doc.org/en/master/usage/restructuredtext/directives.html#directive-option-toctree-glob).
     */
    private List<String> matching(String pattern, String from) {
        String folder = Workspace.parent(from);
        StringBuilder regex = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
        }
        Pattern wanted = Pattern.compile(regex.toString());
        int start = folder.isEmpty() ? 0 : folder.length() + 1;
        return workspace.sources().at(folder).stream()
                .flatMap(FolderTree::allFiles)
                .map(path -> SourceFiles.stem(path.substring(start)))
                .filter(name -> wanted.matcher(name).matches())
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns the folder of the page that opens the book. */
    private String base() {
        return seen.stream()
                .min(java.util.Comparator.comparingInt(String::length))
                .map(Workspace::parent)
                .orElse("");
    }
}
