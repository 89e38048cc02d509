package io.github.huozi.epub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.control.BuildControl;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OcfWriterTest {

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        manifest.add("b", "text/b.xhtml", Manifest.XHTML, "<b/>", List.of());
        manifest.add("a", "text/a.xhtml", Manifest.XHTML, "<a/>", List.of());
        manifest.add("p", "images/p.png", "image/png", new byte[] {1, 2, 3}, List.of());
        manifest.book()
                .setOpfResource(new io.documentnode.epub4j.domain.Resource(
                        "package",
                        new byte[] {'<'},
                        "package.opf",
                        new io.documentnode.epub4j.domain.MediaType("application/oebps-package+xml", ".opf")));
        return manifest;
    }

    private static byte[] write(Instant modified) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OcfWriter(modified, BuildControl.NONE).write(manifest().book(), out);
        return out.toByteArray();
    }

    private static List<ZipEntry> entries(byte[] zip) throws IOException {
        List<ZipEntry> entries = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    @Test
    void theMediaTypeIsReadAtByteThirtyEight() throws IOException {
        byte[] zip = write(Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(new String(zip, 30, 28, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/epub+zip");
    }

    @Test
    void entriesAreInTheOrderOfTheirNames() throws IOException {
        assertThat(entries(write(Instant.EPOCH)))
                .extracting(ZipEntry::getName)
                .containsExactly(
                        "mimetype",
                        "META-INF/container.xml",
                        "EPUB/images/p.png",
                        "EPUB/package.opf",
                        "EPUB/text/a.xhtml",
                        "EPUB/text/b.xhtml");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T23:59:59.999Z, 2026-03-01T23:59:58",
        "1970-01-01T00:00:00Z, 1980-01-01T00:00:02",
        "+1000000000-12-31T23:59:59Z, 2107-12-31T23:59:58",
        "2200-01-01T00:00:00Z, 2107-12-31T23:59:58",
        "-1000000000-01-01T00:00:00Z, 1980-01-01T00:00:02"
    })
    void everyEntryHasTheTimeOfTheBookAsZipCanHoldIt(Instant modified, LocalDateTime time) throws IOException {
        assertThat(entries(write(modified))).extracting(ZipEntry::getTimeLocal).containsOnly(time);
    }

    @Test
    void entriesHaveNoExtraFields() throws IOException {
        assertThat(entries(write(Instant.EPOCH))).allMatch(entry -> entry.getExtra() == null);
    }

    @Test
    void theTargetStaysOpen() throws IOException {
        boolean[] closed = new boolean[1];
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new OcfWriter(Instant.EPOCH, BuildControl.NONE).write(manifest().book(), out);
        assertThat(closed[0]).isFalse();
    }
}
