package io.github.huozi.pdf;

import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** All text of the book, leaf by leaf: what the PDF must show, in order. */
final class PrintText {

    /**
     * An element whose one child is text.
     *
     * @param element in the print document
     * @param text of the book
     * @param section that it belongs to; nothing for the pages that Huozi itself adds
     */
    record Leaf(Element element, String text, @Nullable AssembledSection section) {}

    private final SourceText source;
    private final List<Leaf> leaves = new ArrayList<>();

    PrintText(SourceText source) {
        this.source = source;
    }

    /** Sets text in a leaf of its own at the end of an element. */
    void add(Element parent, String text, Position position, @Nullable AssembledSection section) {
        String clean = source.clean(text, position);
        if (!clean.isEmpty()) {
            Element leaf = Dom.add(parent, "span");
            Dom.text(leaf, clean);
            leaves.add(new Leaf(leaf, clean, section));
        }
    }

    /** Sets text that the book's source does not have at this place. */
    void generated(Element parent, String text) {
        add(parent, text, Position.NONE, null);
    }

    /** Text that is set outside the text, such as a running head. */
    String aside(String text) {
        return source.clean(text, Position.NONE);
    }

    List<Leaf> leaves() {
        return Collections.unmodifiableList(leaves);
    }
}
