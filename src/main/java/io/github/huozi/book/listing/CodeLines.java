package io.github.huozi.book.listing;

import io.github.huozi.book.Markup;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The lines of a listing: which are numbered, which are highlighted and, for renderers with style sheets, each in a separate
 * element, so that the style sheet can number it, highlight it, and show where it wraps. The line break stays inside: without
 * style sheets, or when copied, the text is unchanged.
 */
public final class CodeLines {

    /** The class of a listing with numbers. */
    public static final String NUMBERED = "numbered";

    /** The class of a line. */
    public static final String LINE = "line";

    /** The class of a highlighted line. */
    public static final String MARKED = "marked";

    /** Short enough for any screen. */
    private static final int SHORT = 24;

    private static final Pattern RANGE = Pattern.compile("\\b(\\d{1,6})(?:-(\\d{1,6}))?\\b");

    private CodeLines() {}

    /** Returns the number of the first line of a {@code pre}; empty if its lines are not numbered. */
    public static OptionalInt firstNumber(Element pre) {
        String first = pre.attr(Markup.CODE_NUMBERS);
        return first.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(first)) : OptionalInt.empty();
    }

    /** Returns the highlighted lines of a {@code pre}; the first line is 0. */
    public static BitSet marked(Element pre) {
        BitSet marked = new BitSet();
        Matcher matcher = RANGE.matcher(pre.attr(Markup.CODE_MARKED));
        while (matcher.find()) {
            int from = Integer.parseInt(matcher.group(1));
            int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
            if (from >= 1 && from <= to) {
                marked.set(from - 1, to);
            }
        }
        return marked;
    }

    /** Wraps the lines of all listings below an element; listings with nothing to show are left alone. */
    public static void split(Element root) {
        for (Element pre : root.select("pre")) {
            Element code = pre.selectFirst("> code");
            if (code != null) {
                split(pre, code);
            }
        }
    }

    private static void split(Element pre, Element code) {
        BitSet marked = marked(pre);
        OptionalInt first = firstNumber(pre);
        if (first.isEmpty() && marked.isEmpty() && code.wholeText().lines().allMatch(line -> columns(line) <= SHORT)) {
            return;
        }
        if (first.isPresent()) {
            pre.addClass(NUMBERED);
            if (first.getAsInt() != 1) {
                pre.attr("style", "counter-reset: line " + (first.getAsInt() - 1));
            }
        }
        List<Element> lines = lines(code);
        for (int i = 0; i < lines.size(); i++) {
            if (marked.get(i)) {
                lines.get(i).addClass(MARKED);
            }
        }
        code.appendChildren(lines);
    }

    private static int columns(String line) {
        return line.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
    }

    /** Tokens never span lines; only plain text does. */
    private static List<Element> lines(Element code) {
        List<Element> lines = new ArrayList<>();
        Element line = line(lines);
        List<Node> nodes = List.copyOf(code.childNodes());
        // Removing them one by one would renumber the remaining siblings each time.
        code.empty();
        for (Node node : nodes) {
            if (!(node instanceof TextNode text)) {
                line.appendChild(node);
                continue;
            }
            String words = text.getWholeText();
            int from = 0;
            for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', from)) {
                line.appendChild(new TextNode(words.substring(from, end + 1)));
                line = line(lines);
                from = end + 1;
            }
            if (from < words.length()) {
                line.appendChild(new TextNode(words.substring(from)));
            }
        }
        if (line.childNodeSize() == 0 && lines.size() > 1) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private static Element line(List<Element> lines) {
        Element line = new Element("span").addClass(LINE);
        lines.add(line);
        return line;
    }
}
