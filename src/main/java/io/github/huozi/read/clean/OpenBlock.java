package io.github.huozi.read.clean;

import io.github.huozi.book.control.Limits;
import io.github.huozi.read.clean.Vocabulary.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A block that is open in what {@link ContentBuilder} builds, and how it holds its text. */
final class OpenBlock implements ContentBuilder.Opened {

    private static final Set<Kind> TEXT_HOSTS =
            EnumSet.of(Kind.PARAGRAPH, Kind.HEADING, Kind.TERM, Kind.CAPTION, Kind.FIGCAPTION, Kind.SUMMARY);

    final Element element;
    final Kind kind;
    /** Not asked for, but needed by what is in it. */
    final boolean implied;

    /** The inline elements in which the next text of the block stands, as they are read and as they are built. */
    private final List<OpenInline> chain = new ArrayList<>();

    private final List<Element> chainElements = new ArrayList<>();
    boolean holdsParagraph;
    /** An edge that nothing flows over came after its text. */
    boolean brokenUp;

    OpenBlock(Element element, Kind kind, boolean implied) {
        this.element = element;
        this.kind = kind;
        this.implied = implied;
    }

    /** Whether a block of that kind holds text and nothing else. */
    static boolean isTextHost(Kind kind) {
        return TEXT_HOSTS.contains(kind);
    }

    boolean isTextHost() {
        return isTextHost(kind);
    }

    /** List items and cells hold text themselves as long as there is no paragraph in them. */
    boolean holdsTextItself() {
        return switch (kind) {
            case ITEM, CELL, DEFINITION -> !holdsParagraph && !brokenUp;
            default -> false;
        };
    }

    boolean endsInText() {
        Node last = element.lastChild();
        return last != null && !(last instanceof Element block && !block.tag().isInline());
    }

    /** Text that an item or a cell held itself becomes a paragraph when another follows. */
    void wrapText() {
        boolean item = kind == Kind.ITEM || kind == Kind.CELL || kind == Kind.DEFINITION;
        if (!item || !brokenUp || holdsParagraph) {
            return;
        }
        List<Node> text = new ArrayList<>();
        for (Node node : element.childNodes()) {
            if (node instanceof Element child && !child.tag().isInline()) {
                return;
            }
            text.add(node);
        }
        Element paragraph = new Element("p");
        element.appendChild(paragraph);
        text.forEach(paragraph::appendChild);
        chain.clear();
        chainElements.clear();
        Blocks.finish(paragraph, Kind.PARAGRAPH, new ArrayDeque<>(), Limits.DEFAULT, lone -> {});
    }

    /** Closes the inline elements that are closed in what is read; gives the innermost that is still open. */
    Element cutChain(List<OpenInline> open) {
        int same = 0;
        while (same < chain.size() && same < open.size() && chain.get(same) == open.get(same)) {
            same++;
        }
        chain.subList(same, chain.size()).clear();
        chainElements.subList(same, chainElements.size()).clear();
        return same == 0 ? element : chainElements.get(same - 1);
    }

    /** Opens the inline elements that are open in what is read; gives the innermost. */
    Element openChain(List<OpenInline> open) {
        Element tail = cutChain(open);
        for (OpenInline inline : open.subList(chain.size(), open.size())) {
            Element built = inline.prototype.shallowClone();
            if (inline.used) {
                built.removeAttr("id");
            }
            inline.used = true;
            tail.appendChild(built);
            tail = built;
            chain.add(inline);
            chainElements.add(built);
        }
        return tail;
    }
}
