package io.github.huozi.pdf.finish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** The colours that a file was made for, ISO 19005-2, 6.2.3. */
final class OutputProfile {

    /** Where the header of a profile names its primary platform, ICC.1:2010, 7.2.10; zero names none. */
    private static final int PLATFORM = 40;

    private static final int PLATFORM_LENGTH = 4;

    private OutputProfile() {}

    /** Takes the name of the platform from the profiles: Java puts in that of its machine, and files would differ by it. */
    static void forgetPlatform(PDDocument document) throws IOException {
        for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
            PDStream stream = new PDStream(intent.getDestOutputIntent());
            byte[] profile = stream.toByteArray();
            Arrays.fill(profile, PLATFORM, PLATFORM + PLATFORM_LENGTH, (byte) 0);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(profile);
            }
        }
    }
}
