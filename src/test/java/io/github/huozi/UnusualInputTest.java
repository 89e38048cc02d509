package io.github.huozi;

import static io.github.huozi.epub.EpubAssert.assertThatEpub;
import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.huozi.epub.EpubAssert;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
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

    @Test
    void aNoteHoldsATable() throws IOException {
        write("01.md", """
                # 窑温

                龙窑[^窑]烧得久，匣钵摞到窑顶。

                [^窑]: 各窑的温度：

                    | 窑 | 头 | 尾 |
                    | --- | --- | --- |
                    | 龙窑 | 1280 | 1200 |
                    | 馒头窑 | 1300 | 1250 |

                    表后还有一句。
                """);
        assertThat(chapter()).contains("<table>", "馒头窑");
        assertThatPdf(pdf()).readsInOrder("各窑的温度", "馒头窑", "1250", "表后还有一句");
    }

    /** A note may run over several pages; so does what is in it. */
    @Test
    void aNoteHoldsATableThatIsLongerThanAPage() throws IOException {
        write(
                "01.md",
                "# 窑温\n\n龙窑[^窑]烧得久。\n\n[^窑]: 逐日的温度：\n\n    | 日 | 头 |\n    | --- | --- |\n"
                        + IntStream.rangeClosed(1, 90)
                                .mapToObj(day -> "    | 第 " + day + " 日 | " + (1000 + day) + " |\n")
                                .collect(Collectors.joining()));
        assertThatPdf(pdf()).readsInOrder("第 1 日", "1045", "第 90 日");
    }

    @Test
    void aLongNumberOfAListIsWholeAndWithinTheMargin() throws IOException {
        write("01.md", """
                # 窑火

                99. 装窑
                100. 点火

                <ol start="1949"><li>开窑</li></ol>

                <ol type="i" start="1888"><li>验窑</li></ol>

                <ol reversed start="3"><li>三候</li><li>二候</li></ol>
                """);
        assertThat(chapter()).contains("class=\"figures-3\"", "class=\"figures-4\"", "class=\"figures-13\"");
        byte[] pdf = pdf();
        assertThatPdf(pdf).stripsTo("100.", "1949.", "3.", "三候", "2.", "二候");
        assertThat(assertThatPdf(pdf).with(UnusualInputTest::leftmost)).isGreaterThanOrEqualTo(-0.1f);
    }

    /** How far right of the title's first character the leftmost one of the last page begins, in points. */
    private static float leftmost(PDDocument pdf) throws IOException {
        List<TextPosition> all = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                all.add(text);
            }
        };
        stripper.setStartPage(pdf.getNumberOfPages());
        stripper.getText(pdf);
        float title = all.stream()
                .filter(text -> text.getUnicode().equals("窑"))
                .findFirst()
                .orElseThrow()
                .getX();
        return (float) all.stream().mapToDouble(TextPosition::getX).min().orElseThrow() - title;
    }

    @Test
    void aPictureHasTheSizeThatIsWritten() throws IOException {
        BufferedImage picture = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", folder.resolve("kiln.png").toFile());
        write("01.md", """
                # 窑火

                ![窑](kiln.png){width=50%}

                <img src="kiln.png" alt="匣" width="100">

                火 ![候](kiln.png){height=2em} 候
                """);
        assertThat(chapter())
                .contains("style=\"width: 50%\"", "style=\"width: 100px\"", "style=\"width: auto; height: 2em\"")
                .doesNotContain("class=\"block\"");
        List<float[]> sizes = assertThatPdf(pdf()).with(UnusualInputTest::pictureSizes);
        float em = 10.5f;
        assertThat(sizes).hasSize(3);
        // Of a measure of 30 or 40 characters.
        assertThat(sizes.get(0)[0]).isBetween(14 * em, 22 * em);
        assertThat(sizes.get(1)[0]).isCloseTo(75, within(0.5f));
        assertThat(sizes.get(2)[1]).isCloseTo(2 * em, within(1.5f));
        assertThat(sizes).allSatisfy(size -> assertThat(size[0] / size[1]).isCloseTo(2, within(0.01f)));
    }

    /** Of the last page, in points, the widest first. */
    private static List<float[]> pictureSizes(PDDocument pdf) throws IOException {
        List<float[]> sizes = new ArrayList<>();
        PDFStreamEngine engine = new PDFStreamEngine() {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                if (operator.getName().equals("Do")) {
                    Matrix at = getGraphicsState().getCurrentTransformationMatrix();
                    sizes.add(new float[] {at.getScalingFactorX(), at.getScalingFactorY()});
                }
                super.processOperator(operator, operands);
            }
        };
        engine.addOperator(new Concatenate(engine));
        engine.addOperator(new Save(engine));
        engine.addOperator(new Restore(engine));
        engine.processPage(pdf.getPage(pdf.getNumberOfPages() - 1));
        sizes.sort(Comparator.comparing(size -> -size[0]));
        return sizes;
    }
}
