package io.github.huozi.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest {

    @Test
    void sizeAndChecksumAreThoseOfTheFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "abc");
        Download download =
                Download.of("EPUB", Download.FULL, "download/book.epub", "书.epub", "application/epub+zip", 0, file);
        assertThat(download.size()).isEqualTo(3);
        assertThat(download.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"book.epub", "download/../x.epub", "download/书.epub", "/download/a.epub", "download/a b.epub"})
    void anAmbiguousPathIsRejected(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> Download.onDemand("EPUB", path, "a", "a/b"));
    }
}
