package io.github.huozi;

import io.github.huozi.book.control.RunningBuild;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A publication to come. When it is completed by anybody but its own thread, that thread's work is cancelled. */
final class FuturePublication extends CompletableFuture<Publication> {

    private final RunningBuild control;
    private volatile @Nullable Thread thread;

    FuturePublication(RunningBuild control) {
        this.control = control;
    }

    /** Begins the work on a daemon thread. */
    void start(Function<RunningBuild, Publication> work) {
        Thread made = new Thread(() -> run(work), "huozi-publish");
        made.setDaemon(true);
        thread = made;
        // Such as by `orTimeout`.
        whenComplete((done, fault) -> stop());
        made.start();
    }

    private void run(Function<RunningBuild, Publication> work) {
        control.moveHere();
        try {
            complete(work.apply(control));
        } catch (RuntimeException | Error e) {
            completeExceptionally(e);
        }
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
        return stop() && super.cancel(mayInterrupt);
    }

    /** Stops the work, and wakes it where it waits; whether it is stopped. */
    private boolean stop() {
        boolean stopped = control.cancel();
        Thread running = thread;
        if (stopped && running != null && running != Thread.currentThread()) {
            running.interrupt();
        }
        return stopped;
    }

    /** What comes of a publication may be cancelled without it. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
