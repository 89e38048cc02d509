package io.github.huozi.pdf.finish;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.junit.jupiter.api.Test;

class OutputProfileTest {

    @Test
    void namesNoPlatformSoThatItIsTheSameOnEveryMachine() throws IOException {
        byte[] java = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        try (PDDocument document = new PDDocument()) {
            PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(java));
            document.getDocumentCatalog().addOutputIntent(intent);

            OutputProfile.forgetPlatform(document);

            byte[] kept = document.getDocumentCatalog()
                    .getOutputIntents()
                    .get(0)
                    .getDestOutputIntent()
                    .createInputStream()
                    .readAllBytes();
            assertThat(kept).hasSameSizeAs(java);
            assertThat(kept).inHexadecimal().endsWith(Arrays.copyOfRange(java, 44, java.length));
            assertThat(new byte[] {kept[40], kept[41], kept[42], kept[43]}).containsOnly(0);
        }
    }
}
