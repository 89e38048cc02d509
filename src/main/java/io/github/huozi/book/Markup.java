package io.github.huozi.book;

import io.github.huozi.book.settings.Medium;
import io.github.huozi.diagnostic.Position;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary of chapter content between rooms: plain XHTML with a few classes and attributes, and nothing else.
 *
 * <p>Attributes whose names begin with {@code huozi-} are ours: {@code read} removes them from input, renderers remove them
 * from output.
 *
 * <ul>
 *   <li>Headings within a section are {@code h2} to {@code h6} with no level skipped; the section's own title is not in its
 *       content.
 *   <li>Code is {@code pre > code}, the language as class {@code language-x} on {@code code}. Line ends are {@code \n}; the
 *       last line has none. After {@code transform}, {@code code} holds text and {@code span.hl-KIND}, which hold text without a
 *       line end; a listing with a caption is {@code figure.listing > figcaption, pre}.
 *   <li>A note call is {@code a.noteref[href=#id]} holding the number; the note is {@code aside.footnote[id]} in
 *       {@code section.footnotes}, the last element of the content. Back links are added by renderers.
 *   <li>A picture on its own is {@code figure > img}, with {@code figcaption} when it has a caption.
 *   <li>A diagram is written as code in a language of diagrams. After {@code transform}, one that is drawn is {@code
 *       figure.diagram > img.diagram}, and its asset {@linkplain Asset#isDiagram() is one}; one that is not is a listing.
 *   <li>A picture that is not there is {@code span.picture-missing} with its text and address (in a {@code figure} when it
 *       stood on its own).
 *   <li>A callout is {@code aside.callout.callout-KIND} with {@code p.callout-title} first; kinds are {@code note},
 *       {@code tip}, {@code important}, {@code warning} and {@code caution}.
 *   <li>What is said of a listing stands before it as {@code p.code-label}; a caption that its author wrote below a listing is
 *       {@code p.caption}.
 *   <li>Reader comments are {@code section.comments > h2.comments-title, div.comment}; a comment is
 *       {@code p.comment-by (span.comment-name, span.comment-likes, time.comment-date), div.comment-text}, replies as
 *       {@code div.comment.reply} after the text.
 *   <li>A table has {@code thead} and {@code tbody}, rows of one length, and {@code th} with a {@code scope}.
 *   <li>Alignment is {@code style="text-align: center"} or {@code right} on a block or a cell, the size of a picture what
 *       {@code PictureSize} writes; there is no other {@code style}.
 *   <li>Ruby is {@code ruby}, in which each base is followed by its {@code rt}, between two {@code rp} where its author wrote
 *       them.
 *   <li>A formula is {@code math}, a {@code FormulaElement} of the room {@code math}; a displayed one is alone in
 *       {@code div.formula}. A paragraph that goes on after it is {@code p.continued}.
 *   <li>Task list items are {@code li.task} with the text ☐ or ☑ first.
 * </ul>
 */
public final class Markup {

    /** The place of an element in its source, as {@link Position#place()} says it; mostly {@code line:column}. */
    public static final String POSITION = "huozi-pos";

    /** The source of what is in this element, where it is not that of the section around it. */
    public static final String PATH = "huozi-path";

    /** On the {@code body} of a content: where on the web the page stands that it was made of. */
    public static final String ADDRESS = "huozi-address";

    /** The {@link Asset#key()} of an {@code img}; set by {@code image}. */
    public static final String ASSET = "huozi-asset";

    /** The section's key on an {@code a}, or the target's, where a pass knows it. */
    public static final String SECTION = "huozi-section";

    /** The class of a heading that has no number, as pandoc has it: {@code {.unnumbered}} or {@code {-}}. */
    public static final String UNNUMBERED = "unnumbered";

    /** On the {@code body} of a content: the heading that became the section's title has no number. */
    public static final String UNNUMBERED_TITLE = "huozi-unnumbered";

    /**
     * The level with which a heading is written in its source, 1 to 6, where it is another in the content, since none is skipped
     * there; on the {@code body} of a content that of the heading which became the section's title, on a {@code figure} that of
     * the heading which was nothing but its picture.
     */
    public static final String LEVEL = "huozi-level";

    /**
     * On the {@code body} of a content: the ids of the heading that became the section's title, with spaces between. A link to
     * one of them is a link to the section.
     */
    public static final String TITLE_IDS = "huozi-title-ids";

    /**
     * On an {@code a} within the book: its words for a book that has pages, with <code>{page}</code> where the folio of its
     * target goes. The text of the link is for books that have none.
     */
    public static final String PAGE = "huozi-page";

    /** The {@code Callout} that an {@code aside.callout} without a title is; {@code transform} gives it its title. */
    public static final String CALLOUT_NAME = "huozi-callout";

    /** On a {@code pre}: what its author says of it in the words of mdBook, such as {@code does_not_compile}. */
    public static final String CODE_LABEL = "huozi-label";

    /** A {@code pre} that holds the path of a file that was to be included and is not there. */
    public static final String LISTING_MISSING = "listing-missing";
    /**
     * A name for a block, unique in the book and the same for all renderers, by which the PDF tells the EPUB where its pages
     * begin; set by {@code assemble}.
     */
    public static final String BLOCK = "huozi-block";

    /** On a {@code pre}: its caption, mostly the name of a file. */
    public static final String CODE_TITLE = "huozi-title";

    /**
     * On a {@code pre}: the number of its first line, where lines are numbered. {@link #NOT_NUMBERED} where they are not to be,
     * whatever the book's settings say.
     */
    public static final String CODE_NUMBERS = "huozi-numbers";

    /** The value of {@link #CODE_NUMBERS} that refuses numbers. */
    public static final String NOT_NUMBERED = "none";

    /** On a {@code pre}: the lines that are marked, as {@code 2 5-7}; the first line is 1. */
    public static final String CODE_MARKED = "huozi-marked";

    /** A {@code figure} that holds a diagram which was drawn, and the {@code img} in it. */
    public static final String DIAGRAM = "diagram";

    /** On a {@code pre} that may be a diagram: what its author asks for, {@link #KEEP_DIRECTION} or {@link #NOT_DRAWN}. */
    public static final String DIAGRAM_WISH = "huozi-diagram";

    /** The value of {@link #DIAGRAM_WISH} that keeps the direction as it is written. */
    public static final String KEEP_DIRECTION = "keep";

    /** The value of {@link #DIAGRAM_WISH} that keeps the listing. */
    public static final String NOT_DRAWN = "listing";

    /** On a {@code pre}: how many lines after its own place its text begins; without it, one. */
    public static final String CODE_FROM = "huozi-from";

    /** On an {@code img.diagram} that goes on the page turned by a quarter. */
    public static final String TURNED = "huozi-turned";

    /** On an {@code img.diagram}: all the text that is drawn, in reading order. */
    public static final String DRAWN_TEXT = "huozi-text";

    /** A {@code figure} that holds a listing. */
    public static final String LISTING = "listing";

    /**
     * The {@linkplain Medium#key() media} that an element is for, with spaces between; on the {@code body}, that the whole
     * section is for. Without it an element is for all.
     */
    public static final String MEDIA = "huozi-media";

    /** On a {@code span.index-term[id]}: the entry of the index that names this place. */
    public static final String INDEX = "huozi-index";

    /** In the text of a link within the book: the number of its target is to be put in, or its title when it has none. */
    public static final String NUMBER = "{number}";

    /** The block that a displayed formula is alone in: {@code div.formula > math}. */
    public static final String FORMULA = "formula";

    /** Code that is the source of a formula which cannot be read: on {@code code} within a line, on {@code pre} else. */
    public static final String FORMULA_SOURCE = "formula-source";

    /** On a caption that was an attribute: formulas in it are in dollars still. */
    public static final String PLAIN_CAPTION = "huozi-plain-caption";

    /** On an {@code a}: it names a numbered formula, with {@code parentheses} or {@code plain}. */
    public static final String FORMULA_REFERENCE = "huozi-formula";

    /** A {@code p} that goes on with what stands before a displayed formula. */
    public static final String CONTINUED = "continued";

    /** The class of an {@code a} that calls a note by its id. */
    public static final String NOTE_CALL = "noteref";

    /** The class of an {@code aside[id]} that is a note. */
    public static final String NOTE = "footnote";

    /** The class of the {@code section} at the end of a content that holds its notes. */
    public static final String NOTES = "footnotes";

    /** An {@code img} that needs white paper under it, lest a dark page swallow it. */
    public static final String ON_WHITE = "on-white";

    /** The class of what is shown in the place of a picture that is not there. */
    public static final String PICTURE_MISSING = "picture-missing";

    /** The class of an {@code aside} that is a callout. */
    public static final String CALLOUT = "callout";

    /** The class of a {@code section} of readers' comments. */
    public static final String COMMENTS = "comments";

    private Markup() {}

    /**
     * Notes where an element is in its source.
     *
     * @param element that was read there
     * @param line from 1
     * @param column from 1, in UTF-16 code units
     */
    public static void mark(Element element, int line, int column) {
        element.attr(POSITION, line + ":" + column);
    }

    /**
     * Notes where an element is in its source.
     *
     * @param element that was read there
     * @param position the place, in the units of the source; its path does not matter
     */
    public static void mark(Element element, Position position) {
        element.attr(POSITION, position.place());
    }

    /**
     * The place of an element: its own, or that of the nearest element around it that has one.
     *
     * @param element in a content
     * @param path the source that holds the element
     * @return the whole source when no element around it has a place
     */
    public static Position position(Element element, String path) {
        return position(element, Position.of(path));
    }

    /**
     * The place of an element: its own, or that of the nearest element around it that has one.
     *
     * @param element in a content
     * @param source a place in the source that holds the element, such as that of its section
     * @return the whole source when no element around it has a place
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
