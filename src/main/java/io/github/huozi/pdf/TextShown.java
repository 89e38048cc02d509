package io.github.huozi.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Writes the operators that show one run of text, ISO 32000-1, 9.4.3: glyphs with the space between them, faces in turn,
 * and where a glyph does not say by itself which character it stands for, the character.
 */
final class TextShown {

    /** What is less is lost in the rounding, in thousandths of an em. */
    private static final float LEAST = 0.05f;

    private static final String HEX = "0123456789ABCDEF";

    private final PDPage page;
    private final float size;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);
    private @Nullable PrintFace first;
    private @Nullable PrintFace face;
    private float stretch = 1;
    private boolean inArray;
    private boolean inString;
    private float space;

    /**
     * @param page the resources of which name the faces
     * @param size of the font, in points
     */
    TextShown(PDPage page, float size) {
        this.page = page;
        this.size = size;
    }

    /** The face to begin with; nothing when there is no character. */
    @Nullable
    PrintFace firstFace() {
        return first;
    }

    /** Adds space, in thousandths of an em. */
    void space(float amount) {
        space += amount;
    }

    /**
     * Adds a character.
     *
     * @param source the character in the book
     * @param setting how it is set
     */
    void add(int source, FontStack.Setting setting) {
        turnTo(setting);
        PrintFace by = setting.face();
        if (Character.isSpaceChar(source) || by.isTold(source, setting.codePoint())) {
            glyph(by.glyphId(setting.codePoint()));
            return;
        }
        spoken(setting, Character.toString(source));
    }

    /** Adds a character that is no part of the text. */
    void addSilent(FontStack.Setting setting) {
        turnTo(setting);
        spoken(setting, "");
    }

    private void spoken(FontStack.Setting setting, String as) {
        endArray();
        StringBuilder text = new StringBuilder("/Span <</ActualText <FEFF");
        for (int i = 0; i < as.length(); i++) {
            text.append("%04X".formatted((int) as.charAt(i)));
        }
        write(text.append(">>> BDC\n"));
        glyph(setting.face().glyphId(setting.codePoint()));
        endArray();
        write("EMC\n");
    }

    private void turnTo(FontStack.Setting setting) {
        if (face == null) {
            first = setting.face();
            face = first;
        } else if (setting.face() != face) {
            endArray();
            face = setting.face();
            String name = page.getResources().add(face.font()).getName();
            write("/" + name + " " + number(size) + " Tf\n");
        }
        if (setting.stretch() != stretch) {
            endArray();
            stretch = setting.stretch();
            write(number(stretch * 100) + " Tz\n");
        }
    }

    private void glyph(int id) {
        if (!inArray) {
            write("[");
            inArray = true;
        }
        if (Math.abs(space) >= LEAST) {
            if (inString) {
                write(">");
                inString = false;
            }
            write(number(-space / stretch));
        }
        space = 0;
        if (!inString) {
            write("<");
            inString = true;
        }
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.write(HEX.charAt(id >> shift & 0xf));
        }
    }

    private void endArray() {
        if (inArray) {
            write(inString ? ">] TJ\n" : "] TJ\n");
            inArray = false;
            inString = false;
        }
    }

    /** All that was added. */
    byte[] operators() {
        endArray();
        if (stretch != 1) {
            write("100 Tz\n");
            stretch = 1;
        }
        return out.toByteArray();
    }

    private void write(CharSequence text) {
        out.writeBytes(text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** A number with two decimals at most. */
    static String number(float value) {
        long hundredths = Math.round(Math.abs(value) * 100.0);
        String sign = value < 0 && hundredths > 0 ? "-" : "";
        long rest = hundredths % 100;
        String whole = sign + hundredths / 100;
        if (rest == 0) {
            return whole;
        }
        return whole + (rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest);
    }
}
