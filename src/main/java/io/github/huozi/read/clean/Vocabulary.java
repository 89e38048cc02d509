package io.github.huozi.read.clean;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of each HTML element, including obsolete ones, in a book. The kinds follow the content models of XHTML in
 * EPUB 3.3: a kind determines where an element is allowed and what it may contain.
 */
public final class Vocabulary {

    /** Kinds of elements. */
    public enum Kind {
        /** Holds text: {@code p}. */
        PARAGRAPH,
        HEADING,
        PRE,
        /** Holds blocks: {@code div}, {@code blockquote}. */
        FLOW,
        LIST,
        ITEM,
        TERMS,
        TERM,
        DEFINITION,
        TABLE,
        CAPTION,
        ROWS,
        ROW,
        CELL,
        FIGURE,
        FIGCAPTION,
        DETAILS,
        SUMMARY,
        RULE,
        INLINE,
        RUBY_TEXT,
        PICTURE,
        BREAK,
        /** {@code math}: inline, or a block when displayed. */
        FORMULA,
        /** {@code svg}: becomes a picture. */
        DRAWING,
        /** Replaced by its content. */
        UNWRAP,
        /** Replaced by its content, but its edges separate blocks. */
        UNWRAP_BLOCK,
        /** Dropped with all its content. */
        DROP
    }

    /**
     * A meaning.
     *
     * @param kind the kind of element
     * @param name the name of the element in a book
     */
    public record Meaning(Kind kind, String name) {}

    private static final Map<String, Meaning> MEANINGS = new HashMap<>();

    static {
        all(Kind.PARAGRAPH, "p");
        all(Kind.HEADING, "h1 h2 h3 h4 h5 h6");
        all(Kind.PRE, "pre");
        all(Kind.FLOW, "div blockquote aside section");
        all(Kind.LIST, "ul ol");
        all(Kind.ITEM, "li");
        all(Kind.TERMS, "dl");
        all(Kind.TERM, "dt");
        all(Kind.DEFINITION, "dd");
        all(Kind.TABLE, "table");
        all(Kind.CAPTION, "caption");
        all(Kind.ROWS, "thead tbody tfoot");
        all(Kind.ROW, "tr");
        all(Kind.CELL, "td th");
        all(Kind.FIGURE, "figure");
        all(Kind.FIGCAPTION, "figcaption");
        all(Kind.DETAILS, "details");
        all(Kind.SUMMARY, "summary");
        all(Kind.RULE, "hr");
        all(
                Kind.INLINE,
                "a abbr b bdi bdo cite code del dfn em i ins kbd mark q ruby s samp small span strong sub sup time u var");
        all(Kind.RUBY_TEXT, "rt rp");
        all(Kind.PICTURE, "img");
        all(Kind.BREAK, "br wbr");
        all(Kind.UNWRAP, "data font big nobr label picture rb rtc slot blink marquee basefont spacer output legend");
        all(
                Kind.UNWRAP_BLOCK,
                "html body article main header footer hgroup nav center form fieldset dialog search multicol layer");
        all(
                Kind.DROP,
                "head title meta link base script style noscript template iframe object embed applet param audio video source"
                        + " track canvas map area input select option optgroup datalist button textarea progress"
                        + " meter col colgroup frame frameset noframes noembed bgsound keygen isindex menuitem");
        all(Kind.FORMULA, "math");
        all(Kind.DRAWING, "svg");
        // Within math these belong to a formula.
        all(
                Kind.UNWRAP,
                "mi mn mo mtext ms mspace mrow mfrac msqrt mroot mstyle merror mpadded mphantom mfenced menclose msub msup"
                        + " msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mlabeledtr mtd"
                        + " maligngroup malignmark maction semantics");
        all(Kind.DROP, "annotation annotation-xml");
        as("address", Kind.PARAGRAPH, "p");
        as("listing", Kind.PRE, "pre");
        as("xmp", Kind.PRE, "pre");
        as("plaintext", Kind.PRE, "pre");
        as("dir", Kind.LIST, "ul");
        as("menu", Kind.LIST, "ul");
        as("image", Kind.PICTURE, "img");
        as("strike", Kind.INLINE, "s");
        as("tt", Kind.INLINE, "code");
        as("acronym", Kind.INLINE, "abbr");
    }

    private Vocabulary() {}

    private static void all(Kind kind, String names) {
        for (String name : names.split(" ", -1)) {
            as(name, kind, name);
        }
    }

    private static void as(String name, Kind kind, String inBook) {
        MEANINGS.put(name, new Meaning(kind, inBook));
    }

    /** Returns the meaning of an element, or null when HTML has none of that name. */
    public static @Nullable Meaning meaning(String name) {
        return MEANINGS.get(name.toLowerCase(Locale.ROOT));
    }
}
