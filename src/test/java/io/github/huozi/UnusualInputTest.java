package io.github.huozi;

import static io.github.huozi.epub.EpubAssert.assertThatEpub;
import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.epub.EpubAssert;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small inputs of unusual form, each of which makes a valid EPUB and a valid PDF that show what was written. */
class UnusualInputTest {

    private static final Publisher PUBLISHER = Publisher.create();

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private byte[] make(Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PUBLISHER.write(PublishRequest.of(folder), format, out);
        return out.toByteArray();
    }

    private String chapter() throws IOException {
        byte[] epub = make(Format.EPUB);
        assertThatEpub(epub).isValid();
        return EpubAssert.text(epub, "EPUB/text/s-01.xhtml");
    }

    private byte[] pdf() throws IOException {
        byte[] pdf = make(Format.PDF);
        assertThatPdf(pdf).isAccessibleAndArchivable();
        return pdf;
    }

    @Test
    void aCellThatWouldTakeMoreColumnsThanThereAreTakesThoseThatAre() throws IOException {
        write("01.html", """
                <h1>窑温</h1>
                <table>
                <thead><tr><th>窑</th><th>头</th><th>尾</th></tr></thead>
                <tfoot><tr><td colspan="3">尾火晚半个时辰</td></tr></tfoot>
                <tbody><tr><td>龙窑</td><td>1280</td><td>1200</td></tr></tbody>
                <tbody><tr><td colspan="90">馒头窑缺测</td></tr></tbody>
                </table>
                """);
        assertThat(chapter()).contains("<td colspan=\"3\"").doesNotContain("colspan=\"90\"");
        String text = assertThatPdf(pdf()).logicalText();
        assertThat(text).containsOnlyOnce("馒头窑缺测").containsOnlyOnce("尾火晚半个时辰");
    }

    @Test
    void bracketsForReadersWithoutRubyAreInTheEpubAlone() throws IOException {
        write("01.md", "# 窑火\n\n<ruby>匣<rp>（</rp><rt>xiá</rt><rp>）</rp></ruby>钵摞到窑顶。\n");
        assertThat(chapter()).contains("<ruby>匣<rp>（</rp><rt>xiá</rt><rp>）</rp></ruby>钵");
        assertThat(assertThatPdf(pdf()).logicalText()).contains("匣").doesNotContain("（");
    }
}
