package io.github.huozi.read.clean;

import io.github.huozi.book.Markup;
import io.github.huozi.book.XmlText;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Recognises diagrams written for a script: {@code <div class="mermaid">} and {@code <pre class="mermaid">}, and reads the rest of a fence's info string.
 */
public final class DiagramBlock {

    private static final Set<String> LANGUAGES = Set.of("mermaid", "mmd", "dot", "graphviz", "gv");
    private static final Set<String> HOLDERS = Set.of("div", "pre", "p", "section", "figure");

    private static final Pattern QUOTED = Pattern.compile("(?<![=:\\w])\\s*(?:\"([^\"]+)\"|“([^”]+)”)");
    private static final Pattern ID = Pattern.compile("(?<![\\w\"])#([\\p{L}_][\\p{L}\\p{N}_.:-]*)");
    private static final Pattern KEPT =
            Pattern.compile("(?i)(?<![\\w-])(?:direction\\s*=\\s*\"?keep\"?|keep-?direction)(?![\\w-])");
    private static final Pattern LISTED =
            Pattern.compile("(?i)(?<![\\w-])(?:draw\\s*=\\s*\"?(?:false|no|off)\"?|no-?draw)(?![\\w-])");

    private DiagramBlock() {}

    /**
     * The info string of a diagram after the language.
     *
     * @param title the caption, if it is only a quoted text; otherwise empty
     * @param id the id by which the text refers to it; may be empty
     * @param wish a value of {@link Markup#DIAGRAM_WISH}; may be empty
     */
    public record Fence(String title, String id, String wish) {

        private static final Fence NONE = new Fence("", "", "");

        /**
         * Reads an info string.
         *
         * @param language the first word of the info string
         */
        public static Fence of(String info, String language) {
            if (!LANGUAGES.contains(language)) {
                return NONE;
            }
            Matcher quoted = QUOTED.matcher(info);
            String title = quoted.find() ? (quoted.group(1) == null ? quoted.group(2) : quoted.group(1)).strip() : "";
            Matcher id = ID.matcher(info.replaceAll("\"[^\"]*\"", ""));
            boolean listed = LISTED.matcher(info).find();
            boolean kept = KEPT.matcher(info).find();
            return new Fence(
                    title, id.find() ? id.group(1) : "", listed ? Markup.NOT_DRAWN : kept ? Markup.KEEP_DIRECTION : "");
        }
    }

    /** Whether an element holds the text of a diagram; one already drawn by a script does not. */
    static boolean is(Element element) {
        return element.hasClass("mermaid")
                && HOLDERS.contains(element.normalName())
                && element.selectFirst("svg, img") == null
                && !element.hasAttr("data-processed");
    }

    /** Returns the diagram as code. */
    static Element of(Element element) {
        StringBuilder text = new StringBuilder();
        element.childNodes().forEach(node -> write(node, text));
        String code = XmlText.of(text.toString()).replace('\u00A0', ' ');
        int from = 0;
        int start = 0;
        for (int at = 0; at < code.length() && Character.isWhitespace(code.charAt(at)); at++) {
            if (code.charAt(at) == '\n') {
                from++;
                start = at + 1;
            }
        }
        // HTML, 13.2.6.4.7: the line break after the tag is not in the tree.
        boolean leading = element.normalName().equals("pre") && code.indexOf('\n') >= 0;
        from += leading ? 1 : 0;
        Element block = new Element("pre").attr(Markup.CODE_FROM, String.valueOf(from));
        Attributes.identity(element, block);
        String title = element.attr("title").strip();
        if (!title.isEmpty()) {
            block.attr(Markup.CODE_TITLE, XmlText.of(title));
        }
        block.appendElement("code")
                .addClass("language-mermaid")
                .appendChild(new TextNode(code.substring(start).stripTrailing()));
        return block;
    }

    /** Writes the text as the script reads it, with the HTML in labels as text. */
    private static void write(Node node, StringBuilder text) {
        if (node instanceof TextNode piece) {
            text.append(piece.getWholeText());
        } else if (node.normalName().equals("br")) {
            text.append("<br/>");
        } else if (node instanceof Element element) {
            boolean shown = element.tag().isInline() && !Set.of("code", "span").contains(element.normalName());
            text.append(shown ? "<" + element.normalName() + ">" : "");
            element.childNodes().forEach(child -> write(child, text));
            text.append(
                    shown ? "</" + element.normalName() + ">" : element.tag().isInline() ? "" : "\n");
        }
    }
}
