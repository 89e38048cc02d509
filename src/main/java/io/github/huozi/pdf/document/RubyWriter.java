package io.github.huozi.pdf.document;

import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.pdf.text.PrintText;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.w3c.dom.Element;

/** Writes ruby into the print document. */
final class RubyWriter {

    private RubyWriter() {}

    /** Writes each base followed by its reading. */
    static void write(
            org.jsoup.nodes.Element from, Element into, PrintText text, Position position, AssembledSection section) {
        StringBuilder base = new StringBuilder();
        for (Node node : from.childNodes()) {
            if (node instanceof org.jsoup.nodes.Element element
                    && element.normalName().equals("rt")) {
                text.ruby(into, base.toString().strip(), element.text(), position, section);
                base.setLength(0);
            } else if (node instanceof org.jsoup.nodes.Element element
                    && !element.normalName().equals("rp")) {
                base.append(element.text());
            } else if (node instanceof TextNode words) {
                base.append(words.text());
            }
        }
        if (!base.toString().isBlank()) {
            text.add(into, base.toString(), position, section);
        }
    }
}
