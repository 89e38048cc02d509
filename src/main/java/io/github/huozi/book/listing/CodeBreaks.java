package io.github.huozi.book.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Marks where code may wrap on a screen, for renderers that leave line breaking to a browser: a long name in running text
 * breaks at its joints, and a command-line option never loses its hyphen. The text itself is unchanged.
 */
public final class CodeBreaks {

    /** The class of text that must not wrap. */
    public static final String WHOLE = "whole";

    /**
     * Between two words of a name that are at least three letters long, and after a separator of a path or a call, but not
     * before a file extension.
     */
    private static final Pattern JOINT =
            Pattern.compile("(?<=[a-z]{3})(?=[A-Z][a-z]{2})|(?<=\\w(?:[./_(,=]|::?))(?=\\w{2})(?!(?<=\\.)\\w{2,3}$)");

    private static final int LONG_NAME = 10;

    /** Browsers would break after the hyphen. */
    private static final Pattern OPTION = Pattern.compile("(?<![\\w)\\]}-])--?[A-Za-z]");

    private CodeBreaks() {}

    /** Marks all code below an element: code in running text, and the lines of {@link CodeLines}. */
    public static void mark(Element root) {
        for (Element code : root.select("code")) {
            if (code.closest("pre") == null) {
                texts(code).forEach(CodeBreaks::part);
                texts(code).forEach(CodeBreaks::keepOptions);
            }
        }
        for (Element line : root.select("pre ." + CodeLines.LINE)) {
            texts(line).forEach(CodeBreaks::keepOptions);
        }
    }

    private static List<TextNode> texts(Element code) {
        List<TextNode> texts = new ArrayList<>();
        NodeTraversor.traverse(
                (Node node, int depth) -> {
                    if (node instanceof TextNode text) {
                        texts.add(text);
                    }
                },
                code);
        return texts;
    }

    private static void part(TextNode text) {
        String whole = text.getWholeText();
        String[] parts = JOINT.split(whole, -1);
        if (parts.length > 1 && whole.length() >= LONG_NAME) {
            for (int i = 0; i < parts.length; i++) {
                text.before(new TextNode(parts[i]));
                if (i < parts.length - 1) {
                    text.before(new Element("wbr"));
                }
            }
            text.remove();
        }
    }

    private static void keepOptions(TextNode text) {
        String whole = text.getWholeText();
        Matcher option = OPTION.matcher(whole);
        int from = 0;
        while (option.find()) {
            if (option.start() > from) {
                text.before(new TextNode(whole.substring(from, option.start())));
            }
            text.before(new Element("span").addClass(WHOLE).appendChild(new TextNode(option.group())));
            from = option.end();
        }
        if (from > 0) {
            if (from < whole.length()) {
                text.before(new TextNode(whole.substring(from)));
            }
            text.remove();
        }
    }
}
