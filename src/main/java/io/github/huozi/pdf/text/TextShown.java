package io.github.huozi.pdf.text;

import io.github.huozi.pdf.face.FontStack;
import io.github.huozi.pdf.face.PrintFace;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Writes the operators that show one run of text, ISO 32000-1, 9.4.3: glyphs with the space between them, changes of face,
 * and the character where a glyph does not identify it.
 */
public final class TextShown implements SetText.Reader {

    /** Smaller amounts are lost in rounding, in thousandths of an em. */
    private static final float LEAST = 0.05f;

    private static final String HEX = "0123456789ABCDEF";

    /** The position of readings and of emphasis dots, in em of the text. */
    private static final float READING_RISE = 0.98f;

    private static final float DOT_DROP = -0.5f;

    /** The space at either end of a joined dash, and the overlap of its parts, in thousandths of an em. */
    private static final float DASH_CLEAR = 40;

    private static final float DASH_OVERLAP = 20;
    private static final float DOT_SIZE = 0.6f;

    /** The size of line numbers and fold marks, and their distance from the text, in thousandths of an em. */
    private static final float MARGINAL = 0.8f;

    private static final float NUMBER_CLEAR = 900;
    private static final float MARK_CLEAR = 80;

    private final PDPage page;
    private final FontStack stack;
    private final CodePalette palette;
    private final float size;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);
    private @Nullable PrintFace first;
    private @Nullable PrintFace face;
    private int ink = CodePalette.PLAIN;
    private float scale = 1;
    private float stretch = 1;
    private boolean inArray;
    private boolean inString;
    private float space;

    /**
     * @param page the page whose resources name the faces
     * @param stack the faces
     * @param palette the inks
     * @param size the size of the font, in points
     */
    public TextShown(PDPage page, FontStack stack, CodePalette palette, float size) {
        this.page = page;
        this.stack = stack;
        this.palette = palette;
        this.size = size;
    }

    /** Returns the initial face, or null when there is no character. */
    @Nullable
    public PrintFace firstFace() {
        return first;
    }

    @Override
    public void space(float amount) {
        space += amount;
    }

    @Override
    public void character(int source, FontStack.Setting usual) {
        FontStack heavier = palette.stack(ink);
        FontStack.Setting setting = heavier == null ? usual : heavier.setting(source);
        turnTo(setting);
        PrintFace by = setting.face();
        if (Character.isSpaceChar(source) || by.isTold(source, setting.codePoint())) {
            glyph(by.glyphId(setting.codePoint()));
        } else {
            spoken(setting, Character.toString(source));
        }
        if (heavier != null) {
            space(usual.advance() - setting.advance());
        }
    }

    @Override
    public void ink(int number) {
        if (number != ink) {
            endArray();
            ink = number;
            write(palette.operator(ink) + "\n");
        }
    }

    @Override
    public void lineNumber(String figures) {
        float wide = SetText.width(stack, figures) * MARGINAL;
        marginal(figures, CodePalette.LINE_NUMBER, -NUMBER_CLEAR - wide, wide);
    }

    @Override
    public void wrapMark() {
        String mark = Character.toString(SetText.WRAP_MARK);
        marginal(mark, CodePalette.WRAP_MARK, MARK_CLEAR, SetText.width(stack, mark) * MARGINAL);
    }

    /** Writes text beside the main text. */
    private void marginal(String text, int by, float from, float wide) {
        int before = ink;
        turnTo(stack.setting(text.codePointAt(0)));
        ink(by);
        aside(MARGINAL, 0, from);
        text.codePoints().forEach(c -> {
            FontStack.Setting setting = stack.setting(c);
            turnTo(setting);
            spoken(setting, "");
        });
        back(from + wide);
        ink(before);
    }

    /**
     * Writes overlapping dashes that fill the width except for a little space at either end. They are stretched
     * horizontally, so that stroke and height stay those of one dash.
     */
    @Override
    public void dashes(int count, FontStack.Setting setting, float width) {
        PrintFace by = setting.face();
        PrintFace.Ink ink = by.ink(setting.codePoint());
        if (ink.end() <= ink.start()) {
            SetText.Reader.super.dashes(count, setting, width);
            return;
        }
        float stroke = (width - 2 * DASH_CLEAR + (count - 1) * DASH_OVERLAP) / count;
        float wider = (float) (stroke / (ink.end() - ink.start()));
        float advance = (float) by.advance(setting.codePoint()) * wider;
        float x = 0;
        for (int i = 0; i < count; i++) {
            float origin = DASH_CLEAR + i * (stroke - DASH_OVERLAP) - (float) ink.start() * wider;
            space(origin - x);
            character(SetText.DASH, new FontStack.Setting(by, setting.codePoint(), advance, wider));
            x = origin + advance;
        }
        space(width - x);
    }

    @Override
    public void hyphen(FontStack.Setting setting) {
        turnTo(setting);
        spoken(setting, "");
    }

    @Override
    public void dot(float width) {
        FontStack.Setting dot = stack.setting(SetText.DOT);
        float wide = dot.advance() * DOT_SIZE;
        float from = -(width + wide) / 2;
        aside(DOT_SIZE, DOT_DROP, from);
        turnTo(dot);
        spoken(dot, "");
        back(from + wide);
    }

    @Override
    public void reading(String text, float from) {
        aside(SetText.READING, READING_RISE, from);
        SetText.read(stack, text, this);
        back(from + SetText.width(stack, text) * SetText.READING);
    }

    /** Leaves the line: smaller, raised or lowered, at an offset. */
    private void aside(float smaller, float rise, float from) {
        endArray();
        space = (space + from) / smaller;
        scale = smaller;
        selectFont();
        write(number(rise * size) + " Ts\n");
    }

    /** Returns to the line, from an offset. */
    private void back(float moved) {
        endArray();
        space = space * scale - moved;
        scale = 1;
        selectFont();
        write("0 Ts\n");
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
            selectFont();
        }
        if (setting.stretch() != stretch) {
            endArray();
            stretch = setting.stretch();
            write(number(stretch * 100) + " Tz\n");
        }
    }

    private void selectFont() {
        if (face != null) {
            String name = page.getResources().add(face.font()).getName();
            write("/" + name + " " + number(size * scale) + " Tf\n");
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

    /** Returns all operators added. */
    public byte[] operators() {
        ink(CodePalette.PLAIN);
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

    /** Formats a number with at most two decimals. */
    public static String number(float value) {
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
