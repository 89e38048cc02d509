package io.github.huozi.goal.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huozi.BuildListener;
import io.github.huozi.Format;
import io.github.huozi.Publication;
import io.github.huozi.PublishException;
import io.github.huozi.PublishRequest;
import io.github.huozi.Publisher;
import io.github.huozi.book.control.BuildPoint;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.goal.GoalFailure;
import io.github.huozi.goal.GoalWords;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForkedPressTest {

    private static final List<String> CLASS_PATH =
            List.of(System.getProperty("java.class.path").split(File.pathSeparator));

    @TempDir
    Path folder;

    private ForkedPress press(long memory) {
        ForkedJvm like = ForkedJvm.like(CLASS_PATH, Map.of(), folder);
        return new ForkedPress(
                new ForkedJvm(CLASS_PATH, like.properties(), folder, memory), new GoalWords(MessageLanguage.ENGLISH));
    }

    private PublishRequest book() throws Exception {
        Files.createDirectories(folder.resolve("book"));
        Files.writeString(folder.resolve("book/01 灯.md"), "# 灯\n\n一盏“灯”。见[此处](nowhere.md)。\n");
        return PublishRequest.of(folder.resolve("book"))
                .to(folder.resolve("out"))
                .formats(Format.EPUB)
                .fileName("灯");
    }

    @Test
    void aForkedBuildMakesTheSameBytesAndFindsTheSame() throws Exception {
        Publication here = Publisher.create().publish(book().to(folder.resolve("here")));
        Set<BuildListener.Stage> stages = EnumSet.noneOf(BuildListener.Stage.class);
        Publication there = press(4_000).publish(book().listener(new BuildListener() {
            @Override
            public void reached(Stage stage, BuildPoint point) {
                stages.add(stage);
            }
        }));

        assertThat(Files.readAllBytes(folder.resolve("out/灯.epub")))
                .isEqualTo(Files.readAllBytes(folder.resolve("here/灯.epub")));
        assertThat(there.diagnostics()).isEqualTo(here.diagnostics());
        assertThat(there.outputs()).hasSize(1);
        assertThat(there.outputs().get(0).size())
                .isEqualTo(here.outputs().get(0).size());
        assertThat(stages).contains(BuildListener.Stage.READ, BuildListener.Stage.EPUB);
    }

    @Test
    void aFaultyBookIsAsFaultyAsHere() throws Exception {
        PublishRequest request = book();
        Files.writeString(folder.resolve("book/book.yaml"), "titel: 灯\n");

        PublishException there =
                catchThrowableOfType(PublishException.class, () -> press(4_000).publish(request));
        PublishException here = catchThrowableOfType(
                PublishException.class, () -> Publisher.create().publish(request));
        assertThat(there.diagnostics()).isEqualTo(here.diagnostics());
    }

    @Test
    void anInterruptEndsTheChild() throws Exception {
        PublishRequest request = book();
        Thread.currentThread().interrupt();

        GoalFailure stopped =
                catchThrowableOfType(GoalFailure.class, () -> press(4_000).publish(request));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(stopped.kind()).isEqualTo(GoalFailure.Kind.STOPPED);
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    /** A parent that says which process its child is, once that is at work, and then waits for it. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            ForkedJvm like = ForkedJvm.like(CLASS_PATH, Map.of(), folder);
            PublishRequest request = PublishRequest.of(folder.resolve("book"))
                    .to(folder.resolve("out"))
                    .listener(new BuildListener() {
                        @Override
                        public void started(Stage stage) {
                            if (stage == Stage.PDF) {
                                ProcessHandle.current().children().forEach(child -> System.out.println(child.pid()));
                                System.out.flush();
                            }
                        }
                    });
            new ForkedPress(like, new GoalWords(MessageLanguage.ENGLISH)).publish(request);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process cannot be requested to end")
    void aParentThatIsKilledOrEndedLeavesNoChildAndNoTemporaryFiles(boolean killed) throws Exception {
        Files.createDirectories(folder.resolve("book"));
        for (int chapter = 10; chapter < 30; chapter++) {
            Files.writeString(folder.resolve("book/" + chapter + ".md"), "# 灯\n\n" + "一盏灯，亮到天明。\n\n".repeat(900));
        }
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
            ProcessHandle child =
                    ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
            if (killed) {
                parent.destroyForcibly();
            } else {
                parent.destroy();
            }
            child.onExit().get(20, TimeUnit.SECONDS);
        } finally {
            parent.destroyForcibly();
        }
        try (Stream<Path> left = Files.list(folder.resolve("out"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void theHeapFollowsTheStatedRule() {
        assertThat(jvm(1_000).first()).isEqualTo(512);
        assertThat(jvm(1_000).most()).isEqualTo(750);
        assertThat(jvm(3_000).first()).isEqualTo(750);
        assertThat(jvm(16_000).first()).isEqualTo(1_024);
        assertThat(jvm(16_000).most()).isEqualTo(12_000);
    }

    private ForkedJvm jvm(long memory) {
        return new ForkedJvm(List.of("a.jar"), Map.of(), folder, memory);
    }

    @Test
    void propertiesLocaleAndZoneGoWithIt() {
        List<String> arguments = ForkedJvm.like(List.of("a.jar"), Map.of("my.key", "我的 \"值\""), folder)
                .arguments(512);

        assertThat(arguments).contains("-Dmy.key=我的 \"值\"", "-Xmx512m", "-Dfile.encoding=UTF-8");
        assertThat(arguments).anyMatch(it -> it.startsWith("-Duser.timezone="));
        assertThat(arguments).anyMatch(it -> it.startsWith("-Duser.language="));
        assertThat(ForkedJvm.quoted("a\\b \"c\"")).isEqualTo("\"a\\\\b \\\"c\\\"\"");
    }
}
