package io.github.huozi.read;

import io.github.huozi.book.Markup;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;

/** Makes the headings of a chapter a proper tree that starts at {@code h2} and skips no level. */
final class HeadingLevels {

    private static final String ALL = "h1, h2, h3, h4, h5, h6";

    private HeadingLevels() {}

    /** Returns all headings below an element, in order. */
    static List<Element> of(Element body) {
        return body.select(ALL);
    }

    /** Returns the level with which a heading is written. */
    static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }

    /** Whether an element is a heading. */
    static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /**
     * Renames headings. A heading within a quotation or a list is placed below the preceding heading and does not divide
     * the chapter.
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

    /** Returns the level below the nearest preceding heading of a higher level. */
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
