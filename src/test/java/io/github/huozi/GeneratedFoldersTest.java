package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.api.AccountedFile;
import io.github.huozi.api.FileState;
import io.github.huozi.api.Manuscript;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.outline.Outliner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Folders of chapters under whatever names, made by chance: what the convention lists, or what has no reason to be left out,
 * is in both books, once and in order.
 */
class GeneratedFoldersTest {

    /** Names that tools, repositories and sites use too. */
    private static final List<String> FOLDERS = List.of(
            "css",
            "tools",
            "test",
            "examples",
            "build",
            "dist",
            "target",
            "docs",
            "static",
            "images",
            "data",
            "cli",
            "pod",
            "auth",
            "it",
            "cs",
            "id",
            "public",
            "theme",
            "代码",
            "素材",
            "第二部分",
            "02-进阶",
            "附录",
            "_part",
            "lib");

    private static final List<String> FILES = List.of(
            "process",
            "security",
            "history",
            "support",
            "changes",
            "news",
            "todo",
            "authors",
            "license",
            "changelog",
            "search",
            "404s",
            "summary",
            "01",
            "2 存储",
            "第十章 收尾",
            "第三章 中途",
            "gdb",
            "unit",
            "_note",
            "robots",
            "security.en",
            "notice",
            "README",
            "甲编",
            "上篇",
            "附录A 命令");

    @TempDir
    Path temp;

    private final Map<String, String> marks = new TreeMap<>();
    private Path folder = Path.of("");

    private static String digits(int number) {
        StringBuilder digits = new StringBuilder();
        for (char digit : String.format("%03d", number).toCharArray()) {
            digits.append("零壹贰叁肆伍陆柒捌玖".charAt(digit - '0'));
        }
        return digits.toString();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** A chapter with a sentence that no other has. */
    private void chapter(String path, String front) throws IOException {
        String mark = "此为" + digits(marks.size()) + "号稿件";
        marks.put(path, mark);
        write(path, front + "# 稿件" + digits(marks.size()) + "\n\n" + mark + "独有的一句话，别的稿件里都没有，一共写了这么长。\n");
    }

    private List<String> tree(Random random, String root) throws IOException {
        Set<String> paths = new LinkedHashSet<>();
        int count = 6 + random.nextInt(10);
        while (paths.size() < count) {
            String path = root;
            for (int depth = random.nextInt(3); depth > 0; depth--) {
                path += FOLDERS.get(random.nextInt(FOLDERS.size())) + "/";
            }
            paths.add(path + FILES.get(random.nextInt(FILES.size())) + ".md");
        }
        for (String path : paths) {
            chapter(path, "");
        }
        return new ArrayList<>(paths);
    }

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("seeds", 6));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPlainFolderIsInTheBookWhole(int seed) throws IOException {
        folder = Files.createDirectories(temp.resolve("book"));
        tree(new Random(seed), "");
        if (seed % 2 == 0) {
            write("images/pictures/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
            write("requirements.txt", "mkdocs\n");
        }

        FinishedBook book = FinishedBook.of(folder, temp.resolve("out"));

        assertOnce(book, new ArrayList<>(marks.values()));
        assertThat(order(book.epubText())).isEqualTo(order(book.pdfText()));
        assertEveryFileHasItsState(Set.of());
    }

    /** The same for many more folders, of which no book is made. */
    @Test
    void noFileIsLeftOutForItsName() throws IOException {
        for (int seed = 100; seed < 300; seed++) {
            folder = Files.createDirectories(temp.resolve("book-" + seed));
            marks.clear();
            tree(new Random(seed), "");

            assertEveryFileHasItsState(Set.of());
            Manuscript manuscript =
                    new Outliner(new Diagnostics()).outline(folder).orElseThrow();
            assertThat(manuscript.account().orElseThrow().in(FileState.IN_BOOK::equals))
                    .extracting(AccountedFile::path)
                    .containsExactlyInAnyOrderElementsOf(marks.keySet());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13})
    void aSummaryIsFollowed(int seed) throws IOException {
        folder = Files.createDirectories(temp.resolve("book"));
        Random random = new Random(seed);
        List<String> listed = shuffled(tree(random, ""), random);
        StringBuilder summary = new StringBuilder("# 目录\n\n");
        for (String path : listed) {
            summary.append("- [")
                    .append(marks.get(path), 2, 5)
                    .append("](<")
                    .append(path)
                    .append(">)\n");
        }
        write("SUMMARY.md", summary.toString());
        write("book.toml", "[book]\ntitle = \"试\"\nsrc = \".\"\n");

        assertListed(listed);
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23})
    void aNavIsFollowed(int seed) throws IOException {
        folder = Files.createDirectories(temp.resolve("book"));
        Random random = new Random(seed);
        List<String> listed = shuffled(tree(random, "docs/"), random);
        StringBuilder nav = new StringBuilder("site_name: 试\nnav:\n");
        for (String path : listed) {
            nav.append("  - 同名: '").append(path.substring(5)).append("'\n");
        }
        write("mkdocs.yml", nav.toString());

        assertListed(listed);
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 32})
    void weightsAreFollowed(int seed) throws IOException {
        folder = Files.createDirectories(temp.resolve("book"));
        Random random = new Random(seed);
        Map<Integer, String> byWeight = new TreeMap<>();
        List<String> names = new ArrayList<>(FILES);
        names.remove("security.en");
        Collections.shuffle(names, random);
        for (String name : names.subList(0, 9)) {
            int weight = 1 + random.nextInt(10_000);
            String path = "content/" + FOLDERS.get(random.nextInt(4)) + "/" + name + ".md";
            chapter(path, "---\ntitle: " + name + "\nweight: " + weight + "\n---\n");
            byWeight.put(weight, path);
        }
        write("hugo.toml", "title = '试'\n");
        Map<String, List<String>> sections = new LinkedHashMap<>();
        byWeight.values().forEach(path -> sections.computeIfAbsent(path.split("/", 3)[1], key -> new ArrayList<>())
                .add(path));

        FinishedBook book = FinishedBook.of(folder, temp.resolve("out"));

        assertOnce(book, new ArrayList<>(marks.values()));
        sections.values().forEach(paths -> assertThat(order(book.epubText()))
                .containsSubsequence(paths.stream().map(marks::get).toList()));
        assertEveryFileHasItsState(Set.of());
    }

    private static List<String> shuffled(List<String> paths, Random random) {
        Collections.shuffle(paths, random);
        return paths.subList(0, Math.max(2, paths.size() * 3 / 4));
    }

    private void assertListed(List<String> listed) throws IOException {
        FinishedBook book = FinishedBook.of(folder, temp.resolve("out"));
        List<String> wanted = listed.stream().map(marks::get).toList();

        assertOnce(book, wanted);
        assertThat(order(book.epubText())).isEqualTo(wanted);
        assertThat(order(book.pdfText())).isEqualTo(wanted);
        Set<String> left = new LinkedHashSet<>(marks.keySet());
        listed.forEach(left::remove);
        assertEveryFileHasItsState(left);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private void assertOnce(FinishedBook book, List<String> wanted) {
        for (String text : List.of(squeezed(book.epubText()), squeezed(book.pdfText()))) {
            assertThat(wanted)
                    .allSatisfy(
                            mark -> assertThat(text.split(mark, -1)).as(mark).hasSize(2));
        }
    }

    /** The sentences in the order in which a book has them. */
    private List<String> order(String text) {
        String squeezed = squeezed(text);
        return marks.values().stream()
                .filter(squeezed::contains)
                .sorted((a, b) -> Integer.compare(squeezed.indexOf(a), squeezed.indexOf(b)))
                .toList();
    }

    /** Every file is accounted for, once; those that a list does not name are said to be so. */
    private void assertEveryFileHasItsState(Set<String> unlisted) throws IOException {
        Manuscript manuscript = new Outliner(new Diagnostics()).outline(folder).orElseThrow();
        List<String> paths;
        try (Stream<Path> files = Files.walk(folder)) {
            paths = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.matches(".*\\.(md|txt)"))
                    .sorted()
                    .toList();
        }
        assertThat(manuscript.account().orElseThrow().files())
                .extracting(AccountedFile::path)
                .containsExactlyElementsOf(paths);
        assertThat(manuscript.account().orElseThrow().in(state -> state == FileState.NOT_LISTED))
                .extracting(AccountedFile::path)
                .containsExactlyInAnyOrderElementsOf(unlisted);
    }
}
