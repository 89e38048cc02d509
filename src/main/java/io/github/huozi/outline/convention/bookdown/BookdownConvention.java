package io.github.huozi.outline.convention.bookdown;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.config.format.FrontMatter;
import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.Convention;
import io.github.huozi.outline.convention.FoundOutline;
import io.github.huozi.outline.convention.Listed;
import io.github.huozi.outline.convention.ListedOutline;
import io.github.huozi.outline.convention.PageFronts;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Targets;
import io.github.huozi.outline.folder.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files listed in {@code rmd_files}, otherwise {@code index.Rmd} and all others by name, except those that begin with
 * an underscore (https://bookdown.org/yihui/bookdown/usage.html). {@code # (PART)} begins a part, {@code # (APPENDIX)} the
 * appendix (https://bookdown.org/yihui/bookdown/markdown-extensions-by-bookdown.html#special-headers).
 */
public final class BookdownConvention implements Convention {

    private static final Pattern SPECIAL =
            Pattern.compile("(?m)^#[ \\t]+\\((PART|APPENDIX)\\\\?\\*?\\)[ \\t]*(.*?)[ \\t]*(?:\\{[^}]*\\})?[ \\t]*$");
    private static final Pattern UNNUMBERED =
            Pattern.compile("\\{(?:[^}]*\\s)?(?:-|\\.unnumbered)(?:\\s[^}]*)?\\}\\s*$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#[ \\t]+(.*)$");

    @Override
    public Optional<FoundOutline> outline(Workspace workspace) {
        Optional<ForeignConfig> config = workspace.project().nearest("_bookdown\\.ya?ml", workspace.language());
        String folder = config.map(it -> Workspace.parent(it.path())).orElse("");
        if (config.isEmpty() && !isBook(workspace)) {
            return Optional.empty();
        }
        return new Run(workspace, folder, config).outline();
    }

    /** Whether the index declares itself part of a book. */
    private static boolean isBook(Workspace workspace) {
        return Stream.of("index.Rmd", "index.rmd")
                .filter(workspace::has)
                .flatMap(path -> workspace.text(path).stream())
                .anyMatch(text -> text.contains("bookdown::") || text.contains("bookdown_site"));
    }

    /** Reads one book into an outline. */
    private static final class Run {

        private final Workspace workspace;
        private final String folder;
        private final Optional<ForeignConfig> config;
        private final PageFronts fronts;
        private final List<Listed> top = new ArrayList<>();
        private final List<Listed> inPart = new ArrayList<>();
        private Optional<Listed> part = Optional.empty();
        private boolean appendix;
        private boolean numbered;

        Run(Workspace workspace, String folder, Optional<ForeignConfig> config) {
            this.workspace = workspace;
            this.folder = folder;
            this.config = config;
            this.fronts = new PageFronts(workspace);
        }

        Optional<FoundOutline> outline() {
            files().forEach(this::add);
            close();
            Position position = config.map(it -> it.position("rmd_files"))
                    .orElse(Position.of(Workspace.below(folder, "index.Rmd")));
            ListedOutline outline = new ListedOutline(
                    workspace, new Targets(workspace, folder, folder, Workspace.below(folder, "index.Rmd")), position);
            List<Entry> entries = outline.outline(top);
            if (!FoundOutline.holdsText(entries) && outline.missing().isEmpty()) {
                return Optional.empty();
            }
            ForeignConfig front =
                    fronts.of(Workspace.below(folder, "index.Rmd")).values();
            String by = config.map(ForeignConfig::path).orElse(Workspace.below(folder, "index.Rmd"));
            return Optional.of(FoundOutline.of(Phrase.of("convention.rmd", by), position, folder, entries)
                    .titled(front.text("title"))
                    .missing(outline.missing())
                    .rooted(List.of(folder))
                    .helpedBy(Set.of(by))
                    .by(Optional.of(front)));
        }

        private List<String> files() {
            Optional<Value> said = config.flatMap(it -> it.at("rmd_files"));
            if (said.orElse(null) instanceof Value.Mapping byFormat) {
                said = byFormat.get("html")
                        .or(() ->
                                byFormat.pairs().stream().map(Value.Pair::value).findFirst());
            }
            if (said.orElse(null) instanceof Value.Sequence list) {
                return list.items().stream()
                        .filter(Value.Scalar.class::isInstance)
                        .map(item -> ((Value.Scalar) item).text())
                        .toList();
            }
            return all();
        }

        private List<String> all() {
            List<String> subfolders = config.map(it -> it.texts("rmd_subdir")).orElse(List.of());
            List<FolderTree> trees =
                    new ArrayList<>(workspace.sources().at(folder).stream().toList());
            trees.stream()
                    .flatMap(tree -> tree.folders().stream())
                    .filter(tree -> subfolders.contains("true") || subfolders.contains(tree.name()))
                    .toList()
                    .forEach(trees::add);
            int from = folder.isEmpty() ? 0 : folder.length() + 1;
            return trees.stream()
                    .flatMap(tree -> (tree.path().equals(folder) ? tree.files().stream() : tree.allFiles()))
                    .filter(path -> path.matches("(?i).*\\.rmd"))
                    .filter(path -> !SourceFiles.name(path).startsWith("_"))
                    .map(path -> path.substring(from))
                    .sorted((one, other) -> Boolean.compare(!isIndex(one), !isIndex(other)) != 0
                            ? Boolean.compare(!isIndex(one), !isIndex(other))
                            : one.compareTo(other))
                    .toList();
        }

        private static boolean isIndex(String path) {
            return path.equalsIgnoreCase("index.Rmd");
        }

        /** Adds a file, after the part that one of its headings begins. */
        private void add(String file) {
            String path = Workspace.below(folder, file);
            FrontMatter front = fronts.of(path);
            String text = front.text().replaceAll("(?ms)^[ \\t]*(`{3,}|~{3,}).*?^[ \\t]*\\1[ \\t]*$", "");
            Matcher special = SPECIAL.matcher(text);
            Position position = Position.of(path);
            while (special.find()) {
                boolean begins = special.group(1).equals("APPENDIX");
                close();
                appendix |= begins;
                part = begins
                        ? Optional.empty()
                        : Optional.of(
                                new Listed(Listed.Kind.PART, special.group(2), Optional.empty(), List.of(), position));
            }
            String heading = heading(SPECIAL.matcher(text).replaceAll(""));
            boolean plain = UNNUMBERED.matcher(heading).find();
            numbered |= !plain && !isIndex(file);
            Listed.Kind kind = plain && !numbered && part.isEmpty()
                    ? Listed.Kind.PREFIX
                    : plain && part.isEmpty() ? Listed.Kind.SUFFIX : Listed.Kind.ITEM;
            String title = appendix && !plain && !heading.isEmpty()
                    ? "附录 " + heading.replaceAll("\\{[^}]*\\}\\s*$", "").strip()
                    : "";
            Listed entry = new Listed(kind, title, Optional.of(file), List.of(), position);
            if (part.isPresent()) {
                inPart.add(entry);
            } else {
                top.add(entry);
            }
        }

        private static String heading(String text) {
            Matcher heading = HEADING.matcher(text);
            return heading.find() ? heading.group(1).strip() : "";
        }

        private void close() {
            part.ifPresent(open -> top.add(open.withChildren(List.copyOf(inPart))));
            inPart.clear();
            part = Optional.empty();
        }
    }
}
