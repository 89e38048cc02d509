package io.github.huozi.site;

import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text searched by the web edition, divided at the headings of the book.
 *
 * <p>Chinese has no spaces between words, so an index of words would have to guess them, and a search for two characters
 * would miss those that the guess separated. The text itself finds any string of any length, shows its context for the
 * list of results, and is smaller than an index of character pairs with their places; looking through half a million
 * characters takes a browser a few milliseconds.
 */
final class SearchIndex {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "br",
            "caption",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    /** Readings next to their characters would split what a reader sees as one word. */
    private static final Set<String> UNREAD = Set.of("rt", "rp", "script", "style", "annotation");

    private final Places places;

    SearchIndex(Places places) {
        this.places = places;
    }

    /** Returns a script that hands the text to the page, since pages opened from disk may not fetch anything else. */
    String script() {
        List<Object> pages = new ArrayList<>();
        for (AssembledSection section : places.order()) {
            Gatherer gatherer = new Gatherer();
            gatherer.gather(section.content().body());
            pages.add(List.of(places.page(section), section.standAlone(), gatherer.finished()));
        }
        return "huoziSearch(" + Json.of(pages) + ");\n";
    }

    /** Collects the text of a section. */
    private static final class Gatherer {

        private final List<Object> stretches = new ArrayList<>();
        private String anchor = "";
        private String heading = "";
        private final StringBuilder text = new StringBuilder();

        void gather(Element element) {
            if (UNREAD.contains(element.normalName()) || element.hasClass(Markup.NOTE_CALL)) {
                return;
            }
            if (isHeading(element) && !element.id().isEmpty()) {
                close();
                anchor = element.id();
                heading = element.text();
                return;
            }
            boolean block = BLOCKS.contains(element.normalName());
            if (block) {
                lineBreak();
            }
            if (element.hasAttr(Markup.DRAWN_TEXT)) {
                append(new TextNode(element.attr(Markup.DRAWN_TEXT)), element);
            }
            for (Node child : element.childNodes()) {
                if (child instanceof TextNode run) {
                    append(run, element);
                } else if (child instanceof Element inner) {
                    gather(inner);
                }
            }
            if (block) {
                lineBreak();
            }
        }

        List<Object> finished() {
            close();
            return stretches;
        }

        private void append(TextNode run, Element parent) {
            boolean code = parent.closest("pre") != null;
            String whole = run.getWholeText();
            for (int i = 0; i < whole.length(); i++) {
                char c = whole.charAt(i);
                boolean white = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00a0';
                if (code && c == '\n') {
                    lineBreak();
                } else if (!white) {
                    text.append(c);
                } else if (!text.isEmpty() && !endsWhite()) {
                    text.append(' ');
                }
            }
        }

        private boolean endsWhite() {
            char last = text.charAt(text.length() - 1);
            return last == ' ' || last == '\n';
        }

        private void lineBreak() {
            while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }

        private void close() {
            String whole = text.toString().strip();
            if (!whole.isEmpty() || !heading.isEmpty()) {
                stretches.add(List.of(anchor, heading, whole));
            }
            text.setLength(0);
        }

        private static boolean isHeading(Element element) {
            return element.normalName().matches("h[1-6]");
        }
    }
}
