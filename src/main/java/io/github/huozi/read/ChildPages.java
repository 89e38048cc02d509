package io.github.huozi.read;

import io.github.huozi.book.Content;
import io.github.huozi.book.Section;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Writes the list of the pages below a page where its source asks for one, as Hugo's {@code section-toc} and {@code children}
 * do. The sections below are known only when all of them have been read.
 */
final class ChildPages {

    private static final String CLASS = "child-pages";

    /** HTML that stands for the list until then. */
    static final String MARK = "<hr class=\"" + CLASS + "\">";

    private ChildPages() {}

    /** Puts the list in place of each mark; no list where there is nothing below the page. */
    static void list(Content content, List<Section> below) {
        for (Element mark : content.body().select("hr." + CLASS)) {
            if (!below.isEmpty()) {
                mark.before(list(below));
            }
            mark.remove();
        }
    }

    private static Element list(List<Section> sections) {
        Element list = new Element("ul").addClass(CLASS);
        for (Section section : sections) {
            Element item = list.appendElement("li");
            if (isPage(section)) {
                item.appendElement("a")
                        .attr("href", address(section.key()))
                        .html(section.title().markup());
            } else {
                item.html(section.title().markup());
                if (!section.children().isEmpty()) {
                    item.appendChild(list(section.children()));
                }
            }
        }
        return list;
    }

    /** A heading of the outline without a source of its own is no place to go to. */
    private static boolean isPage(Section section) {
        return section.position().path().equals(section.key());
    }

    /** From the book's root, so that it is the same from whatever folder. */
    private static String address(String key) {
        return "/"
                + URLEncoder.encode(key, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%2F", "/");
    }
}
