package io.github.huozi.outline.convention.pandoc;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.book.Role;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.format.FrontMatter;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.Convention;
import io.github.huozi.outline.convention.FoundOutline;
import io.github.huozi.outline.convention.Listed;
import io.github.huozi.outline.convention.ListedOutline;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Targets;
import io.github.huozi.outline.folder.Workspace;
import io.github.huozi.outline.name.FileName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files in a pandoc command, in order: in {@code input-files} of a defaults file
 * (https://pandoc.org/MANUAL.html#defaults-files), in a Makefile or in a script, which are read and never run.
 */
public final class PandocConvention implements Convention {

    private static final int LONGEST = 200_000;

    private static final Pattern SCRIPT = Pattern.compile("\"[\\w:.-]+\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Override
    public Optional<FoundOutline> outline(Workspace workspace) {
        List<FoundOutline> found = new ArrayList<>();
        for (String path : candidates(workspace.tree())) {
            String text = workspace.project().text(path);
            if (text.length() < LONGEST && (text.contains("pandoc") || path.matches(".*\\.ya?ml"))) {
                outline(workspace.trial(finding -> {}), path, text).ifPresent(found::add);
            }
        }
        Optional<String> best = found.stream()
                .filter(it -> it.sources().size() > 1)
                .max(Comparator.comparingInt((FoundOutline it) -> it.sources().size())
                        .thenComparing(it -> it.position().path().orElse(""), Comparator.reverseOrder()))
                .flatMap(it -> it.position().path());
        return best.flatMap(path -> outline(workspace, path, workspace.project().text(path)));
    }

    private static List<String> candidates(FolderTree tree) {
        return Stream.concat(tree.files().stream(), tree.folders().stream().flatMap(folder -> folder.files().stream()))
                .filter(
                        path -> SourceFiles.name(path)
                                .matches(
                                        "(?i)(gnu)?makefile|justfile|package\\.json|.*\\.(sh|bash|zsh|bat|cmd|ps1|mk)|(defaults?|pandoc|book|epub|pdf|options)[\\w-]*\\.ya?ml"))
                .limit(40)
                .toList();
    }

    private static Optional<FoundOutline> outline(Workspace workspace, String path, String text) {
        String folder = Workspace.parent(path);
        CommandFiles commands = new CommandFiles(workspace, folder);
        List<String> named = path.matches(".*\\.ya?ml")
                ? workspace
                        .project()
                        .yaml(path)
                        .map(it -> it.texts("input-files"))
                        .orElse(List.of())
                : commands.in(path.endsWith(".json") ? scripts(text) : text);
        Set<String> files = new LinkedHashSet<>(named);
        Set<String> metadata = new HashSet<>(commands.lists());
        List<Listed> listed = new ArrayList<>();
        for (String file : files) {
            String whole = Workspace.below(folder, file);
            if (isMetadata(workspace, whole)) {
                metadata.add(whole);
            } else {
                String heading = heading(workspace, whole);
                String words = heading.replaceFirst("\\s*\\{[^}]*\\}$", "");
                boolean plain = heading.matches(".*\\{(?:[^}]*\\s)?(?:-|\\.unnumbered)(?:\\s[^}]*)?\\}");
                boolean begun = listed.stream().anyMatch(it -> it.kind() == Listed.Kind.ITEM);
                Listed.Kind kind = plain ? begun ? Listed.Kind.SUFFIX : Listed.Kind.PREFIX : Listed.Kind.ITEM;
                String title = FileName.of(words).role() == Role.CHAPTER ? "" : words;
                listed.add(new Listed(kind, title, Optional.of(encoded(file)), List.of(), Position.of(path)));
            }
        }
        if (listed.size() < 2) {
            return Optional.empty();
        }
        Position position = Position.of(path);
        ListedOutline outline = new ListedOutline(workspace, new Targets(workspace, folder, folder, ""), position);
        List<Entry> entries = outline.outline(listed);
        if (!FoundOutline.holdsText(entries)) {
            return Optional.empty();
        }
        Optional<ForeignConfig> said = said(workspace, folder, metadata);
        return Optional.of(FoundOutline.of(Phrase.of("convention.pandoc", path), position, folder, entries)
                .titled(said.map(it -> it.text("title")).orElse(""))
                .helpedBy(metadata)
                .missing(outline.missing())
                .rooted(List.of(folder))
                .by(said));
    }

    /** Returns the pandoc commands in {@code package.json}, one per line. */
    private static String scripts(String json) {
        return SCRIPT.matcher(json)
                .results()
                .map(it -> it.group(1).replace("\\\"", "\"").replace("\\\\", "\\"))
                .filter(command -> command.contains("pandoc"))
                .collect(Collectors.joining("\n"));
    }

    /** In a link, some of these are markup. */
    private static String encoded(String file) {
        return file.replace("%", "%25").replace("#", "%23").replace("?", "%3F");
    }

    /** Whether a file contains only a metadata block. */
    private static boolean isMetadata(Workspace workspace, String path) {
        FrontMatter front = FrontMatter.of(workspace.text(path).orElse(""), path, finding -> {});
        boolean heads = !front.text().isEmpty()
                && front.text().lines().allMatch(line -> line.isBlank() || line.startsWith("% "));
        return heads
                || (front.text().isBlank() && !front.values().value().pairs().isEmpty());
    }

    /** Reads a metadata file, which may be a block like that before a text. */
    private static Optional<ForeignConfig> values(Workspace workspace, String path) {
        String text = workspace.project().text(path);
        return text.startsWith("---")
                ? Optional.of(FrontMatter.of(text.stripTrailing() + "\n---\n", path, finding -> {})
                        .values())
                : workspace.project().yaml(path);
    }

    /** Returns the line of a file's first level-1 heading. */
    private static String heading(Workspace workspace, String path) {
        return workspace
                .text(path)
                .orElse("")
                .lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).strip())
                .findFirst()
                .orElse("");
    }

    private static Optional<ForeignConfig> said(Workspace workspace, String folder, Set<String> metadata) {
        Optional<ForeignConfig> own = Stream.of(
                        "metadata.yaml",
                        "metadata.yml",
                        "meta.yaml",
                        "meta.yml",
                        "title.yaml",
                        "title.yml",
                        "pandoc.yaml")
                .map(name -> Workspace.below(folder, name))
                .filter(path -> !workspace.project().text(path).isEmpty())
                .flatMap(path -> values(workspace, path).stream())
                .findFirst();
        return own.or(() -> Stream.concat(
                        metadata.stream().sorted(),
                        Stream.of("title.txt", "title.md").map(name -> Workspace.below(folder, name)))
                .flatMap(path -> workspace.text(path).stream())
                .map(text -> FrontMatter.of(text, "README.md", finding -> {}).values())
                .filter(values -> !values.text("title").isEmpty())
                .findFirst());
    }
}
