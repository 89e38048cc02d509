package io.github.huozi.epub;

import io.github.huozi.book.Markup;
import io.github.huozi.book.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Marks up notes as reading systems look for them.
 *
 * <p>{@code POPUP}: Apple Books wants {@code sup > a[epub:type=noteref]} and hides {@code aside[epub:type=footnote]}; Kobo
 * shows no note that stands before its call or is longer than 5,000 characters; Kindle wants one element a note with its
 * link back at the start; KOReader wants text in the call. One markup serves all: the notes stay at the end of their
 * document, without a heading, since that would stand there alone where the notes are hidden.
 */
final class Notes {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final Settings.Notes style;
    private final Ids ids;
    private final Words words;

    /**
     * A call as a note sees it.
     *
     * @param id of the first call
     * @param number as printed
     */
    private record Call(String id, String number) {}

    Notes(Settings.Notes style, Ids ids, Words words) {
        this.style = style;
        this.ids = ids;
        this.words = words;
    }

    /**
     * Marks all calls and notes of a document.
     *
     * @param level of the section's heading
     */
    void mark(Element root, int level) {
        Map<String, Call> calls = new LinkedHashMap<>();
        for (Element call : root.select("a." + Markup.NOTE_CALL + "[href^=#]")) {
            String note = call.attr("href").substring(1);
            Call first = markCall(call, note);
            calls.putIfAbsent(note, first);
        }
        for (Element section : root.select("section." + Markup.NOTES)) {
            List<Element> notes = section.select("aside." + Markup.NOTE);
            switch (style) {
                case POPUP -> {
                    section.attr("epub:type", "footnotes");
                    notes.forEach(note -> popup(note, calls.get(note.id())));
                }
                case ENDNOTES -> list(section, notes, calls, level);
            }
        }
    }

    private Call markCall(Element call, String note) {
        if (!call.hasAttr("id")) {
            call.attr("id", ids.fresh(note + "-ref"));
        }
        String number = call.text();
        call.text(bracketed(number)).attr("role", "doc-noteref");
        if (style == Settings.Notes.POPUP) {
            call.attr("epub:type", "noteref");
        }
        Element parent = call.parent();
        if (parent == null || !parent.normalName().equals("sup")) {
            call.wrap("<sup></sup>");
        }
        return new Call(call.id(), number);
    }

    private void popup(Element note, @Nullable Call call) {
        note.attr("epub:type", "footnote").attr("role", "doc-footnote");
        if (call != null) {
            Element first = note.firstElementChild();
            if (first == null || !first.normalName().equals("p")) {
                first = new Element("p");
                note.prependChild(first);
            }
            first.prependText(" ");
            first.prependChild(back(call, bracketed(call.number())));
        }
    }

    /** Turns the notes into a numbered list under a heading of its own. */
    private void list(Element section, List<Element> notes, Map<String, Call> calls, int level) {
        if (notes.isEmpty()) {
            return;
        }
        String heading = ids.fresh(notes.get(0).id() + "-notes");
        section.attr("epub:type", "endnotes").attr("role", "doc-endnotes").attr("aria-labelledby", heading);
        section.prependElement("h" + Math.min(level + 1, 6)).attr("id", heading).text(words.notes());
        Element list = section.appendElement("ol");
        for (Element note : notes) {
            Call call = calls.get(note.id());
            note.tagName("li");
            if (call != null) {
                if (NUMBER.matcher(call.number()).matches()) {
                    note.attr("value", call.number());
                }
                Element last = note.lastElementChild();
                Element end = last != null && last.normalName().equals("p") ? last : note;
                end.appendText(" ");
                end.appendChild(back(call, "↩"));
            }
            list.appendChild(note);
        }
    }

    private Element back(Call call, String text) {
        return new Element("a")
                .addClass("backlink")
                .attr("role", "doc-backlink")
                .attr("href", "#" + call.id())
                .attr("title", words.back())
                .text(text);
    }

    private static String bracketed(String number) {
        return number.startsWith("[") ? number : "[" + number + "]";
    }
}
