package io.github.huozi.epub;

import io.github.huozi.book.ListNumbers;
import io.github.huozi.book.Markup;
import io.github.huozi.book.language.Wording;
import io.github.huozi.book.settings.EpubSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Marks up notes in the form that reading systems expect.
 *
 * <p>{@code POPUP}: Apple Books requires {@code sup > a[epub:type=noteref]} and hides {@code aside[epub:type=footnote]};
 * Kobo shows no note that precedes its call or exceeds 5,000 characters; Kindle requires one element per note with the link
 * back at the start; KOReader requires text in the call. One markup serves all: the notes stay at the end of their
 * document, without a heading, since that would remain alone where the notes are hidden. {@code KOREADER} is the same with
 * a hint in the style sheet.
 *
 * <p>{@code KINDLE}: links in both directions, and nothing that older converters hide. {@code DUOKAN}: the call is a
 * picture and the notes are a list with the classes of 多看; 微信读书 shows the picture's text.
 */
final class Notes {

    /** The picture used as the call of a note, relative to the package document. */
    static final String PICTURE = "images/note.png";

    /** Its class in markup, named after a reading system that looks for it. */
    static final String PICTURE_CLASS = "qqreader-footnote";

    /** A reader that shows a picture's text truncates it there. */
    private static final int LONGEST_TEXT = 500;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final EpubSettings.Notes style;
    private final Ids ids;
    private final Wording words;

    /**
     * The call of a note.
     *
     * @param id the id of the first call
     * @param number the number as printed
     */
    private record Call(String id, String number) {}

    Notes(EpubSettings.Notes style, Ids ids, Wording words) {
        this.style = style;
        this.ids = ids;
        this.words = words;
    }

    /**
     * Marks up all calls and notes of a document.
     *
     * @param level the level of the section's heading
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
                case POPUP, KOREADER -> {
                    section.attr("epub:type", "footnotes");
                    notes.forEach(note -> popup(note, calls.get(note.id())));
                }
                case KINDLE -> linked(section, notes, calls, level);
                case DUOKAN, ENDNOTES -> list(section, notes, calls, level);
            }
        }
        if (style == EpubSettings.Notes.DUOKAN) {
            root.select("a." + Markup.NOTE_CALL + "[href^=#]").forEach(call -> draw(call, root));
        }
    }

    /** Replaces the number by the picture. */
    private static void draw(Element call, Element root) {
        Element note = root.getElementById(call.attr("href").substring(1));
        if (note == null) {
            return;
        }
        Element words = note.clone();
        words.select("a.backlink").remove();
        String text = words.text().strip();
        int length = text.offsetByCodePoints(0, Math.min(LONGEST_TEXT, text.codePointCount(0, text.length())));
        call.addClass("duokan-footnote").empty();
        call.appendElement("img")
                .addClass(PICTURE_CLASS)
                .attr("src", "../" + PICTURE)
                .attr("alt", length < text.length() ? text.substring(0, length) + "……" : text);
    }

    /** Whether a document shows the picture. */
    static boolean areDrawn(ContentDocument document) {
        return document.root().selectFirst("img." + PICTURE_CLASS) != null;
    }

    /** Returns the file of that picture. */
    static byte[] picture() {
        try (InputStream in = Notes.class.getResourceAsStream("/io/github/huozi/templates/epub/note.png")) {
            if (in == null) {
                throw new IllegalStateException("the artifact lacks the picture of a note");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Call markCall(Element call, String note) {
        if (!call.hasAttr("id")) {
            call.attr("id", ids.fresh(note + "-ref"));
        }
        String number = call.text();
        call.text(bracketed(number)).attr("role", "doc-noteref");
        if (style != EpubSettings.Notes.ENDNOTES) {
            call.attr("epub:type", "noteref");
        }
        Element parent = call.parent();
        if (parent == null || !parent.normalName().equals("sup")) {
            call.wrap("<sup></sup>");
        }
        hold(call.parent());
        return new Call(call.id(), number);
    }

    /** Keeps a call on the line of the character before it. */
    private static void hold(@Nullable Element sup) {
        if (sup != null && sup.previousSibling() instanceof TextNode before) {
            String text = before.getWholeText();
            if (!text.isEmpty() && !Character.isWhitespace(text.codePointBefore(text.length()))) {
                int last = text.offsetByCodePoints(text.length(), -1);
                before.text(text.substring(0, last));
                Element held = new Element("span").addClass("held");
                sup.replaceWith(held);
                held.appendChild(new TextNode(text.substring(last))).appendChild(sup);
            }
        }
    }

    private void popup(Element note, @Nullable Call call) {
        note.attr("epub:type", "footnote").attr("role", "doc-footnote");
        leadBack(note, call);
    }

    /** Adds the link back at the start of a note, where Kindle expects it. */
    private void leadBack(Element note, @Nullable Call call) {
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

    private void linked(Element section, List<Element> notes, Map<String, Call> calls, int level) {
        head(section, notes, level);
        for (Element note : notes) {
            note.tagName("div");
            leadBack(note, calls.get(note.id()));
        }
    }

    private void head(Element section, List<Element> notes, int level) {
        if (!notes.isEmpty()) {
            String heading = ids.fresh(notes.get(0).id() + "-notes");
            section.attr("epub:type", "endnotes").attr("role", "doc-endnotes").attr("aria-labelledby", heading);
            section.prependElement("h" + Math.min(level + 1, 6))
                    .attr("id", heading)
                    .text(words.text("notes"));
        }
    }

    /** Turns the notes into a numbered list under a separate heading. */
    private void list(Element section, List<Element> notes, Map<String, Call> calls, int level) {
        if (notes.isEmpty()) {
            return;
        }
        head(section, notes, level);
        Element list = section.appendElement("ol");
        boolean duokan = style == EpubSettings.Notes.DUOKAN;
        if (duokan) {
            list.addClass("duokan-footnote-content");
        }
        for (Element note : notes) {
            Call call = calls.get(note.id());
            note.tagName("li");
            if (duokan) {
                note.addClass("duokan-footnote-item");
            }
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
        ListNumbers.settle(list);
    }

    private Element back(Call call, String text) {
        return new Element("a")
                .addClass("backlink")
                .attr("role", "doc-backlink")
                .attr("href", "#" + call.id())
                .attr("title", words.text("back"))
                .text(text);
    }

    private static String bracketed(String number) {
        return number.startsWith("[") ? number : "[" + number + "]";
    }
}
