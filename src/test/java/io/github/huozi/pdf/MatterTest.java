package io.github.huozi.pdf;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.EAN13Reader;
import io.github.huozi.book.Role;
import io.github.huozi.book.settings.Imprint;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.pdf.SampleBook.Rendered;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The pages around the text. */
class MatterTest {

    private static final Imprint IMPRINT = Imprint.builder()
            .cip("图书在版编目（CIP）数据\n\n活字印刷述略／毕昇著．—2 版\nISBN 978-7-00-000000-1")
            .editors(List.of("王小明"))
            .printing(3)
            .price("42.00 元")
            .facts(Map.of("印刷", "活字印刷厂"))
            .build();

    private static final Rendered WHOLE = SampleBook.create()
            .section(SampleBook.section("ded", Role.DEDICATION, "献词", 1, "<p>献给排字的人。</p>"))
            .chapter("c", "正文", "<p>只有一段。</p>")
            .pdf(PdfSettings.builder()
                    .imprint(IMPRINT)
                    .matter(EnumSet.of(
                            PdfSettings.MatterPage.HALF_TITLE,
                            PdfSettings.MatterPage.TITLE,
                            PdfSettings.MatterPage.COPYRIGHT,
                            PdfSettings.MatterPage.TOC,
                            PdfSettings.MatterPage.COLOPHON)))
            .render();

    private static String page(Rendered rendered, int number) {
        return assertThatPdf(rendered.pdf()).with(pdf -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(pdf).strip();
        });
    }

    @Test
    void thePagesAreInOrderOnTheirSides() {
        assertThat(WHOLE.diagnostics()).isEmpty();
        assertThat(page(WHOLE, 3)).as("half-title on the first recto").isEqualTo("活字印刷述略");
        assertThat(page(WHOLE, 4)).as("its verso").isEmpty();
        assertThat(page(WHOLE, 5)).startsWith("活字印刷述略").contains("布衣书社");
        assertThat(page(WHOLE, 6)).contains("图书在版编目");
        assertThat(page(WHOLE, 7)).contains("献给排字的人。").doesNotContain("v");
        assertThat(page(WHOLE, 8)).isEmpty();
        assertThat(page(WHOLE, 9)).startsWith("vii\n目录").doesNotContain("献词");
        assertThat(page(WHOLE, 11)).contains("正文", "只有一段。");
        assertThat(page(WHOLE, 12)).startsWith("制作说明");
        assertThatPdf(WHOLE.pdf())
                .hasLabels("封面", "封面", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "1", "2")
                .hasBookmarks("封面", "目录", "献词", "正文", "制作说明")
                .isAccessibleAndArchivable();
    }

    @Test
    void theCopyrightPageSaysWhatPublishersPrint() {
        assertThatPdf(WHOLE.pdf())
                .readsInOrder(
                        "图书在版编目（CIP）数据",
                        "活字印刷述略／毕昇著．—2 版",
                        "ISBN 978-7-00-000000-1",
                        "责任编辑王小明",
                        "版次2024 年 5 月　第 2 版　第 3 次印刷",
                        "开本170 mm × 240 mm　（710 mm × 1000 mm　1/16）",
                        "印张0.625",
                        "字数11 千字",
                        "ISBN978-7-00-000000-1",
                        "定价42.00 元",
                        "印刷活字印刷厂",
                        "9 787000 000001");
    }

    @Test
    void theCopyrightPageDoesNotSayTheTitleTwice() {
        Rendered rendered = SampleBook.create()
                .description("活字 印刷述略")
                .chapter("c", "正文", "<p>只有一段。</p>")
                .pdf(PdfSettings.builder().matter(Set.of(PdfSettings.MatterPage.COPYRIGHT)))
                .render();
        assertThat(page(rendered, 3)).startsWith("活字印刷述略\n著");
    }

    @Test
    void theBarCodeIsReadOffThePrintedPage() {
        String read = assertThatPdf(WHOLE.pdf()).with(pdf -> {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(5, 300);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            BinaryBitmap bitmap = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
            try {
                return new EAN13Reader()
                        .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText();
            } catch (ReaderException e) {
                throw new AssertionError("the bar code cannot be read", e);
            }
        });
        assertThat(read).isEqualTo("9787000000001");
    }

    @Test
    void theColophonNamesTheFontsInUseWithTheirLicences() {
        String colophon = page(WHOLE, 12);
        assertThat(colophon)
                .contains("Noto Serif SC", "Noto Sans SC", "SIL Open Font License 1.1", "2024 年 5 月 1 日")
                .doesNotContain("Emoji");
    }

    @Test
    void aBookWithoutAnyPageAroundItBeginsWithItsText() {
        Rendered rendered = SampleBook.create()
                .chapter("c", "正文", "<p>只有一段。</p>")
                .pdf(PdfSettings.builder().matter(Set.of()))
                .render();
        assertThatPdf(rendered.pdf()).hasLabels("封面", "封面", "1").isAccessibleAndArchivable();
        assertThat(rendered.result().pages()).isEqualTo(3);
    }

    @Test
    void anEnglishBookSpeaksEnglish() {
        Rendered rendered = SampleBook.create()
                .language("en")
                .picture("p.png", 400, 200)
                .chapter(
                        "c",
                        "Sorts",
                        "<p>One.</p><figure id=\"f\"><img huozi-asset=\"p.png\" alt=\"x\"><figcaption>Figure 1.1: A case</figcaption></figure>")
                .isbn("9787302147244", "9787020002207")
                .pdf(PdfSettings.builder()
                        .imprint(IMPRINT)
                        .matter(EnumSet.of(
                                PdfSettings.MatterPage.TITLE,
                                PdfSettings.MatterPage.COPYRIGHT,
                                PdfSettings.MatterPage.TOC,
                                PdfSettings.MatterPage.FIGURES,
                                PdfSettings.MatterPage.COLOPHON)))
                .render();
        assertThatPdf(rendered.pdf())
                .readsInOrder("ISBN", "978-7-302-14724-4", "ISBN", "978-7-02-000220-7", "Contents", "Sorts", "Figures")
                .hasBookmarks("Cover", "Contents", "Sorts", "Colophon")
                .isAccessibleAndArchivable();
        assertThat(page(rendered, 4)).doesNotContain("责任编辑", "开本", "印张", "字数", "定价");
    }
}
