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

/** An open block in {@link ContentBuilder}, and how it holds its text. */
final class OpenBlock implements ContentBuilder.Opened {

    private static final Set<Kind> TEXT_HOSTS =
            EnumSet.of(Kind.PARAGRAPH, Kind.HEADING, Kind.TERM, Kind.CAPTION, Kind.FIGCAPTION, Kind.SUMMARY);

    final Element element;
    final Kind kind;
    /** Not opened by the source, but required by its content. */
    final boolean implied;

    /** The inline elements around the block's next text, as read and as built. */
    private final List<OpenInline> chain = new ArrayList<>();

    private final List<Element> chainElements = new ArrayList<>();
    boolean holdsParagraph;
    /** A block boundary came after its text. */
    boolean brokenUp;

    OpenBlock(Element element, Kind kind, boolean implied) {
        this.element = element;
        this.kind = kind;
        this.implied = implied;
    }

    /** Whether blocks of that kind hold text and nothing else. */
    static boolean isTextHost(Kind kind) {
        return TEXT_HOSTS.contains(kind);
    }

    boolean isTextHost() {
        return isTextHost(kind);
    }

    /** List items and cells hold text directly as long as they contain no paragraph. */
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

    /** Wraps text that an item or a cell holds directly in a paragraph, when another follows. */
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
        Blocks.finish(paragraph, Kind.PARAGRAPH, new ArrayDeque<>(), Limits.DEFAULT);
    }

    /** Closes the inline elements closed in the source, and returns the innermost open one. */
    Element cutChain(List<OpenInline> open) {
        int same = 0;
        while (same < chain.size() && same < open.size() && chain.get(same) == open.get(same)) {
            same++;
        }
        chain.subList(same, chain.size()).clear();
        chainElements.subList(same, chainElements.size()).clear();
        return same == 0 ? element : chainElements.get(same - 1);
    }

    /** Opens the inline elements open in the source, and returns the innermost. */
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
