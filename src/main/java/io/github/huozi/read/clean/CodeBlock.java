package io.github.huozi.read.clean;

import io.github.huozi.book.Markup;
import io.github.huozi.book.XmlText;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Converts the many forms of code on pages to {@code pre > code}. */
public final class CodeBlock {

    /** On a {@code pre} whose text is exact and must not be tidied. */
    public static final String EXACT = "huozi-exact";

    private static final Pattern LANGUAGE = Pattern.compile(
            "(?:^|\\s)(?:language-|lang-|highlight-source-|brush:\\s*|sourceCode\\s+)([A-Za-z0-9_+#.-]+)");
    private static final Pattern GUTTER = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:line-?numbers?(?:-rows)?|linenos?|gutter|hljs-ln-numbers|copy-?(?:btn|button)?)(?:[\\s_-]|$)");
    private static final Set<String> LINES = Set.of("div", "p", "li", "tr");
    private static final Set<String> NO_LANGUAGE = Set.of("text", "plaintext", "plain", "none", "nohighlight", "txt");

    private CodeBlock() {}

    /** Returns the code in a {@code pre}. */
    static Element of(Element pre) {
        Element block = new Element("pre");
        Attributes.identity(pre, block);
        if (pre.hasAttr(Attributes.OWN_CLASS)) {
            block.attr("class", pre.attr(Attributes.OWN_CLASS));
        }
        if (!pre.attr(Markup.CODE_LABEL).isEmpty()) {
            block.attr(Markup.CODE_LABEL, pre.attr(Markup.CODE_LABEL));
        }
        copy(pre, block, Markup.CODE_TITLE);
        copy(pre, block, Markup.CODE_NUMBERS);
        copy(pre, block, Markup.CODE_MARKED);
        copy(pre, block, Markup.DIAGRAM_WISH);
        asPrism(pre, block);
        Element code = block.appendElement("code");
        String language = language(pre);
        if (!language.isEmpty()) {
            code.addClass("language-" + language);
        }
        String text = XmlText.of(text(pre));
        code.appendChild(new TextNode(pre.hasAttr(EXACT) ? text : tidy(text)));
        return block;
    }

    /** Reads Prism's class and two attributes. */
    private static void asPrism(Element pre, Element block) {
        String start = pre.attr("data-start");
        if (pre.hasClass("line-numbers")) {
            block.attr(Markup.CODE_NUMBERS, start.matches("\\d{1,6}") ? start : "1");
        }
        String marked = CodeInfo.ranges(pre.attr("data-line"));
        if (!marked.isEmpty()) {
            block.attr(Markup.CODE_MARKED, marked);
        }
    }

    private static void copy(Element from, Element to, String name) {
        if (from.hasAttr(name)) {
            to.attr(name, from.attr(name));
        }
    }

    private static String text(Element pre) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof TextNode piece) {
                            text.append(piece.getWholeText());
                        } else if (node.normalName().equals("br")) {
                            text.append('\n');
                        } else if (!node.equals(pre)
                                && GUTTER.matcher(node.attr("class")).find()) {
                            return FilterResult.SKIP_ENTIRELY;
                        }
                        return FilterResult.CONTINUE;
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        if (LINES.contains(node.normalName()) && !endsLine(text)) {
                            text.append('\n');
                        }
                        return FilterResult.CONTINUE;
                    }
                },
                pre);
        return text.toString();
    }

    private static boolean endsLine(StringBuilder text) {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    /** Removes empty lines at both ends, and makes an editor's no-break spaces plain. */
    private static String tidy(String text) {
        String tidied = text.replace('\u00A0', ' ').stripTrailing();
        int start = 0;
        for (int at = 0; at < tidied.length() && Character.isWhitespace(tidied.charAt(at)); at++) {
            if (tidied.charAt(at) == '\n') {
                start = at + 1;
            }
        }
        return tidied.substring(start);
    }

    private static String language(Element pre) {
        Element code = Elements.child(pre, "code");
        if (code != null && !named(code).isEmpty()) {
            return normal(named(code));
        }
        Element at = pre;
        for (int up = 0; up < 4 && at != null; up++, at = at.parent()) {
            String named = named(at);
            if (!named.isEmpty()) {
                return normal(named);
            }
        }
        return "";
    }

    private static String named(Element element) {
        Matcher matcher = LANGUAGE.matcher(element.className());
        if (matcher.find()) {
            return matcher.group(1);
        }
        if (element.hasClass("mermaid") && Set.of("code", "pre").contains(element.normalName())) {
            return "mermaid";
        }
        // Hexo: figure.highlight with the language as a second class.
        if (element.normalName().equals("figure") && element.hasClass("highlight")) {
            return element.classNames().stream()
                    .filter(name -> !name.equals("highlight"))
                    .findFirst()
                    .orElse("");
        }
        String data = element.hasAttr("data-lang") ? element.attr("data-lang") : element.attr("data-language");
        return data.matches("[A-Za-z0-9_+#.-]+") ? data : "";
    }

    private static String normal(String language) {
        String lower = language.toLowerCase(Locale.ROOT);
        return NO_LANGUAGE.contains(lower) ? "text" : lower;
    }
}
