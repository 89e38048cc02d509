package io.github.huozi.outline.convention.docsify;

import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.format.Value;
import io.github.huozi.config.script.ScriptReader;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A docsify site.
 *
 * @param index the page that makes it one
 * @param root the folder of its pages
 * @param settings the literal part of {@code window.$docsify}
 */
record DocsifySite(String index, String root, Value.Mapping settings) {

    private static final int DEEPEST = 3;
    private static final int LONGEST = 500_000;
    private static final Pattern SETTINGS = Pattern.compile("window\\.\\$docsify\\s*=\\s*");

    /** Returns the site nearest to the root, in the chosen language if there are several. */
    static Optional<DocsifySite> find(Workspace workspace) {
        List<String> pages = new ArrayList<>();
        collect(workspace.tree(), 0, pages);
        return pages.stream()
                .sorted(Comparator.comparing((String path) ->
                                path.chars().filter(c -> c == '/').count())
                        .thenComparing(Comparator.naturalOrder()))
                .flatMap(path -> read(workspace, path).stream())
                .findFirst();
    }

    private static void collect(FolderTree tree, int depth, List<String> pages) {
        String index = Workspace.below(tree.path(), "index.html");
        if (tree.files().contains(index)) {
            pages.add(index);
        }
        if (depth < DEEPEST) {
            tree.folders().forEach(folder -> collect(folder, depth + 1, pages));
        }
    }

    private static Optional<DocsifySite> read(Workspace workspace, String index) {
        String text = workspace.text(index).filter(it -> it.length() < LONGEST).orElse("");
        if (!text.contains("docsify")) {
            return Optional.empty();
        }
        Matcher given = SETTINGS.matcher(text);
        Value settings =
                given.find() ? settings(workspace, index, text, given.end()) : new Value.Unread("", Position.of(index));
        Value.Mapping said =
                settings instanceof Value.Mapping mapping ? mapping : new Value.Mapping(List.of(), settings.position());
        ForeignConfig config = new ForeignConfig(index, said);
        String base = config.text("basePath").replaceFirst("^(\\./|/)+", "").replaceFirst("/+$", "");
        String folder = Workspace.parent(index);
        String root = base.isEmpty() || base.contains(":") ? folder : Workspace.below(folder, base);
        String language = workspace.language();
        boolean within = root.isEmpty() || language.startsWith(root + "/");
        boolean listed = !language.isEmpty()
                && within
                && !workspace
                        .project()
                        .text(Workspace.below(language, "_sidebar.md"))
                        .isEmpty();
        return Optional.of(new DocsifySite(index, listed ? language : root, said));
    }

    private static Value settings(Workspace workspace, String index, String text, int from) {
        int end = text.indexOf("</script", from);
        String lines = "\n".repeat((int)
                text.substring(0, from).chars().filter(c -> c == '\n').count());
        String script = lines + "module.exports = " + text.substring(from, end < 0 ? text.length() : end);
        return ScriptReader.expression(index, script, workspace.control());
    }

    private String said(String key, String otherwise) {
        String text = new ForeignConfig(index, settings).text(key);
        return text.isEmpty() || text.equals("true") || text.equals("false") ? otherwise : text;
    }

    String below(String path) {
        return Workspace.below(root, path);
    }

    String sidebar() {
        return said("loadSidebar", "_sidebar.md");
    }

    String navbar() {
        return said("loadNavbar", "_navbar.md");
    }

    String home() {
        return said("homepage", "README.md");
    }

    /** Returns the name of the site. */
    String name() {
        return said("name", "").replaceAll("<[^<>]*>", "").strip();
    }

    /** Applies the first matching alias to a path; usually all pages share a list through one. */
    String unaliased(String path) {
        if (new ForeignConfig(index, settings).at("alias").orElse(null) instanceof Value.Mapping aliases) {
            for (Value.Pair alias : aliases.pairs()) {
                if (alias.value() instanceof Value.Scalar to
                        && path.equals(alias.key())
                        && !to.text().contains(":")) {
                    return to.text();
                }
            }
        }
        return path;
    }
}
