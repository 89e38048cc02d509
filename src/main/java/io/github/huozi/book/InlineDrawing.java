package io.github.huozi.book;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A diagram inlined in a web document: its text can be searched, and its colours may follow those of the page.
 *
 * @hidden
 */
public final class InlineDrawing {

    private static final double EM = 16;

    private InlineDrawing() {}

    /**
     * Returns the {@code svg} that replaces a picture. It scales with the font size of the document.
     *
     * @param picture an {@code img}
     * @param diagram its asset
     */
    public static Element of(Element picture, Asset diagram) {
        String svg = new String(diagram.data().toByteArray(), StandardCharsets.UTF_8);
        Element drawing = Jsoup.parse(svg, "", Parser.xmlParser()).expectFirst("svg");
        drawing.removeAttr("xmlns");
        drawing.addClass(Markup.DIAGRAM);
        if (picture.hasAttr("id")) {
            drawing.attr("id", picture.id());
        }
        drawing.attr("role", "img").attr("aria-label", AltText.of(picture));
        drawing.attr("style", width(picture, diagram));
        drawing.remove();
        return drawing;
    }

    private static String width(Element picture, Asset diagram) {
        Optional<PictureSize> wanted = PictureSize.of(picture);
        return wanted.map(PictureSize::css)
                .orElseGet(() -> String.format(Locale.ROOT, "width: %.2fem", diagram.width() / EM));
    }
}
