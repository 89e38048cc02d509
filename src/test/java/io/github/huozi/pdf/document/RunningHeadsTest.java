package io.github.huozi.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.pdf.PdfAssert;
import io.github.huozi.pdf.SampleBook;
import io.github.huozi.pdf.SampleBook.Rendered;
import io.github.huozi.pdf.text.PrintText;
import io.github.huozi.pdf.text.PrintableText;
import io.github.huozi.typeset.character.Style;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningHeadsTest {

    private static final RunningHeads TWENTY =
            new RunningHeads(new PrintText(new PrintableText(c -> true)), Style.of(1), 20);

    @ParameterizedTest
    @CsvSource({
        "第一章　泥活字, 第一章　泥活字",
        "第三章　从胶泥、木头到光与电：排字工人共同面对的几道难题, 第三章　从胶泥、木头到光与电",
        "第三章　从胶泥、木头到光与电——排字工人共同面对的难题, 第三章　从胶泥、木头到光与电",
        "为什么在一个拥有二十四个内核的服务器上排一本书, 为什么在一个拥有二十四个内核的服务器上…",
        "答：为什么在一个拥有二十四个内核的服务器上排一本书, 答：为什么在一个拥有二十四个内核的服务…",
        "The art of breaking Chinese lines without a dictionary, The art of breaking Chinese…",
        "用 OpenHTMLtoPDFRenderer 把中文一行一行地排, 用 OpenHTMLtoPDFRenderer 把中文一…",
        "Supercalifragilisticexpialidocious, Supercalifragilisticexpialidoci…"
    })
    void aTitleThatIsTooLongIsSaidInOneLine(String title, String line) {
        assertThat(TWENTY.line(title)).isEqualTo(line);
    }

    @Test
    void andSoItIsPrinted() {
        Rendered rendered = SampleBook.create()
                .chapter("c", "为什么在一个拥有二十四个内核的服务器上排一本书，反而比在笔记本电脑上更慢：线程、缓存与内存带宽的故事", "<p>填满。</p>".repeat(100))
                .render();
        assertThat(rendered.diagnostics()).isEmpty();
        assertThatTheHeadIsOneLine(rendered);
    }

    private static void assertThatTheHeadIsOneLine(Rendered rendered) {
        PdfAssert.assertThatPdf(rendered.pdf()).with(pdf -> {
            PDFTextStripper page = new PDFTextStripper();
            page.setSortByPosition(true);
            page.setStartPage(
                    pdf.getNumberOfPages() - pdf.getNumberOfPages() % 2 - 1 + 2 * (pdf.getNumberOfPages() % 2));
            page.setEndPage(page.getStartPage());
            assertThat(page.getText(pdf)).startsWith("为什么在一个拥有二十四个内核的服务器上排一本书，反而比在笔记本电脑上更慢\n填满。");
            return null;
        });
    }
}
