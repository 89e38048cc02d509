package io.github.huozi.book.control;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What a build does beside its main thread, on a daemon thread with a name. The build always waits for its end.
 *
 * @hidden
 */
public final class SideTask {

    /** What may fail as the build itself may. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    private final Thread thread;

    /** Why it has failed; read once the thread has ended. */
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

    /** Starts work on a thread of that name. */
    public static SideTask start(String name, Work work) {
        SideTask side = new SideTask(name, work);
        side.thread.start();
        return side;
    }

    /**
     * Waits until the thread has ended. An interrupt stops the build, and so the thread, and is still set afterwards.
     *
     * @throws IOException that the task has thrown; what else it has thrown is thrown too
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
