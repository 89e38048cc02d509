package io.github.huozi.epub;

import io.github.huozi.math.FormulaElement;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Writes a jsoup tree in the XML syntax of HTML (HTML Standard 13.2, XML 1.0). What XML cannot hold is left out: characters
 * outside of its {@code Char}, attributes whose names it does not allow, comments, scripts. Attributes that begin with
 * {@code huozi-} belong to Huozi and are left out too. Does not recurse, so that deep nesting is harmless.
 */
final class Xhtml {

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    private static final Set<String> LEFT_OUT = Set.of("script", "style", "template", "noscript");

    private static final Pattern NAME =
            Pattern.compile("(?:(?:xml|xlink|epub):)?[A-Za-z_][A-Za-z0-9_.-]*", Pattern.UNICODE_CASE);

    private final StringBuilder out = new StringBuilder();

    private final EpubFormulas formulas;

    private Xhtml(EpubFormulas formulas) {
        this.formulas = formulas;
    }

    /** Returns an element with all its content. */
    static String of(Element element) {
        return of(element, new EpubFormulas());
    }

    /** Writes an element with the formulas of its book. */
    static String of(Element element, EpubFormulas formulas) {
        Xhtml xhtml = new Xhtml(formulas);
        xhtml.write(element);
        return xhtml.out.toString();
    }

    /** Returns text as the content of an element. */
    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        appendText(text, out);
        return out.toString();
    }

    /** Returns the text without characters that XML cannot hold. */
    static String clean(String text) {
        if (text.codePoints().allMatch(Xhtml::isChar)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(Xhtml::isChar).forEach(out::appendCodePoint);
        return out.toString();
    }

    private void write(Element root) {
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        return open(node) ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        close((Element) node);
                        return FilterResult.CONTINUE;
                    }
                },
                root);
    }

    /** Whether the node is an element whose content must be written, and closed afterwards. */
    private boolean open(Node node) {
        if (node instanceof TextNode text) {
            appendText(text.getWholeText(), out);
            return false;
        }
        if (!(node instanceof Element element) || LEFT_OUT.contains(element.normalName())) {
            return false;
        }
        out.append('<').append(element.tagName());
        attributes(element);
        if (VOID.contains(element.normalName())) {
            out.append("/>");
            return false;
        }
        out.append('>');
        if (element instanceof FormulaElement formula) {
            out.append(formulas.of(formula));
            close(element);
            return false;
        }
        return true;
    }

    private void close(Element element) {
        out.append("</").append(element.tagName()).append('>');
    }

    private void attributes(Element element) {
        String name = element.normalName();
        if (name.equals("svg") || name.equals("math")) {
            namespace(element);
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (key.startsWith("huozi-")
                    || key.startsWith("xmlns")
                    || !NAME.matcher(key).matches()) {
                continue;
            }
            attribute(key, attribute.getValue());
            if (key.equals("lang") && !element.hasAttr("xml:lang")) {
                attribute("xml:lang", attribute.getValue());
            }
        }
    }

    private void namespace(Element element) {
        boolean svg = element.normalName().equals("svg");
        attribute("xmlns", svg ? "http://www.w3.org/2000/svg" : "http://www.w3.org/1998/Math/MathML");
        if (svg && !element.select("*[^xlink:]").isEmpty()) {
            attribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
        }
    }

    private void attribute(String key, String value) {
        out.append(' ').append(key).append("=\"");
        appendValue(value);
        out.append('"');
    }

    private static void appendText(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                default -> appendChar(c, out);
            }
        }
    }

    private void appendValue(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#10;");
                case '\r' -> out.append("&#13;");
                case '\t' -> out.append("&#9;");
                default -> appendChar(c, out);
            }
        }
    }

    private static void appendChar(int c, StringBuilder out) {
        if (isChar(c)) {
            out.appendCodePoint(c);
        }
    }

    /** Production [2] of XML 1.0. */
    private static boolean isChar(int c) {
        return c == '\n'
                || c == '\t'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }
}
