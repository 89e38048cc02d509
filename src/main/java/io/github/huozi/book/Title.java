package io.github.huozi.book;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A section's title. Its heading is a tree as {@link Content} is one: it has one owner at a time, passes change it in place,
 * and after {@code assemble} a renderer works on {@link #copy()}.
 *
 * @param text plain text on one line, for the table of contents, bookmarks, running heads and search; with the number that
 *     the author wrote into it, if any
 * @param heading what is set on the page: an {@code h1}, the root of a tree of inline content in the vocabulary of
 *     {@link Markup}, which may hold pictures, calls of notes, links and marks of the index. The notes stand in the section's
 *     content, and the numbers that the book adds are not in it.
 * @param origin where it came from
 */
public record Title(String text, Element heading, Origin origin) {

    /** What lists of titles do not show. */
    private static final String NOT_LISTED = "rt, rp, a." + Markup.NOTE_CALL;

    /** Where a title came from, in falling precedence. */
    public enum Origin {
        /** What {@code book.yaml}, or the caller, says. */
        CONFIGURATION,
        /** Another tool's list of chapters. */
        OUTLINE,
        /** What its source says before its text. */
        FRONT_MATTER,
        /** The heading that its text opens with. */
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
     * {@return a title that lists show as its heading has it}
     *
     * @param heading an {@code h1} of inline content
     * @param origin where it came from
     */
    public static Title of(Element heading, Origin origin) {
        return new Title(words(heading), heading, origin);
    }

    /**
     * {@return the same heading, under another text in lists}
     *
     * @param other that text
     * @param by where it came from
     */
    public Title listedAs(String other, Origin by) {
        return new Title(other, heading, by);
    }

    /** {@return what is read on the page, as {@link #words} has it} */
    public String printed() {
        return words(heading);
    }

    /** {@return a deep copy, whose heading the caller may change} */
    public Title copy() {
        return new Title(text, heading.clone(), origin);
    }

    /**
     * The words of inline content on one line: without readings and calls of notes, with the alternative text of a picture in
     * its place.
     *
     * @param inline is not changed
     * @return plain text
     */
    public static String words(Element inline) {
        return XmlText.line(listed(inline).text());
    }

    /**
     * A copy of inline content as lists show it: without readings, calls of notes and ids, with the words of links, and with
     * the alternative text of pictures in their place.
     *
     * @param inline is not changed
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
