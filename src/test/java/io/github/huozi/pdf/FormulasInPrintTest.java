package io.github.huozi.pdf;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.settings.Length;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.pdf.SampleBook.Rendered;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** What becomes of formulas in a PDF. */
class FormulasInPrintTest {

    private static final String LONG =
            "f(x)=a_0+a_1x+a_2x^2+a_3x^3+a_4x^4+a_5x^5+a_6x^6+a_7x^7=\\sum_{k=0}^{7}a_kx^k\\le\\max(1,x^7)";

    private static final Rendered BOOK = SampleBook.create()
            .chapter("f", "求 <tex>E=mc^2</tex>", """
                    <p>质能 <tex>E=mc^2</tex>，长式<tex>%s</tex>要断开。高的<tex>\\displaystyle\\int_0^1\\frac{\\sin x}{x}dx</tex>。</p>
                    <p>于是：</p>
                    <tex display number="(3-1)">\\sum_{i=1}^{n} x_i^2 = \\left\\{\\frac{n(n+1)(2n+1)}{6}\\right\\}</tex>
                    <tex display>\\begin{aligned} a &= b \\\\ c &= \\text{否则} \\end{aligned}</tex>
                    <table><caption>表 1 <tex>\\alpha</tex></caption><tbody><tr><td>均值</td><td><tex>\\mu=\\frac1n\\sum_i x_i</tex></td></tr></tbody></table>
                    <ul><li>根 <tex>\\sqrt[3]{x}</tex></li></ul>
                    <p>注<a class="noteref" id="c1" href="#n1">1</a>。</p>
                    <section class="footnotes"><aside class="footnote" id="n1"><p>帽 <tex>\\hat\\beta</tex>。</p></aside></section>
                    """.formatted(LONG))
            .render();

    private static List<PDStructureElement> formulas(PDStructureNode node) {
        List<PDStructureElement> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Formula")) {
                    found.add(element);
                }
                found.addAll(formulas(element));
            }
        }
        return found;
    }

    private static List<PDStructureElement> formulas(Rendered book) {
        return assertThatPdf(book.pdf())
                .with(pdf -> formulas(pdf.getDocumentCatalog().getStructureTreeRoot()));
    }

    @Test
    void isAccessibleAndArchivable() {
        assertThat(BOOK.diagnostics())
                .filteredOn(each -> each.severity().compareTo(io.github.huozi.diagnostic.Severity.INFO) > 0)
                .isEmpty();
        assertThatPdf(BOOK.pdf()).isAccessibleAndArchivable();
    }

    @Test
    void eachIsOneElementWithWords() {
        assertThat(formulas(BOOK))
                .extracting(PDStructureElement::getAlternateDescription)
                .contains("E=mc^2", LONG, "\\alpha", "\\sqrt[3]{x}", "\\hat\\beta")
                .doesNotContainNull();
    }

    @Test
    void isSetInTheTitleAndInTheContentsToo() {
        assertThat(formulas(BOOK))
                .filteredOn(each -> "E=mc^2".equals(each.getAlternateDescription()))
                .hasSize(3);
    }

    @Test
    void partsOfOneAreTogether() {
        PDStructureElement parted = formulas(BOOK).stream()
                .filter(each -> LONG.equals(each.getAlternateDescription()))
                .findFirst()
                .orElseThrow();
        assertThat(parted.getKids()).hasSizeGreaterThan(1).anySatisfy(kid -> assertThat(kid)
                .isInstanceOf(PDStructureElement.class));
    }

    @Test
    void isCopiedAsText() {
        assertThatPdf(BOOK.pdf()).readsInOrder("质能", "E = mc²", "，长式", "要断开");
        assertThatPdf(BOOK.pdf()).readsInOrder("于是：", "(3-1)", "均值");
    }

    /** The baselines of the first glyphs of two texts on a page. */
    private static Map<String, Float> baselines(Rendered book, String... glyphs) {
        Map<String, Float> found = new LinkedHashMap<>();
        assertThatPdf(book.pdf()).with(pdf -> {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    for (String glyph : glyphs) {
                        if (glyph.equals(text.getUnicode())) {
                            found.putIfAbsent(glyph, text.getTextMatrix().getTranslateY());
                        }
                    }
                }
            }.getText(pdf);
            return found;
        });
        return found;
    }

    @Test
    void formulasAreOnTheBaselineOfTheText() {
        Rendered book = SampleBook.create()
                .chapter("b", "线", "<p>甲<tex>x</tex>乙<tex>\\displaystyle\\frac{a}{b} = y</tex>丙</p>")
                .render();
        Map<String, Float> lines = baselines(book, "甲", "𝑥", "丙", "𝑦");
        assertThat(lines).containsKeys("甲", "𝑥", "丙", "𝑦");
        assertThat(lines.get("𝑥")).isCloseTo(lines.get("甲"), org.assertj.core.data.Offset.offset(0.05f));
        assertThat(lines.get("𝑦")).isCloseTo(lines.get("丙"), org.assertj.core.data.Offset.offset(0.05f));
    }

    @Test
    void hasAQuarterEmBesideHan() throws IOException {
        Rendered book =
                SampleBook.create().chapter("b", "隙", "<p>甲<tex>x</tex>乙</p>").render();
        Map<String, Double> at = new LinkedHashMap<>();
        assertThatPdf(book.pdf()).with(pdf -> places(pdf, at));
        double em = 10.5;
        assertThat(at.get("𝑥") - at.get("甲") - em).isBetween(0.24 * em, 0.26 * em);
    }

    private static Map<String, Double> places(PDDocument pdf, Map<String, Double> at) throws IOException {
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                at.put(text.getUnicode(), (double) text.getTextMatrix().getTranslateX());
            }
        }.getText(pdf);
        return at;
    }

    @Test
    void anItemOrACellThatIsAFormulaStaysOne() {
        Rendered book = SampleBook.create().chapter("i", "项", """
                        <ul><li><tex display>a=b</tex></li><li>乙</li></ul>
                        <table><tbody><tr><td><tex display>c=d</tex></td><td>丁</td></tr></tbody></table>
                        <p>中<tex display>e=f</tex>间<tex display>g=h</tex></p>""").render();
        assertThatPdf(book.pdf()).isAccessibleAndArchivable();
        assertThat(book.diagnostics())
                .filteredOn(each -> each.severity().compareTo(io.github.huozi.diagnostic.Severity.INFO) > 0)
                .isEmpty();
        assertThatPdf(book.pdf()).readsInOrder("a = b", "乙", "c = d", "丁", "中", "e = f", "间", "g = h");
    }

    @Test
    void whatIsTooWideIsReported() {
        String wide = "\\underbrace{" + "abcdefghijk".repeat(12) + "}_{n}";
        Rendered book = SampleBook.create()
                .chapter("w", "宽", "<p>看：</p><tex display>" + wide + "</tex>")
                .render();
        assertThat(book.diagnostics()).extracting(Diagnostic::code).contains(Code.FORMULA_TOO_WIDE);
        assertThatPdf(book.pdf()).isAccessibleAndArchivable();
    }

    @Test
    void staysWithWhatLeadsToIt() {
        for (int lines = 8; lines < 16; lines++) {
            Rendered book = SampleBook.create()
                    .pageHeight(Length.mm(120))
                    .chapter(
                            "p",
                            "页",
                            "<p>行</p>".repeat(lines) + "<p>引出</p><tex display>\\sum_{i=1}^n q_i</tex><p>行</p>")
                    .render();
            Map<Integer, String> pages = pages(book);
            assertThat(pages.entrySet())
                    .as("with %d lines before", lines)
                    .anySatisfy(
                            page -> assertThat(page.getValue()).contains("引出").contains("qᵢ"));
        }
    }

    private static Map<Integer, String> pages(Rendered book) {
        return assertThatPdf(book.pdf()).with(pdf -> {
            Map<Integer, String> pages = new LinkedHashMap<>();
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.put(i, stripper.getText(pdf));
            }
            return pages;
        });
    }
}
