package io.github.huozi.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Wraps every sentence of a document in a {@code span} as Kobo's own books have them: its readers keep their place, their
 * marks and their statistics by these. The id is {@code kobo.PARAGRAPH.SENTENCE}, both counted from 1.
 */
final class KoboSpans {

    /** These begin a paragraph. */
    private static final Set<String> PARAGRAPHS = Set.of(
            "p", "li", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "th", "td", "figcaption", "caption", "pre");

    /** Nothing is wrapped within these, nor in what is hidden, as lists for the reading system alone are. */
    private static final Set<String> WHOLE = Set.of("svg", "math", "audio", "video");

    /** Elements that may hold no {@code span}. */
    private static final Set<String> STRUCTURE = Set.of("table", "thead", "tbody", "tfoot", "tr", "ul", "ol", "dl");

    private static final Pattern END = Pattern.compile("[。！？…；]+[”’」』）】》]*\\s*|[.!?]+[\"')\\]]*\\s+");

    private int paragraph;
    private int sentence;

    private KoboSpans() {}

    static void mark(Element root) {
        new KoboSpans().walk(root);
    }

    /**
     * The same for a page that a template has made: what is in the inner one of the two boxes that Kobo puts around all text.
     * A page of a template of the user's own that has no such box is left as it is.
     */
    static String mark(String xhtml) {
        Element inner = Jsoup.parse(xhtml, "", Parser.xmlParser().setTrackPosition(true))
                .selectFirst("#book-columns > #book-inner");
        if (inner == null) {
            return xhtml;
        }
        mark(inner);
        return xhtml.substring(0, inner.sourceRange().startPos())
                + Xhtml.of(inner)
                + xhtml.substring(inner.endSourceRange().endPos());
    }

    private void walk(Element element) {
        if (PARAGRAPHS.contains(element.normalName())) {
            paragraph++;
            sentence = 0;
        }
        for (Node child : List.copyOf(element.childNodes())) {
            if (child instanceof TextNode text) {
                if (!STRUCTURE.contains(element.normalName()) && !text.isBlank()) {
                    wrap(text);
                }
            } else if (child instanceof Element inner) {
                if (inner.nameIs("img")) {
                    // Kobo counts a picture as a paragraph.
                    paragraph++;
                    sentence = 0;
                    wrap(inner);
                } else if (inner.nameIs("ruby")) {
                    wrap(inner);
                } else if (!WHOLE.contains(inner.normalName()) && !inner.hasAttr("hidden")) {
                    walk(inner);
                }
            }
        }
    }

    private void wrap(Element whole) {
        Element span = new Element("span");
        whole.replaceWith(span);
        span.appendChild(whole);
        number(span);
    }

    private void wrap(TextNode text) {
        for (String part : sentences(text.getWholeText())) {
            if (part.isBlank()) {
                text.before(new TextNode(part));
            } else {
                Element span = new Element("span").appendChild(new TextNode(part));
                number(span);
                text.before(span);
            }
        }
        text.remove();
    }

    private void number(Element span) {
        // What stands before the first paragraph is one itself.
        paragraph = Math.max(1, paragraph);
        sentence++;
        span.addClass("koboSpan").attr("id", "kobo." + paragraph + "." + sentence);
    }

    /** The text cut after the ends of sentences; joined again it is the same. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            sentences.add(text.substring(from, end.end()));
            from = end.end();
        }
        if (from < text.length()) {
            sentences.add(text.substring(from));
        }
        return sentences;
    }
}
