package io.github.huozi.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.api.Manuscript;
import io.github.huozi.book.Contributor;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.settings.CoverSettings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlinerTest {

    private final Diagnostics found = new Diagnostics();

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Optional<Manuscript> outline(Path folder) {
        return new Outliner(found).outline(folder);
    }

    private List<Code> codes() {
        return found.all().stream().map(Diagnostic::code).toList();
    }

    @Test
    void saysThatTheFolderIsMissingOrNoFolder(@TempDir Path temp) throws IOException {
        write(temp, "01.md", "甲");

        assertThat(outline(temp.resolve("none"))).isEmpty();
        assertThat(outline(temp.resolve("01.md"))).isEmpty();

        assertThat(codes()).containsExactly(Code.NO_FOLDER, Code.NO_FOLDER);
        assertThat(found.all().get(0).message()).contains("01.md is not a folder");
        assertThat(found.all().get(1).message()).contains("there is no folder");
    }

    @Test
    void saysThatAFolderIsEmpty(@TempDir Path temp) {
        assertThat(outline(temp)).isEmpty();
        assertThat(codes()).containsExactly(Code.EMPTY_BOOK);
    }

    @Test
    void findsTheFilesThatAreToBeAttached(@TempDir Path temp) throws IOException {
        write(temp, "01.md", "正文");
        write(temp, "data/字频.csv", "之,1");
        write(temp, "data/old/字频.csv", "之,0");
        write(temp, "code/a/Main.java", "class Main {}");
        write(temp, "code/[1].txt", "1");
        write(
                temp,
                "book.yaml",
                "pdf:\n  attach: [sources, data/*.csv, '**/*.java', ./data/old/字频.csv, 'code/[[]1].txt', none.md, '*.none']\n");

        Manuscript manuscript = outline(temp).orElseThrow();

        assertThat(manuscript.settings().pdf().attached())
                .containsExactly("sources", "data/字频.csv", "code/a/Main.java", "data/old/字频.csv", "code/[1].txt");
        assertThat(found.all())
                .filteredOn(diagnostic -> diagnostic.code() == Code.NOTHING_MATCHED)
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.position()).hasToString("book.yaml:2:3");
                    assertThat(diagnostic.message()).contains("*.none");
                });
        assertThat(found.all())
                .filteredOn(diagnostic -> diagnostic.code() == Code.ATTACHMENT_MISSING)
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.position()).hasToString("book.yaml:2:3");
                    assertThat(diagnostic.message()).contains("none.md");
                });
    }

    @Test
    void neverFollowsALinkOutOfTheFolder(@TempDir Path temp) throws IOException {
        write(temp, "secret.md", "秘密");
        write(temp, "away/02.md", "别处");
        Path book = Files.createDirectories(temp.resolve("book"));
        write(book, "book.yaml", "contents: [{chapter: 01.md}, {chapter: link.md}, {chapter: folder/02.md}]\n");
        write(book, "01.md", "正文");
        Files.createSymbolicLink(book.resolve("link.md"), temp.resolve("secret.md"));
        Files.createSymbolicLink(book.resolve("folder"), temp.resolve("away"));
        Files.createSymbolicLink(book.resolve("same.png"), book.resolve("01.md"));

        Manuscript manuscript = outline(book).orElseThrow();

        assertThat(manuscript.entries()).hasSize(1);
        assertThat(codes()).contains(Code.OUTSIDE_BOOK).doesNotContain(Code.MISSING_FILE);
        assertThat(found.all().stream().filter(f -> f.code() == Code.OUTSIDE_BOOK))
                .hasSize(2);
        assertThat(manuscript.resources().resolve("link.md")).isEmpty();
        assertThat(manuscript.resources().resolve("folder/02.md")).isEmpty();
        assertThat(manuscript.resources().resolve("../secret.md")).isEmpty();
        assertThat(manuscript.resources().resolve("same.png")).isPresent();
    }

    @Test
    void takesNoLinkOutOfTheFolderByName(@TempDir Path temp) throws IOException {
        write(temp, "secret.md", "秘密");
        Path book = Files.createDirectories(temp.resolve("book"));
        write(book, "01.md", "正文");
        Files.createSymbolicLink(book.resolve("02.md"), temp.resolve("secret.md"));
        Files.createSymbolicLink(book.resolve("loop"), book);

        assertThat(Printed.entries(outline(book).orElseThrow().entries(), 0)).isEqualTo("  chapter （01） 01.md\n");
    }

    @Test
    void findsNamesWhateverTheirUnicodeForm(@TempDir Path temp) throws IOException {
        String composed = "01 café ガイド.md";
        write(temp, Normalizer.normalize(composed, Normalizer.Form.NFD), "正文");
        write(temp, "book.yaml", "contents: [{chapter: " + composed + "}]\n");

        Manuscript manuscript = outline(temp).orElseThrow();

        assertThat(manuscript.entries().get(0).source().orElseThrow().name()).contains(composed);
    }

    @Test
    void neverTakesTheOutputOfToolsForChapters(@TempDir Path temp) throws IOException {
        write(temp, "pom.xml", "<project/>");
        write(temp, "build.gradle", "");
        write(temp, "node_modules/a/package.json", "{}");
        write(temp, "_book/index.html", "<p>不是正文</p>");
        write(temp, "env/pyvenv.cfg", "");
        for (String folder : List.of("target", "_book", "node_modules", "build", "env", ".git", ".hidden")) {
            write(temp, folder + "/01.md", "不是正文");
        }
        write(temp, "01.md", "正文");

        Manuscript manuscript = outline(temp).orElseThrow();

        assertThat(Printed.entries(manuscript.entries(), 0)).isEqualTo("  chapter （01） 01.md\n");
        assertThat(Printed.account(manuscript)).isEqualTo("""
                - .hidden/01.md: OTHER_TOOL (.hidden)
                - _book/: OTHER_TOOL (GitBook)
                - build/: OTHER_TOOL (Gradle)
                - env/: OTHER_TOOL (Python)
                - node_modules/: OTHER_TOOL (npm)
                - target/: OTHER_TOOL (Maven)
                """);
    }

    @Test
    void takesChaptersWhateverTheirFoldersAreCalled(@TempDir Path temp) throws IOException {
        List<String> names = List.of("target", "_book", "node_modules", "dist", "build", "css", "tools", "cli", "pod");
        for (String folder : names) {
            write(temp, folder + "/01.md", "这一章讲的是工具怎么用，从安装讲到排错，一步一步来。");
        }

        assertThat(Printed.entries(outline(temp).orElseThrow().entries(), 0))
                .contains(names.stream().map(name -> name + "/01.md").toList());
    }

    /** What a build leaves in the book's own folder: the site has pages, and they are no chapters. */
    @Test
    void neverTakesItsOwnOutputForChapters(@TempDir Path temp) throws IOException {
        write(temp, "01.md", "正文");
        write(temp, "out/site/index.html", "<p>不是正文</p>");
        write(temp, "out/site/text/a.html", "<p>不是正文</p>");
        write(temp, "out/书.epub", "不是正文");
        write(temp, ".huozi/pictures/a.html", "不是正文");

        assertThat(Printed.entries(outline(temp).orElseThrow().entries(), 0)).isEqualTo("  chapter （01） 01.md\n");
    }

    @Test
    void fillsWhatIsMissingFromTheCallersDefaults(@TempDir Path temp) throws IOException {
        write(temp, "01.md", "这是正文");
        write(temp, "book.yaml", "title: 容器十讲\n");
        Map<String, List<String>> defaults = Map.of(
                "title", List.of("my-artifact"),
                "authors", List.of("李雷", "韩梅梅"),
                "description", List.of("讲容器"),
                "repository", List.of("https://example.org/x"));

        Metadata metadata = new Outliner(found)
                .outline(temp, defaults, Optional.of(Instant.parse("2024-05-06T07:08:09Z")))
                .orElseThrow()
                .metadata();

        assertThat(metadata.title()).isEqualTo("容器十讲");
        assertThat(metadata.authors()).containsExactly("李雷", "韩梅梅");
        assertThat(metadata.description()).contains("讲容器");
        assertThat(metadata.repository()).contains("https://example.org/x");
        assertThat(metadata.modified()).isEqualTo(Instant.parse("2024-05-06T07:08:09Z"));
    }

    @Test
    void takesTheDateOfPublicationBeforeTheCallersTime(@TempDir Path temp) throws IOException {
        write(temp, "01.md", "这是正文");
        write(temp, "book.yaml", "date: 2018-08-31\n");

        assertThat(new Outliner(found)
                        .outline(temp, Map.of(), Optional.of(Instant.EPOCH))
                        .orElseThrow()
                        .metadata()
                        .modified())
                .isEqualTo(Instant.parse("2018-08-31T00:00:00Z"));
    }

    @Test
    void readsWholeMetadata(@TempDir Path temp) throws IOException {
        write(temp, "01.md", "这是正文");
        write(temp, "book.yaml", """
                title: 容器十讲
                authors: [{name: 韩梅梅, role: translator}, 李雷]
                language: zh
                isbn: {print: 978-7-302-14724-4, epub: 9787302147244}
                series: {name: 丛书, number: 3}
                subjects: [容器]
                edition: 2
                cover: ./a/../cover.png
                x-a: 1
                """);
        write(temp, "cover.png", "png");

        Manuscript manuscript = outline(temp).orElseThrow();

        Metadata metadata = manuscript.metadata();
        assertThat(metadata.contributors()).extracting(Contributor::name).containsExactly("李雷", "韩梅梅");
        assertThat(metadata.language()).isEqualTo("zh-CN");
        assertThat(metadata.identifier()).isEqualTo("urn:isbn:9787302147244");
        assertThat(metadata.isbnPrint()).contains("9787302147244");
        assertThat(metadata.seriesNumber()).hasValue(3);
        assertThat(metadata.edition()).hasValue(2);
        assertThat(metadata.extra()).containsEntry("x-a", "1");
        assertThat(manuscript.settings().cover()).isEqualTo(CoverSettings.ofPicture("cover.png"));
        assertThat(codes()).doesNotContain(Code.DERIVED_IDENTIFIER);
    }

    @Test
    void derivesTheSameIdentifierForEveryEdition(@TempDir Path temp) throws IOException {
        write(temp, "01.md", "这是正文");
        write(temp, "book.yaml", "title: 容器十讲\nauthors: 李雷\nedition: 1\n");
        String first = outline(temp).orElseThrow().metadata().identifier();
        write(temp, "02.md", "更多");
        write(temp, "book.yaml", "title: 容器十讲\nauthors: 李雷\nedition: 2\n");

        assertThat(outline(temp).orElseThrow().metadata().identifier()).isEqualTo(first);
        assertThat(first).matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(codes()).contains(Code.DERIVED_IDENTIFIER);
    }

    @Test
    void tellsTheLanguageFromTheText(@TempDir Path temp) throws IOException {
        write(temp, "01.md", "# Docker\n\n" + "```go\nfunc main() { fmt.Println() }\n```\n".repeat(50) + "容器是一种隔离的进程。");

        assertThat(outline(temp).orElseThrow().metadata().language()).isEqualTo("zh-CN");
    }

    @Test
    void leavesOutWhatIsExcluded(@TempDir Path temp) throws IOException {
        write(temp, "book.yaml", "exclude: [drafts, '*-old.md', '03.md', 'a/**/z.md']\n");
        for (String file :
                List.of("01.md", "01-old.md", "03.md", "sub/03.md", "drafts/05.md", "a/b/c/z.md", "a/y.md")) {
            write(temp, file, "正文");
        }

        assertThat(Printed.entries(outline(temp).orElseThrow().entries(), 0)).isEqualTo("""
                          chapter （01） 01.md
                          part 「A」
                            chapter （Y） a/y.md
                        """);
    }
}
