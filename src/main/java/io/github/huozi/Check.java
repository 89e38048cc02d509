package io.github.huozi;

import io.github.huozi.api.BookCheck;
import io.github.huozi.api.Extensions;
import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Source;
import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.book.control.RunningBuild;
import io.github.huozi.book.encoding.TextBytes;
import io.github.huozi.book.settings.Medium;
import io.github.huozi.check.CharacterCheck;
import io.github.huozi.check.FinishedFiles;
import io.github.huozi.check.FinishedWords;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.lint.Linter;
import io.github.huozi.output.OutputFault;
import io.github.huozi.output.OutputFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A single check of one book: the steps up to the assembled book, then lints, then the finished files. */
final class Check {

    /** How long the stage takes, compared with those before it: most of it is the judges' time. */
    private static final int CHECK_WEIGHT = 150;

    private final PublishRequest request;
    private final RunningBuild control;
    private final List<BookCheck> checks;
    private final Diagnostics found;
    private final Build build;
    private final Announcer announcer;
    private final Map<String, Source> sources = new HashMap<>();

    Check(PublishRequest request, FontLibrary bundled, Extensions extensions, RunningBuild control) {
        this.request = request;
        this.control = control;
        this.build = new Build(request, bundled, extensions, control);
        this.checks = extensions.checks();
        this.found = build.diagnostics();
        this.announcer = build.announcer();
        announcer.expect(Map.of(BuildListener.Stage.CHECK, CHECK_WEIGHT));
    }

    CheckReport run() {
        recover();
        Optional<Manuscript> manuscript = build.manuscript();
        if (manuscript.isEmpty()) {
            return report(List.of(), found, Severity.ERROR);
        }
        FontLibrary fonts = build.fonts();
        collect(manuscript.get().entries());
        AssembledBook book = build.assemble(manuscript.get(), fonts);
        CharacterCheck.coverage(book, fonts, found, control);
        List<Path> files = finishedFiles(book);
        Diagnostics sifted = new Diagnostics();
        announcer.stage(BuildListener.Stage.CHECK, () -> {
            Linter linter = new Linter(checks, this::text, control);
            linter.look(book, found);
            files.forEach(this::compareTimes);
            account(book, files);
            new FinishedFiles(book, found, control).check(files, announcer.progress(BuildListener.Stage.CHECK));
            linter.sift(book, found.all(), sifted);
            return book;
        });
        return report(files, sifted, book.settings().failOn());
    }

    /** Files of a killed build are not finished files. */
    private void recover() {
        try {
            new OutputFolder(request.output(), control, build::waiting).recover();
        } catch (OutputFault e) {
            found.report(FolderTarget.unwritable(e));
        }
    }

    /** Compares the words of the sources with those of the finished EPUB, if that was made from this book. */
    private void account(AssembledBook book, List<Path> files) {
        String name = request.fileName().map(FileNames::safe).orElseGet(() -> FileNames.of(book.metadata()));
        for (Path file : files) {
            try {
                boolean whole = String.valueOf(file.getFileName()).equals(name + ".epub");
                if (whole && FinishedWords.show(file, book, build.account().witness(Medium.EPUB))) {
                    build.account().report();
                }
            } catch (IOException e) {
                // The checks of finished files report it.
                control.check();
            }
        }
    }

    private CheckReport report(List<Path> files, Diagnostics findings, Severity failOn) {
        // The findings may be artefacts of being stopped.
        control.check();
        findings.all().forEach(announcer::diagnostic);
        return CheckReport.builder()
                .files(files)
                .diagnostics(findings.all())
                .failOn(failOn)
                .build();
    }

    private void collect(List<Manuscript.Entry> entries) {
        for (Manuscript.Entry entry : entries) {
            entry.source().ifPresent(source -> source.name().ifPresent(name -> sources.put(name, source)));
            collect(entry.children());
        }
    }

    /** Returns the text of a source as its reader receives it: a byte order mark is not part of the first line. */
    private Optional<String> text(String path) {
        Source source = sources.get(path);
        if (source == null) {
            return Optional.empty();
        }
        try {
            String plain = TextBytes.likely(source.read().toByteArray());
            return Optional.of(plain.replace("\r\n", "\n").replace('\r', '\n'));
        } catch (IOException e) {
            // The reader has reported it.
            return Optional.empty();
        }
    }

    /** Returns the files under the book's name, and under the names that its other outputs derive from it. */
    private List<Path> finishedFiles(AssembledBook book) {
        String name = request.fileName().map(FileNames::safe).orElseGet(() -> FileNames.of(book.metadata()));
        if (!Files.isDirectory(request.output())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(request.output())) {
            return files.filter(file -> isOurs(String.valueOf(file.getFileName()), name))
                    .filter(Files::isRegularFile)
                    .map(file -> file.toAbsolutePath().normalize())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reports a file made before its sources were changed, since findings may then not match them. */
    private void compareTimes(Path file) {
        if (request.folder().isEmpty()) {
            return;
        }
        Path folder = request.folder().get();
        try {
            FileTime made = Files.getLastModifiedTime(file);
            for (String name : new TreeSet<>(sources.keySet())) {
                Path source = folder.resolve(name);
                if (Files.isRegularFile(source)
                        && Files.getLastModifiedTime(source).compareTo(made) > 0) {
                    found.report(Code.FILE_STALE.at(Position.of(file.toString()), "older", name));
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOurs(String file, String name) {
        return file.startsWith(name)
                && request.formats().stream()
                        .filter(Format.books()::contains)
                        .anyMatch(format -> file.toLowerCase(Locale.ROOT).endsWith("." + format.extension()));
    }
}
