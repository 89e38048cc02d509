package io.github.huozi.pdf;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.Severity;
import io.github.huozi.pdf.SampleBook.Rendered;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class PictureHolesTest {

    private static final String LINE = "<p>这是正文里的一行字。</p>";

    private static String figure(int number) {
        return "<figure><img huozi-asset=\"p.png\" alt=\"图\"><figcaption>图 " + number + "　题</figcaption></figure>";
    }

    private static Rendered render(String html) {
        Rendered rendered = SampleBook.create()
                .picture("p.png", 400, 300)
                .chapter("c", "图", html)
                .render();
        assertThat(rendered.diagnostics()).allMatch(found -> found.severity() == Severity.INFO);
        assertThatPdf(rendered.pdf()).isAccessibleAndArchivable();
        return rendered;
    }

    /** The lines of each page of the chapter, without running heads and folios. */
    private static List<List<String>> pages(Rendered rendered) {
        return assertThatPdf(rendered.pdf()).with(pdf -> {
            List<List<String>> pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setSortByPosition(true);
                reader.setStartPage(page);
                reader.setEndPage(page);
                List<String> lines = reader.getText(pdf)
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("这是") || line.matches("图 \\d　题") || line.equals("小题"))
                        .toList();
                if (!lines.isEmpty()) {
                    pages.add(lines);
                }
            }
            return pages;
        });
    }

    /** How high the picture is as it is drawn, in points; the cover is higher. */
    private static float height(Rendered rendered) {
        return assertThatPdf(rendered.pdf()).with(pdf -> {
            List<Float> heights = new ArrayList<>();
            PDFStreamEngine engine = new PDFStreamEngine() {
                @Override
                protected void processOperator(Operator operator, List<COSBase> operands) throws java.io.IOException {
                    if (operator.getName().equals("Do")) {
                        Matrix at = getGraphicsState().getCurrentTransformationMatrix();
                        heights.add(at.getScalingFactorY());
                    }
                    super.processOperator(operator, operands);
                }
            };
            engine.addOperator(new Concatenate(engine));
            engine.addOperator(new Save(engine));
            engine.addOperator(new Restore(engine));
            engine.addOperator(new DrawObject(engine));
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                engine.processPage(pdf.getPage(page));
            }
            return Collections.min(heights);
        });
    }

    @Test
    void aPictureThatNearlyFitsIsSetALittleSmaller() {
        Rendered small = render(LINE.repeat(9) + figure(1) + LINE.repeat(20));
        Rendered rendered = render(LINE.repeat(11) + figure(1) + LINE.repeat(20));
        assertThat(pages(rendered).get(0)).contains("图 1　题");
        float usual = height(small);
        assertThat(height(rendered)).isLessThan(usual).isGreaterThan(0.79f * usual);
    }

    @Test
    void textMovesUpBeforeAPictureThatHasNoRoomOnItsPage() {
        Rendered rendered = render(LINE.repeat(17) + figure(1) + LINE.repeat(20));
        List<List<String>> pages = pages(rendered);
        assertThat(pages.get(0)).as("the first page is full").hasSizeGreaterThan(20);
        assertThat(pages.get(1).get(0)).isEqualTo("图 1　题");
    }

    @Test
    void nothingMovesOverAHeadingOrAnotherPicture() {
        Rendered rendered = render(LINE.repeat(17) + figure(1) + "<h2 id=\"h\">小题</h2>" + LINE.repeat(20));
        assertThatPdf(rendered.pdf()).readsInOrder("图 1　题", "小题");
        Rendered two = render(LINE.repeat(17) + figure(1) + LINE.repeat(2) + figure(2) + LINE.repeat(30));
        assertThatPdf(two.pdf()).readsInOrder("图 1　题", "图 2　题");
    }

    @Test
    void aPictureWithoutACaptionStaysWithTheTextThatMentionsIt() {
        String bare = "<figure><img huozi-asset=\"p.png\" alt=\"图\"></figure>";
        Rendered rendered = render(LINE.repeat(17) + "<p>这是下图：</p>" + bare + LINE.repeat(20));
        assertThat(pages(rendered).get(0)).endsWith("这是下图：");
    }
}
