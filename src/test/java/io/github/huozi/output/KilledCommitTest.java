package io.github.huozi.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.control.BuildControl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that puts files in their places is killed. {@code -Dhuozi.kills=1000} does it more often. */
class KilledCommitTest {

    private static final int KILLS = Integer.getInteger("huozi.kills", 50);

    @TempDir
    Path folder;

    @Test
    void whateverTheMomentTheNextCallLeavesOneWholeBuildAndNothingElse() throws Exception {
        Random random = new Random(18);
        int interrupted = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process child = child(kill * 100_000);
            waitForFirst(child, kill);
            TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
            child.destroyForcibly();
            child.waitFor();
            interrupted += left().isEmpty() ? 0 : 1;

            new OutputFolder(folder, BuildControl.NONE, () -> {}).recover();

            assertThat(left()).as("kill %d", kill).isEmpty();
            assertThat(Files.exists(folder.resolve("书.epub"))).isTrue();
            assertThat(folder.resolve("site/a/b.html")).exists();
            assertThat(CommitGenerations.generations(folder))
                    .as("kill %d", kill)
                    .hasSize(1);
        }
        assertThat(interrupted).as("kills amid a build").isGreaterThan(KILLS / 2);
    }

    private Process child(int from) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommitGenerations.class.getName(),
                        folder.toString(),
                        String.valueOf(from))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Until the child has put its first generation in place. */
    private void waitForFirst(Process child, int kill) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!begun(kill)) {
            assertThat(child.isAlive()).as("the child has ended by itself").isTrue();
            assertThat(System.nanoTime()).isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    private boolean begun(int kill) throws IOException {
        try {
            return Integer.parseInt(Files.readString(folder.resolve("书.epub"))) >= kill * 100_000;
        } catch (java.nio.file.NoSuchFileException e) {
            return false;
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
