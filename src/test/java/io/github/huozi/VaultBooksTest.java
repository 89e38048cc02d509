package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.outline.FolderCase;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample vaults of Obsidian, one in order and one that is not, made in both formats and judged. */
class VaultBooksTest {

    private static final Path SAMPLES = Path.of("src/test/resources/io/github/huozi/vault");

    @TempDir
    Path folder;

    private FinishedBook sound(String sample, String... findings) throws IOException {
        Path book = Files.createDirectories(folder.resolve(sample));
        FolderCase.read(SAMPLES.resolve(sample + ".case")).unpack(book);
        ImageIO.write(
                new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB),
                "png",
                book.resolve("蜂箱.png").toFile());
        FinishedBook made = FinishedBook.of(book, folder.resolve("out"));
        made.isSound();
        assertThat(made.warnings().stream().map(warning -> warning.code().id()).sorted())
                .as(made.warnings().toString())
                .containsExactly(findings);
        return made;
    }

    @Test
    void aVaultBecomesABookInTheOrderOfItsNoteOfLinks() throws IOException {
        FinishedBook book = sound("clean", "OUT-025", "PDF-003");

        assertThat(book.contents())
                .containsExactly("第一部分　春", "  第一章　给蜂箱选个地方", "  第二章　分蜂", "    2.1　蜂王", "第二部分　秋", "  第三章　取蜜", "  第四章　越冬");
        assertThat(book.epubText())
                .contains("搬箱要在夜里", "湿气最伤蜂。", "每箱留十斤。", "[[这是代码]]", "[[也不动]] %%不动%%", "东箱", "老蜂王带走一半")
                .doesNotContain("这一句要再改", "整段的注释", "#春", "^shiqi", "{{title}}", "今天看了三箱", "扔掉的一篇");
        List<String> links = book.documents().stream()
                .flatMap(document -> document.select("p a[href]:not([role])").stream())
                .map(link -> link.text() + " > " + link.attr("href").replaceFirst("^[^#]*", ""))
                .toList();
        assertThat(links)
                .anyMatch(link -> link.matches("这句话 > #.*block-shiqi"))
                .anyMatch(link -> link.matches("分蜂 > 征兆 > #.+"));
    }

    @Test
    void aVaultWithGapsBecomesABookAndTheyAreReported() throws IOException {
        FinishedBook book =
                sound("damaged", "ASM-001", "ASM-001", "IMG-002", "READ-045", "READ-045", "READ-045", "READ-045");

        assertThat(book.contents()).containsExactly("第一章　一", "第二章　二", "第三章　三");
        assertThat(book.epubText()).contains("没有的笔记", "谁也没见过的类型", "里面的话还在", "%%没有收尾", "[[链接");
    }
}
