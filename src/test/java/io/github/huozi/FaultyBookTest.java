package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faulty books: every fault is reported, nothing is written, and what was there before stays. */
class FaultyBookTest {

    private static final Publisher PUBLISHER = Publisher.create();

    @TempDir
    Path folder;

    private Path book() throws IOException {
        return Files.createDirectories(folder.resolve("book"));
    }

    private Path out() {
        return folder.resolve("out");
    }

    private void write(String name, String text) throws IOException {
        Path file = book().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void config(String contents) throws IOException {
        write(
                "book.yaml",
                "title: 试排\nauthors: [毕生]\nlanguage: zh-CN\n"
                        + "identifier: urn:uuid:3c6d1b5e-8f0c-4d0a-b8d0-6a1f6a8f4e12\n" + contents);
    }

    private List<Diagnostic> faults() throws IOException {
        PublishException thrown = catchThrowableOfType(
                PublishException.class, () -> PUBLISHER.publish(book(), out(), Format.EPUB, Format.PDF));
        assertThat(thrown).as("the book is refused").isNotNull();
        return thrown.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }

    @Test
    void anUnknownKeyIsReportedWithTheNearestLegalOne() throws IOException {
        config("langauge: zh\ncontents:\n  - chapter: a.md\n");
        write("a.md", "# 一\n\n正文。\n");
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Code.UNKNOWN_KEY);
            assertThat(fault.position()).hasToString("book.yaml:5:1");
            assertThat(fault.toString()).contains("langauge").contains("language");
        });
    }

    @Test
    void aCharacterThatNoFontHasIsReportedWithItsLineAndFatalWhereItIsToBe() throws IOException {
        String chapters = "contents:\n  - chapter: a.md\n";
        write("a.md", "# 一\n\n正文。\n\n圣书体 𓀀。\n");
        config("failOn: warning\n" + chapters);
        PublishException thrown = catchThrowableOfType(
                PublishException.class, () -> PUBLISHER.publish(book(), out(), Format.EPUB, Format.PDF));
        assertThat(thrown.diagnostics())
                .filteredOn(found -> found.code() == Code.MISSING_GLYPH)
                .singleElement()
                .asString()
                .startsWith("a.md:5:1: no font has a glyph for 𓀀 (U+13000)");
        assertThat(out()).doesNotExist();

        config(chapters);
        Publication done = PUBLISHER.publish(book(), out(), Format.EPUB, Format.PDF);
        assertThat(done.diagnostics()).extracting(Diagnostic::code).contains(Code.MISSING_GLYPH);
        assertThat(done.outputs()).hasSize(2);
    }

    @Test
    void aFontThatIsNowhereInTheBookFailsTheBuild() throws IOException {
        config("styles: my.css\n");
        write("01.md", "# 一\n\n正文。\n");
        write("my.css", "p { margin: 0 }\np { font-family: 无此宋体 }\n");
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Code.UNKNOWN_FONT);
            assertThat(fault.position()).hasToString("my.css:2:18");
            assertThat(fault.hint()).contains("Noto Serif SC");
        });
        assertThat(out()).isEmptyDirectory();
    }

    @Test
    void aMissingChapterIsReportedAtItsLine() throws IOException {
        config("contents:\n  - chapter: chapter-one.md\n  - chapter: chapter-tow.md\n");
        write("chapter-one.md", "# 一\n\n正文。\n");
        write("chapter-two.md", "# 二\n\n正文。\n");
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Code.MISSING_FILE);
            assertThat(fault.position().line()).hasValue(7);
            assertThat(fault.hint()).contains("chapter-two.md");
        });
    }

    @Test
    void twoChaptersCannotClaimOneFile() throws IOException {
        config("contents:\n  - chapter: a.md\n  - chapter: a.md\n");
        write("a.md", "# 一\n\n正文。\n");
        assertThat(faults()).extracting(Diagnostic::code).containsExactly(Code.FILE_TWICE);
    }

    @Test
    void anEmptyFolderIsNoBook() throws IOException {
        assertThat(faults()).extracting(Diagnostic::code).containsExactly(Code.EMPTY_BOOK);
    }

    @Test
    void aChapterInGb18030IsReportedWithItsLikelyEncoding() throws IOException {
        write("01 甲.md", "# 甲\n\n正文。\n");
        Files.write(book().resolve("02 乙.md"), "# 乙\n\n这一章是用国标码存的。\n".getBytes(Charset.forName("GB18030")));
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Code.NOT_UTF8);
            assertThat(fault.position().path()).contains("02 乙.md");
            assertThat(fault.toString()).contains("GB18030");
        });
    }

    @Test
    void aFontOfTheWrongKindIsReported() throws IOException {
        write("01 甲.md", "# 甲\n\n正文。\n");
        Files.createDirectories(book().resolve("fonts"));
        Files.write(book().resolve("fonts/思源宋体.otf"), "OTTO\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(Code.FONT_CFF);
            assertThat(fault.position().path()).contains("fonts/思源宋体.otf");
        });
    }

    @Test
    void anOutputThatCannotBeWrittenIsReported() throws IOException {
        write("01 甲.md", "# 甲\n\n正文。\n");
        Files.writeString(out(), "在这里挡路的文件");
        assertThat(faults()).extracting(Diagnostic::code).containsExactly(Code.OUTPUT_UNWRITABLE);
        assertThat(out()).hasContent("在这里挡路的文件");
    }

    @Test
    void aCorruptPictureIsAWarningAndLeavesAPlaceholder() throws IOException {
        write("01 甲.md", "# 甲\n\n![坏图](bad.png)\n\n正文。\n");
        Files.write(book().resolve("bad.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Publication publication = PUBLISHER.publish(book(), out(), Format.EPUB);
        assertThat(publication.diagnostics()).extracting(Diagnostic::code).contains(Code.CORRUPT_PICTURE);
    }

    @Test
    void allFaultsOfARunAreShownTogetherAndAnEarlierBookSurvives() throws IOException {
        config("titel: 错\ncontents:\n  - chapter: a.md\n  - chapter: gone.md\n  - chapter: b.md\n");
        write("a.md", "# 一\n\n正文。\n");
        Files.write(book().resolve("b.md"), "# 二\n\n国标码。\n".getBytes(Charset.forName("GB18030")));
        Files.createDirectories(book().resolve("fonts"));
        Files.write(book().resolve("fonts/a.ttf"), "这不是字体".getBytes(StandardCharsets.UTF_8));
        Files.createDirectories(out());
        Path earlier = Files.writeString(out().resolve("试排.epub"), "前一版");

        assertThat(faults())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(Code.UNKNOWN_KEY, Code.MISSING_FILE, Code.NOT_UTF8, Code.FONT_UNREADABLE);
        assertThat(earlier).hasContent("前一版");
        try (Stream<Path> files = Files.list(out())) {
            assertThat(files).containsExactly(earlier);
        }
    }
}
