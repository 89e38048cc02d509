package io.github.huozi.epub;

import io.github.huozi.book.Markup;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Puts each line of a listing into an element of its own, so that the style sheet can number it, mark it, and show where it
 * goes on in the next line of the screen. The end of the line stays in it: without style sheets, and when it is copied, the
 * text is what it was.
 */
final class CodeLines {

    /** What the style sheet draws beside code. */
    static final String MARKERS = "0123456789↪";

    /** No screen is too narrow for it. */
    private static final int SHORT = 24;

    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

    private CodeLines() {}

    /** Marks the lines of all listings under an element. */
    static void mark(Element root) {
        for (Element pre : root.select("pre")) {
            Element code = pre.selectFirst("> code");
            if (code != null) {
                listing(pre, code);
            }
        }
    }

    private static void listing(Element pre, Element code) {
        BitSet marked = marked(pre.attr(Markup.CODE_MARKED));
        String first = pre.attr(Markup.CODE_NUMBERS);
        boolean numbered = first.matches("\\d{1,6}");
        if (!numbered && marked.isEmpty() && code.wholeText().lines().allMatch(line -> columns(line) <= SHORT)) {
            return;
        }
        if (numbered) {
            pre.addClass("numbered");
            if (!first.equals("1")) {
                pre.attr("style", "counter-reset: line " + (Integer.parseInt(first) - 1));
            }
        }
        List<Element> lines = lines(code);
        for (int i = 0; i < lines.size(); i++) {
            if (marked.get(i + 1)) {
                lines.get(i).addClass("marked");
            }
        }
        code.empty();
        code.appendChildren(lines);
    }

    private static int columns(String line) {
        return line.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
    }

    private static BitSet marked(String ranges) {
        BitSet marked = new BitSet();
        Matcher matcher = RANGE.matcher(ranges);
        while (matcher.find()) {
            int from = Integer.parseInt(matcher.group(1));
            int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
            if (from <= to) {
                marked.set(from, to + 1);
            }
        }
        return marked;
    }

    /** No token goes over the end of a line; only what is plain does. */
    private static List<Element> lines(Element code) {
        List<Element> lines = new ArrayList<>();
        Element line = line(lines);
        for (Node node : List.copyOf(code.childNodes())) {
            if (!(node instanceof TextNode text)) {
                line.appendChild(node);
                continue;
            }
            String rest = text.getWholeText();
            for (int end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
                line.appendChild(new TextNode(rest.substring(0, end + 1)));
                line = line(lines);
                rest = rest.substring(end + 1);
            }
            if (!rest.isEmpty()) {
                line.appendChild(new TextNode(rest));
            }
        }
        if (line.childNodeSize() == 0 && lines.size() > 1) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private static Element line(List<Element> lines) {
        Element line = new Element("span").addClass("line");
        lines.add(line);
        return line;
    }
}
