package io.github.huozi.read;

import io.github.huozi.book.Markup;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;

/** Gives the headings of a chapter one whole tree: from {@code h2}, no level skipped. */
final class HeadingLevels {

    private static final String ALL = "h1, h2, h3, h4, h5, h6";

    private HeadingLevels() {}

    /** All headings below an element, in order. */
    static List<Element> of(Element body) {
        return body.select(ALL);
    }

    /** The level that a heading is written with. */
    static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }

    /** Whether an element is a heading. */
    static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /**
     * Renames headings. One within a quotation or a list belongs below the heading before it and does not divide the
     * chapter.
     */
    static void normalise(Element body) {
        Deque<int[]> open = new ArrayDeque<>();
        Deque<int[]> inner = new ArrayDeque<>();
        for (Element heading : of(body)) {
            boolean divides = heading.closest("blockquote, li, td, th, dd, aside, details, figure") == null;
            int own = level(heading);
            if (divides) {
                inner.clear();
                rename(heading, place(open, own, 1));
            } else {
                int around = open.isEmpty() ? 1 : open.element()[1];
                rename(heading, place(inner, own, around));
            }
        }
    }

    /** The level below the nearest heading before it that is written with a higher one. */
    private static int place(Deque<int[]> open, int own, int around) {
        while (!open.isEmpty() && open.element()[0] >= own) {
            open.pop();
        }
        int level = Math.min(6, (open.isEmpty() ? around : open.element()[1]) + 1);
        open.push(new int[] {own, level});
        return level;
    }

    private static void rename(Element heading, int level) {
        if (level(heading) != level) {
            heading.attr(Markup.LEVEL, String.valueOf(level(heading)));
        }
        heading.tagName("h" + level);
    }
}
