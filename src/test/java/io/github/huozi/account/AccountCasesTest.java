package io.github.huozi.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.Format;
import io.github.huozi.Publisher;
import io.github.huozi.book.account.CollectedRecords;
import io.github.huozi.book.account.SourceText;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.settings.MathSettings.Marks;
import io.github.huozi.book.settings.Medium;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.outline.FolderCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One fixture for each thing that the account says. Rewritten with {@code -Dgolden=overwrite}. */
class AccountCasesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "io", "github", "huozi", "account");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"lost", "changed", "moved", "doubled", "added", "mark-lost", "mark-added", "code"})
    void namesWhatDiffersAndItsLine(String name) throws IOException {
        Path fixture = FOLDER.resolve("ACC-001-" + name + ".case");
        FolderCase.read(fixture).unpack(folder);
        CollectedRecords records = new CollectedRecords();
        records.source(new SourceText(
                "chapter.md",
                new SourceText.Form(SourceText.Kind.MARKDOWN, Marks.DOLLAR),
                Files.readString(folder.resolve("chapter.md")),
                line -> line + 1));
        Diagnostics found = new Diagnostics();
        TextAccount account = new TextAccount(records, found, BuildControl.NONE);
        String document = Files.readString(folder.resolve("chapter.xhtml"));
        account.witness(Medium.EPUB)
                .document("chapter.md", Jsoup.parse(document).body());
        account.report();
        assertThat(found.all()).extracting(Diagnostic::code).containsOnly(Code.WORDS_DIFFER);
        compare(fixture, found.all());
    }

    @Test
    void saysHowMuchOfASavedPageWasTakenForMenus() throws IOException {
        Path fixture = FOLDER.resolve("ACC-003-menus.case");
        FolderCase.read(fixture).unpack(folder.resolve("book"));
        List<Diagnostic> found = Publisher.create()
                .publish(folder.resolve("book"), folder.resolve("out"), Format.EPUB)
                .diagnostics();
        compare(
                fixture,
                found.stream().filter(it -> it.code().id().startsWith("ACC-")).toList());
    }

    private static void compare(Path fixture, List<Diagnostic> found) throws IOException {
        String said = found.stream()
                .map(it -> it.toString().replaceFirst("; .*", "") + "\n")
                .collect(Collectors.joining());
        assertThat(said).isEqualTo(FolderCase.read(fixture).expected(said));
    }
}
