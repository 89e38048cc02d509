package io.github.huozi.pdf.finish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** Handles the output intent of a file, ISO 19005-2, 6.2.3. */
final class OutputProfile {

    /** The offset of the primary platform in a profile header, ICC.1:2010, 7.2.10; zero names none. */
    private static final int PLATFORM = 40;

    private static final int PLATFORM_LENGTH = 4;

    private OutputProfile() {}

    /** Clears the platform in the profiles: Java writes that of the machine, so that files would differ. */
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
