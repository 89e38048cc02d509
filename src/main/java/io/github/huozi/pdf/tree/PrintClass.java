package io.github.huozi.pdf.tree;

import org.w3c.dom.Element;

/**
 * What the print document says of an element by a class, for the layouts, the structure tree and the style sheets. Only these
 * types read or write the attribute {@code class}; all else compares values of theirs. A test holds the style sheets to the
 * names.
 */
public sealed interface PrintClass permits BlockRole, InlineRole, Trait, Detail {

    /** The name by which style sheets know it. */
    String cssName();

    /** Whether an element has it. */
    default boolean isOn(Element element) {
        return PrintClass.isNamed(cssName(), element);
    }

    /** Gives it to an element, after those that it has. */
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
