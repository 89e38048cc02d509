package io.github.huozi.maven;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * While open, a JVM shutdown, as after Ctrl-C, interrupts the current thread and waits until this is closed and the
 * temporary files are deleted.
 */
final class OrderlyEnd implements AutoCloseable {

    /** Work stops within a second; a shutdown should not wait much longer. */
    private static final long SECONDS = 5;

    private final Thread worker = Thread.currentThread();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end, "huozi-shutdown");

    private OrderlyEnd() {}

    static OrderlyEnd open() {
        OrderlyEnd end = new OrderlyEnd();
        Runtime.getRuntime().addShutdownHook(end.hook);
        return end;
    }

    private void end() {
        worker.interrupt();
        try {
            if (!closed.await(SECONDS, TimeUnit.SECONDS)) {
                System.err.println("Huozi could not clear up in time; temporary files may be left.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is already shutting down.
        }
    }
}
