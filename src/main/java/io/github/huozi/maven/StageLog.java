package io.github.huozi.maven;

import io.github.huozi.BuildListener;
import io.github.huozi.diagnostic.Phrase;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import org.apache.maven.plugin.logging.Log;

/**
 * Reports the progress of a build: one line per stage with its duration, and on a long stage, the share done so far.
 * {@link MavenFindings} and the goal report findings and outputs at the end.
 */
final class StageLog implements BuildListener {

    /** The verbosity of the log. */
    enum Detail {
        /** For interactive use. */
        COUNTERS,
        /** For Maven's batch mode: stages are debug output. */
        QUIET
    }

    private static final long NANOS = 1_000_000_000;
    private static final int COLUMN = 10;
    private static final long BETWEEN_COUNTERS = 2 * NANOS;

    private final Log log;
    private final Detail detail;
    private final GoalWords words;
    private final LongSupplier nanoTime;
    private final Map<Stage, Long> begun = new EnumMap<>(Stage.class);
    private final Map<Stage, Long> told = new EnumMap<>(Stage.class);
    private final Map<Stage, Integer> totals = new EnumMap<>(Stage.class);

    /**
     * @param nanoTime a clock as {@link System#nanoTime()}
     */
    StageLog(Log log, Detail detail, GoalWords words, LongSupplier nanoTime) {
        this.words = words;
        this.log = log;
        this.detail = detail;
        this.nanoTime = nanoTime;
    }

    @Override
    public synchronized void started(Stage stage) {
        long now = nanoTime.getAsLong();
        begun.put(stage, now);
        told.put(stage, now);
        totals.remove(stage);
    }

    @Override
    public synchronized void progress(Stage stage, int done, OptionalInt all) {
        int total = all.orElse(0);
        if (total > 0) {
            totals.put(stage, total);
        }
        long now = nanoTime.getAsLong();
        if (detail == Detail.QUIET || now - told.getOrDefault(stage, now) < BETWEEN_COUNTERS || done == total) {
            return;
        }
        told.put(stage, now);
        log.info("  " + padded(stage) + " "
                + words.say(total > 0 ? "stage.so-far" : "stage.done", unit(stage, total > 0 ? total : done), done));
    }

    @Override
    public synchronized void finished(Stage stage) {
        long now = nanoTime.getAsLong();
        double seconds = (double) (now - begun.getOrDefault(stage, now)) / NANOS;
        Integer total = totals.get(stage);
        String time = words.say("stage.seconds", String.format(Locale.ROOT, "%5.1f", seconds));
        String line = "  " + padded(stage) + " " + time
                + (total == null ? "" : "  " + unit(stage, total).in(words.language()));
        if (detail == Detail.QUIET) {
            log.debug(line);
        } else {
            log.info(line);
        }
    }

    /** Returns the name of a stage, padded to {@value #COLUMN} Latin characters, or half as many Chinese ones. */
    private String padded(Stage stage) {
        String word = words.say(
                switch (stage) {
                    case OUTLINE -> "stage.outline";
                    case READ -> "stage.read";
                    case TRANSFORM -> "stage.transform";
                    case ASSEMBLE -> "stage.assemble";
                    case PICTURES -> "stage.pictures";
                    case EPUB -> "stage.epub";
                    case PDF -> "stage.pdf";
                    case SITE -> "stage.site";
                    case CHECK -> "stage.check";
                });
        int width = word.chars().map(c -> c < 0x2E80 ? 1 : 2).sum();
        return word + " ".repeat(Math.max(0, COLUMN - width));
    }

    private static Phrase unit(Stage stage, int count) {
        return switch (stage) {
            case OUTLINE, READ, TRANSFORM, ASSEMBLE -> Phrase.of("unit.chapters", count);
            case PICTURES -> Phrase.of("unit.pictures", count);
            case EPUB -> Phrase.of("unit.documents", count);
            case PDF, SITE -> Phrase.of("unit.pages", count);
            case CHECK -> Phrase.of("unit.files", count);
        };
    }
}
