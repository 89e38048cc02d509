package io.github.huozi.template;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Interrupts a template that does not come to an end. */
final class TemplateWatch {

    /** Ours take milliseconds. */
    static final long MOST_SECONDS = 20;

    /** A template took longer. */
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
     * @throws Late when it was interrupted for the time that it took; an interrupt of somebody else is left as it is
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
            // Nobody interrupts this thread but the end of the program.
            done = true;
        }
    }

    /** Whether the work was interrupted by this; the interrupt is taken back then. */
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
