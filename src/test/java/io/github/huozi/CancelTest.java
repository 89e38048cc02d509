package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huozi.book.control.StopReason;
import io.github.huozi.diagnostic.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A book of three hundred pages, stopped in every stage. Each is stopped right after it has looked whether it goes on, and before
 * its longest time without a look. The promise is a second; a busy machine gets five.
 */
class CancelTest {

    private static final Duration MOST = Duration.ofSeconds(5);
    private static final Publisher PUBLISHER = Publisher.create();

    /** Milliseconds until the call returned, by phase. */
    private static final Map<String, String> TIMES = new TreeMap<>();

    private static Map<String, CheckProbe.Phase> phases = Map.of();

    @TempDir
    static Path folder;

    private static Path book;
    private static Path finished;
    private static Path old;

    private volatile long stopped;

    @BeforeAll
    static void makeTheBookOnce() throws IOException {
        book = folder.resolve("book");
        finished = folder.resolve("finished");
        old = folder.resolve("old");
        LongBook.write(book, 32);
        // An EPUB that has a PDF beside it has more phases to look at: pages to mark.
        CheckProbe alone = new CheckProbe();
        PUBLISHER.publish(PublishRequest.of(book).to(folder.resolve("alone")).formats(Format.EPUB), alone);
        CheckProbe probe = new CheckProbe();
        Publication done = PUBLISHER.publish(
                PublishRequest.of(book).to(finished).formats(Format.EPUB, Format.PDF, Format.SITE), probe);
        assertThat(done.output(Format.PDF).orElseThrow().pages().getAsInt()).isBetween(250, 350);
        phases = new TreeMap<>(probe.phases());
        phases.putAll(alone.phases());
        for (Output output : done.outputs()) {
            Path place = old.resolve(finished.relativize(output.file().orElseThrow()));
            Path file = output.format() == Format.SITE ? place.resolve("index.html") : place;
            Files.createDirectories(file.getParent());
            Files.writeString(file, "旧");
        }
        Files.writeString(old.resolve("site").resolve(".huozi-site"), "");
    }

    @AfterAll
    static void tellTheTimes() {
        System.out.println("Until a cancelled build of 300 pages had ended:");
        TIMES.forEach((phase, time) -> System.out.printf("  %-22s %s%n", phase, time));
    }

    @AfterEach
    void nothingIsLeft() throws Exception {
        // It would end the joins below.
        Thread.interrupted();
        for (Thread thread : ours()) {
            assertThat(thread.isDaemon()).as("%s is a daemon", thread).isTrue();
            thread.join(MOST.toMillis());
            assertThat(thread.isAlive()).as("%s lives on", thread).isFalse();
        }
        Map<String, String> left = files(old);
        assertThat(left.keySet())
                .containsExactlyInAnyOrder("长夜里的排字房.epub", "长夜里的排字房.pdf", "site/.huozi-site", "site/index.html");
        left.remove("site/.huozi-site");
        assertThat(left.values()).containsOnly("旧");
    }

    private static void awaitEnd(Thread thread) {
        try {
            // The flag of an interrupted caller is part of what is tested.
            boolean interrupted = Thread.interrupted();
            thread.join(1000);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Thread> ours() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("huozi-"))
                .toList();
    }

    private static Map<String, String> files(Path in) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(in)) {
            all.filter(Files::isRegularFile).forEach(file -> {
                try {
                    files.put(in.relativize(file).toString(), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return files;
    }

    private static PublishRequest request(Format... formats) {
        return PublishRequest.of(book).to(old).formats(formats);
    }

    /** The look of a phase before which the build takes longest to notice. */
    private static CheckProbe.Moment worst(String wanted) {
        int number = phases.getOrDefault(wanted, new CheckProbe.Phase(0, 0, 1)).before();
        return (phase, look) -> phase.equals(wanted) && look >= number;
    }

    private CancelledException stop(Runnable work, String phase) {
        CancelledException told = timed(work, phase);
        // A thread that has done its last work may take a moment to end.
        List<Thread> threads = ours().stream()
                .filter(thread -> !thread.getName().startsWith("huozi-check"))
                .toList();
        threads.forEach(CancelTest::awaitEnd);
        assertThat(threads).noneMatch(Thread::isAlive);
        return told;
    }

    private CancelledException timed(Runnable work, String phase) {
        CancelledException told = catchThrowableOfType(CancelledException.class, work::run);
        long took = System.nanoTime() - stopped;
        assertThat(told).as("%s was never reached, or does not notice", phase).isNotNull();
        assertThat(Duration.ofNanos(took)).isLessThan(MOST);
        CheckProbe.Phase seen = phases.get(phase);
        TIMES.put(
                phase,
                "%4d ms".formatted(took / 1_000_000)
                        + (seen == null
                                ? ""
                                : "  (at most %d ms of work between two looks)".formatted(seen.longest() / 1_000_000)));
        return told;
    }

    private void fromAnotherThread(Runnable cancel) {
        Thread other = new Thread(() -> {
            stopped = System.nanoTime();
            cancel.run();
        });
        other.start();
        try {
            other.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private CheckProbe cancelling(CheckProbe.Moment moment) {
        AtomicReference<CheckProbe> probe = new AtomicReference<>();
        probe.set(
                new CheckProbe(moment, () -> fromAnotherThread(() -> probe.get().cancel())));
        return probe.get();
    }

    @ParameterizedTest
    @CsvSource({
        "outline, EPUB",
        "read, EPUB",
        "transform, EPUB",
        "pictures, EPUB",
        "assemble, EPUB",
        "characters, EPUB",
        "cover, EPUB",
        "epub: documents, EPUB",
        "epub: zip, EPUB",
        "pdf: document, PDF",
        "pdf: layout, PDF",
        "pdf: compose, PDF",
        "pdf: make up, PDF",
        "pdf: paint, PDF",
        "pdf: save, PDF",
        "site, SITE"
    })
    void isStoppedWithinASecondInEachStage(String phase, Format format) {
        CheckProbe probe = cancelling(worst(phase));
        CancelledException told = stop(() -> PUBLISHER.publish(request(format), probe), phase);

        assertThat(told.reason()).isEqualTo(StopReason.CANCELLED);
        assertThat(told).hasMessage("cancelled: nothing was written");
        assertThat(told.diagnostics()).isEmpty();
    }

    /** The engine has none of our code in it but what it measures text with. */
    @Test
    void aLayoutLooksThousandsOfTimesWhetherItGoesOn() {
        assertThat(phases).containsKey("pdf: layout");
        assertThat(phases.get("pdf: layout").looks()).isGreaterThan(1000);
        assertThat(phases)
                .allSatisfy((phase, seen) ->
                        assertThat(Duration.ofNanos(seen.longest())).as(phase).isLessThan(Duration.ofSeconds(1)));
    }

    @Test
    void bothRenderersStopWhereOneWaitsForTheOther() {
        CheckProbe probe = cancelling((phase, look) -> phase.equals("pdf: compose") && look >= 100);
        stop(() -> PUBLISHER.publish(request(Format.EPUB, Format.PDF), probe), "epub beside pdf");
    }

    @ParameterizedTest
    @CsvSource({"read, EPUB", "pdf: layout, PDF", "epub: documents, EPUB"})
    void anInterruptStopsItAndStaysSet(String phase, Format format) {
        Thread caller = Thread.currentThread();
        CheckProbe probe = new CheckProbe(worst(phase), () -> fromAnotherThread(caller::interrupt));
        CancelledException told = stop(() -> PUBLISHER.publish(request(format), probe), phase + ", interrupt");

        assertThat(told.reason()).isEqualTo(StopReason.INTERRUPTED);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aFutureThatIsCancelledStopsItsThread() {
        AtomicReference<CompletableFuture<Publication>> future = new AtomicReference<>();
        CountDownLatch known = new CountDownLatch(1);
        BuildListener listener = new BuildListener() {
            @Override
            public void started(Stage stage) {
                if (stage == Stage.PDF) {
                    await(known);
                    fromAnotherThread(
                            () -> assertThat(future.get().cancel(true)).isTrue());
                }
            }
        };
        future.set(PUBLISHER.publishAsync(request(Format.EPUB, Format.PDF).listener(listener)));
        known.countDown();

        assertThatThrownBy(() -> future.get().join()).isInstanceOf(CancellationException.class);
    }

    @Test
    void aFutureThatSomebodyElseCompletesStopsItsThreadToo() {
        CompletableFuture<Publication> future = PUBLISHER.publishAsync(request(Format.PDF));
        Publication other = Publication.builder().build();
        future.complete(other);

        assertThat(future.join()).isSameAs(other);
    }

    @Test
    void aDeadlineStopsItAndSaysSo() {
        PublishRequest request = request(Format.PDF).deadline(Duration.ofMillis(300));
        stopped = System.nanoTime() + 300_000_000;
        CancelledException told = stop(() -> PUBLISHER.publish(request), "deadline");

        assertThat(told.reason()).isEqualTo(StopReason.DEADLINE);
        assertThat(told).hasMessage("the deadline of the request has passed: nothing was written");
    }

    @Test
    void aCallerWhoWaitsForAPlaceCanBeInterrupted() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Publisher one = Publisher.create(1);
        CompletableFuture<Publication> first =
                one.publishAsync(request(Format.EPUB).listener(new BuildListener() {
                    @Override
                    public void started(Stage stage) {
                        begun.countDown();
                        await(end);
                    }
                }));
        begun.await();
        try {
            Thread caller = Thread.currentThread();
            stopped = System.nanoTime();
            caller.interrupt();
            CancelledException told = timed(() -> one.publish(request(Format.EPUB)), "waiting");
            assertThat(told.reason()).isEqualTo(StopReason.INTERRUPTED);
            assertThat(Thread.interrupted()).isTrue();

            stopped = System.nanoTime();
            PublishRequest hasty = request(Format.EPUB).deadline(Duration.ofMillis(50));
            told = timed(() -> one.publish(hasty), "waiting, deadline");
            assertThat(told.reason()).isEqualTo(StopReason.DEADLINE);

            CompletableFuture<Publication> second = one.publishAsync(request(Format.EPUB));
            assertThat(second.cancel(true)).isTrue();
            assertThatThrownBy(second::join).isInstanceOf(CancellationException.class);
        } finally {
            first.cancel(true);
            end.countDown();
        }
    }

    @Test
    void whatIsWrittenToAStreamIsNothing() {
        CheckProbe probe = cancelling(worst("epub: zip"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        stop(
                () -> {
                    try {
                        PUBLISHER.write(request(Format.EPUB), Format.EPUB, out, probe);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                "stream");
        assertThat(out.size()).isZero();
    }

    @Test
    void aCheckIsStoppedToo() {
        CheckProbe probe = cancelling((phase, look) -> phase.equals("check: lint") && look >= 20);
        stop(() -> PUBLISHER.check(PublishRequest.of(book).to(finished), probe), "check: lint");
    }

    @ParameterizedTest
    @CsvSource({"com.adobe.epubcheck, EPUB", "org.verapdf, PDF"})
    void aJudgeThatCannotBeStoppedReportsNothingMore(String judge, Format format) throws Exception {
        List<Diagnostic> heard = new ArrayList<>();
        Path small = folder.resolve("small");
        Path made = folder.resolve("made");
        LongBook.write(small, 1);
        PUBLISHER.publish(small, made, format);
        CheckProbe probe = cancelling((phase, look) -> isAtWork(judge));
        PublishRequest request = PublishRequest.of(small)
                .to(made)
                .formats(format)
                .listener(new BuildListener() {
                    @Override
                    public void diagnostic(Diagnostic diagnostic) {
                        heard.add(diagnostic);
                    }
                });
        stop(() -> PUBLISHER.check(request, probe), judge);
        for (Thread thread : ours()) {
            thread.join();
        }

        assertThat(heard).isEmpty();
    }

    private static boolean isAtWork(String library) {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(each -> each.getKey().getName().startsWith("huozi-check"))
                .flatMap(each -> Stream.of(each.getValue()))
                .anyMatch(frame -> frame.getClassName().startsWith(library));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
