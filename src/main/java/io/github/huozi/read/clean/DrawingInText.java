package io.github.huozi.read.clean;

import io.github.huozi.book.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Turns an inline drawing into a picture: few reading systems show inline drawings, and no two in the same way. */
public final class DrawingInText {

    /** The largest icon of a page's buttons and links: at most a line high, and without words. */
    private static final int LARGEST_ICON = 32;

    private static final String ADDRESS = "data:image/svg+xml;base64,";

    /** The attributes that XML accepts without declaring another namespace. */
    private static final Pattern NAME = Pattern.compile("(?:(?:xml|xlink):)?(?!xmlns)[A-Za-z_][A-Za-z0-9_.-]*");

    /** Elements that draw nothing by themselves. */
    private static final Set<String> UNSEEN = Set.of("defs", "symbol", "title", "desc", "style", "metadata");

    private static final List<String> KEPT = List.of("id", "class", "style", "width", "height", "title");

    private DrawingInText() {}

    /** Returns the picture; empty for a drawing not meant to be seen. */
    static Optional<Element> picture(Element drawing) {
        if (drawing.attr("aria-hidden").equals("true") || isUnseen(drawing)) {
            return Optional.empty();
        }
        Element picture = new Element("img");
        for (Attribute attribute : drawing.attributes()) {
            if (KEPT.contains(attribute.getKey()) || attribute.getKey().startsWith("huozi-")) {
                picture.attr(attribute.getKey(), attribute.getValue());
            }
        }
        return Optional.of(picture.attr("alt", words(drawing)).attr("src", ADDRESS + encoded(drawing)));
    }

    /** Whether a drawing of a saved page is an ornament, not part of the content. */
    public static boolean isIcon(Element drawing) {
        return drawing.attr("aria-hidden").equals("true")
                || isUnseen(drawing)
                || (words(drawing).isEmpty()
                        && side(drawing, "width") <= LARGEST_ICON
                        && side(drawing, "height") <= LARGEST_ICON);
    }

    private static boolean isUnseen(Element drawing) {
        return drawing.hasAttr("hidden")
                || drawing.attr("style").replace(" ", "").contains("display:none")
                || drawing.children().stream().allMatch(child -> UNSEEN.contains(child.normalName()));
    }

    private static double side(Element drawing, String name) {
        String written = drawing.attr(name).strip();
        if (written.matches("[0-9.]{1,8}(?:px)?")) {
            return Double.parseDouble(written.replace("px", ""));
        }
        if (written.matches("[0-9.]{1,8}r?em")) {
            return 16 * Double.parseDouble(written.replaceFirst("r?em", ""));
        }
        String[] box = drawing.attr("viewBox").strip().split("[\\s,]+", -1);
        return box.length == 4 && box[2].matches("[0-9.]{1,8}") && box[3].matches("[0-9.]{1,8}")
                ? Double.parseDouble(box[name.equals("width") ? 2 : 3])
                : 0;
    }

    /** Returns its title, otherwise its label, otherwise the words in it. */
    private static String words(Element drawing) {
        Element title = Elements.child(drawing, "title");
        if (title != null && !title.text().isBlank()) {
            return XmlText.line(title.text());
        }
        if (!drawing.attr("aria-label").isBlank()) {
            return XmlText.line(drawing.attr("aria-label"));
        }
        return XmlText.line(
                String.join(" ", drawing.select("text, foreignObject").eachText()));
    }

    private static String encoded(Element drawing) {
        Document alone = new Document("");
        alone.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        Element copy = alone.appendChild(drawing.clone()).child(0);
        for (Element each : copy.getAllElements()) {
            each.attributes().asList().stream()
                    .map(Attribute::getKey)
                    .filter(key ->
                            key.startsWith("huozi-") || !NAME.matcher(key).matches())
                    .forEach(each::removeAttr);
        }
        // HTML knows both without a declaration.
        copy.attr("xmlns", "http://www.w3.org/2000/svg").attr("xmlns:xlink", "http://www.w3.org/1999/xlink");
        byte[] bytes = XmlText.of(copy.outerHtml()).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
