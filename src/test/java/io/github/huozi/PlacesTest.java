package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many books a publisher makes at one time. */
class PlacesTest {

    private static final int MANY = 5;
    private static final int PLACES = 2;

    @TempDir
    Path out;

    @Test
    void noMoreBooksAreMadeAtOneTimeThanThereArePlaces() throws Exception {
        Publisher publisher = Publisher.create(PLACES);
        List<Thread> callers = new ArrayList<>();
        AtomicInteger working = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        BuildListener listener = new BuildListener() {
            @Override
            public void started(Stage stage) {
                if (stage == Stage.READ) {
                    most.accumulateAndGet(working.incrementAndGet(), Math::max);
                    // Until all others are done, are here too, or wait for a place.
                    while (waiting(callers) + working.get() + done.get() < MANY) {
                        Thread.onSpinWait();
                    }
                }
            }

            @Override
            public void finished(Stage stage) {
                if (stage == Stage.READ) {
                    working.decrementAndGet();
                    done.incrementAndGet();
                }
            }
        };
        for (int number = 0; number < MANY; number++) {
            Path folder = out.resolve(String.valueOf(number));
            callers.add(new Thread(() -> publisher.publish(
                    PublishRequest.of(note()).to(folder).formats(Format.EPUB).listener(listener))));
        }
        callers.forEach(Thread::start);
        for (Thread caller : callers) {
            caller.join();
        }

        assertThat(done).hasValue(MANY);
        assertThat(most).hasValue(PLACES);
    }

    private static int waiting(List<Thread> callers) {
        return (int) callers.stream()
                .filter(caller -> Stream.of(caller.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(Semaphore.class.getName())))
                .count();
    }

    private static Manuscript note() {
        return Manuscript.builder()
                .title("一页")
                .author("毕生")
                .language("zh-CN")
                .chapter("一", Source.markdown("只有一页。"))
                .build();
    }
}
