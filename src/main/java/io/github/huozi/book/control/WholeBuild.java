package io.github.huozi.book.control;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Estimates the progress of a build from the usual weights of its stages in a book of middle size. Not thread-safe.
 *
 * @hidden
 */
public final class WholeBuild {

    /** The least work done and time passed before the remaining time can be estimated. */
    private static final int FIRST_PERCENT = 8;

    private static final long FIRST_NANOS = 2_000_000_000L;

    /** Only the last piece completes a step. */
    private static final int MOST = 99;

    private final Map<String, Integer> weights;
    private final LongSupplier nanoTime;
    private final long begun;
    private final Map<String, Double> done = new HashMap<>();
    private int percent;

    /**
     * Starts the estimate for a build that begins now.
     *
     * @param weights the durations of its stages, relative to each other
     * @param nanoTime a clock like {@link System#nanoTime()}
     */
    public WholeBuild(Map<String, Integer> weights, LongSupplier nanoTime) {
        this.weights = Map.copyOf(weights);
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
    }

    /** Marks a stage as complete. */
    public void finished(String stage) {
        done.put(stage, 1.0);
        count();
    }

    /**
     * Called as the work of a stage progresses.
     *
     * @param on the name of the current piece; may be empty
     * @param total the total; 0 if unknown
     */
    public BuildPoint at(String stage, BuildStep step, String on, int pieces, int total) {
        done.merge(stage, step.share(pieces, total), Math::max);
        count();
        return new BuildPoint(step, on, pieces, total, percent, left());
    }

    private void count() {
        double all = 0;
        double sum = 0;
        for (Map.Entry<String, Integer> weight : weights.entrySet()) {
            all += weight.getValue();
            sum += weight.getValue() * done.getOrDefault(weight.getKey(), 0.0);
        }
        percent = Math.max(percent, all == 0 ? 0 : Math.min(MOST, (int) (100 * sum / all)));
    }

    private Optional<Duration> left() {
        long passed = nanoTime.getAsLong() - begun;
        return percent < FIRST_PERCENT || passed < FIRST_NANOS
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(passed / percent * (100 - percent)));
    }
}
