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
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
