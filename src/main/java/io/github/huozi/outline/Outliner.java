package io.github.huozi.outline;

import io.github.huozi.api.Manuscript;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.book.settings.Medium;
import io.github.huozi.config.key.BookKeys;
import io.github.huozi.config.key.BookYaml;
import io.github.huozi.config.key.Exclusion;
import io.github.huozi.config.shape.Fields;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.account.Ledger;
import io.github.huozi.outline.folder.Claims;
import io.github.huozi.outline.folder.Excluded;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.FolderWalk;
import io.github.huozi.outline.folder.ProjectFiles;
import io.github.huozi.outline.folder.Tally;
import io.github.huozi.outline.folder.Workspace;
import io.github.huozi.outline.sift.FoundLanguages;
import io.github.huozi.outline.sift.Sift;
import io.github.huozi.outline.sift.Sifted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Determines the book in a folder. Stateless, and thread-safe if its sink is. */
public final class Outliner {

    private final DiagnosticSink listener;
    private final BuildControl control;
    private final Set<String> endings;

    /**
     * @param sink the receiver of findings about the folder
     */
    public Outliner(DiagnosticSink sink) {
        this(sink, BuildControl.NONE, Set.of());
    }

    /**
     * @param sink the receiver of findings about the folder
     * @param control cancels the search
     * @param endings the additional file extensions that the program's readers support, in lower case with the dot
     */
    public Outliner(DiagnosticSink sink, BuildControl control, Set<String> endings) {
        this.listener = sink;
        this.control = control;
        this.endings = Set.copyOf(endings);
    }

    /** Returns the book in a folder, without defaults of the caller. */
    public Optional<Manuscript> outline(Path folder) {
        return outline(folder, Map.of(), Optional.empty());
    }

    /**
     * Returns the book in a folder. Faulty parts are reported and left out, so that the rest can be read and its faults
     * reported too.
     *
     * @param defaults the default metadata, by the keys of {@code book.yaml}
     * @param timestamp the date of a book without one
     * @return the book; empty when the folder holds none, which has been reported
     */
    public Optional<Manuscript> outline(Path folder, Map<String, List<String>> defaults, Optional<Instant> timestamp) {
        Tally sink = new Tally(listener);
        return BookFolder.open(folder, sink)
                .flatMap(opened -> configuration(opened, sink).flatMap(fields -> walk(opened, sink)
                        .flatMap(walk -> book(opened, walk, fields, sink).manuscript(defaults, timestamp))));
    }

    /** Returns what is in the folder; empty, and reported, when names in it cannot be read: chapters would be missing. */
    private Optional<FolderWalk> walk(BookFolder folder, DiagnosticSink sink) {
        FolderWalk walk = FolderWalk.of(folder, endings, control);
        if (walk.misnamed() == 0) {
            return Optional.of(walk);
        }
        String encoding = System.getProperty("sun.jnu.encoding", "ASCII");
        sink.report(Code.NO_FOLDER.at(Position.BOOK, "names", folder.root(), walk.misnamed(), encoding));
        return Optional.empty();
    }

    private FolderBook book(BookFolder folder, FolderWalk walk, Fields fields, Tally sink) {
        List<Exclusion> exclusions = fields.get(BookKeys.EXCLUDE).orElse(List.of());
        Excluded excluded = new Excluded(exclusions.stream()
                .filter(exclusion -> exclusion.from().equals(Medium.all()))
                .toList());
        tellUnmatched(exclusions, folder, walk.tree(), sink);
        FolderTree tree = walk.tree().filter(excluded.negate());
        ProjectFiles project = new ProjectFiles(folder, tree, sink);
        String language = fields.get(BookKeys.LANGUAGE).orElse("zh");
        Sifted sifted = Sift.of(folder, walk, tree, language, new NamedLanguages(project, tree).folders(), control);
        sifted.languages().ifPresent(found -> tellLanguages(found, sink));
        Workspace workspace = new Workspace(
                folder,
                tree,
                sifted.sources(),
                sifted.languages().map(FoundLanguages::folder).orElse(""),
                excluded,
                fields,
                project,
                new Claims(folder, tree, sink),
                sink,
                control);
        return new FolderBook(workspace, new Ledger(walk, tree, sifted, sink), control);
    }

    private static void tellLanguages(FoundLanguages found, DiagnosticSink sink) {
        sink.report(Code.SEVERAL_BOOKS.at(
                Position.of(found.folder()), "languages", found.chosen(), Phrase.list(found.others())));
    }

    private static void tellUnmatched(
            List<Exclusion> exclusions, BookFolder folder, FolderTree tree, DiagnosticSink sink) {
        for (Exclusion exclusion : exclusions) {
            if (exclusion instanceof Exclusion.Files files
                    && tree.allFiles().noneMatch(new Excluded(List.of(files)))
                    // Files that are never sources are in no tree; excluding them is valid too.
                    && folder.find(files.glob()) instanceof BookFolder.Found.Missing) {
                sink.report(Code.NOTHING_MATCHED.at(files.position(), "glob", files.glob()));
            }
        }
    }

    /** Returns the content of {@code book.yaml}; empty when it cannot be read. */
    private Optional<Fields> configuration(BookFolder folder, DiagnosticSink sink) {
        if (folder.find(BookYaml.NAME) instanceof BookFolder.Found.Inside file) {
            try {
                return BookYaml.read(Files.readAllBytes(file.file()), sink);
            } catch (IOException e) {
                sink.report(Code.OUTLINE_SYNTAX.at(
                        Position.of(BookYaml.NAME), "unreadable", String.valueOf(e.getMessage())));
                return Optional.empty();
            }
        }
        for (String other : List.of("book.yml", "Book.yaml", "book.YAML")) {
            if (folder.find(other) instanceof BookFolder.Found.Inside) {
                sink.report(Code.MISREAD_NAME.at(Position.of(other), "name", BookYaml.NAME));
            }
        }
        return Optional.of(Fields.empty(Position.of(BookYaml.NAME)));
    }
}
