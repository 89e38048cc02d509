package io.github.huozi.maven;

import io.github.huozi.BuildListener;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.maven.plugin.logging.Log;

/**
 * Tells a person how far the book has come: one line for each stage with the time it took, and in between, on a long
 * stage, how much of it is done. Findings and outputs are told by {@link MavenFindings} and the goal when all is over.
 */
final class StageLog implements BuildListener {

    /** How much a log should say. */
    enum Detail {
        /** A person watches. */
        COUNTERS,
        /** Nobody watches (Maven's batch mode): stages for {@code -X} only. */
        QUIET
    }

    private static final long NANOS = 1_000_000_000;
    private static final long BETWEEN_COUNTERS = 2 * NANOS;

    private final Log log;
    private final Detail detail;
    private final LongSupplier nanoTime;
    private final Map<Stage, Long> begun = new EnumMap<>(Stage.class);
    private final Map<Stage, Long> told = new EnumMap<>(Stage.class);
    private final Map<Stage, Integer> totals = new EnumMap<>(Stage.class);

    /**
     * @param nanoTime a clock as {@link System#nanoTime()}
     */
    StageLog(Log log, Detail detail, LongSupplier nanoTime) {
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
    public synchronized void progress(Stage stage, int done, int total) {
        if (total > 0) {
            totals.put(stage, total);
        }
        long now = nanoTime.getAsLong();
        if (detail == Detail.QUIET || now - told.getOrDefault(stage, now) < BETWEEN_COUNTERS || done == total) {
            return;
        }
        told.put(stage, now);
        String of = total > 0 ? " of " + total : "";
        log.info(String.format(Locale.ROOT, "  %-10s %d%s%s", word(stage), done, of, unit(stage)));
    }

    @Override
    public synchronized void finished(Stage stage) {
        long now = nanoTime.getAsLong();
        double seconds = (double) (now - begun.getOrDefault(stage, now)) / NANOS;
        Integer total = totals.get(stage);
        String line = String.format(
                Locale.ROOT,
                "  %-10s %5.1f s%s",
                word(stage),
                seconds,
                total == null ? "" : "  " + total + unit(stage));
        if (detail == Detail.QUIET) {
            log.debug(line);
        } else {
            log.info(line);
        }
    }

    private static String word(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    private static String unit(Stage stage) {
        return switch (stage) {
            case OUTLINE, READ, TRANSFORM, ASSEMBLE -> " chapters";
            case PICTURES -> " pictures";
            case EPUB -> " documents";
            case PDF, SITE -> " pages";
            case CHECK -> " files";
        };
    }
}
