package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.control.BuildControl;
import io.github.huozi.output.OutputFolder;
import io.github.huozi.output.StagedFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {

    @TempDir
    Path out;

    private void site(String page, String text) throws IOException {
        try (StagedFiles staged = new OutputFolder(out, BuildControl.NONE, () -> {}).stage()) {
            try (OutputStream file =
                    SiteFolder.open(staged, out.resolve("site")).open(page)) {
                file.write(text.getBytes(StandardCharsets.UTF_8));
            }
            staged.commit(Map.of(SiteFolder.NAME, "site"), () -> {});
        }
    }

    @Test
    void aSiteTakesThePlaceOfTheOneBeforeWithAllItsPages() throws IOException {
        site("one.html", "旧");
        site("two.html", "新");

        assertThat(out.resolve("site/two.html")).hasContent("新");
        assertThat(out.resolve("site/one.html")).doesNotExist();
        assertThat(left()).containsExactly("site");
        assertThat(SiteFolder.belongsToSomebodyElse(out.resolve("site"))).isFalse();
    }

    @Test
    void aFolderOfThatNameThatHoldsAnythingElseIsSomebodyElses() throws IOException {
        Files.createDirectories(out.resolve("site"));
        assertThat(SiteFolder.belongsToSomebodyElse(out.resolve("site"))).isFalse();

        Files.writeString(out.resolve("site/mine.html"), "我的");
        assertThat(SiteFolder.belongsToSomebodyElse(out.resolve("site"))).isTrue();
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
