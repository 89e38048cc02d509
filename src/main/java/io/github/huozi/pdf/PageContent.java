package io.github.huozi.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Finishes the content stream of a page that the engine has painted, and compresses it: puts our own text operators in
 * place of the engine's, says grey in DeviceGray, so that black is black on every press, and names marked content where it
 * stands, not by way of a resource for each piece. The engine writes one operator a line and strings in hexadecimal only,
 * so that lines can be told apart by their ends.
 */
final class PageContent {

    private final PDPage page;
    private final COSDictionary properties;
    private final Iterator<byte[]> texts;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);

    /** The beginning of an artifact that nothing has been painted in yet. */
    private String artifact = "";

    private PageContent(PDPage page, List<byte[]> texts) {
        this.page = page;
        this.texts = texts.iterator();
        COSDictionary resources = page.getResources().getCOSObject();
        COSDictionary named = resources.getCOSDictionary(COSName.PROPERTIES);
        this.properties = named == null ? new COSDictionary() : named;
    }

    /**
     * Rewrites the content of a page.
     *
     * @param texts what to show, in the order of the engine's own showing operators
     */
    static void finish(PDDocument document, PDPage page, List<byte[]> texts) throws IOException {
        byte[] painted;
        try (InputStream in = page.getContents()) {
            painted = in.readAllBytes();
        }
        byte[] content = new PageContent(page, texts).rewrite(painted);
        PDStream stream = new PDStream(document);
        try (OutputStream to = stream.createOutputStream(COSName.FLATE_DECODE)) {
            to.write(content);
        }
        COSBase before = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        page.setContents(stream);
        if (before instanceof COSStream old) {
            old.close();
        }
    }

    private byte[] rewrite(byte[] painted) {
        int from = 0;
        for (int i = 0; i < painted.length; i++) {
            if (painted[i] == '\n') {
                line(painted, from, i);
                from = i + 1;
            }
        }
        line(painted, from, painted.length);
        if (texts.hasNext()) {
            throw new IllegalStateException("the engine painted less text than it was given");
        }
        page.getResources().getCOSObject().removeItem(COSName.PROPERTIES);
        return out.toByteArray();
    }

    private void line(byte[] painted, int from, int to) {
        if (!artifact.isEmpty()) {
            String opening = artifact;
            artifact = "";
            if (to - from == 3 && ends(painted, from, to, "EMC")) {
                return;
            }
            write(opening);
        }
        if (ends(painted, from, to, " Tj")) {
            out.writeBytes(texts.next());
        } else if (ends(painted, from, to, " rg")) {
            color(painted, from, to, "g");
        } else if (ends(painted, from, to, " RG")) {
            color(painted, from, to, "G");
        } else if (ends(painted, from, to, " BDC") && !ends(painted, from, to, ">> BDC")) {
            artifact(painted, from, to);
        } else if (to > from) {
            copy(painted, from, to);
        }
    }

    private static boolean ends(byte[] line, int from, int to, String end) {
        int start = to - end.length();
        if (start < from) {
            return false;
        }
        for (int i = 0; i < end.length(); i++) {
            if (line[start + i] != end.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void copy(byte[] line, int from, int to) {
        out.write(line, from, to - from);
        out.write('\n');
    }

    private void color(byte[] line, int from, int to, String grayOperator) {
        String[] parts = text(line, from, to).split(" ", -1);
        if (parts.length == 4 && parts[0].equals(parts[1]) && parts[1].equals(parts[2])) {
            write(parts[0] + " " + grayOperator);
        } else {
            copy(line, from, to);
        }
    }

    /** What is only named here is an artifact; it is begun when something is painted in it. */
    private void artifact(byte[] line, int from, int to) {
        String[] parts = text(line, from, to).split(" ", -1);
        COSDictionary dictionary = properties.getCOSDictionary(COSName.getPDFName(parts[1].substring(1)));
        boolean pagination = dictionary != null && "Pagination".equals(dictionary.getNameAsString(COSName.TYPE));
        artifact = parts[0] + (pagination ? " <</Type /Pagination>> BDC" : " BMC");
    }

    private static String text(byte[] line, int from, int to) {
        return new String(Arrays.copyOfRange(line, from, to), StandardCharsets.US_ASCII).trim();
    }

    private void write(String line) {
        out.writeBytes(line.getBytes(StandardCharsets.US_ASCII));
        out.write('\n');
    }
}
