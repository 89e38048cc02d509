package io.github.huozi.read.word;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/** The nested lists open at a place. Not thread-safe. */
final class WordListStack {

    private record Open(Element list, Element item, int level, String id) {}

    private final Deque<Open> open = new ArrayDeque<>();

    /**
     * Adds an item. Numbers that HTML cannot write, such as （一）, are part of the text.
     *
     * @param id the id of its list in the document
     */
    void item(Element text, WordNumbering.Given given, int level, String id, Element into) {
        boolean bullet = given.level().isBullet();
        boolean written = !bullet && given.level().type().isEmpty();
        if (written) {
            open.clear();
            if (!given.label().isBlank()) {
                text.prependText(given.label().strip() + (given.level().suffix().equals("nothing") ? "" : " "));
            }
            into.appendChild(text);
            return;
        }
        while (!open.isEmpty() && open.peek().level() > level) {
            open.pop();
        }
        String name = bullet ? "ul" : "ol";
        Open now = open.peek();
        if (now != null
                && now.level() == level
                && !(now.list().is(name) && now.id().equals(id))) {
            open.pop();
            now = null;
        }
        if (now == null || now.level() < level || !now.list().is(name)) {
            now = open.peek();
            Element holder = now == null ? into : now.item();
            Element list = holder.appendElement(name);
            if (!bullet) {
                String type = given.level().type().orElse("1");
                list.attr("type", type);
                if (given.number() != 1) {
                    list.attr("start", "" + given.number());
                }
            }
            open.push(new Open(list, list.appendElement("li"), level, id));
        } else {
            open.pop();
            open.push(new Open(now.list(), now.list().appendElement("li"), level, id));
        }
        open.getFirst().item().appendChild(text);
    }

    /** Adds a paragraph to the open item; returns whether there is one. */
    boolean goesOn(Element text) {
        if (open.isEmpty()) {
            return false;
        }
        open.getFirst().item().appendChild(text);
        return true;
    }
}
