package io.github.huozi.pdf.finish;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.pdf.SampleBook;
import io.github.huozi.pdf.SampleBook.Rendered;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** What the tags say to somebody who listens to the book. */
class StructureTest {

    private static final Rendered BOOK =
            SampleBook.create().chapter("c", "标签", """
                    <p>变量 <code>size</code> 与 <span lang="en">plain English</span>。注<a class="noteref" href="#n">1</a></p>
                    <pre><code>print(1)</code></pre>
                    <dl><dt>铁范</dt><dd>框住字的框。</dd><dt>火</dt><dt>炉</dt><dd>烧字的。</dd></dl>
                    <table><caption>材料</caption><thead><tr><th scope="col">名</th></tr></thead>
                    <tbody><tr><td>泥</td></tr></tbody></table>
                    <section class="footnotes"><aside class="footnote" id="n"><p>注文。</p></aside></section>
                    """).render();

    private static List<String> tags() {
        return assertThatPdf(BOOK.pdf()).with(pdf -> {
            List<String> lines = new ArrayList<>();
            lines(pdf.getDocumentCatalog().getStructureTreeRoot(), "", lines);
            return lines;
        });
    }

    private static void lines(PDStructureNode node, String path, List<String> lines) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String language = element.getLanguage() == null ? "" : "@" + element.getLanguage();
                String here = path + "/" + element.getStructureType() + language;
                lines.add(here);
                lines(element, here, lines);
            }
        }
    }

    @Test
    void codeIsCodeInALineAndInABlock() {
        assertThat(tags()).anyMatch(tag -> tag.endsWith("/Sect/P/Code")).anyMatch(tag -> tag.endsWith("/Sect/Code"));
    }

    @Test
    void wordsInAnotherLanguageSaySo() {
        assertThat(tags()).anyMatch(tag -> tag.endsWith("/P/Span@en"));
    }

    @Test
    void termsAndWhatTheyMeanAreAList() {
        assertThat(tags())
                .filteredOn(tag -> tag.contains("/L/") && !tag.contains("Span") && !tag.contains("/P"))
                .extracting(tag -> tag.substring(tag.indexOf("/L/")))
                .containsExactly("/L/LI", "/L/LI/Lbl", "/L/LI/LBody", "/L/LI", "/L/LI/Lbl", "/L/LI/Lbl", "/L/LI/LBody");
    }

    @Test
    void aTableHoldsItsCaptionAndNoEmptyFoot() {
        assertThat(tags()).anyMatch(tag -> tag.endsWith("/Table/Caption")).noneMatch(tag -> tag.contains("TFoot"));
    }

    @Test
    void theCoverIsReadFirst() {
        assertThat(tags().stream().filter(tag -> !tag.endsWith("/Document@zh-CN") && !tag.endsWith("/Div")))
                .first()
                .asString()
                .endsWith("/Figure");
    }

    @Test
    void aNoteLeadsBackToItsCall() {
        assertThat(tags())
                .anyMatch(tag -> tag.endsWith("/P/Link"))
                .anyMatch(tag -> tag.matches(".*/Note/P/Link(/.*)?"));
        assertThatPdf(BOOK.pdf()).isAccessibleAndArchivable();
    }
}
