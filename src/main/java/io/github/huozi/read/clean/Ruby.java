package io.github.huozi.read.clean;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Puts ruby into the one form that XHTML allows: each base followed by its {@code rt}. */
final class Ruby {

    private Ruby() {}

    /** Mends all ruby below an element. What has no reading leaves the ruby; a reading without a base stands in brackets. */
    static void mend(Element body) {
        for (Element ruby : body.select("ruby")) {
            mendOne(ruby);
        }
    }

    private static void mendOne(Element ruby) {
        boolean base = false;
        for (Node child : List.copyOf(ruby.childNodes())) {
            if (!child.normalName().equals("rt")) {
                base |= !(child instanceof TextNode text) || !text.isBlank();
            } else if (base) {
                base = false;
            } else if (child instanceof Element rt) {
                String reading = rt.text();
                child.replaceWith(new TextNode(reading.isEmpty() ? "" : "（" + reading + "）"));
            }
        }
        if (ruby.selectFirst("> rt") == null) {
            ruby.unwrap();
            return;
        }
        Node last = ruby.lastChild();
        while (last != null && !last.normalName().equals("rt")) {
            ruby.after(last);
            last = ruby.lastChild();
        }
    }
}
