package io.github.huozi.epub;

import io.github.huozi.font.Weight;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Records which characters a book sets in which voice and weight. */
final class FontUse {

    /** Receives the characters of one voice and weight. */
    interface Visitor {
        void visit(Voice voice, Weight weight, BitSet codePoints);
    }

    private final Map<Voice, Map<Weight, BitSet>> characters = new EnumMap<>(Voice.class);

    /** Characters of emoji sequences: browsers draw a sequence from a single face or not at all. */
    private final BitSet joined = new BitSet();

    private FontUse() {}

    static FontUse of(Collection<Element> roots) {
        FontUse use = new FontUse();
        for (Element root : roots) {
            root.traverse(use.new Walk());
        }
        return use;
    }

    void add(Voice voice, Weight weight, String text) {
        text.codePoints().forEach(set(voice, weight)::set);
        int before = ' ';
        for (int c : text.codePoints().toArray()) {
            if (c == 0x20E3 || (c >= 0x1F3FB && c <= 0x1F3FF)) {
                joined.set(before);
                joined.set(c);
            }
            before = c == 0xFE0F ? before : c;
        }
    }

    /** Returns the digits of keycaps, hands with skin tones, and the characters that combine them. */
    BitSet joined() {
        return joined;
    }

    void forEach(Visitor visitor) {
        characters.forEach(
                (voice, weights) -> weights.forEach((weight, codePoints) -> visitor.visit(voice, weight, codePoints)));
    }

    /** Returns all characters of the book. */
    BitSet all() {
        BitSet all = new BitSet();
        forEach((voice, weight, codePoints) -> all.or(codePoints));
        return all;
    }

    private BitSet set(Voice voice, Weight weight) {
        return characters
                .computeIfAbsent(voice, key -> new EnumMap<>(Weight.class))
                .computeIfAbsent(weight, key -> new BitSet());
    }

    private record Style(Voice voice, Weight weight) {}

    /** Keeps the style of each enclosing element. */
    private final class Walk implements NodeVisitor {

        private final Deque<Style> styles = new ArrayDeque<>();

        Walk() {
            styles.push(new Style(Voice.BODY, Weight.REGULAR));
        }

        @Override
        public void head(Node node, int depth) {
            Style style = styles.element();
            if (node instanceof TextNode text) {
                add(style.voice(), style.weight(), text.getWholeText());
            } else if (node instanceof Element element) {
                Weight weight = Voice.isBold(element) ? Weight.BOLD : style.weight();
                styles.push(new Style(style.voice().within(element), weight));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element) {
                styles.pop();
            }
        }
    }
}
