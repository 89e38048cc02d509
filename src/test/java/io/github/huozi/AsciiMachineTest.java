package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.tool.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A container without a locale, where Java takes the names of files for ASCII. Macs and Windows have no such thing. */
@EnabledOnOs(OS.LINUX)
class AsciiMachineTest {

    private static final int REFUSED = 3;

    @TempDir
    Path folder;

    private Path book;
    private Path out;

    /** What runs there. */
    static final class Press {

        private Press() {}

        public static void main(String[] args) {
            try {
                Publication made = Publisher.create().publish(Path.of(args[0]), Path.of(args[1]), Format.EPUB);
                made.diagnostics().forEach(System.out::println);
            } catch (PublishException e) {
                e.diagnostics().forEach(System.out::println);
                System.exit(REFUSED);
            }
        }
    }

    @BeforeEach
    void writeBook() throws IOException {
        book = Files.createDirectory(folder.resolve("book"));
        out = folder.resolve("out");
        Files.writeString(book.resolve("book.yaml"), "title: 活字\nlanguage: zh\nidentifier: urn:x-test:1\n");
        Files.writeString(book.resolve("01.md"), "# 一\n\n雕版。\n");
    }

    private Program.Result pressWithoutLocale() throws IOException {
        return Program.at(Path.of(System.getProperty("java.home"), "bin", "java"))
                .run(
                        Map.of("LC_ALL", "C"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Press.class.getName(),
                        book.toString(),
                        out.toString());
    }

    @Test
    void aBookHasTheSameBytesUnderANameThatCanBeWritten() throws IOException {
        Program.Result run = pressWithoutLocale();

        assertThat(run.exit()).as(run.text() + run.remarks()).isZero();
        assertThat(run.text()).contains("[HZ-014]", "LC_ALL=C.UTF-8");
        Path here = folder.resolve("here");
        Publisher.create().publish(book, here, Format.EPUB);
        assertThat(out.resolve("book.epub")).hasSameBinaryContentAs(here.resolve("活字.epub"));
    }

    @Test
    void aChapterWhoseNameCannotBeReadStopsTheBuildWithTheRemedy() throws IOException {
        Files.writeString(book.resolve("02 章.md"), "# 二\n\n活字。\n");
        Files.createDirectory(book.resolve("卷"));
        Files.writeString(book.resolve("卷/03.md"), "# 三\n\n排版。\n");

        Program.Result run = pressWithoutLocale();

        assertThat(run.exit()).as(run.text() + run.remarks()).isEqualTo(REFUSED);
        assertThat(run.text())
                .contains("the names of 2 files in", "[OUT-014]", "LC_ALL=C.UTF-8")
                .doesNotContain("OUT-007");
        assertThat(out).doesNotExist();
    }

    @Test
    void aHiddenFileWhoseNameCannotBeReadStopsNothing() throws IOException {
        Files.writeString(book.resolve(".草稿"), "x");

        assertThat(pressWithoutLocale().exit()).isZero();
    }
}
