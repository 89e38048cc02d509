package io.github.huozi.pdf.face;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import java.util.List;

/**
 * The font of a style: faces in order, and a size. The engine's output device does not expose its current font, but
 * requests its descriptions when it is set, which reveals it.
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

    /**
     * Returns the description of a face with the requested weight and style, so that the engine never synthesizes bold or
     * italics.
     */
    public FontDescription description(PrintFace face) {
        return owner.description(face, weight, style);
    }
}
