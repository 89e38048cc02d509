package io.github.huozi.pdf.document;

import io.github.huozi.book.Markup;
import io.github.huozi.pdf.tree.BlockRole;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Recognises paragraphs that serve as a heading or caption of what follows: such a line is never the last on a page. */
final class LeadingLine {

    /** The maximum length of a heading, in characters. */
    private static final int LONGEST = 40;

    private static final Set<String> BOLD = Set.of("strong", "b");

    /** Elements with the caption above. */
    private static final Set<String> CAPTIONED = Set.of("table", "pre");

    private LeadingLine() {}

    /**
     * Whether a paragraph is such a line: all bold except for a final punctuation mark; a caption before a table or code;
     * or a few words with a colon before a diagram.
     */
    static boolean is(Element paragraph) {
        Element next = paragraph.nextElementSibling();
        if (next == null || paragraph.text().length() > LONGEST) {
            return false;
        }
        if (next.hasClass(Markup.DIAGRAM) && paragraph.text().matches(".*[：:]\\s*")) {
            return true;
        }
        Element first = paragraph.firstElementChild();
        if (first == null) {
            return false;
        }
        boolean caption = first.hasClass(BlockRole.CAPTION.cssName())
                && (CAPTIONED.contains(next.normalName()) || next.selectFirst("> pre, > table") != null);
        return caption ? isAll(paragraph, Set.of("span")) : isAll(paragraph, BOLD);
    }

    private static boolean isAll(Element paragraph, Set<String> tags) {
        for (Node node : paragraph.childNodes()) {
            boolean inside = node instanceof Element element && tags.contains(element.normalName());
            if (!inside && !(node instanceof TextNode text && text.text().matches("[\\s：:。．.、]*"))) {
                return false;
            }
        }
        return true;
    }
}
