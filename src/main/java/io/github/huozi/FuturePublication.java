package io.github.huozi;

import io.github.huozi.book.control.RunningBuild;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A pending publication. If anyone but its own thread completes it, that thread's work is cancelled. */
final class FuturePublication extends CompletableFuture<Publication> {

    private final RunningBuild control;
    private final Thread thread;

    /**
     * Creates a publication that {@link #start()} begins.
     *
     * @param control stops the work
     * @param work runs on a daemon thread
     */
    FuturePublication(RunningBuild control, Supplier<Publication> work) {
        this.control = control;
        this.thread = new Thread(() -> run(work), "huozi-publish");
        thread.setDaemon(true);
    }

    FuturePublication start() {
        thread.start();
        return this;
    }

    private void run(Supplier<Publication> work) {
        control.moveHere();
        try {
            super.complete(work.get());
        } catch (RuntimeException | Error e) {
            super.completeExceptionally(e);
        }
    }

    @Override
    public boolean complete(Publication other) {
        boolean changed = super.complete(other);
        stop();
        return changed;
    }

    /** Also called by a timeout set on the future. */
    @Override
    public boolean completeExceptionally(Throwable fault) {
        boolean changed = super.completeExceptionally(fault);
        stop();
        return changed;
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
        return stop() && super.cancel(mayInterrupt);
    }

    /** Stops the work, waking it if it is waiting; returns whether it is stopped. */
    private boolean stop() {
        boolean stopped = control.cancel();
        if (stopped && thread != Thread.currentThread()) {
            thread.interrupt();
        }
        return stopped;
    }
}
