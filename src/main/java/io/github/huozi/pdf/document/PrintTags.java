package io.github.huozi.pdf.document;

import io.github.huozi.book.Markup;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which elements and attributes of a book's content the print document has, and as what. */
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

    /** What the engine makes of a tag that it does not know. */
    private static final Map<String, String> RENAMED =
            Map.of("main", "div", "nav", "div", "details", "div", "hgroup", "div");

    private PrintTags() {}

    private static Set<String> names(String all) {
        return Set.of(SPACE.split(all));
    }

    static boolean isBlock(String tag) {
        return BLOCKS.contains(tag);
    }

    /** Whether it holds blocks only, so that white space in it is nothing. */
    static boolean isContainer(String tag) {
        return CONTAINERS.contains(tag);
    }

    static boolean isKept(String attribute) {
        return ATTRIBUTES.contains(attribute);
    }

    /** What a block becomes. */
    static String block(String tag) {
        return RENAMED.getOrDefault(tag, tag);
    }

    /** What an element within a line becomes. */
    static String inline(String tag) {
        return INLINES.contains(tag) ? tag : "span";
    }
}
