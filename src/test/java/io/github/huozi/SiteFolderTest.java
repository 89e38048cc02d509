package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {

    @TempDir
    Path out;

    private void site(SiteFolder.Mover mover, String text) throws IOException {
        SiteFolder site = new SiteFolder(out, mover);
        try {
            site.open().write("index.html", text.getBytes(StandardCharsets.UTF_8));
            site.commit();
        } finally {
            site.close();
        }
    }

    @Test
    void aSiteTakesThePlaceOfTheOneBefore() throws IOException {
        site(Files::move, "旧");
        site(Files::move, "新");

        assertThat(out.resolve("site/index.html")).hasContent("新");
        assertThat(left()).containsExactly("site");
    }

    @Test
    void theSiteBeforeComesBackWhenTheNewOneCannotTakeItsPlace() throws IOException {
        site(Files::move, "旧");
        SiteFolder.Mover full = (from, to) -> {
            if (to.endsWith("site") && !from.toString().endsWith("-before")) {
                throw new IOException("磁盘满了");
            }
            Files.move(from, to);
        };

        assertThatThrownBy(() -> site(full, "新"))
                .isInstanceOf(IOException.class)
                .hasMessage("磁盘满了");
        assertThat(out.resolve("site/index.html")).hasContent("旧");
        assertThat(left()).containsExactly("site");
    }

    private Stream<String> left() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList().stream();
        }
    }
}
