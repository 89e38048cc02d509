package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.control.BuildControl;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AnnouncerTest {

    /** Reports a second call that arrives while the first is still running. */
    private static final class Watchful implements BuildListener {

        private final CountDownLatch entered = new CountDownLatch(1);
        private final AtomicInteger inside = new AtomicInteger();
        private volatile boolean disturbed;
        private volatile Thread other = Thread.currentThread();

        private void called() {
            if (inside.incrementAndGet() > 1) {
                disturbed = true;
            }
            entered.countDown();
            while (!disturbed
                    && Thread.currentThread() != other
                    && other.isAlive()
                    && other.getState() != Thread.State.BLOCKED) {
                Thread.onSpinWait();
            }
            inside.decrementAndGet();
        }

        @Override
        public void started(Stage stage) {
            called();
        }

        @Override
        public void progress(Stage stage, int done, OptionalInt total) {
            called();
        }
    }

    @Test
    void twoThreadsTellAListenerOneAfterTheOther() throws Exception {
        Watchful listener = new Watchful();
        Announcer announcer = new Announcer(listener, BuildControl.NONE);
        CountDownLatch ready = new CountDownLatch(1);
        Thread other = new Thread(() -> {
            await(ready);
            announcer.progress(BuildListener.Stage.PDF).at(1, 2);
        });
        listener.other = other;
        other.start();
        Thread first =
                new Thread(() -> announcer.progress(BuildListener.Stage.EPUB).at(1, 2));
        first.start();
        await(listener.entered);
        ready.countDown();
        first.join();
        other.join();

        assertThat(listener.disturbed).isFalse();
    }

    @Test
    void aStageBeginsWhileNobodyElseTalks() throws Exception {
        Watchful listener = new Watchful();
        Announcer announcer = new Announcer(listener, BuildControl.NONE);
        CountDownLatch ready = new CountDownLatch(1);
        Thread other = new Thread(() -> {
            await(ready);
            announcer.stage(BuildListener.Stage.PDF, () -> "");
        });
        listener.other = other;
        other.start();
        Thread first =
                new Thread(() -> announcer.progress(BuildListener.Stage.EPUB).at(1, 2));
        first.start();
        await(listener.entered);
        ready.countDown();
        first.join();
        other.join();

        assertThat(listener.disturbed).isFalse();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
