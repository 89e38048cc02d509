package io.github.huozi.book;

import io.github.huozi.book.settings.Medium;
import io.github.huozi.diagnostic.Position;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary of chapter content that rooms exchange: plain XHTML with a few classes and attributes, and nothing else.
 *
 * <p>Attributes whose names begin with {@code huozi-} are ours: {@code read} removes them from input, renderers remove them
 * from output.
 *
 * <ul>
 * <li>Headings within a section are {@code h2} to {@code h6} with no level skipped; the section's own title is not in its
 *       content.
 * <li>Code is {@code pre > code}, the language as class {@code language-x} on {@code code}. Lines are separated by {@code \n};
 *       the last line does not end in one. After {@code transform}, {@code code} holds text and {@code span.hl-KIND}, which
 *       hold text without line breaks; a listing with a caption is {@code figure.listing > figcaption, pre}.
 * <li>A note call is {@code a.noteref[href=#id]} that holds the number; the note is {@code aside.footnote[id]} in {@code
 *       section.footnotes}, the last element of the content. Renderers add back links.
 * <li>A picture on its own is {@code figure > img}, with {@code figcaption} if it has a caption.
 * <li>A diagram is written as code in a language of diagrams. After {@code transform}, a drawn one is {@code figure.diagram >
 *       img.diagram}, and its asset {@linkplain Asset#isDiagram() is a diagram}; any other is a listing.
 * <li>A missing picture is {@code span.picture-missing} with its text and address (in a {@code figure} if it was a block).
 * <li>A callout is {@code aside.callout.callout-KIND} with {@code p.callout-title} first; kinds are {@code note}, {@code tip},
 *       {@code important}, {@code warning} and {@code caution}.
 * <li>A label of a listing precedes it as {@code p.code-label}; a caption that its author wrote below a listing is {@code
 *       p.caption}.
 * <li>Reader comments are {@code section.comments > h2.comments-title, div.comment}; a comment is {@code p.comment-by
 *       (span.comment-name, span.comment-likes, time.comment-date), div.comment-text}, replies as {@code div.comment.reply}
 *       after the text.
 * <li>A table has {@code thead} and {@code tbody}, rows of equal length, and {@code th} with a {@code scope}.
 * <li>Alignment is {@code style="text-align: center"} or {@code right} on a block or a cell, the size of a picture is written
 *       by {@code PictureSize}; there is no other {@code style}.
 * <li>Ruby is {@code ruby}, where each base is followed by its {@code rt}, enclosed in {@code rp} if the author wrote them.
 * <li>A formula is {@code math}, a {@code FormulaElement} of the room {@code math}; a displayed one is the only child of {@code
 *       div.formula}. A paragraph that continues after it is {@code p.continued}.
 * <li>Task list items are {@code li.task} with the text ☐ or ☑ first.
 * </ul>
 */
public final class Markup {

    /** The position of an element in its source, as formatted by {@link Position#place()}; usually {@code line:column}. */
    public static final String POSITION = "huozi-pos";

    /** The source of the content of this element, if it differs from that of the enclosing section. */
    public static final String PATH = "huozi-path";

    /** On the {@code body} of a content: the web address of the page that it was made from. */
    public static final String ADDRESS = "huozi-address";

    /** The {@link Asset#key()} of an {@code img}; set by {@code image}. */
    public static final String ASSET = "huozi-asset";

    /** On an {@code a}: the key of the target section, if a pass knows it. */
    public static final String SECTION = "huozi-section";

    /** The class of a heading without a number, as in pandoc: {@code {.unnumbered}} or {@code {-}}. */
    public static final String UNNUMBERED = "unnumbered";

    /** On the {@code body} of a content: the heading that became the section's title has no number. */
    public static final String UNNUMBERED_TITLE = "huozi-unnumbered";

    /**
     * The level of a heading in its source, 1 to 6, if it differs in the content, where no level is skipped. On the {@code
     * body} of a content, the level of the heading that became the section's title; on a {@code figure}, the level of the
     * heading that held only its picture.
     */
    public static final String LEVEL = "huozi-level";

    /**
     * On the {@code body} of a content: the ids of the heading that became the section's title, separated by spaces. A link to
     * one of them is a link to the section.
     */
    public static final String TITLE_IDS = "huozi-title-ids";

    /**
     * On an {@code a} within the book: its wording for a book with pages, with <code>{page}</code> in place of the folio of its
     * target. The text of the link is for books without pages.
     */
    public static final String PAGE = "huozi-page";

    /** The {@code Callout} of an {@code aside.callout} without a title; {@code transform} adds its title. */
    public static final String CALLOUT_NAME = "huozi-callout";

    /** On a {@code pre}: its annotation in the vocabulary of mdBook, such as {@code does_not_compile}. */
    public static final String CODE_LABEL = "huozi-label";

    /** A {@code pre} that holds the path of a file to include that does not exist. */
    public static final String LISTING_MISSING = "listing-missing";
    /**
     * A name for a block, unique in the book and the same for all renderers, through which the PDF shares its page breaks with
     * the EPUB; set by {@code assemble}.
     */
    public static final String BLOCK = "huozi-block";

    /** On a {@code pre}: its caption, usually a file name. */
    public static final String CODE_TITLE = "huozi-title";

    /**
     * On a {@code pre}: the number of its first line, if lines are numbered. {@link #NOT_NUMBERED} suppresses numbers whatever
     * the book's settings are.
     */
    public static final String CODE_NUMBERS = "huozi-numbers";

    /** The value of {@link #CODE_NUMBERS} that suppresses numbers. */
    public static final String NOT_NUMBERED = "none";

    /** On a {@code pre}: the highlighted lines, as {@code 2 5-7}; the first line is 1. */
    public static final String CODE_MARKED = "huozi-marked";

    /** A {@code figure} that holds a drawn diagram, and the {@code img} in it. */
    public static final String DIAGRAM = "diagram";

    /** On a {@code pre} that may be a diagram: the author's request, {@link #KEEP_DIRECTION} or {@link #NOT_DRAWN}. */
    public static final String DIAGRAM_WISH = "huozi-diagram";

    /** The value of {@link #DIAGRAM_WISH} that keeps the direction as written. */
    public static final String KEEP_DIRECTION = "keep";

    /** The value of {@link #DIAGRAM_WISH} that keeps the diagram a listing. */
    public static final String NOT_DRAWN = "listing";

    /** On a {@code pre}: the number of lines between its own position and its text; 1 by default. */
    public static final String CODE_FROM = "huozi-from";

    /** On an {@code img.diagram} that is printed rotated by 90 degrees. */
    public static final String TURNED = "huozi-turned";

    /** On an {@code img.diagram}: all text in the drawing, in reading order. */
    public static final String DRAWN_TEXT = "huozi-text";

    /** A {@code figure} that holds a listing. */
    public static final String LISTING = "listing";

    /**
     * The {@linkplain Medium#key() media} that an element is for, separated by spaces; on the {@code body}, those that the
     * whole section is for. All media by default.
     */
    public static final String MEDIA = "huozi-media";

    /** On a {@code span.index-term[id]}: the index entry that refers to this place. */
    public static final String INDEX = "huozi-index";

    /** In the text of a link within the book: the placeholder for the number of its target, or for its title if it has none. */
    public static final String NUMBER = "{number}";

    /** The block that contains only a displayed formula: {@code div.formula > math}. */
    public static final String FORMULA = "formula";

    /** The class of the number beside a displayed formula. */
    public static final String FORMULA_NUMBER = "formula-number";

    /** Code that is the source of an unreadable formula: on {@code code} within a line, otherwise on {@code pre}. */
    public static final String FORMULA_SOURCE = "formula-source";

    /** On a caption taken from an attribute: formulas in it are still between dollars. */
    public static final String PLAIN_CAPTION = "huozi-plain-caption";

    /** On an {@code a} that refers to a numbered formula: {@code parentheses} or {@code plain}. */
    public static final String FORMULA_REFERENCE = "huozi-formula";

    /** A {@code p} that continues the paragraph before a displayed formula. */
    public static final String CONTINUED = "continued";

    /** The class of an {@code a} that is a note call. */
    public static final String NOTE_CALL = "noteref";

    /** The class of an {@code aside[id]} that is a note. */
    public static final String NOTE = "footnote";

    /** The class of the {@code section} at the end of a content that contains its notes. */
    public static final String NOTES = "footnotes";

    /** An {@code img} that needs a white background to remain visible on a dark page. */
    public static final String ON_WHITE = "on-white";

    /** The class of the replacement for a missing picture. */
    public static final String PICTURE_MISSING = "picture-missing";

    /** The class of an {@code aside} that is a callout. */
    public static final String CALLOUT = "callout";

    /** The class of a {@code section} of readers' comments. */
    public static final String COMMENTS = "comments";

    private Markup() {}

    /**
     * Records the position of an element in its source.
     *
     * @param element an element read from the source
     * @param line the line, from 1
     * @param column the column, from 1, in UTF-16 code units
     */
    public static void mark(Element element, int line, int column) {
        element.attr(POSITION, line + ":" + column);
    }

    /**
     * Records the position of an element in its source.
     *
     * @param element an element read from the source
     * @param position the position, in the units of the source; its path is ignored
     */
    public static void mark(Element element, Position position) {
        element.attr(POSITION, position.place());
    }

    /**
     * Returns the position of an element: its own, or that of the nearest enclosing element that has one.
     *
     * @param element an element of a content
     * @param path the source that contains the element
     * @return the position, or the whole source if no enclosing element has one
     */
    public static Position position(Element element, String path) {
        return position(element, Position.of(path));
    }

    /**
     * Returns the position of an element: its own, or that of the nearest enclosing element that has one.
     *
     * @param element an element of a content
     * @param source a position in the source that contains the element, such as that of its section
     * @return the position, or the whole source if no enclosing element has one
     */
    public static Position position(Element element, Position source) {
        String other = around(element, PATH);
        return (other.isEmpty() ? source : Position.of(other)).parsed(around(element, POSITION));
    }

    private static String around(Element element, String name) {
        for (@Nullable Element at = element; at != null; at = at.parent()) {
            if (at.hasAttr(name)) {
                return at.attr(name);
            }
        }
        return "";
    }
}
