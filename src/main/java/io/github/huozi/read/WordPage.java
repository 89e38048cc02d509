package io.github.huozi.read;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What Word writes when it saves as HTML: sections that wrap pages, and lists as paragraphs with a bullet of their own. */
final class WordPage {

    private static final Pattern SECTION = Pattern.compile("(?:Word)?Section\\d+");
    private static final String ITEM = "p[style*=mso-list]";
    private static final String MARKER = "[style~=mso-list\\s*:\\s*Ignore]";
    private static final Pattern NUMBER = Pattern.compile("[（(]?[\\p{Alnum}一二三四五六七八九十]+[.、．)）]");

    private WordPage() {}

    /** Makes plain HTML of it, in place. */
    static void mend(Element body) {
        for (Element wrapper : body.select("div[class*=Section]")) {
            if (SECTION.matcher(wrapper.className()).matches()) {
                wrapper.unwrap();
            }
        }
        for (Element item : body.select(ITEM)) {
            Element marker = item.selectFirst(MARKER);
            if (marker != null) {
                list(item, marker.text().strip());
            }
        }
    }

    private static void list(Element item, String marker) {
        String name = NUMBER.matcher(marker).matches() ? "ol" : "ul";
        item.select(MARKER).remove();
        Element before = item.previousElementSibling();
        Element list = before != null && before.normalName().equals(name) && before.hasClass("mso-list")
                ? before
                : new Element(name).addClass("mso-list");
        if (list.parent() == null) {
            item.before(list);
        }
        list.appendChild(item.tagName("li").clearAttributes());
    }
}
