package io.github.huozi.goal;

import io.github.huozi.BuildListener;
import io.github.huozi.book.control.BuildPoint;
import io.github.huozi.diagnostic.Phrase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Shows the progress of a book: one line for each stage with its duration and, in a long stage, lines about the current step.
 * In a terminal, that line is redrawn; elsewhere, a line appears after four seconds of silence in any stage. {@link
 * GoalFindings} and the goal report findings and outputs at the end.
 */
public final class GoalProgress implements BuildListener, AutoCloseable {

    /** The audience. */
    public enum Watcher {
        /** A user at a terminal. */
        TERMINAL,
        /** A person who reads a file later. */
        LINES,
        /** Only a log (Maven's batch mode): stages are debug output. */
        BATCH
    }

    private static final long NANOS = 1_000_000_000;
    private static final int COLUMN = 10;
    private static final int TERMINAL_COLUMNS = 78;

    /** An estimate without news for this long is not shown. */
    private static final long OUTDATED = 3 * NANOS;

    /** Together with the interval between two ticks, less than five seconds. */
    private static final long LONGEST_SILENCE = 4 * NANOS;

    private static final long BETWEEN_TICKS = 250;

    private final GoalLog log;
    private final Watcher watcher;
    private final GoalWords words;
    private final LongSupplier nanoTime;
    private final Map<Stage, Long> begun = new EnumMap<>(Stage.class);
    private final Map<Stage, Integer> totals = new EnumMap<>(Stage.class);
    private final long start;
    private long spoken;
    private @Nullable Stage stage;
    private @Nullable BuildPoint point;
    private long reached;
    private @Nullable Thread ticker;

    /**
     * @param nanoTime a clock like {@link System#nanoTime()}
     */
    GoalProgress(GoalLog log, Watcher watcher, GoalWords words, LongSupplier nanoTime) {
        this.words = words;
        this.log = log;
        this.watcher = watcher;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.spoken = start;
    }

    /** Returns a progress that reports until it is closed, even without events from the build. */
    public static GoalProgress open(GoalLog log, Watcher watcher, GoalWords words) {
        GoalProgress progress = new GoalProgress(log, watcher, words, System::nanoTime);
        Thread thread = new Thread(progress::tickAlways, "huozi-progress");
        thread.setDaemon(true);
        progress.ticker = thread;
        thread.start();
        return progress;
    }

    private void tickAlways() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_TICKS);
                tick();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reports the current step if it is due. */
    synchronized void tick() {
        if (watcher == Watcher.TERMINAL) {
            log.passing(shortened(line()));
        } else if (nanoTime.getAsLong() - spoken >= LONGEST_SILENCE) {
            say(line());
        }
    }

    private void say(String line) {
        spoken = nanoTime.getAsLong();
        log.info(line);
    }

    @Override
    public synchronized void started(Stage which) {
        begun.put(which, nanoTime.getAsLong());
        totals.remove(which);
        stage = which;
        point = null;
    }

    @Override
    public synchronized void progress(Stage which, int done, OptionalInt all) {
        int total = all.orElse(0);
        if (total > 0) {
            totals.put(which, total);
        }
    }

    @Override
    public synchronized void reached(Stage which, BuildPoint now) {
        stage = which;
        point = now;
        reached = nanoTime.getAsLong();
    }

    @Override
    public synchronized void finished(Stage which) {
        long now = nanoTime.getAsLong();
        double seconds = (double) (now - begun.getOrDefault(which, now)) / NANOS;
        Integer total = totals.get(which);
        String time = words.say("stage.seconds", String.format(Locale.ROOT, "%5.1f", seconds));
        String line = "  " + padded(which) + " " + time
                + (total == null ? "" : "  " + unit(which, total).in(words.language()));
        if (watcher == Watcher.BATCH) {
            log.debug(line);
        } else {
            say(line);
        }
    }

    /** For example {@code pdf        lines, 1200 of 5400, 43 %, about 6 s left}. */
    private String line() {
        Stage which = stage;
        BuildPoint now = point;
        if (which == null) {
            return "  " + words.say("stage.starting", passed());
        }
        List<String> parts = new ArrayList<>();
        if (now != null) {
            String what = words.say(now.step().key());
            if (now.total().isPresent()) {
                what += " " + words.say("step.of", now.done(), now.total().getAsInt());
            }
            parts.add(what);
            parts.add(now.percent() + " %");
            left(now).map(GoalProgress::seconds).ifPresent(left -> parts.add(words.say("step.left", left)));
            now.on().ifPresent(parts::add);
        }
        if (now == null || left(now).isEmpty()) {
            parts.add(Math.min(1, parts.size()), words.say("stage.seconds", passed()));
        }
        return "  " + padded(which) + " " + Phrase.list(parts).in(words.language());
    }

    /** Returns the estimated remaining time; empty if it is outdated, as while a validator runs. */
    private Optional<Duration> left(BuildPoint now) {
        return now.left().filter(left -> nanoTime.getAsLong() - reached < OUTDATED);
    }

    private String passed() {
        return String.valueOf((nanoTime.getAsLong() - start) / NANOS);
    }

    private static String seconds(Duration time) {
        return String.valueOf(Math.max(1, time.toSeconds()));
    }

    /** Returns a line, cut to the width of a terminal. */
    private static String shortened(String line) {
        int width = 0;
        for (int i = 0; i < line.length(); i++) {
            width += width(line.charAt(i));
            if (width > TERMINAL_COLUMNS) {
                return line.substring(0, i) + "…";
            }
        }
        return line;
    }

    private static int width(int c) {
        return c < 0x2E80 ? 1 : 2;
    }

    /** Returns the name of a stage, padded to {@value #COLUMN} Latin characters, or half as many Chinese ones. */
    private String padded(Stage which) {
        String word = words.say(
                switch (which) {
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
        int width = word.chars().map(GoalProgress::width).sum();
        return word + " ".repeat(Math.max(0, COLUMN - width));
    }

    private static Phrase unit(Stage which, int count) {
        return switch (which) {
            case OUTLINE, READ, TRANSFORM, ASSEMBLE -> Phrase.of("unit.chapters", count);
            case PICTURES -> Phrase.of("unit.pictures", count);
            case EPUB -> Phrase.of("unit.documents", count);
            case PDF, SITE -> Phrase.of("unit.pages", count);
            case CHECK -> Phrase.of("unit.files", count);
        };
    }

    @Override
    public synchronized void close() {
        Thread running = ticker;
        if (running != null) {
            running.interrupt();
        }
        log.passing("");
    }
}
