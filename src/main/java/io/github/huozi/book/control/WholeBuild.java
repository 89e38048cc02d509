package io.github.huozi.book.control;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How much of a build is done, guessed from what its stages take in a book of middle size. Not safe for use by several threads.
 *
 * @hidden
 */
public final class WholeBuild {

    /** The least work done and time passed before the remaining time can be estimated. */
    private static final int FIRST_PERCENT = 8;

    private static final long FIRST_NANOS = 2_000_000_000L;

    /** Only an end is an end. */
    private static final int MOST = 99;

    private final Map<String, Integer> weights;
    private final LongSupplier nanoTime;
    private final long begun;
    private final Map<String, Double> done = new HashMap<>();
    private int percent;

    /**
     * A build that begins now.
     *
     * @param weights how long each of its stages takes, compared with the others
     * @param nanoTime a clock as {@link System#nanoTime()}
     */
    public WholeBuild(Map<String, Integer> weights, LongSupplier nanoTime) {
        this.weights = Map.copyOf(weights);
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
    }

    /** A stage is over. */
    public void finished(String stage) {
        done.put(stage, 1.0);
        count();
    }

    /**
     * Called as the work of a stage progresses.
     *
     * @param on what the step is at; empty for nothing with a name
     * @param total 0 when it is not known
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
