package io.github.huozi.pdf;

import io.github.huozi.typeset.Style;
import java.util.List;
import org.w3c.dom.Element;

/** What runs around the text: a line above it on versos and on rectos, and folios. */
final class RunningHeads {

    private final PrintText text;
    private final AsideText lines;

    /**
     * @param lines how lines of the book are set
     */
    RunningHeads(PrintText text, Style lines) {
        this.text = text;
        this.lines = new AsideText(lines);
    }

    /** Begins them in an element that opens a page; from the next page on they are printed. */
    void begin(Element element, String verso, String recto) {
        set(element, verso, recto);
    }

    /** Ends them, at the end of that element, so that blank pages after it stay blank. */
    void end(Element element) {
        set(element, "", "");
    }

    /** The folio of the opening page is one of its own, since nothing else stands there. */
    private void set(Element element, String verso, String recto) {
        String head = recto.isEmpty() ? "-head" : "-head head";
        Dom.text(Dom.add(element, "div", "run verso" + head), line(verso));
        Dom.text(Dom.add(element, "div", "run recto" + head), line(recto));
        for (String side : List.of("verso", "recto")) {
            Element folio = Dom.add(element, "div", "run " + side + "-folio");
            if (!recto.isEmpty()) {
                Dom.add(folio, "span", "folio");
                Dom.add(Dom.add(element, "div", "run " + side + "-opening"), "span", "folio");
                Dom.add(element, "div", "run " + side + "-opening");
            }
        }
    }

    /** What is printed for some words. */
    String line(String words) {
        return lines.spaced(text.aside(words));
    }
}
