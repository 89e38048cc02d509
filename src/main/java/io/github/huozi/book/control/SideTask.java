package io.github.huozi.book.control;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Work that a build does beside its main thread, on a named daemon thread. The build always waits for it to end.
 *
 * @hidden
 */
public final class SideTask {

    /** Work that may fail the way the build may. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    private final Thread thread;

    /** Why it has failed; read after the thread has ended. */
    private @Nullable Throwable fault;

    private SideTask(String name, Work work) {
        this.thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException | RuntimeException | Error e) {
                        fault = e;
                    }
                },
                name);
        thread.setDaemon(true);
    }

    /** Starts work on a thread with that name. */
    public static SideTask start(String name, Work work) {
        SideTask side = new SideTask(name, work);
        side.thread.start();
        return side;
    }

    /**
     * Waits until the thread has ended. An interrupt stops the build, and with it the thread; the flag is set again afterwards.
     *
     * @throws IOException if the task has thrown it; anything else that the task has thrown is rethrown too
     */
    public void join(RunningBuild control) throws IOException {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                control.interrupted();
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (fault instanceof IOException io) {
            throw io;
        }
        if (fault instanceof RuntimeException unexpected) {
            throw unexpected;
        }
        if (fault instanceof Error error) {
            throw error;
        }
    }
}
