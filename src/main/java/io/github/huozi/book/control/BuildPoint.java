package io.github.huozi.book.control;

import java.io.Serializable;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The progress of a build at a moment. Immutable. */
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

    /** {@return the chapter, picture or file that it works on; empty if that has no name} */
    public Optional<String> on() {
        return on.isEmpty() ? Optional.empty() : Optional.of(on);
    }

    /** {@return the number of chapters, pictures, paragraphs, pages or files done} */
    public int done() {
        return done;
    }

    /** {@return the total; empty if unknown} */
    public OptionalInt total() {
        return total > 0 ? OptionalInt.of(total) : OptionalInt.empty();
    }

    /** {@return the estimated percentage of the whole build that is done; it never decreases} */
    public int percent() {
        return percent;
    }

    /** {@return the estimated remaining time; empty at the beginning} */
    public Optional<Duration> left() {
        return Optional.ofNullable(left);
    }

    @Override
    public String toString() {
        return step + " " + done + "/" + total + (on.isEmpty() ? "" : " " + on) + ", " + percent + " %";
    }
}
