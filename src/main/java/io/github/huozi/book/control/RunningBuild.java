package io.github.huozi.book.control;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A build at work, held by whoever may stop it. It ends in one of three ways: it is stopped, it {@linkplain #commit() commits}
 * its outputs, or it fails; once stopped it cannot commit, and once committing it cannot be stopped. Safe for use by several
 * threads. Open only to tests that count the calls of {@link #check()}.
 *
 * @hidden
 */
public class RunningBuild implements BuildControl {

    /** Receives how far steps have come, from any thread. */
    @FunctionalInterface
    public interface StepListener {
        void at(BuildStep step, String on, int done, int total);
    }

    /** Where a build is. */
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
     * A build that begins now, for the current thread.
     *
     * @param allowed how long it may take; nothing for as long as it needs
     */
    public RunningBuild(Limits limits, Optional<Duration> allowed) {
        this.limits = limits;
        this.allowed = allowed;
    }

    /** From now on the current thread, and not the one that made this, stops the build when it is interrupted. */
    public final void moveHere() {
        caller = Thread.currentThread();
    }

    /** From now on steps are reported there. */
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

    /** Why the build has to stop; nothing while it may go on, or when its outputs are being put in their places. */
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

    /** The nanoseconds left until the deadline, 0 or fewer when it has passed; nothing without a deadline. */
    public final Optional<Long> left() {
        return allowed.map(this::left);
    }

    private long left(Duration time) {
        return time.toNanos() - (System.nanoTime() - start);
    }

    /**
     * Stops the build.
     *
     * @return whether it is stopped; {@code false} when its outputs are being put in their places already
     */
    public final boolean cancel() {
        return stop(State.CANCELLED);
    }

    /** The same for a wait that an interrupt has ended, which takes the flag from the thread. */
    public final boolean interrupted() {
        return stop(State.INTERRUPTED);
    }

    private boolean stop(State as) {
        become(as);
        return state.reason.isPresent();
    }

    /** There is one way out of running, and none back. */
    private synchronized void become(State next) {
        if (state == State.RUNNING) {
            state = next;
        }
    }

    /**
     * Begins to put the outputs in their places. Nothing stops the build from here on.
     *
     * @throws BuildStopped when it was stopped before
     */
    public final void commit() {
        check();
        become(State.COMMITTING);
        check();
    }
}
