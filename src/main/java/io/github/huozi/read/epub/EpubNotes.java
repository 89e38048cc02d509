package io.github.huozi.read.epub;

import io.github.huozi.book.Markup;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Converts the notes of an EPUB to those of Huozi: the ones marked as notes, and those that link back to their references. */
final class EpubNotes {

    private static final String CALLS = "a[href^=#]";
    private static final int LONGEST_CALL = 8;
    private static final int LONGEST_HEADING = 20;
    private static final String HELD = "epub-held-notes";

    private EpubNotes() {}

    static void write(Collection<Element> bodies) {
        Map<String, Element> places = new HashMap<>();
        bodies.forEach(body -> body.select("[id]").forEach(element -> places.putIfAbsent(element.id(), element)));
        Set<Element> taken = new HashSet<>();
        for (Element body : bodies) {
            int number = 0;
            for (Element call : body.select(CALLS)) {
                Element target = places.get(call.attr("href").substring(1));
                Element note = target == null || isInNote(call, taken) ? null : note(target, call);
                if (note == null || taken.contains(note)) {
                    continue;
                }
                taken.add(note);
                number++;
                move(call, note, body, number);
            }
        }
        // A container that held only notes is now empty, or has only a heading.
        bodies.stream()
                .filter(body -> body.hasAttr(HELD) && body.text().length() <= LONGEST_HEADING)
                .filter(body -> body.selectFirst("img, svg, math, section." + Markup.NOTES) == null)
                .forEach(Element::empty);
        bodies.forEach(body -> body.select("aside, ol, section, div, dl, hr.footnotes-sep").stream()
                .filter(box ->
                        box.hasClass("epub-notes-were-here") && box.text().isBlank())
                .toList()
                .forEach(Element::remove));
    }

    private static boolean isInNote(Element call, Set<Element> taken) {
        return call.parents().stream().anyMatch(taken::contains)
                || call.parents().stream().anyMatch(it -> it.hasClass(Markup.NOTE));
    }

    /** Returns the block that a reference links to, when it is a note. */
    private static @Nullable Element note(Element target, Element call) {
        boolean says = type(call).contains("noteref") || call.attr("role").contains("doc-noteref");
        Element block = target;
        while (block.parent() != null && !block.normalName().matches("aside|li|p|div|dd|tr")) {
            block = block.parent();
        }
        boolean is = type(block).matches(".*(?:footnote|rearnote|endnote|note).*");
        Element back = backs(block, around(call)).stream().findFirst().orElse(null);
        boolean isShort = call.text().strip().length() <= LONGEST_CALL;
        boolean isNote = says || (is && isShort) || (isShort && back != null && !back.equals(call));
        return isNote
                        && !block.normalName().equals("body")
                        && !block.getAllElements().contains(call)
                ? block
                : null;
    }

    /** Returns the links of a note back to its references. */
    private static List<Element> backs(Element note, String id) {
        return note.select(CALLS).stream()
                .filter(link -> !id.isEmpty() && link.attr("href").equals("#" + id))
                .toList();
    }

    private static String type(Element element) {
        return element.attr("epub:type") + " " + element.attr("role");
    }

    /** Returns the id of a reference, or of an element around it. */
    private static String around(Element call) {
        for (Element at = call; at != null && !at.normalName().matches("p|li|body"); at = at.parent()) {
            if (!at.id().isEmpty()) {
                return at.id();
            }
        }
        return "";
    }

    private static void move(Element call, Element note, Element body, int number) {
        String from = around(call);
        backs(note, from).forEach(Element::remove);
        note.select("[role=doc-backlink]").remove();
        Element ours = new Element("aside")
                .addClass(Markup.NOTE)
                .attr("id", "fn-" + call.attr("href").substring(1));
        for (Element parent : note.parents()) {
            if (parent.normalName().equals("body")) {
                parent.attr(HELD, "");
            }
            if (parent.normalName().matches("aside|ol|section|div|dl")) {
                parent.addClass("epub-notes-were-here");
            }
        }
        boolean inline =
                note.children().stream().noneMatch(child -> child.normalName().matches("p|div|ul|ol|blockquote"));
        Element into = inline ? ours.appendElement("p") : ours;
        into.appendChildren(note.childNodes());
        note.remove();
        Element section = body.selectFirst("> section." + Markup.NOTES);
        if (section == null) {
            section = body.appendElement("section").addClass(Markup.NOTES);
        }
        section.appendChild(ours);
        Element sup = call.parent() != null && call.parent().normalName().equals("sup") ? call.parent() : null;
        call.text(Integer.toString(number)).clearAttributes();
        call.addClass(Markup.NOTE_CALL).attr("href", "#" + ours.id());
        if (sup == null) {
            Element raised = new Element("sup");
            call.replaceWith(raised);
            raised.appendChild(call);
        }
    }
}
