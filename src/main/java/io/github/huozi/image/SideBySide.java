package io.github.huozi.image;

import io.github.huozi.book.control.BuildControl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Runs the same work on many items in parallel, on named daemon threads that end with it. */
final class SideBySide {

    /** How long a cancelled build waits for its threads, in milliseconds; a host look-up cannot be interrupted. */
    private static final long LONGEST_WAIT = 500;

    private SideBySide() {}

    /**
     * Returns when all work is done.
     *
     * @param name the name of the threads, before their number
     * @param threads the maximum number of threads
     * @param control cancels it; {@code work} checks by itself
     */
    static <T> void each(Collection<T> all, String name, int threads, Consumer<T> work, BuildControl control) {
        if (all.isEmpty()) {
            return;
        }
        AtomicInteger number = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, all.size()), task -> {
            Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> parts = new ArrayList<>();
            all.forEach(one -> parts.add(pool.submit(() -> work.accept(one))));
            for (Future<?> part : parts) {
                control.await(part);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the work throws nothing checked", e);
        } finally {
            end(pool);
        }
    }

    private static void end(ExecutorService pool) {
        pool.shutdownNow();
        boolean interrupted = Thread.interrupted();
        try {
            if (!pool.awaitTermination(LONGEST_WAIT, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            interrupted = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
