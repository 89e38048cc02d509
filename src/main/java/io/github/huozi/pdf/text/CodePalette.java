package io.github.huozi.pdf.text;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import io.github.huozi.code.TokenKind;
import io.github.huozi.pdf.face.BookFont;
import io.github.huozi.pdf.face.FontStack;
import io.github.huozi.pdf.tree.BlockRole;
import io.github.huozi.pdf.tree.Detail;
import io.github.huozi.pdf.tree.Dom;
import io.github.huozi.pdf.tree.InlineRole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The inks of code: a colour and perhaps another weight for each kind of token. They come from the style sheets, through
 * hidden elements.
 */
public final class CodePalette {

    /** Plain code, in the style of its element. */
    public static final int PLAIN = 0;

    private static final List<TokenKind> KINDS = List.of(TokenKind.values());

    static final int LINE_NUMBER = KINDS.size() + 1;
    static final int WRAP_MARK = KINDS.size() + 2;

    /** The palette for documents without code. */
    public static final CodePalette NONE = new CodePalette(List.of());

    /** A colour as an operator, and the faces if they differ from those of plain code. */
    private record Ink(String operator, @Nullable FontStack stack) {}

    private final List<Ink> inks;

    private CodePalette(List<Ink> inks) {
        this.inks = List.copyOf(inks);
    }

    /** Returns the number of the ink for a kind. */
    static int ink(TokenKind kind) {
        return KINDS.indexOf(kind) + 1;
    }

    /** Writes the elements from which the inks are read. */
    public static void probe(Element body) {
        Element code = Dom.add(Dom.add(Dom.add(body, "div", BlockRole.PALETTE), "pre"), "code");
        Dom.add(code, "span");
        for (TokenKind kind : KINDS) {
            Dom.add(code, "span", Detail.of(kind));
        }
        Dom.add(code, "span", InlineRole.LINE_NUMBER);
        Dom.add(code, "span", InlineRole.WRAP_MARK);
    }

    /** Reads the inks, once the engine has computed the styles. */
    public static CodePalette of(Element body, SharedContext context, LayoutContext lengths) {
        List<Ink> inks = new ArrayList<>();
        FontStack plain = null;
        Node at = probeIn(body).getFirstChild().getFirstChild().getFirstChild();
        for (; at != null; at = at.getNextSibling()) {
            CalculatedStyle style = context.getStyle((Element) at);
            FontStack stack = ((BookFont) style.getFSFont(lengths)).stack();
            plain = plain == null ? stack : plain;
            inks.add(new Ink(operator(style), stack.equals(plain) ? null : stack));
        }
        return new CodePalette(inks);
    }

    private static Element probeIn(Element body) {
        for (Node at = body.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element element && BlockRole.PALETTE.isOn(element)) {
                return element;
            }
        }
        throw new IllegalStateException("the document has no palette");
    }

    /** Returns grey in DeviceGray, so that black is black on every press. */
    private static String operator(CalculatedStyle style) {
        if (!(style.getColor() instanceof FSRGBColor color)) {
            return "0 g";
        }
        String red = part(color.getRed());
        if (color.getRed() == color.getGreen() && color.getGreen() == color.getBlue()) {
            return red + " g";
        }
        return red + " " + part(color.getGreen()) + " " + part(color.getBlue()) + " rg";
    }

    private static String part(int of255) {
        return TextShown.number(of255 / 255f);
    }

    /** Returns the operator that selects an ink. */
    String operator(int ink) {
        return ink < inks.size() ? inks.get(ink).operator() : "0 g";
    }

    /** Returns the faces of an ink, or null when they are those of plain code. */
    @Nullable
    public FontStack stack(int ink) {
        return ink < inks.size() ? inks.get(ink).stack() : null;
    }
}
