package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTargetTest {

    @TempDir
    Path folder;

    private FolderTarget target(Path output) {
        return new FolderTarget(
                PublishRequest.of(Path.of("book")).to(output).fileName("书"), BuildControl.NONE, () -> {});
    }

    @Test
    void nothingStaysWhenTheFilesAreNotCommitted() throws IOException {
        Path earlier = Files.writeString(folder.resolve("书.epub"), "前一版");
        try (FolderTarget target = target(folder);
                OutputStream out = target.open(Format.EPUB)) {
            out.write(1);
        }
        assertThat(folder).isDirectoryContaining(file -> file.equals(earlier));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(earlier);
        }
        assertThat(earlier).hasContent("前一版");
    }

    @Test
    void anOutputThatIsAFileIsReported() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "");
        Diagnostics found = new Diagnostics();
        try (FolderTarget target = target(file.resolve("deeper"))) {
            target.check(found);
        }
        assertThat(found.all()).extracting(Diagnostic::code).containsExactly(Code.OUTPUT_UNWRITABLE);
    }

    @Test
    void aFolderThatIsNotThereYetIsFine() {
        Diagnostics found = new Diagnostics();
        try (FolderTarget target = target(folder.resolve("a/b/c"))) {
            target.check(found);
        }
        assertThat(found.all()).isEmpty();
        assertThat(folder.resolve("a")).doesNotExist();
    }
}
