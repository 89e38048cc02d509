package io.github.huozi.book.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Emoji in listings, for renderers that leave fonts to a browser: emoji glyphs are wider than two columns and would push the
 * text after them out of its column. In separate elements, the style sheet can limit them to two.
 */
public final class CodeSigns {

    /** The class of an emoji in a listing. */
    public static final String SIGN = "sign";

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int AS_EMOJI = 0xFE0F;

    private CodeSigns() {}

    /**
     * Marks emoji in all listings below an element.
     *
     * @param emoji tests for an emoji
     */
    public static void mark(Element root, IntPredicate emoji) {
        for (Element pre : root.select("pre")) {
            List<TextNode> texts = new ArrayList<>();
            NodeTraversor.traverse(
                    (Node node, int depth) -> {
                        if (node instanceof TextNode text) {
                            texts.add(text);
                        }
                    },
                    pre);
            texts.forEach(text -> mark(text, emoji));
        }
    }

    private static void mark(TextNode text, IntPredicate emoji) {
        String whole = text.getWholeText();
        int from = 0;
        for (int at = 0; at < whole.length(); ) {
            int end = end(whole, at, emoji);
            if (end > at) {
                text.before(new TextNode(whole.substring(from, at)));
                text.before(new Element("span").addClass(SIGN).appendChild(new TextNode(whole.substring(at, end))));
                from = end;
            }
            at = end > at ? end : whole.offsetByCodePoints(at, 1);
        }
        if (from > 0) {
            text.before(new TextNode(whole.substring(from)));
            text.remove();
        }
    }

    /**
     * Returns the end of the emoji that begins here, including its skin tone and joined characters (UTS 51, ED-17); the start
     * if none begins here.
     */
    private static int end(String text, int at, IntPredicate emoji) {
        int first = text.codePointAt(at);
        int end = at + Character.charCount(first);
        boolean asked = end < text.length() && text.charAt(end) == AS_EMOJI && !Character.isLetterOrDigit(first);
        if (!emoji.test(first) && !asked) {
            return at;
        }
        while (end < text.length()) {
            int next = text.codePointAt(end);
            int behind = end + Character.charCount(next);
            if (next == ZERO_WIDTH_JOINER && behind < text.length()) {
                end = behind + Character.charCount(text.codePointAt(behind));
            } else if (next == AS_EMOJI || (next >= 0x1F3FB && next <= 0x1F3FF)) {
                end = behind;
            } else {
                break;
            }
        }
        return end;
    }
}
