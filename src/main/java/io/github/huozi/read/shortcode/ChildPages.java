package io.github.huozi.read.shortcode;

import io.github.huozi.book.Content;
import io.github.huozi.book.Section;
import io.github.huozi.book.Title;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Writes the list of the pages below a page where its source requests it, like Hugo's {@code section-toc} and {@code
 * children}. The sections below are known only when all of them have been read.
 */
public final class ChildPages {

    private static final String CLASS = "child-pages";

    /** The HTML placeholder of the list until then. */
    static final String MARK = "<hr class=\"" + CLASS + "\">";

    private ChildPages() {}

    /** Writes the lists in a whole book. */
    public static void list(List<Section> book) {
        for (int at = 0; at < book.size(); at++) {
            List<Section> behind = book.subList(at + 1, book.size());
            Section page = book.get(at);
            list(page, opens(page, behind) ? behind : page.children());
        }
    }

    /** Replaces each placeholder by the list, or removes it if there are no pages below. */
    private static void list(Section page, List<Section> below) {
        list(page.content(), below);
        page.children().forEach(child -> list(child, child.children()));
    }

    private static void list(Content content, List<Section> below) {
        for (Element mark : content.body().select("hr." + CLASS)) {
            if (!below.isEmpty()) {
                mark.before(links(below));
            }
            mark.remove();
        }
    }

    /** Whether a page without child pages is the parent of all others, like a site's {@code _index.md}. */
    private static boolean opens(Section home, List<Section> others) {
        String key = home.key();
        return home.children().isEmpty()
                && key.substring(key.lastIndexOf('/') + 1).matches("(?i)(_?index|readme)\\.(md|markdown|html?)")
                && others.stream().allMatch(other -> isBelow(other, key.substring(0, key.lastIndexOf('/') + 1)));
    }

    private static boolean isBelow(Section section, String folder) {
        boolean page = isPage(section);
        return (!page || section.key().startsWith(folder))
                && (page || section.children().stream().allMatch(child -> isBelow(child, folder)));
    }

    private static Element links(List<Section> sections) {
        Element list = new Element("ul").addClass(CLASS);
        for (Section section : sections) {
            Element item = list.appendElement("li");
            if (isPage(section)) {
                Element link = item.appendElement("a").attr("href", address(section.key()));
                link.appendChildren(Title.listed(section.title().heading()).childNodes());
            } else {
                item.appendChildren(Title.listed(section.title().heading()).childNodes());
                if (!section.children().isEmpty()) {
                    item.appendChild(links(section.children()));
                }
            }
        }
        return list;
    }

    /** Whether a section is a page; a heading of the outline without a source is not a link target. */
    private static boolean isPage(Section section) {
        return section.position().path().filter(section.key()::equals).isPresent();
    }

    /** Returns the address from the book's root, which is the same from every folder. */
    private static String address(String key) {
        return "/"
                + URLEncoder.encode(key, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%2F", "/");
    }
}
