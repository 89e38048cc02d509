package io.github.huozi.pdf;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.pdf.SampleBook.Rendered;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class NotesTest {

    private static String call(int number) {
        return "<a class=\"noteref\" id=\"call" + number + "\" href=\"#n" + number + "\">" + number + "</a>";
    }

    private static String notes(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> "<aside class=\"footnote\" id=\"n" + (i + 1) + "\"><p>" + texts[i] + "</p></aside>")
                .collect(Collectors.joining("", "<section class=\"footnotes\">", "</section>"));
    }

    private static Rendered render(String html) {
        Rendered rendered = SampleBook.create().chapter("c", "注", html).render();
        assertThat(rendered.diagnostics()).allMatch(d -> d.severity() == Severity.INFO);
        return rendered;
    }

    @Test
    void aNoteIsAtTheFootOfThePageThatCallsIt() {
        String filler = "<p>填满一页的文字，一行又一行。</p>".repeat(60);
        Rendered rendered = render(
                "<p>先有一注" + call(1) + "。</p>" + filler + "<p>后有一注" + call(2) + "。</p>" + notes("第一条注。", "第二条注。"));
        String text = assertThatPdf(rendered.pdf()).strippedText();
        assertThat(text.indexOf("第一条注。")).isLessThan(text.indexOf("后有一注"));
        assertThat(text.indexOf("第二条注。")).isGreaterThan(text.indexOf("后有一注"));
    }

    @Test
    void noNoteIsLostWhereverItIsCalled() {
        Rendered rendered = render("<h2 id=\"h\">题中" + call(1) + "</h2><ul><li>列" + call(2)
                + "</li></ul><table><thead><tr>"
                + "<th>头" + call(3) + "</th></tr></thead><tbody><tr><td>格" + call(4) + "</td></tr></tbody></table>"
                + "<blockquote><p>引" + call(5) + "</p></blockquote><figure><figcaption>图题" + call(6)
                + "</figcaption></figure>" + notes("注一", "注二", "注三", "注四", "注五", "注六"));
        assertThatPdf(rendered.pdf())
                .stripsTo("注一", "注二", "注三", "注四", "注五", "注六")
                .isAccessibleAndArchivable();
    }

    @Test
    void aNoteIsReadAfterTheParagraphThatCallsIt() {
        Rendered rendered = render("<p>先" + call(1) + "，再" + call(2) + "。</p><p>下一段。</p>" + notes("其一。", "其二。"));
        assertThatPdf(rendered.pdf())
                .readsInOrder("先1，再2。", "1　其一。", "2　其二。", "下一段。")
                .isAccessibleAndArchivable();
    }

    @Test
    void aNoteThatIsCalledTwiceIsSetOnce() {
        Rendered rendered =
                render("<p>一" + call(1) + "，二<a class=\"noteref\" href=\"#n1\">1</a>。</p>" + notes("同一条注。"));
        assertThat(assertThatPdf(rendered.pdf()).strippedText()).containsOnlyOnce("同一条注。");
    }

    @Test
    void aNoteThatIsCalledFromANoteIsNotLost() {
        Rendered rendered = render("<p>一" + call(1) + "</p>" + notes("外注" + call(2), "内注。"));
        assertThatPdf(rendered.pdf()).stripsTo("外注2", "内注。").isAccessibleAndArchivable();
    }

    @Test
    void aLongNoteGoesOnOverThePage() {
        String[] sentences = IntStream.rangeClosed(1, 120)
                .mapToObj(i -> "其" + i + "，注文太长，一页的脚下放不下，于是要在下一页接着说。")
                .toArray(String[]::new);
        Rendered rendered = render("<p>短文" + call(1) + "。</p>" + notes("注之始。" + String.join("", sentences) + "注之终。")
                + "<p>注后之文。</p>".repeat(90));
        assertThat(rendered.result().pages()).isGreaterThan(7);
        assertThatPdf(rendered.pdf())
                .as("whole, in order, once, before the text that follows")
                .readsInOrder("短文1。", "1　注之始。" + String.join("", sentences) + "注之终。", "注后之文。")
                .isAccessibleAndArchivable()
                .with(pdf -> {
                    StringBuilder printed = new StringBuilder();
                    PDFTextStripper page = new PDFTextStripper();
                    page.setSortByPosition(true);
                    for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                        page.setStartPage(number);
                        page.setEndPage(number);
                        String text = PdfAssert.bare(page.getText(pdf)).replaceAll("注后之文。|^活字印刷述略|^注(?!之)|\\d$", "");
                        printed.append(text);
                    }
                    assertThat(printed.substring(printed.indexOf("注之始。")))
                            .as("and so it is printed")
                            .startsWith(PdfAssert.bare("注之始。" + String.join("", sentences)));
                    return null;
                });
    }

    @Test
    void notesOfEachChapterCountFromOneInPrint() {
        String two = "<p>一" + call(1) + "，二" + call(2) + "。</p>" + notes("其一。", "其二。");
        Rendered rendered = SampleBook.create()
                .chapter("a", "甲", two.replace("n1", "a1").replace("n2", "a2").replace("call", "acall"))
                .chapter("b", "乙", two.replace("n1", "b1").replace("n2", "b2").replace("call", "bcall"))
                .render(PdfSettings.Output.PRINT);
        assertThatPdf(rendered.pdf()).readsInOrder("甲", "一1，二2。", "1　其一。", "2　其二。", "乙", "一1，二2。", "1　其一。", "2　其二。");
    }
}
