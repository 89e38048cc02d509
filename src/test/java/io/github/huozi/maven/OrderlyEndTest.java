package io.github.huozi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huozi.BuildListener;
import io.github.huozi.Publisher;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.DefaultMavenProjectHelper;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OrderlyEndTest {

    @TempDir
    Path folder;

    /** The goal in a JVM that is to be ended. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) throws Exception {
            goal(Path.of(arguments[0]), OrderlyEndTest::tellAndWait).execute();
        }
    }

    private static void tellAndWait() {
        System.out.println("begun");
        System.out.flush();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A goal that does something when its PDF is half-written. */
    private static BuildMojo goal(Path folder, Runnable halfWritten) {
        BuildMojo goal =
                new BuildMojo(new MavenProject(), new DefaultMavenProjectHelper(), request -> Publisher.create()
                        .publish(request.listener(new BuildListener() {
                            @Override
                            public void progress(Stage stage, int done, OptionalInt total) {
                                halfWritten.run();
                            }
                        })));
        goal.sourceDirectory = folder.resolve("book").toFile();
        goal.outputDirectory = folder.resolve("out").toFile();
        goal.currentDirectory = folder.toFile();
        goal.formats = List.of("pdf");
        goal.language = "en";
        goal.setLog(new RecordingLog());
        return goal;
    }

    private void writeBook() throws IOException {
        Files.createDirectories(folder.resolve("book"));
        Files.writeString(folder.resolve("book/01.md"), "# 一页\n\n只有一页。\n");
    }

    private List<String> outputs() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process cannot be requested to end")
    void aJvmThatIsEndedLeavesNoTemporaryFiles() throws Exception {
        writeBook();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("begun");
            assertThat(outputs()).singleElement().asString().startsWith(".huozi-");
            process.destroy();
            process.waitFor();
        } finally {
            process.destroyForcibly();
        }

        assertThat(outputs()).isEmpty();
    }

    @Test
    void aGoalThatIsInterruptedSaysSoAndLeavesNothing() throws Exception {
        writeBook();
        BuildMojo goal = goal(folder, Thread.currentThread()::interrupt);

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("No book was made: interrupted: nothing was written");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(outputs()).isEmpty();
    }
}
