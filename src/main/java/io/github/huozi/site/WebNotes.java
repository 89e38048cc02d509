package io.github.huozi.site;

import io.github.huozi.book.Markup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Marks up the notes of a page: calls and notes link to each other, so that they work without a script; a script shows the
 * note beside its call.
 */
final class WebNotes {

    private final SiteWords words;

    WebNotes(SiteWords words) {
        this.words = words;
    }

    void mark(Element body) {
        Map<String, Element> calls = new LinkedHashMap<>();
        int number = 0;
        for (Element call : body.select("a." + Markup.NOTE_CALL + "[href]")) {
            number++;
            if (call.id().isEmpty()) {
                call.attr("id", "_call-" + number);
            }
            call.attr("role", "doc-noteref");
            Element parent = call.parent();
            if (parent == null || !parent.nameIs("sup")) {
                call.wrap("<sup></sup>");
            }
            calls.putIfAbsent(call.attr("href"), call);
        }
        for (Element section : body.select("section." + Markup.NOTES)) {
            list(section, calls);
        }
    }

    private void list(Element section, Map<String, Element> calls) {
        List<Element> notes = section.select("aside." + Markup.NOTE);
        if (notes.isEmpty()) {
            return;
        }
        section.attr("role", "doc-endnotes").attr("aria-label", words.text("notes"));
        Element list = section.appendElement("ol");
        for (Element note : notes) {
            Element call = calls.get("#" + note.id());
            note.tagName("li");
            if (call != null) {
                String number = call.text().replaceAll("[\\[\\]]", "");
                if (number.matches("[0-9]{1,6}")) {
                    note.attr("value", number);
                }
                Element last = note.lastElementChild();
                Element end = last != null && last.nameIs("p") ? last : note;
                end.appendText(" ");
                end.appendElement("a")
                        .addClass("backlink")
                        .attr("role", "doc-backlink")
                        .attr("href", "#" + call.id())
                        .attr("aria-label", words.text("backlink").replace("{0}", number))
                        .text("↩");
            }
            list.appendChild(note);
        }
    }
}
