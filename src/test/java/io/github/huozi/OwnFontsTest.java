package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.tool.Tools;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFontsTest {

    @TempDir
    Path folder;

    private Diagnostics fonts() {
        Diagnostics found = new Diagnostics();
        new OwnFonts(found).over(FontLibrary.bundled(), PublishRequest.of(folder.resolve("book")));
        return found;
    }

    @Test
    void aLinkThatLeadsOutAPipeAndAHugeFileAreReportedAndNotOpened() throws Exception {
        Path fonts = Files.createDirectories(folder.resolve("book/fonts"));
        Files.createSymbolicLink(fonts.resolve("a.ttf"), Files.writeString(folder.resolve("secret.ttf"), "x"));
        try (RandomAccessFile huge = new RandomAccessFile(fonts.resolve("c.ttf").toFile(), "rw")) {
            huge.setLength(600_000_000);
        }
        String mkfifo = Tools.program("mkfifo").toString();
        new ProcessBuilder(mkfifo, fonts.resolve("b.ttf").toString()).start().waitFor();

        Diagnostics found = assertTimeoutPreemptively(Duration.ofSeconds(20), this::fonts);

        assertThat(found.all())
                .extracting(Diagnostic::toString)
                .satisfiesExactly(
                        a -> assertThat(a).startsWith("fonts/a.ttf: fonts/a.ttf is not a file of the book's folder"),
                        b -> assertThat(b).startsWith("fonts/b.ttf: fonts/b.ttf is not a file of the book's folder"),
                        c -> assertThat(c).startsWith("fonts/c.ttf: fonts/c.ttf cannot be read: 600000000 bytes"));
    }
}
