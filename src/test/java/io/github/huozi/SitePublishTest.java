package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The format {@code site}, from a folder of chapters to a folder of pages. */
class SitePublishTest {

    private static final Path COMPLETE = Path.of("src", "test", "resources", "books", "complete");
    private static final Publisher PUBLISHER = Publisher.create();

    @TempDir
    Path out;

    private Publication publish(Format... formats) {
        return PUBLISHER.publish(COMPLETE, out, formats);
    }

    @Test
    void theSiteHoldsTheBooksThatWereMadeWithIt() throws IOException {
        Publication done = publish(Format.EPUB, Format.SITE);
        Path site = done.file(Format.SITE);
        assertThat(site).isEqualTo(out.resolve("site"));
        assertThat(Files.readAllBytes(site.resolve("download/book.epub")))
                .isEqualTo(Files.readAllBytes(done.file(Format.EPUB)));
        assertThat(site.resolve("index.html")).content().contains("排字房手记 第 2 版.epub", "毕生　著");
        assertThat(site.resolve("download/book.pdf")).doesNotExist();
        assertThat(done.output(Format.SITE).orElseThrow().size()).isGreaterThan(100_000);
    }

    @Test
    void aNewSiteReplacesTheOldOneAsAWhole() throws IOException {
        publish(Format.SITE);
        Path stale = Files.writeString(out.resolve("site/read/stale.html"), "old");
        publish(Format.SITE);
        assertThat(stale).doesNotExist();
        assertThat(out.resolve("site/index.html")).exists();
        assertThat(out).isDirectoryNotContaining(file -> String.valueOf(file.getFileName())
                .startsWith(".huozi"));
    }

    @Test
    void aFolderOfSomebodyElsesIsNotTouched() throws IOException {
        Path kept = Files.writeString(Files.createDirectory(out.resolve("site")).resolve("diary.txt"), "mine");
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> publish(Format.SITE))
                .satisfies(fault -> assertThat(fault.diagnostics())
                        .extracting(Diagnostic::code)
                        .contains(Code.OUTPUT_UNWRITABLE));
        assertThat(kept).hasContent("mine");
    }

    @Test
    void afterAFaultTheOldSiteStays() throws IOException {
        publish(Format.SITE);
        byte[] before = Files.readAllBytes(out.resolve("site/index.html"));
        Path broken = Files.createDirectory(out.resolve("broken"));
        Files.writeString(broken.resolve("book.yaml"), "titel: x\n");
        Files.writeString(broken.resolve("01.md"), "# 一\n\n字。\n");
        assertThatExceptionOfType(PublishException.class).isThrownBy(() -> PUBLISHER.publish(broken, out, Format.SITE));
        assertThat(Files.readAllBytes(out.resolve("site/index.html"))).isEqualTo(before);
    }

    @Test
    void aStreamGetsTheSiteAsAZipTheSameEveryTime() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        PUBLISHER.write(PublishRequest.of(COMPLETE), Format.SITE, first);
        Map<String, Integer> sizes = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                sizes.put(entry.getName(), zip.readAllBytes().length);
            }
        }
        assertThat(sizes).containsKeys("index.html", "read/index.html", "read/search.js");
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        Publisher.create().write(PublishRequest.of(COMPLETE), Format.SITE, second);
        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
    }

    @Test
    void noSiteIsMadeUnlessRequested() {
        assertThat(PublishRequest.of(COMPLETE).formats()).containsExactlyInAnyOrder(Format.EPUB, Format.PDF);
        assertThat(List.copyOf(Format.books())).containsExactly(Format.EPUB, Format.PDF);
    }
}
