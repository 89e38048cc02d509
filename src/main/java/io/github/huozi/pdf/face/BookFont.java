package io.github.huozi.pdf.face;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import java.util.List;

/**
 * A font as a style has it: faces in order, and a size. The engine's output device keeps to itself which font it was
 * given, but asks it for its descriptions then, and so tells us after all.
 */
public final class BookFont extends PdfBoxFSFont {

    private final PrintFonts owner;
    private final FontStack stack;
    private final int weight;
    private final IdentValue style;

    BookFont(PrintFonts owner, FontStack stack, float dots, int weight, IdentValue style) {
        super(List.of(owner.description(stack.first(), weight, style)), dots);
        this.owner = owner;
        this.stack = stack;
        this.weight = weight;
        this.style = style;
    }

    @Override
    public List<FontDescription> getFontDescriptions() {
        owner.nowCurrent(this);
        return super.getFontDescriptions();
    }

    public FontStack stack() {
        return stack;
    }

    /** A face as the engine wants it: of the weight and style asked for, so that it never thickens or slants a glyph. */
    public FontDescription description(PrintFace face) {
        return owner.description(face, weight, style);
    }
}
