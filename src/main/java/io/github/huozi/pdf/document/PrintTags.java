package io.github.huozi.pdf.document;

import io.github.huozi.book.Markup;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Maps elements and attributes of a book's content to those of the print document. */
final class PrintTags {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Set<String> BLOCKS = names("""
            p h1 h2 h3 h4 h5 h6 div ul ol li dl dt dd blockquote pre table caption thead tbody tfoot tr th td section
            article aside nav header footer main figure figcaption hr address details summary hgroup""");

    private static final Set<String> INLINES = names("""
            span em strong b i u s del ins sub sup code kbd samp var mark small q cite abbr dfn time br big tt strike""");

    private static final Set<String> CONTAINERS = names("ul ol dl table thead tbody tfoot tr section article main nav");

    private static final Set<String> ATTRIBUTES =
            names(Markup.BLOCK + " id class lang dir colspan rowspan scope start type value reversed datetime");

    /** Replacements of tags that the engine does not support. */
    private static final Map<String, String> RENAMED =
            Map.of("main", "div", "nav", "div", "details", "div", "hgroup", "div");

    private PrintTags() {}

    private static Set<String> names(String all) {
        return Set.of(SPACE.split(all));
    }

    static boolean isBlock(String tag) {
        return BLOCKS.contains(tag);
    }

    /** Whether a node is a block; a displayed formula is one. */
    static boolean isBlock(Node node) {
        return node instanceof org.jsoup.nodes.Element element
                && (isBlock(element.normalName()) || FormulaWriter.isDisplay(element));
    }

    /** Whether a node is only white space. */
    static boolean isBlank(Node node) {
        return node instanceof TextNode words && words.isBlank();
    }

    /** Whether a node is neither text nor an element. */
    static boolean isNothing(Node node) {
        return !(node instanceof TextNode) && !(node instanceof org.jsoup.nodes.Element);
    }

    /** Whether an element holds only blocks, so that white space in it is insignificant. */
    static boolean isContainer(String tag) {
        return CONTAINERS.contains(tag);
    }

    static boolean isKept(String attribute) {
        return ATTRIBUTES.contains(attribute);
    }

    /** Returns the tag of a block in print. */
    static String block(String tag) {
        return RENAMED.getOrDefault(tag, tag);
    }

    /** Returns the tag of an inline element in print. */
    static String inline(String tag) {
        return INLINES.contains(tag) ? tag : "span";
    }

    /** Copies the attributes that the print document keeps. */
    static void copy(org.jsoup.nodes.Element from, org.w3c.dom.Element to) {
        from.attributes().forEach(attribute -> {
            if (isKept(attribute.getKey()) && !attribute.getValue().isBlank()) {
                to.setAttribute(attribute.getKey(), attribute.getValue());
            }
        });
    }
}
