package io.github.huozi.lint;

import io.github.huozi.book.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Extracts the text of content, passage by passage, except readers' comments under a chapter, which are not the author's.
 */
final class Passages implements NodeFilter {

    private static final Set<String> OPAQUE = Set.of("code", "kbd", "samp", "var", "math", "svg", "img");
    private static final Set<String> GONE = Set.of("rt", "rp", "pre");

    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final boolean chineseBook;
    private Element block;

    private Passages(Element body, boolean chineseBook) {
        this.block = body;
        this.chineseBook = chineseBook;
    }

    /**
     * Returns all passages in order.
     *
     * @param chineseBook whether text is Chinese by default
     */
    static List<Passage> of(Element body, boolean chineseBook) {
        Passages walk = new Passages(body, chineseBook);
        NodeTraversor.filter(walk, body);
        walk.end();
        return walk.passages;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode piece) {
            text.append(piece.getWholeText());
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        String name = element.normalName();
        if (GONE.contains(name) || isForeign(element)) {
            if (isBlock(element)) {
                begin(element);
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        if (OPAQUE.contains(name)) {
            text.append(Han.OPAQUE);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            text.append('\n');
        } else if (isBlock(element)) {
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    /** jsoup treats a deletion as a block; in our content it is inline. */
    private static boolean isBlock(Element element) {
        String name = element.normalName();
        return !element.tag().isInline() && !name.equals("del") && !name.equals("ins");
    }

    private static boolean isForeign(Element element) {
        return element.hasClass(Markup.COMMENTS)
                || element.hasClass(Markup.NOTE_CALL)
                || element.hasClass(Markup.PICTURE_MISSING)
                || (element.normalName().equals("span") && element.hasClass("number"));
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && isBlock(element)) {
            end();
            Element parent = element.parent();
            block = parent == null ? block : parent;
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
        end();
        block = element;
    }

    private void end() {
        String whole = text.toString();
        text.setLength(0);
        if (whole.chars().anyMatch(c -> !Character.isWhitespace(c) && c != Han.OPAQUE)) {
            passages.add(new Passage(whole, block, isChinese(block)));
        }
    }

    private boolean isChinese(Element element) {
        for (@Nullable Element at = element; at != null; at = at.parent()) {
            String language = at.attr("lang").toLowerCase(Locale.ROOT);
            if (!language.isEmpty()) {
                return language.startsWith("zh");
            }
        }
        return chineseBook;
    }
}
