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
 * Wraps every sentence of a document in a {@code span} as Kobo's own books do: its readers use these for positions,
 * annotations and statistics. The id is {@code kobo.PARAGRAPH.SENTENCE}, both counted from 1.
 */
final class KoboSpans {

    /** Elements that begin a paragraph. */
    private static final Set<String> PARAGRAPHS = Set.of(
            "p", "li", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "th", "td", "figcaption", "caption", "pre");

    /** Elements whose content is not wrapped; neither is hidden content, such as lists for the reading system. */
    private static final Set<String> WHOLE = Set.of("svg", "math", "audio", "video");

    /** Elements that may not contain a {@code span}. */
    private static final Set<String> STRUCTURE = Set.of("table", "thead", "tbody", "tfoot", "tr", "ul", "ol", "dl");

    private static final Pattern END = Pattern.compile("[。！？…；]+[”’」』）】》]*\\s*|[.!?]+[\"')\\]]*\\s+");

    private int paragraph;
    private int sentence;

    private KoboSpans() {}

    static void mark(Element root) {
        new KoboSpans().walk(root);
    }

    /**
     * Does the same for a page made by a template: for the content of the inner one of the two boxes that Kobo expects
     * around all text. A page of a user's template without such a box is left unchanged.
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
        // Text before the first paragraph counts as one.
        paragraph = Math.max(1, paragraph);
        sentence++;
        span.addClass("koboSpan").attr("id", "kobo." + paragraph + "." + sentence);
    }

    /** Splits the text after each sentence; the parts joined give the text again. */
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
