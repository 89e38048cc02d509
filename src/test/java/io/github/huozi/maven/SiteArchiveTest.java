package io.github.huozi.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteArchiveTest {

    @TempDir
    Path folder;

    @Test
    void theSameSiteIsTheSameArchiveWheneverItWasWritten() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.createDirectories(site.resolve("read/images"));
        Files.writeString(site.resolve("read/images/b.svg"), "<svg/>");
        Files.writeString(site.resolve("index.html"), "门面");
        Path archive = SiteArchive.of(site);
        byte[] first = Files.readAllBytes(archive);
        Files.setLastModifiedTime(site.resolve("index.html"), FileTime.from(Instant.parse("2020-02-02T02:02:02Z")));

        assertThat(archive).isEqualTo(folder.resolve("site.zip"));
        assertThat(Files.readAllBytes(SiteArchive.of(site))).isEqualTo(first);
        assertThat(names(archive)).containsExactly("index.html", "read/images/b.svg");
        assertThat(folder).isDirectoryNotContaining("glob:**/.huozi-*");
    }

    private static List<String> names(Path archive) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
