package io.github.huozi.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huozi.book.control.BuildControl;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    Path folder;

    /** The process ends here: nothing after it is done, not even what a {@code finally} would do. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Ends the process, or fails, at a step. */
    private static final class At implements Renames.Steps {

        private final int step;
        private final boolean kill;
        private int count;

        At(int step, boolean kill) {
            this.step = step;
            this.kill = kill;
        }

        @Override
        public void before(String name) throws IOException {
            count++;
            if (count == step && kill) {
                throw new Killed();
            }
            if (count == step) {
                throw new FileSystemException(name, null, "used by another program");
            }
        }
    }

    private OutputFolder output(Renames.Steps steps) {
        return new OutputFolder(folder, BuildControl.NONE, () -> {}, steps);
    }

    private void commit(Renames.Steps steps, int generation) throws IOException {
        CommitGenerations.commit(output(steps), folder, generation);
    }

    @Test
    void aBuildThatEndsBeforeAnyStepIsFinishedOrRevertedByTheNext() throws Exception {
        for (boolean first : new boolean[] {true, false}) {
            int step = 1;
            for (boolean ended = true; ended; step++) {
                if (first) {
                    clear();
                } else {
                    commit(Renames.Steps.NONE, 1);
                }
                ended = endsAt(step);
                output(Renames.Steps.NONE).recover();
                assertThat(left()).as("step %d", step).isEmpty();
                assertThat(CommitGenerations.generations(folder))
                        .as("step %d", step)
                        .hasSizeLessThanOrEqualTo(1);
                assertThat(CommitGenerations.generations(folder))
                        .as("step %d", step)
                        .hasSize(names() == 0 ? 0 : 1);
                assertThat(names()).as("step %d", step).isIn(0L, 3L);
            }
            assertThat(step).isGreaterThan(6);
        }
    }

    /** Whether it has come to an end there. The lock of a dead process is free, which is played here by closing it. */
    private boolean endsAt(int step) throws Exception {
        List<StagedFiles> dead = new ArrayList<>();
        try {
            OutputFolder output = output(new At(step, true));
            StagedFiles staged = output.stage();
            dead.add(staged);
            write(staged, "2");
            staged.commit(CommitGenerations.TARGETS, () -> {});
            return false;
        } catch (Killed e) {
            dead.get(0).die();
            return true;
        }
    }

    private void write(StagedFiles staged, String text) throws IOException {
        for (String file : List.of("0.epub", "1.pdf", "site/index.html", "site/a/b.html")) {
            try (OutputStream out = staged.open(file, folder.resolve(file))) {
                out.write(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
        }
    }

    @Test
    void aFileThatCannotBeMovedLeavesAllAsItWasAndIsNamed() throws Exception {
        int failed = 0;
        for (int step = 1; step < 12; step++) {
            commit(Renames.Steps.NONE, 1);
            At fault = new At(step, false);
            try (StagedFiles staged = output(fault).stage()) {
                write(staged, "2");
                staged.commit(CommitGenerations.TARGETS, () -> {});
            } catch (OutputFault e) {
                failed++;
                assertThat(e.reason()).isEqualTo("used by another program");
                assertThat(e.file()).startsWith(folder.toString());
                assertThat(CommitGenerations.generations(folder))
                        .as("step %d", step)
                        .containsExactly("1");
            }
            // What could not be cleared away after a commit is left to the next call.
            output(Renames.Steps.NONE).recover();
            assertThat(CommitGenerations.generations(folder))
                    .as("step %d", step)
                    .hasSize(1);
            assertThat(left()).as("step %d", step).isEmpty();
        }
        assertThat(failed).isGreaterThan(4);
    }

    @Test
    void aNewFileGoesAwayAgainWhenALaterOneCannotBeMoved() throws Exception {
        Files.createDirectories(folder.resolve("书.pdf/mine"));
        try (StagedFiles staged = output(Renames.Steps.NONE).stage()) {
            write(staged, "2");
            assertThatThrownBy(() -> staged.commit(CommitGenerations.TARGETS, () -> {}))
                    .isInstanceOf(OutputFault.class)
                    .hasMessageContaining("书.pdf")
                    .hasMessageContaining("is a folder");
        }
        assertThat(folder.resolve("书.epub")).doesNotExist();
        assertThat(folder.resolve("书.pdf/mine")).exists();
        assertThat(left()).isEmpty();
    }

    @Test
    void aSecondBuildWaitsForTheFirstAndSaysSo() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> hold(inside, go));
        inside.await();

        CountDownLatch waiting = new CountDownLatch(1);
        OutputFolder second = new OutputFolder(folder, BuildControl.NONE, waiting::countDown);
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> publish(second, 2));
        assertThat(waiting.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("书.epub")).doesNotExist();
        go.countDown();
        first.get(20, TimeUnit.SECONDS);
        other.get(20, TimeUnit.SECONDS);

        assertThat(CommitGenerations.generations(folder)).containsExactly("2");
        assertThat(left()).isEmpty();
    }

    private void hold(CountDownLatch inside, CountDownLatch go) {
        OutputFolder output = new OutputFolder(folder, BuildControl.NONE, () -> {}, name -> {
            if (name.equals("journal")) {
                inside.countDown();
                await(go);
            }
        });
        publish(output, 1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void publish(OutputFolder output, int generation) {
        try {
            CommitGenerations.commit(output, folder, generation);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aBuildThatStillLivesKeepsItsFiles() throws Exception {
        StagedFiles alive = output(Renames.Steps.NONE).stage();
        write(alive, "1");

        output(Renames.Steps.NONE).recover();
        commit(Renames.Steps.NONE, 2);

        assertThat(alive.place("0.epub")).exists();
        Duration window = alive.commit(CommitGenerations.TARGETS, () -> {});
        assertThat(window).isPositive();
        assertThat(CommitGenerations.generations(folder)).containsExactly("1");
        assertThat(left()).isEmpty();
    }

    @Test
    void whoDecidesOtherwiseAtTheLastMomentChangesNothing() throws Exception {
        commit(Renames.Steps.NONE, 1);
        try (StagedFiles staged = output(Renames.Steps.NONE).stage()) {
            write(staged, "2");
            assertThatThrownBy(() -> staged.commit(Map.of("0.epub", "书.epub"), () -> {
                        throw new IllegalStateException("cancelled");
                    }))
                    .hasMessage("cancelled");
        }
        assertThat(CommitGenerations.generations(folder)).containsExactly("1");
        assertThat(left()).isEmpty();
    }

    @Test
    void anInterruptThatComesTooLateDoesNotStopTheRenames() throws Exception {
        try (StagedFiles staged = output(Renames.Steps.NONE).stage()) {
            write(staged, "3");
            staged.commit(
                    CommitGenerations.TARGETS, () -> Thread.currentThread().interrupt());
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(CommitGenerations.generations(folder)).containsExactly("3");
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
    }

    private long names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith(".huozi-"))
                    .toList();
        }
    }
}
