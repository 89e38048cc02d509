package io.github.huozi.pdf.tree;

import org.w3c.dom.Element;

/**
 * A class of an element in the print document, for the layouts, the structure tree and the style sheets. Only these types
 * read or write the attribute {@code class}; other code compares their values. A test checks the names in the style
 * sheets.
 */
public sealed interface PrintClass permits BlockRole, InlineRole, Trait, Detail {

    /** Returns the name in style sheets. */
    String cssName();

    /** Whether an element has this class. */
    default boolean isOn(Element element) {
        return PrintClass.isNamed(cssName(), element);
    }

    /** Adds this class to an element. */
    default void addTo(Element element) {
        String before = element.getAttribute("class");
        element.setAttribute("class", before.isEmpty() ? cssName() : before + " " + cssName());
    }

    private static boolean isNamed(String name, Element element) {
        String all = element.getAttribute("class");
        for (int at = all.indexOf(name); at >= 0; at = all.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || Character.isWhitespace(all.charAt(at - 1));
            if (begins && (end == all.length() || Character.isWhitespace(all.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
