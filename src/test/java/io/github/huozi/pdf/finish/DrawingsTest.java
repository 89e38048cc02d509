package io.github.huozi.pdf.finish;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Asset;
import io.github.huozi.book.Markup;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.book.settings.PrintSettings;
import io.github.huozi.pdf.SampleBook;
import io.github.huozi.pdf.SampleBook.Rendered;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Drawings are lines and areas in the PDF, not pixels. */
class DrawingsTest {

    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100">
              <defs><linearGradient id="g"><stop offset="0" stop-color="#204080"/>
                <stop offset="1" stop-color="#c0d0f0"/></linearGradient></defs>
              <rect x="0" y="0" width="100" height="100" fill="#ff0000"/>
              <rect x="100" y="0" width="100" height="100" fill="url(#g)" opacity="0.8"/>
            </svg>
            """;

    private static Rendered render(String svg, PdfSettings.Output output, PrintSettings.Pictures colours) {
        Asset pixels = SampleBook.asset("images/plan.svg", 200, 100);
        Asset drawn = Asset.builder(pixels.key(), "image/svg+xml", pixels.data())
                .size(200, 100)
                .print(pixels.print())
                .drawing(Optional.of(Binary.copyOf(svg.getBytes(StandardCharsets.UTF_8))))
                .build();
        String figure = "<figure><img " + Markup.ASSET + "=\"images/plan.svg\" alt=\"平面图\"></figure>";
        return SampleBook.create()
                .picture(drawn)
                .pdf(PdfSettings.builder()
                        .print(PrintSettings.builder()
                                .marks(PrintSettings.CutMarks.NONE)
                                .pictures(colours)
                                .multiple(1)
                                .build()))
                .chapter("plan", "图", figure + "<p>同一张图再用一次。</p>" + figure)
                .render(output);
    }

    private static List<PDXObject> objects(PDDocument pdf) throws IOException {
        Set<COSBase> seen = new HashSet<>();
        List<PDXObject> found = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                PDXObject object = page.getResources().getXObject(name);
                if (seen.add(object.getCOSObject())) {
                    found.add(object);
                }
            }
        }
        return found;
    }

    /** Whether that colour is seen on a page of the text, at one dot a point. */
    private static boolean shows(PDDocument pdf, Color colour) throws IOException {
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            BufferedImage seen = new PDFRenderer(pdf).renderImage(page);
            for (int y = 0; y < seen.getHeight(); y++) {
                for (int x = 0; x < seen.getWidth(); x++) {
                    if ((seen.getRGB(x, y) & 0xffffff) == (colour.getRGB() & 0xffffff)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    @Test
    void aDrawingStaysADrawingHoweverOftenItIsShown() {
        Rendered rendered = render(SVG, PdfSettings.Output.SCREEN, PrintSettings.Pictures.COLOUR);

        assertThatPdf(rendered.pdf()).isAccessibleAndArchivable().with(pdf -> {
            assertThat(objects(pdf)).filteredOn(PDFormXObject.class::isInstance).hasSize(1);
            assertThat(objects(pdf))
                    .filteredOn(PDImageXObject.class::isInstance)
                    .allSatisfy(image -> assertThat(((PDImageXObject) image).getHeight())
                            .as("the cover alone is pixels, and no stand-in is left")
                            .isGreaterThan(100));
            assertThat(shows(pdf, Color.RED)).isTrue();
            return null;
        });
    }

    @Test
    void aPressWithOneInkGetsItInGrey() {
        Rendered rendered = render(SVG, PdfSettings.Output.PRINT, PrintSettings.Pictures.GREY);

        assertThatPdf(rendered.pdf()).isAccessibleAndArchivable().with(pdf -> {
            assertThat(objects(pdf)).singleElement().isInstanceOf(PDFormXObject.class);
            assertThat(shows(pdf, Color.RED)).isFalse();
            assertThat(shows(pdf, new Color(76, 76, 76))).isTrue();
            return null;
        });
        assertThat(rendered.diagnostics()).as("it is sharp at any size").isEmpty();
    }

    @Test
    void aDrawingThatCannotBePaintedIsShownAsPixels() {
        Rendered rendered = render("no drawing", PdfSettings.Output.SCREEN, PrintSettings.Pictures.COLOUR);

        assertThatPdf(rendered.pdf()).isAccessibleAndArchivable().with(pdf -> {
            assertThat(shows(pdf, new Color(0x6a7f8f))).isTrue();
            return null;
        });
    }
}
