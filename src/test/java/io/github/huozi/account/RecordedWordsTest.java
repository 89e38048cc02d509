package io.github.huozi.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.account.words.Signs;
import io.github.huozi.book.account.TextRecord;
import io.github.huozi.book.settings.Medium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * How many words the stages change on purpose, for each reason: a stage that begins to excuse its own losses changes these
 * figures. Rewritten with {@code -Dgolden=overwrite}.
 */
class RecordedWordsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "io", "github", "huozi", "account");

    private static final List<Path> BOOKS = List.of(
            Path.of("src", "book"),
            Path.of("src", "test", "resources", "books", "complete"),
            Path.of("src", "test", "resources", "io", "github", "huozi", "saved"),
            FOLDER.resolve("changed"));

    @Test
    void asManyWordsAreChangedForEachReasonAsBefore() throws IOException {
        StringBuilder figures = new StringBuilder();
        for (Path book : BOOKS) {
            figures.append(book.getFileName()).append('\n');
            sums(new AccountedBook(book, List.of(Medium.EPUB))).forEach((what, words) -> figures.append("  ")
                    .append(what)
                    .append(' ')
                    .append(words)
                    .append('\n'));
        }
        Path golden = FOLDER.resolve("recorded.txt");
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(golden, figures);
        }
        assertThat(figures.toString()).isEqualTo(Files.readString(golden));
    }

    @Test
    void whatIsRecordedExplainsEveryDifference() throws IOException {
        AccountedBook book = new AccountedBook(FOLDER.resolve("changed"), List.of(Medium.EPUB, Medium.PDF));
        assertThat(book.judgePages(book.pages)).isEmpty();
        assertThat(book.judgeRuns(book.runs)).isEmpty();
        assertThat(book.records.records()).isNotEmpty();
    }

    private static Map<String, Integer> sums(AccountedBook book) {
        Map<String, Integer> sums = new TreeMap<>();
        for (TextRecord record : book.records.records()) {
            String what =
                    record.getClass().getSimpleName() + " " + record.reason().key();
            sums.merge(what, Signs.bare(record.words()).length(), Integer::sum);
        }
        return sums;
    }
}
