package io.github.huozi.read.word;

import io.github.huozi.archive.ArchiveFault;
import io.github.huozi.archive.XmlElement;
import io.github.huozi.read.clean.Attributes;
import io.github.huozi.read.word.RunFormat.Trait;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes the content of paragraphs. Fields may begin in one paragraph and end in another. Not thread-safe. */
final class WordInlines {

    /** On a {@code span}: the number of a caption, with the name of its sequence. */
    static final String SEQUENCE = "word-sequence";

    /** A space made with the Tab key. */
    static final String TAB = "\u2003";

    private static final Set<String> DROPPED = Set.of("TOC", "INDEX", "TOA", "PAGE", "NUMPAGES", "SECTIONPAGES");

    private final WordContext context;
    private final WordObjects objects;
    private final WordNotes notes;
    private final Deque<WordField> fields = new ArrayDeque<>();
    private Set<Trait> usual = Set.of();
    private int size;
    private boolean bold;

    private @Nullable Element lastInto;
    private @Nullable Element lastHolder;
    private @Nullable RunFormat lastFormat;

    WordInlines(WordContext context, WordPictures pictures, WordNotes notes) {
        this.context = context;
        this.objects = new WordObjects(context, pictures);
        this.notes = notes;
    }

    /** Returns a bookmark name as the id of an element. */
    static String id(String bookmark) {
        return bookmark.strip().replaceAll("[\\s%#?]+", "-");
    }

    /**
     * Writes the content of a paragraph.
     *
     * @param ignored the format of the paragraph as a whole, which emphasizes nothing in it
     */
    void paragraph(XmlElement paragraph, Element into, Set<Trait> ignored) throws ArchiveFault {
        usual = ignored;
        size = 0;
        bold = true;
        lastInto = null;
        children(paragraph, into);
    }

    /** Returns the text boxes in the last paragraph. */
    List<XmlElement> takeBoxes() {
        return objects.takeBoxes();
    }

    /** Whether a table of contents, or another field that the book drops, is open. */
    boolean isDropping() {
        return fields.stream().anyMatch(it -> it.isSeparated() && DROPPED.contains(it.name()));
    }

    /** Whether all text of the last paragraph is bold or large. */
    boolean isSetApart() {
        return bold || size >= 28;
    }

    private void children(XmlElement parent, Element into) throws ArchiveFault {
        for (XmlElement child : parent.children()) {
            inline(child, into);
        }
    }

    private void inline(XmlElement child, Element into) throws ArchiveFault {
        switch (child.name()) {
            case "w:r" -> run(child, into);
            case "w:ins", "w:moveTo" -> change(child, into, context.accepts());
            case "w:del", "w:moveFrom" -> change(child, into, !context.accepts());
            case "w:hyperlink" -> link(child, into);
            case "w:sdt" -> content(child, into);
            case "w:smartTag", "w:customXml", "w:bdo", "w:dir", "w:sdtContent" -> children(child, into);
            case "w:fldSimple" -> simpleField(child, into);
            case "w:bookmarkStart" -> bookmark(child, into);
            case "m:oMath" -> formula(child, into, false);
            case "m:oMathPara" -> {
                for (XmlElement formula : child.children("m:oMath")) {
                    formula(formula, into, true);
                }
            }
            case "mc:AlternateContent" -> objects.alternate(child, target(into), this::run);
            case "w:commentRangeStart", "w:commentRangeEnd" -> {}
            default -> {}
        }
    }

    private void change(XmlElement change, Element into, boolean kept) throws ArchiveFault {
        switch (change.name()) {
            case "w:ins" -> context.tally().inserted();
            case "w:del" -> context.tally().deleted();
            case "w:moveTo" -> context.tally().moved();
            default -> {}
        }
        if (kept) {
            children(change, into);
        }
    }

    private void content(XmlElement control, Element into) throws ArchiveFault {
        boolean empty = control.at("w:sdtPr", "w:showingPlcHdr").isPresent();
        XmlElement content = control.child("w:sdtContent");
        if (!empty && content != null) {
            children(content, into);
        }
    }

    private void link(XmlElement link, Element into) throws ArchiveFault {
        String anchor = link.attribute("w:anchor");
        String address = anchor.isEmpty() ? "" : "#" + id(anchor);
        Optional<WordParts.Relation> relation = context.parts().relation(context.part(), link.attribute("r:id"));
        if (relation.isPresent()) {
            address = relation.get().target() + address;
        }
        Element holder =
                address.isEmpty() ? into : target(into).appendElement("a").attr("href", address);
        children(link, holder);
    }

    private void bookmark(XmlElement start, Element into) {
        String name = start.attribute("w:name");
        if (context.targets().contains(name) && !isDropping()) {
            target(into).appendElement("span").id(id(name));
        }
    }

    private void formula(XmlElement formula, Element into, boolean display) {
        if (!isDropping()) {
            Element math = WordFormulas.of(formula, context.tally());
            if (display) {
                math.attr("display", "block");
            }
            target(into).appendChild(math);
        }
    }

    private void run(XmlElement run, Element into) throws ArchiveFault {
        RunFormat format = RunFormat.of(run, context).without(usual.toArray(Trait[]::new));
        if (run.at("w:rPr", "w:rPrChange").isPresent()) {
            context.tally().format();
        }
        for (XmlElement child : run.children()) {
            switch (child.name()) {
                case "w:fldChar" -> fieldChar(child, into);
                case "w:instrText", "w:delInstrText" -> {
                    if (!fields.isEmpty()) {
                        fields.peek().instruct(child.text());
                    }
                }
                default -> part(child, into, format);
            }
        }
    }

    private void part(XmlElement child, Element into, RunFormat format) throws ArchiveFault {
        if (isDropping() || isInstruction()) {
            return;
        }
        switch (child.name()) {
            case "w:t", "w:delText" -> text(child.text(), into, format);
            case "w:tab", "w:ptab" -> text(TAB, into, format);
            case "w:noBreakHyphen" -> text("\u2011", into, format);
            case "w:softHyphen" -> text("\u00AD", into, format);
            case "w:br", "w:cr" -> {
                String type = child.attribute("w:type");
                if (!type.equals("page") && !type.equals("column")) {
                    holder(into, format).appendElement("br");
                }
            }
            case "w:sym" -> {
                String sign = WordSymbols.of(child.attribute("w:font"), child.attribute("w:char"));
                if (WordSymbols.isUnknown(sign)) {
                    context.tally().left("symbol");
                }
                text(sign, into, format);
            }
            case "w:ruby" -> ruby(child, into, format);
            case "w:footnoteReference" -> note(notes.footnote(child.attribute("w:id")), into);
            case "w:endnoteReference" -> note(notes.endnote(child.attribute("w:id")), into);
            case "w:commentReference" -> {
                context.tally().comment();
                note(notes.comment(child.attribute("w:id")), into);
            }
            case "mc:AlternateContent" -> objects.alternate(child, target(into), this::run);
            case "w:drawing", "w:pict", "w:object" -> objects.write(child, target(into), this::run);
            default -> {}
        }
    }

    private void text(String text, Element into, RunFormat format) {
        if (text.isEmpty()) {
            return;
        }
        if (format.hidden()) {
            context.tally().left("hidden");
            return;
        }
        if (!text.isBlank()) {
            bold &= format.has(Trait.BOLD);
            size = Math.max(size, format.size());
        }
        holder(into, format).appendText(format.has(Trait.CAPITALS) ? text.toUpperCase(Locale.ROOT) : text);
    }

    /** Returns the element for text of a format; consecutive runs of one format share it. */
    private Element holder(Element into, RunFormat format) {
        Element to = target(into);
        Element last = lastHolder;
        if (last != null
                && to.equals(lastInto)
                && lastFormat != null
                && format.traits().equals(lastFormat.traits())
                && isLast(last, to)) {
            return last;
        }
        lastInto = to;
        lastFormat = format;
        Element made = format.holder(to);
        lastHolder = made;
        return made;
    }

    private static boolean isLast(Element inner, Element outer) {
        Element at = inner;
        while (!at.equals(outer)) {
            Element parent = at.parent();
            if (parent == null || !at.equals(parent.lastChild())) {
                return false;
            }
            at = parent;
        }
        return true;
    }

    private void ruby(XmlElement ruby, Element into, RunFormat format) throws ArchiveFault {
        Element element = holder(into, format).appendElement("ruby");
        XmlElement base = ruby.child("w:rubyBase");
        XmlElement reading = ruby.child("w:rt");
        if (base != null) {
            children(base, element);
        }
        if (reading != null) {
            Element rt = element.appendElement("rt");
            children(reading, rt);
            rt.text(rt.text());
        }
        lastHolder = null;
    }

    private void note(String id, Element into) {
        if (!id.isEmpty()) {
            target(into)
                    .appendElement("a")
                    .attr(Attributes.OWN_CLASS, "noteref")
                    .attr("href", "#" + id)
                    .text("*");
        }
    }

    private boolean isInstruction() {
        return fields.stream().anyMatch(it -> !it.isSeparated());
    }

    private Element target(Element into) {
        Element at = into;
        Iterator<WordField> outermost = fields.descendingIterator();
        while (outermost.hasNext()) {
            at = outermost.next().target(at);
        }
        return at;
    }

    private void fieldChar(XmlElement mark, Element into) {
        switch (mark.attribute("w:fldCharType")) {
            case "begin" -> fields.push(new WordField());
            case "separate" -> {
                if (!fields.isEmpty()) {
                    WordField field = fields.peek();
                    field.separate();
                    open(field, into);
                }
            }
            case "end" -> {
                if (!fields.isEmpty()) {
                    WordField field = fields.pop();
                    if (!field.isSeparated()) {
                        alone(field, into);
                    }
                }
            }
            default -> {}
        }
    }

    private void open(WordField field, Element into) {
        Element outer = target(into);
        if (isDropping()) {
            return;
        }
        Optional<String> address = field.address();
        if (field.name().equals("SEQ")) {
            field.hold(outer.appendElement("span").attr(SEQUENCE, field.argument()), outer);
        } else if (address.isPresent()) {
            Element link = outer.appendElement("a").attr("href", address.get());
            if (field.name().equals("PAGEREF")) {
                // Page numbers in Word do not apply to the book.
                link.text("{page}");
                field.hold(new Element("span"), outer);
            } else {
                field.hold(link, outer);
            }
        }
    }

    /** A field without a result. */
    private void alone(WordField field, Element into) {
        if (isDropping() || isInstruction()) {
            return;
        }
        if (field.name().equals("EQ") && !field.writeEquation(target(into))) {
            context.tally().left("field");
        } else if (field.name().equals("SYMBOL")) {
            int code = WordNames.number(field.argument(), 0);
            target(into)
                    .appendText(WordSymbols.of(
                            field.instruction().replaceAll("(?s).*\\\\f\\s+\"?([^\"\\\\]+?)\"?\\s*(?:\\\\.*)?", "$1"),
                            Integer.toHexString(code)));
        }
    }

    private void simpleField(XmlElement simple, Element into) throws ArchiveFault {
        WordField field = new WordField();
        field.instruct(simple.attribute("w:instr"));
        field.separate();
        fields.push(field);
        open(field, into);
        children(simple, into);
        fields.pop();
    }
}
