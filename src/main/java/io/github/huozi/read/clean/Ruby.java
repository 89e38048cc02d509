package io.github.huozi.read.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Normalises ruby to the form that XHTML allows: each base followed by its {@code rt}, which two {@code rp} may enclose:
 * HTML, 4.5.10 and 4.5.12.
 */
final class Ruby {

    private Ruby() {}

    /**
     * Normalises all ruby below an element. Text without a reading leaves the ruby; a reading without a base is put in
     * brackets.
     */
    static void mend(Element body) {
        for (Element ruby : body.select("ruby")) {
            mendReadings(ruby);
            mendBrackets(ruby);
            if (ruby.selectFirst("> rt") == null) {
                ruby.unwrap();
                continue;
            }
            Node last = ruby.lastChild();
            while (last != null && !isAnnotation(last)) {
                ruby.after(last);
                last = ruby.lastChild();
            }
        }
    }

    private static boolean isAnnotation(Node node) {
        return node.normalName().equals("rt") || node.normalName().equals("rp");
    }

    private static void mendReadings(Element ruby) {
        boolean base = false;
        for (Node child : List.copyOf(ruby.childNodes())) {
            if (!isAnnotation(child)) {
                base |= !isBlank(child);
            } else if (child instanceof Element rt && rt.normalName().equals("rt")) {
                if (!base) {
                    String reading = rt.text();
                    rt.replaceWith(new TextNode(reading.isEmpty() ? "" : "（" + reading + "）"));
                }
                base = false;
            }
        }
    }

    /** Fixes the brackets for reading systems without ruby support: they must come in pairs and hold text only. */
    private static void mendBrackets(Element ruby) {
        Set<Node> pairs = new HashSet<>();
        for (Element rt : Elements.children(ruby, "rt")) {
            Node before = rt.previousSibling();
            while (before != null && isBlank(before)) {
                before = before.previousSibling();
            }
            Node after = rt.nextSibling();
            while (after != null && isBlank(after)) {
                after = after.nextSibling();
            }
            if (isBracket(before) && isBracket(after)) {
                pairs.add(before);
                pairs.add(after);
            }
        }
        for (Element rp : Elements.children(ruby, "rp")) {
            if (pairs.contains(rp)) {
                rp.text(rp.text());
            } else {
                rp.remove();
            }
        }
    }

    private static boolean isBracket(@Nullable Node node) {
        return node != null && node.normalName().equals("rp");
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text && text.isBlank();
    }
}
