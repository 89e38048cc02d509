package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample novels, one clean and one as it came from a download site, made in both formats and judged. */
class NovelBooksTest {

    private static final Path SAMPLES = Path.of("src/test/resources/io/github/huozi/novel");

    @TempDir
    Path folder;

    private FinishedBook sound(String sample, String... findings) throws IOException {
        Path book = Files.createDirectories(folder.resolve(sample));
        try (var files = Files.list(SAMPLES.resolve(sample))) {
            for (Path file : files.toList()) {
                Files.copy(file, book.resolve(file.getFileName().toString()));
            }
        }
        FinishedBook made = FinishedBook.of(book, folder.resolve("out"));
        made.isSound();
        assertThat(made.warnings().stream().map(warning -> warning.code().id()).sorted())
                .as(made.warnings().toString())
                .containsExactly(findings);
        return made;
    }

    @Test
    void aCleanNovelBecomesABook() throws IOException {
        FinishedBook book = sound("clean");

        assertThat(book.contents())
                .isEqualTo(List.of(
                        "楔子",
                        "第一卷 来信",
                        "  第一章 没有地址的人",
                        "  第二章 船底的匣子",
                        "第二卷 上游",
                        "  第三章 白石滩",
                        "  第四章 口琴",
                        "  尾声",
                        "后记"));
        assertThat(book.epubText()).contains("#不是井号，3 * 4 * 5 也不是星号，<渡口>只是渡口。");
        assertThat(book.documents().stream()
                        .mapToLong(document -> document.select("hr").size())
                        .sum())
                .isEqualTo(3);
    }

    @Test
    void aDamagedNovelBecomesABookAndItsDoubtfulPlacesAreReported() throws IOException {
        FinishedBook book = sound("damaged", "READ-017", "READ-042", "READ-042", "READ-042");

        assertThat(book.contents()).containsExactly("第一章 箱子", "第二章 夜航", "第3章 雾灯", "第三章 雾灯", "第五章 归人");
        assertThat(book.epubText())
                .contains("渡船靠岸的时候，天还没有亮透，码头上的灯一盏一盏地灭下去，像有人沿着江堤慢慢地走过，把它们挨个捻熄了。", "ABC三家公司", "编号1207")
                .doesNotContain("更多好书", "目录\n第一章");
    }
}
