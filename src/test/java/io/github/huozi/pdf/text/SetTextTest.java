package io.github.huozi.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.huozi.font.FontLibrary;
import io.github.huozi.pdf.face.FontStack;
import io.github.huozi.pdf.face.PrintFace;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class SetTextTest {

    /** A line breaker looks for the part of a text that fits, without regard to readings. */
    @Test
    void everyPartOfABaseWithItsReadingHasAWidth() throws IOException {
        try (PDDocument document = new PDDocument()) {
            FontStack stack = new FontStack(
                    List.of(new PrintFace(FontLibrary.bundled().faces().get(0), document)));
            String text = "甲" + Tracking.ruby("拣字", "jiǎn zì") + "乙";
            for (int from = 0; from <= text.length(); from++) {
                for (int to = from; to <= text.length(); to++) {
                    assertThat(SetText.width(stack, text.substring(from, to))).isNotNegative();
                }
            }
            int reading = text.indexOf(Character.toString(Tracking.READING));
            assertThat(SetText.width(stack, text.substring(0, reading))).isCloseTo(3000, within(1f));
            assertThat(SetText.width(stack, text.substring(reading))).isCloseTo(1000, within(1f));
        }
    }
}
