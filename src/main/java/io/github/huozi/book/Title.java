package io.github.huozi.book;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A section's title. Its heading is a tree like {@link Content}: it has one owner at a time, passes change it in place, and
 * after {@code assemble} a renderer works on {@link #copy()}.
 *
 * @param text plain text on one line, for the table of contents, bookmarks, running heads and search; with the number that the
 *     author wrote into it, if any
 * @param heading the title on the page: an {@code h1}, the root of a tree of inline content in the vocabulary of {@link
 *     Markup}, which may hold pictures, note calls, links and index marks. The notes are in the section's content; numbers that
 *     the book adds are not part of the heading.
 * @param origin where it came from
 */
public record Title(String text, Element heading, Origin origin) {

    /** Elements that lists of titles do not show. */
    private static final String NOT_LISTED = "rt, rp, a." + Markup.NOTE_CALL;

    /** Where a title came from, in descending order of precedence. */
    public enum Origin {
        /** Configuration: {@code book.yaml}, or the caller. */
        CONFIGURATION,
        /** Another tool's list of chapters. */
        OUTLINE,
        /** The front matter of its source. */
        FRONT_MATTER,
        /** The heading at the beginning of its text. */
        HEADING,
        /** The name of its source. */
        FILE_NAME
    }

    /**
     * {@return a title without markup}
     *
     * @param text on one line
     * @param origin where it came from
     */
    public static Title plain(String text, Origin origin) {
        return new Title(text, new Element("h1").appendText(text), origin);
    }

    /**
     * {@return a title shown in lists as in its heading}
     *
     * @param heading an {@code h1} of inline content
     * @param origin where it came from
     */
    public static Title of(Element heading, Origin origin) {
        return new Title(words(heading), heading, origin);
    }

    /**
     * {@return a title with the same heading, listed under another text}
     *
     * @param other the text
     * @param by where it came from
     */
    public Title listedAs(String other, Origin by) {
        return new Title(other, heading, by);
    }

    /** {@return the text on the page, as returned by {@link #words}} */
    public String printed() {
        return words(heading);
    }

    /** {@return a deep copy, whose heading the caller may change} */
    public Title copy() {
        return new Title(text, heading.clone(), origin);
    }

    /**
     * Returns the words of inline content on one line: without ruby readings and note calls, and with pictures replaced by
     * their alternative text.
     *
     * @param inline the content, which is not changed
     * @return plain text
     */
    public static String words(Element inline) {
        return XmlText.line(listed(inline).text());
    }

    /**
     * Returns a copy of inline content for lists: without ruby readings, note calls and ids, with links replaced by their text
     * and pictures by their alternative text.
     *
     * @param inline the content, which is not changed
     * @return an element of the same name
     */
    public static Element listed(Element inline) {
        Element copy = inline.clone();
        copy.select(NOT_LISTED).remove();
        copy.select("sup:empty").remove();
        copy.select("br").forEach(line -> line.replaceWith(new TextNode(" ")));
        copy.select("img, svg").forEach(picture -> picture.replaceWith(new TextNode(said(picture))));
        copy.select("a").forEach(Node::unwrap);
        copy.getAllElements().forEach(element -> element.removeAttr("id"));
        return copy;
    }

    private static String said(Element picture) {
        if (picture.normalName().equals("img")) {
            return AltText.of(picture);
        }
        List<String> titles = picture.select("> title").eachText();
        return picture.hasAttr("aria-label") ? picture.attr("aria-label") : String.join(" ", titles);
    }
}
