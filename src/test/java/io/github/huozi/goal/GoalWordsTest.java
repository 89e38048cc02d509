package io.github.huozi.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.Format;
import io.github.huozi.Output;
import io.github.huozi.diagnostic.MessageLanguage;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GoalWordsTest {

    private static final Path FOLDER = Path.of("target/book").toAbsolutePath();

    private static String line(long size, int pages, long fontBytes) {
        Path file = FOLDER.resolve("book.epub");
        return new GoalWords(MessageLanguage.ENGLISH)
                .file(
                        Output.builder(Format.EPUB)
                                .file(file)
                                .size(size)
                                .pages(pages)
                                .fontBytes(fontBytes)
                                .build(),
                        FOLDER);
    }

    @Test
    void theShareOfFontsIsReported() {
        assertThat(line(1_800_400, 0, 1_200_000)).isEqualTo("book.epub (1.8 MB, fonts 1.2 MB)");
    }

    @Test
    void zeroCountsAreNotReported() {
        assertThat(line(600_100, 0, 0)).isEqualTo("book.epub (601 kB)");
        assertThat(line(600_100, 1, 0)).isEqualTo("book.epub (601 kB, 1 page)");
    }
}
