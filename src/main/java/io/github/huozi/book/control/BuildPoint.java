package io.github.huozi.book.control;

import java.io.Serializable;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The progress of a build at one moment. Immutable. */
public final class BuildPoint implements Serializable {

    private static final long serialVersionUID = 1L;

    private final BuildStep step;
    private final String on;
    private final int done;
    private final int total;
    private final int percent;
    private final @Nullable Duration left;

    BuildPoint(BuildStep step, String on, int done, int total, int percent, Optional<Duration> left) {
        this.step = Objects.requireNonNull(step);
        this.on = on;
        this.done = done;
        this.total = total;
        this.percent = percent;
        this.left = left.orElse(null);
    }

    /** {@return the current step} */
    public BuildStep step() {
        return step;
    }

    /** {@return the chapter, picture or file being processed; empty when it has no name} */
    public Optional<String> on() {
        return on.isEmpty() ? Optional.empty() : Optional.of(on);
    }

    /** {@return the number of chapters, pictures, paragraphs, pages or files that are done} */
    public int done() {
        return done;
    }

    /** {@return the number of all of them; empty when unknown} */
    public OptionalInt total() {
        return total > 0 ? OptionalInt.of(total) : OptionalInt.empty();
    }

    /** {@return the percentage of the whole build that is done, an estimate that never decreases} */
    public int percent() {
        return percent;
    }

    /** {@return the estimated time until the build is done; empty at its beginning} */
    public Optional<Duration> left() {
        return Optional.ofNullable(left);
    }

    @Override
    public String toString() {
        return step + " " + done + "/" + total + (on.isEmpty() ? "" : " " + on) + ", " + percent + " %";
    }
}
