package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huozi.diagnostic.MessageLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a build change together, or none of them does, as a caller sees it. */
class AllOrNoneTest {

    private static final Publisher PUBLISHER = Publisher.create();

    @TempDir
    Path folder;

    @BeforeEach
    void aBook() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/01.md"), "# 一\n\n正文。\n");
    }

    private PublishRequest request(Format... formats) {
        return PublishRequest.of(folder.resolve("in"))
                .to(folder.resolve("out"))
                .fileName("书")
                .messages(MessageLanguage.ENGLISH)
                .formats(formats);
    }

    @Test
    void aFolderInThePlaceOfOneFileIsReportedBeforeAnyIsMade() throws IOException {
        Files.createDirectories(folder.resolve("out/书.pdf"));
        Files.writeString(folder.resolve("out/书.epub"), "前一版");
        List<BuildListener.Stage> begun = new java.util.ArrayList<>();
        BuildListener stages = new BuildListener() {
            @Override
            public void started(Stage stage) {
                begun.add(stage);
            }
        };
        assertThatThrownBy(
                        () -> PUBLISHER.publish(request(Format.EPUB, Format.PDF).listener(stages)))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("书.pdf is a folder [HZ-001]");
        assertThat(begun).doesNotContain(BuildListener.Stage.EPUB, BuildListener.Stage.PDF);
        assertThat(folder.resolve("out/书.epub")).hasContent("前一版");
        assertThat(names()).containsExactlyInAnyOrder("书.pdf", "书.epub");
    }

    @Test
    void aListenerThatThrowsChangesNothing() throws IOException {
        BuildListener listener = new BuildListener() {
            @Override
            public void started(Stage stage) {
                throw new IllegalStateException("不想听");
            }

            @Override
            public void written(Output output) {
                throw new IllegalStateException("不想听");
            }
        };
        Thread here = Thread.currentThread();
        Thread.UncaughtExceptionHandler before = here.getUncaughtExceptionHandler();
        List<Throwable> thrown = new java.util.ArrayList<>();
        here.setUncaughtExceptionHandler((thread, e) -> thrown.add(e));
        try {
            Publication done = PUBLISHER.publish(request(Format.EPUB).listener(listener));
            assertThat(done.outputs()).hasSize(1);
        } finally {
            here.setUncaughtExceptionHandler(before);
        }
        assertThat(thrown).isNotEmpty().allSatisfy(e -> assertThat(e).hasMessage("不想听"));
        assertThat(names()).containsExactly("书.epub");
    }

    @Test
    void aListenerIsNotifiedWhenAllFilesAreInTheirPlaces() throws IOException {
        List<List<String>> seen = new java.util.ArrayList<>();
        BuildListener listener = new BuildListener() {
            @Override
            public void written(Output output) {
                seen.add(names());
            }
        };
        PUBLISHER.publish(request(Format.EPUB, Format.SITE).listener(listener));
        assertThat(seen).hasSize(2).allSatisfy(names -> assertThat(names).containsExactly("site", "书.epub"));
    }

    @Test
    void whatAKilledBuildHasLeftIsGoneAfterTheNextCallEvenOneThatFindsFaults() throws IOException {
        Files.createDirectories(folder.resolve("out/.huozi-123/new"));
        Files.writeString(folder.resolve("out/.huozi-123/new/0.epub"), "halb");
        Files.delete(folder.resolve("in/01.md"));

        assertThatThrownBy(() -> PUBLISHER.publish(request(Format.EPUB))).isInstanceOf(PublishException.class);

        assertThat(names()).isEmpty();
    }

    @Test
    void aCheckFinishesWhatAKilledBuildHasBegun() throws IOException {
        Path aside = folder.resolve("out/.huozi-123");
        Files.createDirectories(aside.resolve("new"));
        Files.writeString(aside.resolve("new/0.epub"), "whole");
        Files.writeString(aside.resolve("commit"), "0.epub\tfalse\t甲.epub");

        PUBLISHER.check(request(Format.EPUB));

        assertThat(folder.resolve("out/甲.epub")).hasContent("whole");
        assertThat(names()).containsExactly("甲.epub");
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
