package io.github.huozi.pdf.tree;

import io.github.huozi.book.settings.Length;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The size at which a picture of the print document is placed, in its attribute {@code style}. */
public final class PrintedSize {

    private static final Pattern SIZE = Pattern.compile("width: ([\\d.]+)pt; height: ([\\d.]+)pt");

    private PrintedSize() {}

    /** Returns the declarations for the size of a picture. */
    public static String css(Length width, Length height) {
        return "width: " + width.css() + "; height: " + height.css();
    }

    /** Whether an element is a picture with a size. */
    public static boolean isOn(Element element) {
        return SIZE.matcher(element.getAttribute("style")).find();
    }

    /**
     * Scales a picture and keeps the rest of its style. The engine caches the style of an element, so a new element takes
     * its place.
     */
    public static void scale(Element picture, double by) {
        Matcher size = SIZE.matcher(picture.getAttribute("style"));
        if (size.find()) {
            String scaled = String.format(
                    Locale.ROOT,
                    "width: %.2fpt; height: %.2fpt",
                    Double.parseDouble(size.group(1)) * by,
                    Double.parseDouble(size.group(2)) * by);
            Element other = (Element) picture.cloneNode(true);
            other.setAttribute("style", size.replaceFirst(scaled));
            picture.getParentNode().replaceChild(other, picture);
        }
    }
}
