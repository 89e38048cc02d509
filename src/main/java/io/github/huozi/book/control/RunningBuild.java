package io.github.huozi.book.control;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A running build, held by code that may stop it. It ends in one of three ways: it is stopped, it {@linkplain #commit()
 * commits} its outputs, or it fails; once stopped it cannot commit, and once committing it cannot be stopped. Thread-safe.
 * Non-final only so that tests can count the calls of {@link #check()}.
 *
 * @hidden
 */
public class RunningBuild implements BuildControl {

    /** Receives the progress of steps, from any thread. */
    @FunctionalInterface
    public interface StepListener {
        void at(BuildStep step, String on, int done, int total);
    }

    /** The state of a build. */
    private enum State {
        RUNNING(null),
        COMMITTING(null),
        CANCELLED(StopReason.CANCELLED),
        INTERRUPTED(StopReason.INTERRUPTED),
        LATE(StopReason.DEADLINE);

        private final Optional<StopReason> reason;

        State(@Nullable StopReason reason) {
            this.reason = Optional.ofNullable(reason);
        }
    }

    private final Limits limits;
    private final Optional<Duration> allowed;
    private final long start = System.nanoTime();
    private volatile State state = State.RUNNING;
    private volatile StepListener listener = (step, on, done, total) -> {};

    /** The thread whose interruption stops the build. */
    private volatile Thread caller = Thread.currentThread();

    /**
     * Starts a build on the current thread.
     *
     * @param allowed how long it may take; empty for no limit
     */
    public RunningBuild(Limits limits, Optional<Duration> allowed) {
        this.limits = limits;
        this.allowed = allowed;
    }

    /** Makes the current thread, in place of the one that created this, the one whose interruption stops the build. */
    public final void moveHere() {
        caller = Thread.currentThread();
    }

    /** Sets the receiver of progress. */
    public final void reportTo(StepListener other) {
        listener = other;
    }

    @Override
    public final void at(BuildStep step, String on, int done, int total) {
        listener.at(step, on, done, total);
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public void check() {
        Optional<StopReason> reason = stopped();
        if (reason.isPresent()) {
            throw new BuildStopped(reason.get());
        }
    }

    /** Returns why the build has to stop; empty while it may continue, or once its outputs are being moved into place. */
    public final Optional<StopReason> stopped() {
        if (state == State.RUNNING) {
            if (caller.isInterrupted()) {
                become(State.INTERRUPTED);
            } else if (allowed.isPresent() && left(allowed.get()) <= 0) {
                become(State.LATE);
            }
        }
        return state.reason;
    }

    /** Returns the nanoseconds left until the deadline, 0 or less if it has passed; empty without a deadline. */
    public final Optional<Long> left() {
        return allowed.map(this::left);
    }

    private long left(Duration time) {
        return time.toNanos() - (System.nanoTime() - start);
    }

    /**
     * Stops the build.
     *
     * @return whether it is stopped; {@code false} if its outputs are already being moved into place
     */
    public final boolean cancel() {
        return stop(State.CANCELLED);
    }

    /** Stops the build after an interrupted wait, which has cleared the thread's flag. */
    public final boolean interrupted() {
        return stop(State.INTERRUPTED);
    }

    private boolean stop(State as) {
        become(as);
        return state.reason.isPresent();
    }

    /** A build leaves the running state once and never returns to it. */
    private synchronized void become(State next) {
        if (state == State.RUNNING) {
            state = next;
        }
    }

    /**
     * Starts moving the outputs into place. Nothing stops the build from here on.
     *
     * @throws BuildStopped if it was stopped before
     */
    public final void commit() {
        check();
        become(State.COMMITTING);
        check();
    }
}
