package io.github.huozi.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.Format;
import io.github.huozi.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputsTest {

    @TempDir
    Path folder;

    private String line(Path file) throws IOException {
        return Outputs.worded(new Output(Format.EPUB, file, Files.size(file), 0), folder);
    }

    /** Stored, so that sizes are known. */
    private Path zip(String... names) throws IOException {
        Path file = folder.resolve("book.epub");
        byte[] data = new byte[600_000];
        CRC32 sum = new CRC32();
        sum.update(data);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(data.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(data);
            }
        }
        return file;
    }

    @Test
    void theShareOfFontsIsTold() throws IOException {
        assertThat(line(zip("EPUB/fonts/a.ttf", "EPUB/fonts/b.OTF", "EPUB/images/ttf.png")))
                .isEqualTo("book.epub (1.8 MB, fonts 1.2 MB)");
    }

    @Test
    void withoutFontsNothingIsSaidOfThem() throws IOException {
        assertThat(line(zip("EPUB/text/a.xhtml"))).isEqualTo("book.epub (601 kB)");
    }

    @Test
    void aFileThatCannotBeReadIsStillTold() throws IOException {
        Path file = Files.writeString(folder.resolve("book.epub"), "no zip");
        assertThat(line(file)).isEqualTo("book.epub (1 kB)");
    }
}
