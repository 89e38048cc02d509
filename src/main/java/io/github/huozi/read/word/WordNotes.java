package io.github.huozi.read.word;

import io.github.huozi.archive.ArchiveFault;
import io.github.huozi.archive.XmlElement;
import io.github.huozi.book.Markup;
import io.github.huozi.book.settings.WordSettings;
import io.github.huozi.read.clean.Attributes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The notes of a document: footnotes, endnotes, and reviewers' comments (17.11, 17.13.4). */
final class WordNotes {

    /** Writes the content of a note. */
    interface Writer {
        void write(XmlElement note, WordContext context, Element into) throws ArchiveFault;
    }

    /** The notes of one part. */
    private record Part(String path, Map<String, XmlElement> notes) {}

    private final Map<String, Part> parts = new HashMap<>();
    private final boolean comments;

    WordNotes(WordParts parts, WordSettings settings) throws ArchiveFault {
        comments = settings.comments() == WordSettings.Comments.NOTES;
        add(parts, "footnotes", "w:footnote");
        add(parts, "endnotes", "w:endnote");
        add(parts, "comments", "w:comment");
    }

    private void add(WordParts from, String type, String name) throws ArchiveFault {
        Optional<String> path = from.part(type);
        Optional<XmlElement> root = path.isEmpty() ? Optional.empty() : from.xml(path.get());
        Map<String, XmlElement> notes = new LinkedHashMap<>();
        root.ifPresent(it -> it.children(name).stream()
                .filter(note -> note.attribute("w:type").isEmpty()
                        || note.attribute("w:type").equals("normal"))
                .forEach(note -> notes.putIfAbsent(note.attribute("w:id"), note)));
        parts.put(type, new Part(path.orElse(""), notes));
    }

    private String known(String type, String id) {
        Part part = parts.get(type);
        return part != null && part.notes().containsKey(id) ? type + "-" + id : "";
    }

    /** Returns the target for a footnote reference; empty when there is none. */
    String footnote(String id) {
        return known("footnotes", id);
    }

    String endnote(String id) {
        return known("endnotes", id);
    }

    /** Also empty when comments are left out. */
    String comment(String id) {
        return comments ? known("comments", id) : "";
    }

    /** Numbers the references of a chapter in order, and adds their notes. */
    void number(Element chapter, WordContext context, Writer writer) throws ArchiveFault {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Element section = new Element("section").attr(Attributes.OWN_CLASS, Markup.NOTES);
        for (Element call : chapter.select("a[" + Attributes.OWN_CLASS + "=" + Markup.NOTE_CALL + "]")) {
            String id = call.attr("href").substring(1);
            if (!numbers.containsKey(id)) {
                numbers.put(id, numbers.size() + 1);
                Element note = section.appendElement("aside")
                        .attr(Attributes.OWN_CLASS, Markup.NOTE)
                        .id("fn" + numbers.get(id));
                note(id, context, writer, note);
            }
            call.attr("href", "#fn" + numbers.get(id)).text("" + numbers.get(id));
        }
        if (!numbers.isEmpty()) {
            chapter.appendChild(section);
        }
    }

    private void note(String id, WordContext context, Writer writer, Element into) throws ArchiveFault {
        int dash = id.indexOf('-');
        Part part = parts.get(id.substring(0, dash));
        XmlElement written = part == null ? null : part.notes().get(id.substring(dash + 1));
        if (part != null && written != null) {
            writer.write(written, context.in(part.path()), into);
            String author = written.attribute("w:author");
            Element first = into.selectFirst("p");
            if (!author.isEmpty() && first != null) {
                first.prependText(author + "：");
            }
        }
    }
}
