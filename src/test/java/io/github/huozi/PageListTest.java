package io.github.huozi;

import static io.github.huozi.epub.EpubAssert.assertThatEpub;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** "Page 4" is one place in the EPUB and in the PDF that are made together. */
class PageListTest {

    @TempDir
    Path folder;

    /** A chapter of all that a page may end in, with words that no other place of the book has. */
    private static String chapter(int number) {
        StringBuilder text = new StringBuilder("# 字模之" + number + "\n\n");
        for (int i = 1; i <= 8; i++) {
            String name = number + "甲" + i;
            text.append(words(name + "段", 14))
                    .append("[^")
                    .append(name)
                    .append("]又")
                    .append(words(name + "尾", 9));
            text.append("\n\n[^")
                    .append(name)
                    .append("]: 注")
                    .append(words(name + "注", 3))
                    .append("\n\n");
            text.append("![机](p.svg \"图").append(name).append("\")\n\n");
            text.append("```c\n");
            for (int line = 1; line <= 24; line++) {
                text.append("int type_")
                        .append(number)
                        .append('_')
                        .append(i)
                        .append('_')
                        .append(line)
                        .append(" = 0;\n");
            }
            text.append("```\n\n1. ")
                    .append(words(name + "条", 8))
                    .append("\n2. ")
                    .append(words(name + "项", 8));
            text.append("\n\n   - ")
                    .append(words(name + "细", 6))
                    .append("\n\n> ")
                    .append(words(name + "引", 8));
            text.append("\n\n| 名 | 话 |\n| --- | --- |\n");
            for (int row = 1; row <= 8; row++) {
                text.append("| 行")
                        .append(row)
                        .append(" | ")
                        .append(words(name + "格" + row, 2))
                        .append(" |\n");
            }
            text.append("\n");
        }
        return text.toString();
    }

    private static String words(String name, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            words.append(name).append(i).append("，是字的*母亲*和 `type` 的样子；");
        }
        return words.toString();
    }

    @Test
    void everyPageBeginsWhereTheListSaysWhateverItBeginsWith() throws IOException {
        Files.writeString(folder.resolve("前言.md"), "# 前言\n\n" + words("序", 90) + "\n");
        Files.writeString(folder.resolve("01.md"), chapter(1));
        Files.writeString(folder.resolve("02.md"), chapter(2));
        Files.writeString(
                folder.resolve("p.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"120\"><rect width=\"200\" height=\"120\"/></svg>");
        Files.writeString(folder.resolve("book.yaml"), """
                title: 排字房手记
                identifier: urn:uuid:0d0a6c1e-6c0f-4c66-a8f3-0a8e5f3b7a21
                pdf: {page: 32k}
                epub: {outputs: [full, kepub, duokan, kindle]}
                """);
        Publication done = Publisher.create().publish(folder, folder.resolve("out"), Format.EPUB, Format.PDF);

        byte[] pdf = Files.readAllBytes(done.file(Format.PDF));
        for (Output output : done.outputs()) {
            if (output.format() == Format.EPUB) {
                byte[] epub = Files.readAllBytes(output.file().orElseThrow());
                assertThatEpub(epub).isValid();
                PageStarts starts = new PageStarts(epub, pdf);
                assertThat(starts.labels())
                        .as(output.name())
                        .hasSizeGreaterThan(40)
                        .startsWith("iv")
                        .containsAll(starts.written("1"));
                assertThat(starts.faults()).as(output.name()).isEmpty();
            }
        }
    }

    /** A folder named by {@code huozi.pages} is published and every one of its pages looked up. */
    @Test
    @EnabledIfSystemProperty(named = "huozi.pages", matches = ".+")
    void everyPageOfARealBookBeginsWhereTheListSays() throws IOException {
        Publication done = Publisher.create()
                .publish(Path.of(System.getProperty("huozi.pages")), folder.resolve("out"), Format.EPUB, Format.PDF);
        PageStarts starts =
                new PageStarts(Files.readAllBytes(done.file(Format.EPUB)), Files.readAllBytes(done.file(Format.PDF)));
        assertThat(starts.labels()).containsAll(starts.written("1"));
        assertThat(starts.faults()).isEmpty();
    }
}
