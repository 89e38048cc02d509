package io.github.huozi.template;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Interrupts a template that does not end. */
final class TemplateWatch {

    /** The bundled templates take milliseconds. */
    static final long MOST_SECONDS = 20;

    /** A template exceeded the time limit. */
    static final class Late extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Late(Throwable cause) {
            super(cause);
        }
    }

    interface Work {
        void run() throws IOException, TemplateException;
    }

    private final Thread worker = Thread.currentThread();
    private boolean done;
    private boolean late;

    private TemplateWatch() {}

    /**
     * Does the work on this thread.
     *
     * @throws Late if it exceeded the time and was interrupted; other interrupts are left alone
     */
    static void over(Work work) throws IOException, TemplateException {
        new TemplateWatch().watch(work);
    }

    private void watch(Work work) throws IOException, TemplateException {
        Thread watcher = new Thread(this::look, "huozi-template-watch");
        watcher.setDaemon(true);
        watcher.start();
        try {
            work.run();
        } catch (TemplateException | RuntimeException e) {
            if (end()) {
                throw new Late(e);
            }
            throw e;
        } finally {
            end();
        }
    }

    private synchronized void look() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        try {
            for (long left = deadline - System.nanoTime(); !done && left > 0; left = deadline - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left + 1);
            }
            if (!done) {
                late = true;
                worker.interrupt();
            }
        } catch (InterruptedException e) {
            // Only the end of the program interrupts this thread.
            done = true;
        }
    }

    /** Whether this watch interrupted the work; it then clears the interrupt. */
    private synchronized boolean end() {
        done = true;
        notifyAll();
        boolean was = late;
        if (late) {
            Thread.interrupted();
            late = false;
        }
        return was;
    }
}
