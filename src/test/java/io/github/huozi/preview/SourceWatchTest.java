package io.github.huozi.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWatchTest {

    @TempDir
    Path folder;

    private SourceWatch watch() {
        return new SourceWatch(folder, path -> path.endsWith("out"));
    }

    private Path chapter(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "字");
    }

    @Test
    void nothingHasChangedWhenNothingHas() throws IOException {
        chapter("编/01.md");
        SourceWatch watch = watch();
        assertThat(watch.changed()).isFalse();
        assertThat(watch.changed()).isFalse();
    }

    @Test
    void aNewFileAChangedOneAndADeletedOneAreNoticedOnceEach() throws IOException {
        SourceWatch watch = watch();
        Path file = chapter("编/01.md");
        assertThat(watch.changed()).isTrue();
        Files.writeString(file, "字字");
        assertThat(watch.changed()).isTrue();
        assertThat(watch.changed()).isFalse();
        Files.delete(file);
        assertThat(watch.changed()).isTrue();
    }

    @Test
    void theSameSizeAtAnotherTimeIsAChange() throws IOException {
        Path file = chapter("01.md");
        SourceWatch watch = watch();
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        assertThat(watch.changed()).isTrue();
    }

    @Test
    void whatCanNeverBeASourceIsPassedOver() throws IOException {
        SourceWatch watch = watch();
        chapter("target/book/a.epub");
        chapter("node_modules/x/y.js");
        chapter(".git/index");
        chapter("out/index.html");
        assertThat(watch.changed()).isFalse();
    }

    @Test
    void aFolderThatIsGoneIsAnEmptyOne() throws IOException {
        Path file = chapter("01.md");
        SourceWatch watch = watch();
        Files.delete(file);
        Files.delete(folder);
        assertThat(watch.changed()).isTrue();
        assertThat(watch.changed()).isFalse();
        Files.createDirectory(folder);
        chapter("01.md");
        assertThat(watch.changed()).isTrue();
    }
}
