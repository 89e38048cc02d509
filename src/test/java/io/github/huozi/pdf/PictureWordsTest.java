package io.github.huozi.pdf;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.pdf.SampleBook.Rendered;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** What a picture says to who cannot see it: its alternative text, else its caption, else its title, else nothing. */
class PictureWordsTest {

    private static final String CAPTION = "<figcaption>图 1　字架</figcaption>";

    private static Rendered render(String... pictures) {
        return SampleBook.create()
                .picture("p.png", 400, 200)
                .chapter("c", "图", String.join("", pictures))
                .render();
    }

    private static String figure(int line, String attributes, String caption) {
        return "<figure><img huozi-asset=\"p.png\" huozi-pos=\"" + line + ":3\"" + attributes + ">" + caption
                + "</figure>";
    }

    private static List<String> said(PDStructureNode node) {
        List<String> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure") && element.getAlternateDescription() != null) {
                    found.add(element.getAlternateDescription());
                }
                found.addAll(said(element));
            }
        }
        return found;
    }

    private static List<String> said(Rendered rendered) {
        List<String> found = assertThatPdf(rendered.pdf())
                .isAccessibleAndArchivable()
                .with(pdf -> said(pdf.getDocumentCatalog().getStructureTreeRoot()));
        assertThat(found.get(0)).as("the cover").contains("活字印刷述略");
        return found.subList(1, found.size());
    }

    @Test
    void itsAlternativeTextComesBeforeItsCaptionAndThatBeforeItsTitle() {
        Rendered rendered = render(
                figure(3, " alt=\"一人拣字\" title=\"题\"", CAPTION),
                figure(5, " alt=\"\" title=\"题\"", CAPTION),
                figure(7, " title=\"拣字的题\"", ""));
        assertThat(rendered.diagnostics()).isEmpty();
        assertThat(said(rendered)).containsExactly("一人拣字", "图 1　字架", "拣字的题");
    }

    @Test
    void oneWithoutAnyIsDecorationAndReportedAtItsLine() {
        Rendered rendered = render("<p>话。</p>", figure(9, "", ""));
        assertThat(said(rendered)).isEmpty();
        assertThat(rendered.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.MISSING_ALT);
            assertThat(found.severity()).isEqualTo(Severity.WARNING);
            assertThat(found.position()).hasToString("c.md:9:3");
            assertThat(found.message()).startsWith("a picture has no alternative text");
        });
    }

    @Test
    void manyAreReportedAsOneWithTheirCount() {
        Rendered rendered = render(figure(4, "", ""), figure(6, " alt=\" \"", ""), figure(8, "", ""));
        assertThat(said(rendered)).isEmpty();
        assertThat(rendered.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.position()).hasToString("c.md:4:3");
            assertThat(found.message()).startsWith("3 pictures");
        });
    }
}
