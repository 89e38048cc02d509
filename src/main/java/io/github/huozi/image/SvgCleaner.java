package io.github.huozi.image;

import io.github.huozi.book.control.Limits;
import io.github.huozi.css.CssRewriter;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.image.meta.SvgNames;
import io.github.huozi.image.svg.SvgHtml;
import io.github.huozi.image.svg.SvgStyleSheets;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;

/**
 * Removes from an SVG what a book must not contain: scripts, event handlers, external resources, the metadata of drawing
 * programs, and embedded HTML, whose text is kept as SVG text.
 */
final class SvgCleaner {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private static final Set<String> REMOVED = Set.of(
            "script", "iframe", "object", "embed", "audio", "video", "canvas", "handler", "listener", "metadata");

    /** Some programs declare their namespaces as entities. */
    private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s+([\\w.-]+)\\s+([\"'])([^\"'<&]{0,500})\\2\\s*>");

    private static final int MOST_ENTITIES = 50;

    /** Characters that entities may add. */
    private static final int MOST_EXPANDED = 1_000_000;

    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    /** Attributes whose values are CSS, or become CSS when they are animated. */
    private static final Set<String> STYLED = Set.of(
            "fill",
            "stroke",
            "filter",
            "mask",
            "clip-path",
            "marker",
            "marker-start",
            "marker-mid",
            "marker-end",
            "cursor",
            "color-profile",
            "from",
            "to",
            "by",
            "values");

    /** Within the document, or written out in the address. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?is)#.*|data:(?:image/(?:png|jpe?g|gif|webp|svg\\+xml)|font/|application/[\\w.-]*font)[^\\s]*");

    private static final Pattern DATA_PICTURE =
            Pattern.compile("data:image/(png|jpe?g|gif|webp)[;,].*", Pattern.DOTALL);

    private SvgCleaner() {}

    /** Returns the root element, detached. */
    static Element clean(byte[] bytes, Limits limits) throws PictureFault {
        String text = withoutDoctype(decode(bytes));
        SvgLimits bounds = new SvgLimits(limits);
        bounds.checkWellFormed(text);
        Document document = Parser.xmlParser().parseInput(text, "");
        Element root = document.selectFirst("svg, svg|svg");
        if (root == null) {
            throw PictureFault.corrupt("picture.damaged");
        }
        // A separate document makes it serialize as XML, without entities of HTML.
        Document alone = new Document("");
        alone.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        alone.appendChild(root);
        for (Element element : root.select("*")) {
            cleanElement(element);
        }
        SvgHtml.replace(root);
        removeNotes(root);
        SvgNames.settle(root);
        SvgStyleSheets.settle(root);
        root.attr("xmlns", SVG);
        if (root.select("[^xlink:]").isEmpty()) {
            root.removeAttr("xmlns:xlink");
        } else {
            root.attr("xmlns:xlink", XLINK);
        }
        bounds.checkSize(root);
        return root;
    }

    private static String decode(byte[] bytes) {
        if (bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (bytes.length > 1 && ((bytes[0] & 0xFF) >= 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(head);
        if (declared.find()) {
            try {
                return new String(bytes, Charset.forName(declared.group(1)));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                return new String(bytes, StandardCharsets.UTF_8);
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String withoutDoctype(String text) throws PictureFault {
        int start = text.indexOf("<!DOCTYPE");
        int end = start < 0 ? -1 : endOfDoctype(text, start);
        if (end < 0) {
            return text.strip();
        }
        String rest = text.substring(0, start) + text.substring(end);
        Matcher entity = ENTITY.matcher(text).region(start, end);
        for (int i = 0; i < MOST_ENTITIES && entity.find(); i++) {
            rest = rest.replace("&" + entity.group(1) + ";", entity.group(3));
            if (rest.length() > MOST_EXPANDED + text.length()) {
                throw new PictureFault(Code.PICTURE_TOO_LARGE, "picture.entities");
            }
        }
        return rest.strip();
    }

    /** After the closing bracket of a DOCTYPE; -1 when it has none. */
    private static int endOfDoctype(String text, int start) {
        char quote = 0;
        int subset = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[') {
                subset++;
            } else if (c == ']') {
                subset--;
            } else if (c == '>' && subset <= 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private static void cleanElement(Element element) {
        String name = element.normalName();
        if (name.startsWith("svg:")) {
            element.tagName(element.tagName().substring(4));
            name = element.normalName();
        }
        boolean isAnimatedLink =
                element.attr("attributeName").toLowerCase(Locale.ROOT).endsWith("href");
        if (REMOVED.contains(name) || name.indexOf(':') >= 0 || isAnimatedLink) {
            element.remove();
            return;
        }
        List<String> doomed = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (!isAllowed(name, key, attribute.getValue())) {
                doomed.add(attribute.getKey());
            }
        }
        doomed.forEach(element::removeAttr);
        if (element.hasAttr("style")) {
            element.attr("style", declarations(element.attr("style")));
        }
        if (name.equals("style")) {
            String css = CssRewriter.sheet(element.wholeText(), (address, line, column) -> within(address));
            element.text(css);
        }
        if (name.equals("image") && !element.hasAttr("href") && !element.hasAttr("xlink:href")) {
            element.remove();
        }
    }

    private static boolean isAllowed(String element, String key, String value) {
        if (key.startsWith("on")) {
            return false;
        }
        if (key.equals("href") || key.equals("xlink:href")) {
            String address = value.strip();
            return address.startsWith("#")
                    || (element.equals("image") && DATA_PICTURE.matcher(address).matches());
        }
        if (key.indexOf(':') >= 0) {
            return key.startsWith("xlink:") || key.startsWith("xml:");
        }
        // What has no bracket and no escape names no address.
        boolean plain = value.indexOf('(') < 0 && value.indexOf('\\') < 0;
        return plain
                || !STYLED.contains(key)
                || !declarations("x:" + value.replace(';', ',')).isEmpty();
    }

    private static Optional<String> within(String address) {
        return WITHIN.matcher(address).matches() ? Optional.of(address) : Optional.empty();
    }

    private static String declarations(String css) {
        return CssRewriter.declarations(css, (address, line, column) -> within(address))
                .replace("\n", " ")
                .strip();
    }

    private static void removeNotes(Element root) {
        List<Node> notes = new ArrayList<>();
        root.traverse((node, depth) -> {
            if (node instanceof Comment || node instanceof XmlDeclaration) {
                notes.add(node);
            }
        });
        notes.forEach(Node::remove);
    }
}
