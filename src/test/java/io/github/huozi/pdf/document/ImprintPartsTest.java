package io.github.huozi.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huozi.book.settings.Length;
import io.github.huozi.pdf.style.PrintSheet;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImprintPartsTest {

    /** The digits are worked out again from the bars, by the tables of GS1 read backwards. */
    @ParameterizedTest
    @CsvSource({"9787302147244", "9787000000001", "4006381333931"})
    void theBarsSayTheDigits(String digits) {
        String modules = Barcode.modules(digits);
        assertThat(modules).hasSize(95).startsWith("101").endsWith("101");
        assertThat(modules.substring(45, 50)).isEqualTo("01010");
        int[] widths = {3211, 2221, 2122, 1411, 1132, 1231, 1114, 1312, 1213, 3112};
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            int from = i < 6 ? 3 + 7 * i : 50 + 7 * (i - 6);
            int runs = runs(modules.substring(from, from + 7));
            int reversed =
                    Integer.parseInt(new StringBuilder().append(runs).reverse().toString());
            for (int digit = 0; digit < 10; digit++) {
                if (widths[digit] == runs || widths[digit] == reversed) {
                    read.append(digit);
                }
            }
        }
        assertThat(read).hasToString(digits.substring(1));
    }

    private static int runs(String modules) {
        StringBuilder runs = new StringBuilder();
        int count = 1;
        for (int i = 1; i <= modules.length(); i++) {
            if (i < modules.length() && modules.charAt(i) == modules.charAt(i - 1)) {
                count++;
            } else {
                runs.append(count);
                count = 1;
            }
        }
        return Integer.parseInt(runs.toString());
    }

    @Test
    void thePictureHasItsQuietZones() throws IOException {
        BufferedImage image = ImageIO.read(
                new ByteArrayInputStream(Barcode.picture("9787302147244").data().toByteArray()));
        assertThat(image.getRGB(11 * 8 - 1, 10)).isEqualTo(0xffffffff);
        assertThat(image.getRGB(11 * 8, 10)).isEqualTo(0xff000000);
        assertThat(image.getRGB(image.getWidth() - 7 * 8, 10)).isEqualTo(0xffffffff);
    }

    @Test
    void anythingButAnEanIsRejected() {
        assertThatThrownBy(() -> Barcode.modules("978730214724X")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "9787302147244, 978-7-302-14724-4",
        "9787020002207, 978-7-02-000220-7",
        "9787530211137, 978-7-5302-1113-7",
        "9787810000000, 978-7-81000-000-0",
        "9787900000000, 978-7-900000-00-0",
        "9780131103627, 978-0131103627",
        "'', ''"
    })
    void anIsbnIsPartedByItsPublisher(String digits, String parted) {
        assertThat(Barcode.hyphenated(digits)).isEqualTo(parted);
    }

    @ParameterizedTest
    @CsvSource({
        "185, 260, 787, 1092, 16",
        "130, 184, 787, 1092, 32",
        "170, 240, 710, 1000, 16",
        "210, 297, 880, 1230, 16",
        "148, 210, 880, 1230, 32"
    })
    void aPageIsCutFromAUsualSheet(int width, int height, int across, int down, int leaves) {
        PrintSheet sheet = PrintSheet.of(Length.mm(width), Length.mm(height)).orElseThrow();
        assertThat(sheet.leaves()).isEqualTo(leaves);
        if (across == 787 || across == 710) {
            assertThat(sheet).isEqualTo(new PrintSheet(across, down, leaves));
        }
    }

    @Test
    void aPageThatNoSheetFitsHasNone() {
        assertThat(PrintSheet.of(Length.mm(500), Length.mm(100))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"320, 20", "324, 20.25", "322, 20.125", "0, 0"})
    void sheetsAreReckonedByTheirSides(int pages, String sheets) {
        assertThat(new PrintSheet(787, 1092, 16).sheets(pages)).isEqualTo(sheets);
    }
}
