package io.github.huozi.pdf.text;

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
 * Finishes and compresses the content stream of a page painted by the engine: replaces the engine's text operators, writes
 * grey in DeviceGray, so that black is black on every press, and writes marked-content properties inline rather than as a
 * resource per piece. The engine writes one operator per line and strings only in hexadecimal, so that lines can be
 * classified by their ends.
 */
public final class PageContent {

    /** The treatment of colours. */
    public enum Ink {
        /** Unchanged. */
        COLOUR,
        /** Grey, and black for text, unless it is as pale as text on a dark background. */
        BLACK
    }

    /** The replacement of one of the engine's strings. */
    public static final class Shown {

        private final byte[] operators;
        private final boolean isPath;

        /**
         * Creates a replacement from operators.
         *
         * @param isPath whether they are more than text: they are painted outside the text object, with the origin of the text
         */
        public Shown(byte[] operators, boolean isPath) {
            this.operators = operators;
            this.isPath = isPath;
        }

        public byte[] operators() {
            return operators;
        }

        public boolean isPath() {
            return isPath;
        }
    }

    /** Text paler than this stays pale. */
    private static final double PALE = 0.6;

    private final PDPage page;
    private final Ink ink;
    private double fill;
    private final COSDictionary properties;
    private final Iterator<Shown> texts;

    /** The last text matrix written by the engine. */
    private String matrix = "";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);

    /** The beginning of an artifact that is still empty. */
    private String artifact = "";

    private PageContent(PDPage page, List<Shown> texts, Ink ink) {
        this.page = page;
        this.ink = ink;
        this.texts = texts.iterator();
        COSDictionary resources = page.getResources().getCOSObject();
        COSDictionary named = resources.getCOSDictionary(COSName.PROPERTIES);
        this.properties = named == null ? new COSDictionary() : named;
    }

    /**
     * Rewrites the content of a page.
     *
     * @param texts the replacements, in the order of the engine's text-showing operators
     * @param more the operators to append
     * @param ink the treatment of colours
     */
    public static void finish(PDDocument document, PDPage page, List<Shown> texts, byte[] more, Ink ink)
            throws IOException {
        byte[] painted;
        try (InputStream in = page.getContents()) {
            painted = in.readAllBytes();
        }
        byte[] content = new PageContent(page, texts, ink).rewrite(painted);
        if (more.length == 0) {
            store(document, page, content);
            return;
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream(content.length + more.length + 4);
        whole.writeBytes("q\n".getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(content);
        whole.writeBytes("Q\n".getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(more);
        store(document, page, whole.toByteArray());
    }

    /** Replaces the content of a page, compressed. */
    public static void store(PDDocument document, PDPage page, byte[] content) throws IOException {
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
        for (int i = 0; i <= painted.length; i++) {
            if (i == painted.length || painted[i] == '\n') {
                line(painted, from, i);
                from = i + 1;
            }
        }
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
        if (to == from) {
            return;
        }
        // Most lines are none of these, as their last letters show.
        switch (painted[to - 1]) {
            case 'j' -> string(painted, from, to);
            case 'm' -> {
                if (ends(painted, from, to, " Tm")) {
                    matrix = text(painted, from, to - 2);
                }
                copy(painted, from, to);
            }
            case 'g', 'G' -> color(painted, from, to);
            case 'C' -> marked(painted, from, to);
            default -> copy(painted, from, to);
        }
    }

    private void string(byte[] painted, int from, int to) {
        if (!ends(painted, from, to, " Tj")) {
            copy(painted, from, to);
            return;
        }
        boolean blackened = ink == Ink.BLACK && fill > 0 && fill < PALE;
        if (blackened) {
            write("0 g");
        }
        show(texts.next());
        if (blackened) {
            write(TextShown.number((float) fill) + " g");
        }
    }

    private void color(byte[] painted, int from, int to) {
        if (ends(painted, from, to, " rg")) {
            color(painted, from, to, "g");
        } else if (ends(painted, from, to, " RG")) {
            color(painted, from, to, "G");
        } else {
            copy(painted, from, to);
        }
    }

    private void marked(byte[] painted, int from, int to) {
        if (ends(painted, from, to, " BDC") && !ends(painted, from, to, ">> BDC")) {
            artifact(painted, from, to);
        } else {
            copy(painted, from, to);
        }
    }

    private void show(Shown shown) {
        byte[] operators = ink == Ink.BLACK ? black(shown.operators()) : shown.operators();
        if (shown.isPath()) {
            write("ET\nq\n" + matrix + " cm");
            out.writeBytes(operators);
            write("Q\nBT");
        } else {
            out.writeBytes(operators);
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
        boolean grey = parts.length == 4 && parts[0].equals(parts[1]) && parts[1].equals(parts[2]);
        if (grey || (ink == Ink.BLACK && parts.length == 4)) {
            double light = grey ? Double.parseDouble(parts[0]) : light(parts);
            if (grayOperator.equals("g")) {
                fill = light;
            }
            write((grey ? parts[0] : TextShown.number((float) light)) + " " + grayOperator);
        } else {
            copy(line, from, to);
        }
    }

    /** Returns operators in black, except words of code, which have their own colours. */
    private static byte[] black(byte[] operators) {
        String text = new String(operators, StandardCharsets.US_ASCII);
        return text.contains(" rg")
                ? text.replaceAll("(?m)^\\S+ \\S+ \\S+ rg$", "0 g").getBytes(StandardCharsets.US_ASCII)
                : operators;
    }

    /** The luma of ITU-R BT.709. */
    private static double light(String[] parts) {
        return 0.2126 * Double.parseDouble(parts[0])
                + 0.7152 * Double.parseDouble(parts[1])
                + 0.0722 * Double.parseDouble(parts[2]);
    }

    /** Remembers the beginning of an artifact, which is written when something is painted in it. */
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
