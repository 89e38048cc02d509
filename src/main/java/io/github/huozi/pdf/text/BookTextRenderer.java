package io.github.huozi.pdf.text;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFontMetrics;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.FSFontMetrics;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.pdf.face.BookFont;
import io.github.huozi.pdf.face.FontStack;
import io.github.huozi.pdf.face.PrintFace;
import io.github.huozi.pdf.face.PrintFonts;
import io.github.huozi.pdf.formula.PrintFormulas;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures and paints text. The engine's own renderer gets from the font the width of every piece of text again and again
 * and finds a missing glyph by an exception; this one adds up cached advances. It also interprets {@link Tracking}. Not
 * thread-safe.
 */
public final class BookTextRenderer extends PdfBoxTextRenderer {

    /** The rounding error that the engine tolerates, in dots. */
    private static final float ROUNDING = 0.01f;

    /** The same for every face, in em, so that the position of a line does not depend on its content. */
    private static final float ASCENT = 0.88f;

    private static final float DESCENT = 0.12f;
    private static final float UNDERLINE = 0.14f;
    private static final float STRIKE = -0.3f;
    private static final float RULE = 0.05f;

    /** The number of pieces of text between two checks for cancellation: a few milliseconds of layout. */
    private static final int BETWEEN_CHECKS = 256;

    private final PrintFonts fonts;
    private final PrintFormulas formulas;
    private final BuildControl control;
    private int pieces;
    private final Set<Long> places = new HashSet<>();
    private CodePalette palette = CodePalette.NONE;
    private List<PageContent.Shown> painted = new ArrayList<>();

    /**
     * @param control cancels layout and painting at any piece of text
     */
    public BookTextRenderer(PrintFonts fonts, PrintFormulas formulas, BuildControl control) {
        this.control = control;
        this.formulas = formulas;
        this.fonts = fonts;
    }

    /** Sets the inks of code. */
    public void use(CodePalette inks) {
        palette = inks;
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        check();
        float width = SetText.width(((BookFont) font).stack(), text) / 1000 * font.getSize2D();
        return round(width);
    }

    private void check() {
        if (++pieces % BETWEEN_CHECKS == 0) {
            control.check();
        }
    }

    /** Rounds a width to whole dots, as the engine requires. */
    public static int round(double width) {
        double whole = Math.floor(width);
        return width - whole < ROUNDING ? (int) whole : (int) whole + 1;
    }

    @Override
    public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String text) {
        float size = font.getSize2D();
        PdfBoxFSFontMetrics metrics = new PdfBoxFSFontMetrics();
        metrics.setAscent(ASCENT * size);
        metrics.setDescent(DESCENT * size);
        metrics.setTypoDescent(DESCENT * size);
        metrics.setUnderlineOffset(UNDERLINE * size);
        metrics.setUnderlineThickness(RULE * size);
        metrics.setStrikethroughOffset(STRIKE * size);
        metrics.setStrikethroughThickness(RULE * size);
        return metrics;
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        draw((PdfBoxOutputDevice) device, text, x, y, null);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y, JustificationInfo justification) {
        draw((PdfBoxOutputDevice) device, text, x, y, justification);
    }

    /**
     * The engine sets position, colour and font around one space; {@link PageContent} inserts the text when the page is
     * complete.
     */
    private void draw(
            PdfBoxOutputDevice device, String text, float x, float y, @Nullable JustificationInfo justification) {
        check();
        BookFont font = fonts.current();
        float size = font.getSize2D() / device.getDotsPerPoint();
        SetText.Formula formula = SetText.formula(font.stack(), text);
        if (formula != null) {
            byte[] operators =
                    formulas.operators(device.getPage(), formula.number(), size, formula.before() / 1000 * size);
            device.drawStringFast(
                    " ", x, y, null, font.description(font.stack().setting(' ').face()), font.getSize2D());
            painted.add(new PageContent.Shown(operators, true));
            places.add(place(text, x, y));
            return;
        }
        TextShown shown = new TextShown(device.getPage(), font.stack(), palette, size);
        SetText.read(font.stack(), text, justification == null ? shown : justified(shown, justification, font));
        PrintFace first = shown.firstFace();
        if (first != null) {
            device.drawStringFast(" ", x, y, null, font.description(first), font.getSize2D());
            painted.add(new PageContent.Shown(shown.operators(), false));
            places.add(place(text, x, y));
        }
    }

    /** Adds the spacing with which the engine justifies a line. */
    private static SetText.Reader justified(TextShown shown, JustificationInfo justification, BookFont font) {
        return new SetText.Reader() {
            @Override
            public void character(int codePoint, FontStack.Setting setting) {
                shown.character(codePoint, setting);
                float dots = isJustificationSpace(codePoint)
                        ? justification.getSpaceAdjust()
                        : justification.getNonSpaceAdjust();
                shown.space(dots / font.getSize2D() * 1000);
            }

            @Override
            public void space(float amount) {
                shown.space(amount);
            }

            @Override
            public void hyphen(FontStack.Setting setting) {
                shown.hyphen(setting);
            }

            @Override
            public void ink(int number) {
                shown.ink(number);
            }
        };
    }

    /** The engine paints with floats, which lose a dot of precision beyond a thousand pages; so must this. */
    private static long place(String text, float x, float y) {
        return (((long) Float.floatToIntBits(y) << 32) + Float.floatToIntBits(x)) * 31 + text.hashCode();
    }

    /** Whether a run of text was painted where it was laid out. */
    boolean hasPainted(InlineText text) {
        InlineLayoutBox box = text.getParent();
        String shown = text.isEndsOnSoftHyphen() ? text.getSubstring() + '-' : text.getSubstring();
        return places.contains(place(shown, box.getAbsX() + text.getX(), box.getAbsY() + box.getBaseline()));
    }

    /** Returns the text operators painted since the last call, in order. */
    public List<PageContent.Shown> takePainted() {
        List<PageContent.Shown> taken = painted;
        painted = new ArrayList<>();
        return taken;
    }
}
