package io.github.huozi.goal;

import io.github.huozi.PublishRequest;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.report.FindingsReport;
import io.github.huozi.report.ReportFormat;
import io.github.huozi.report.ReportSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The reports that a build or a check writes into the output folder: {@code <book>.report.html} and so on, where {@code <book>} is
 * the requested file name, or the name of the book's folder, which is known even where the book is faulty.
 *
 * @param formats which reports
 */
public record GoalReports(Set<ReportFormat> formats) {

    /** No report. */
    public static final GoalReports NONE = new GoalReports(Set.of());

    public GoalReports {
        formats = Set.copyOf(formats);
    }

    /**
     * The reports.
     *
     * @param written {@code report}, as it was written
     * @throws GoalFailure when one of them is no format
     */
    public static GoalReports of(List<String> written, GoalWords words) throws GoalFailure {
        Set<ReportFormat> chosen = EnumSet.noneOf(ReportFormat.class);
        for (String name : written) {
            String word = name.strip().toLowerCase(Locale.ROOT);
            chosen.add(Arrays.stream(ReportFormat.values())
                    .filter(format -> format.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> words.failure("goal.report.format", name.strip(), legal())));
        }
        return new GoalReports(chosen);
    }

    private static Phrase legal() {
        return Phrase.list(
                Arrays.stream(ReportFormat.values()).map(ReportFormat::word).toList());
    }

    void write(List<Diagnostic> found, PublishRequest request, GoalDesk desk) throws GoalFailure {
        if (formats.isEmpty()) {
            return;
        }
        Path folder = request.folder().orElseThrow().toAbsolutePath().normalize();
        String name = request.fileName().orElseGet(() -> name(folder));
        FindingsReport report = FindingsReport.of(
                found,
                new ReportSource(name, folder, desk.current(), desk.words().language()));
        for (ReportFormat format : EnumSet.copyOf(formats)) {
            Path file = request.output().resolve(name + ".report." + format.word());
            try {
                replace(file, report.in(format));
            } catch (IOException e) {
                throw new GoalFailure(
                        GoalFailure.Kind.UNABLE,
                        desk.words().say("goal.report.unwritable", file, String.valueOf(e)),
                        e);
            }
            desk.log().info(desk.words().say("goal.report", desk.shown(file)));
        }
    }

    private static String name(Path folder) {
        return Optional.ofNullable(folder.getFileName()).map(Path::toString).orElse("book");
    }

    /** Writes a file beside it first, so that nobody reads half a report. */
    private static void replace(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path beside = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.deleteIfExists(beside);
            Files.write(beside, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
