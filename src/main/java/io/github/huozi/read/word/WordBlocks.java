package io.github.huozi.read.word;

import io.github.huozi.archive.ArchiveFault;
import io.github.huozi.archive.XmlElement;
import io.github.huozi.book.Markup;
import io.github.huozi.read.word.RunFormat.Trait;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Writes the content of a body, a cell, a note or a text box. One per flow of text; not thread-safe. */
final class WordBlocks {

    /** The class of a box beside the text. */
    static final String BOX = "text-box";
    /** On a block: the {@link WordMeaning} of its style, for the following steps. */
    static final String MEANING = "word-meaning";

    private static final Set<Trait> OF_HEADINGS = Set.of(Trait.BOLD, Trait.CODE, Trait.UNDERLINE);
    private static final Pattern LEADING = Pattern.compile("^[\\s\\u3000\\u2003\\u00A0]+");
    private static final Pattern SENTENCE = Pattern.compile(".*[。！？；：，、.!?;:,]$");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:第[0-9０-９零〇一二三四五六七八九十百]{1,6}[章节節回讲篇编部卷]|[0-9]{1,2}(?:\\.[0-9]{1,2}){1,3})[\\s\\u3000].*");
    private static final int LONGEST_HEADING = 30;

    private final WordContext context;
    private final WordInlines inlines;
    private final boolean inBody;
    private WordListStack lists = new WordListStack();
    /** Text of a paragraph whose mark was deleted. */
    private @Nullable Element carried;

    WordBlocks(WordContext context, WordInlines inlines, boolean inBody) {
        this.context = context;
        this.inlines = inlines;
        this.inBody = inBody;
    }

    /** Writes all blocks below an element. */
    void write(XmlElement parent, Element into) throws ArchiveFault {
        blocks(parent, into);
        Element rest = carried;
        if (rest != null) {
            carried = null;
            into.appendChild(rest);
        }
    }

    private void blocks(XmlElement parent, Element into) throws ArchiveFault {
        for (XmlElement child : parent.children()) {
            context.control().check();
            switch (child.name()) {
                case "w:p" -> paragraph(child, into);
                case "w:tbl" -> table(child, into);
                case "w:sdt" -> control(child, into);
                case "w:customXml", "w:sdtContent" -> blocks(child, into);
                case "w:ins", "w:moveTo" -> {
                    if (context.accepts()) {
                        blocks(child, into);
                    }
                }
                case "w:del", "w:moveFrom" -> {
                    if (!context.accepts()) {
                        blocks(child, into);
                    }
                }
                case "mc:AlternateContent" -> {
                    XmlElement choice = child.child("mc:Choice");
                    XmlElement fallback = child.child("mc:Fallback");
                    XmlElement taken = choice == null ? fallback : choice;
                    if (taken != null) {
                        blocks(taken, into);
                    }
                }
                case "w:altChunk", "w:subDoc" -> context.tally().left("embedded");
                default -> {}
            }
        }
    }

    private void control(XmlElement control, Element into) throws ArchiveFault {
        String gallery = control.at("w:sdtPr", "w:docPartObj")
                .flatMap(it -> WordNames.value(it, "w:docPartGallery"))
                .orElse("");
        XmlElement content = control.child("w:sdtContent");
        if (content == null || control.at("w:sdtPr", "w:showingPlcHdr").isPresent()) {
            return;
        }
        if (gallery.equals("Table of Contents")) {
            content.all("w:p").forEach(it -> context.tally().paragraph());
            return;
        }
        blocks(content, into);
    }

    private void table(XmlElement table, Element into) throws ArchiveFault {
        lists = new WordListStack();
        WordTables.write(table, into, context, (cell, element) -> {
            WordBlocks inner = new WordBlocks(context, inlines, false);
            inner.write(cell, element);
            // A cell with one plain paragraph needs no {@code p}.
            Element only = element.childrenSize() == 1 ? element.child(0) : null;
            if (only != null && only.is("p") && !only.hasAttr(MEANING)) {
                if (only.hasAttr("style") && !element.hasAttr("style")) {
                    element.attr("style", only.attr("style"));
                }
                only.unwrap();
            }
        });
        Element made = into.lastElementChild();
        if (made != null) {
            Markup.mark(made, context.position());
        }
    }

    private void paragraph(XmlElement paragraph, Element into) throws ArchiveFault {
        context.tally().paragraph();
        XmlElement properties = properties(paragraph);
        String style = WordNames.value(properties, "w:pStyle").orElse("");
        WordMeaning meaning = meaning(properties, style);
        boolean dropping = inlines.isDropping();
        Element text = new Element("p");
        Element before = carried;
        if (before != null) {
            text.appendChildren(before.childNodesCopy());
            carried = null;
        }
        boolean heading = meaning.isHeading() || meaning.kind() == WordMeaning.Kind.TITLE;
        inlines.paragraph(paragraph, text, heading ? OF_HEADINGS : Set.of());
        List<XmlElement> boxes = inlines.takeBoxes();
        boolean contents = meaning.kind() == WordMeaning.Kind.CONTENTS || (dropping && isBlank(text));
        if (contents || meaning.kind() == WordMeaning.Kind.DROP) {
            dropContentsTitle(into);
        } else if (joins(properties)) {
            carried = text;
        } else {
            place(text, properties, style, meaning, into);
        }
        for (XmlElement box : boxes) {
            Element aside = new Element("aside").addClass(BOX);
            new WordBlocks(context, inlines, false).write(box, aside);
            if (aside.hasText() || aside.selectFirst("img, math") != null) {
                lists = new WordListStack();
                Markup.mark(aside, context.position());
                into.appendChild(aside);
            }
        }
    }

    private XmlElement properties(XmlElement paragraph) {
        Optional<XmlElement> own = paragraph.at("w:pPr");
        Optional<XmlElement> old = own.flatMap(it -> it.at("w:pPrChange", "w:pPr"));
        if (old.isPresent()) {
            context.tally().format();
        }
        return (context.accepts() ? own : old.or(() -> own)).orElse(paragraph);
    }

    /** Whether its paragraph mark is deleted, so that the next paragraph continues its text. */
    private boolean joins(XmlElement properties) {
        return properties
                .at("w:rPr", context.accepts() ? "w:del" : "w:ins")
                .or(() -> properties.at("w:rPr", context.accepts() ? "w:moveFrom" : "w:moveTo"))
                .isPresent();
    }

    private WordMeaning meaning(XmlElement properties, String style) {
        int own = WordNames.value(properties, "w:outlineLvl")
                .map(it -> WordNames.number(it, 9))
                .orElse(-1);
        WordMeaning meaning = context.styles().meaning(style);
        if (context.styles().isUnknown(style)) {
            context.tally().unknownStyle(context.styles().name(style));
        }
        if (own >= 0 && own < 9 && meaning.kind() == WordMeaning.Kind.PARAGRAPH) {
            return WordMeaning.heading(own + 1);
        }
        return own == 9 && meaning.isHeading() ? WordMeaning.paragraph() : meaning;
    }

    /** The title of a table of contents is removed with it. */
    private static void dropContentsTitle(Element into) {
        Element last = into.lastElementChild();
        if (last != null && last.text().matches("(?i)目\\s*[录錄次]|contents|table of contents")) {
            last.remove();
        }
    }

    static boolean isBlank(Element text) {
        return text.wholeText().replaceAll("[\\s\\u3000\\u2003\\u00A0]", "").isEmpty()
                && text.selectFirst("img, math, hr, .picture-missing, [huozi-class], [id]") == null;
    }

    private void place(Element text, XmlElement properties, String style, WordMeaning meaning, Element into) {
        Optional<WordNumbering.Given> number = number(properties, style, meaning);
        if (isBlank(text)) {
            return;
        }
        trim(text);
        Markup.mark(text, context.position());
        if (meaning.isHeading()) {
            heading(text, number, meaning.level(), into);
            return;
        }
        if (meaning.kind() == WordMeaning.Kind.CODE || isCode(text)) {
            code(text, into);
            return;
        }
        align(text, properties, style);
        if (number.isPresent() && meaning.kind() == WordMeaning.Kind.PARAGRAPH) {
            lists.item(text, number.get(), listLevel(properties, style), listOf(properties, style), into);
            return;
        }
        if (!context.styles().name(style).matches("(?i)list continue.*|列表接续.*") || !lists.goesOn(text)) {
            lists = new WordListStack();
            place(text, meaning, into);
        }
    }

    private void place(Element text, WordMeaning meaning, Element into) {
        Element rule = text.selectFirst("hr");
        if (rule != null) {
            into.appendChild(rule);
            return;
        }
        if (meaning.kind() == WordMeaning.Kind.QUOTE) {
            Element last = into.lastElementChild();
            Element quote = last != null && last.is("blockquote") ? last : into.appendElement("blockquote");
            quote.appendChild(text);
            return;
        }
        if (meaning.kind() != WordMeaning.Kind.PARAGRAPH) {
            text.attr(MEANING, meaning.kind().name());
        } else if (inBody && looksLikeHeading(text)) {
            context.tally().looksLikeHeading(text.text().strip());
        }
        into.appendChild(text);
    }

    private boolean looksLikeHeading(Element text) {
        String said = text.text().strip();
        if (said.isEmpty()
                || said.length() > LONGEST_HEADING
                || SENTENCE.matcher(said).matches()) {
            return false;
        }
        boolean plain = text.selectFirst("img, math, [" + WordInlines.SEQUENCE + "], br") == null;
        return plain
                && inlines.isSetApart()
                && (NUMBERED.matcher(said).matches()
                        || text.select("b").text().strip().length() == said.length())
                && !said.matches("[图表]\\s*[0-9].*");
    }

    private void heading(Element text, Optional<WordNumbering.Given> number, int level, Element into) {
        lists = new WordListStack();
        Element heading = text.tagName("h" + Math.min(6, level));
        number.filter(it -> !it.level().isBullet())
                .map(WordNumbering.Given::label)
                .filter(it -> !it.isBlank())
                .ifPresent(label -> {
                    boolean tight = number.get().level().suffix().equals("nothing");
                    heading.prependText(label.strip() + (tight ? "" : " "));
                });
        into.appendChild(heading);
    }

    private static void code(Element text, Element into) {
        Element last = into.lastElementChild();
        Element pre = last != null && last.is("pre") ? last : null;
        text.select("br").forEach(it -> it.replaceWith(new TextNode("\n")));
        String line = text.wholeText().replace(WordInlines.TAB, "    ");
        if (pre == null) {
            pre = into.appendElement("pre");
            pre.attr(Markup.POSITION, text.attr(Markup.POSITION));
            pre.appendElement("code");
        } else {
            line = "\n" + line;
        }
        pre.child(0).appendText(line);
    }

    private static boolean isCode(Element text) {
        String all = text.wholeText().strip();
        return !all.isEmpty()
                && text.selectFirst("img, math, [huozi-class]") == null
                && text.childrenSize() > 0
                && text.childNodes().stream().allMatch(WordBlocks::isCodeNode)
                && all.length() > 1;
    }

    private static boolean isCodeNode(Node node) {
        if (node instanceof TextNode words) {
            return words.isBlank();
        }
        return node instanceof Element element
                && (element.is("code, br")
                        || (element.childrenSize() == 1
                                && element.ownText().isBlank()
                                && element.child(0).is("code")));
    }

    /** Authors indent by hand; the book does it itself. */
    private static void trim(Element text) {
        if (text.selectFirst("code") != null && isCode(text)) {
            return;
        }
        Node first = text.childNodeSize() == 0 ? null : text.childNode(0);
        while (first instanceof Element element && element.childNodeSize() > 0) {
            first = element.childNode(0);
        }
        if (first instanceof TextNode words) {
            words.text(LEADING.matcher(words.getWholeText()).replaceFirst(""));
        }
    }

    private void align(Element text, XmlElement properties, String style) {
        String align = WordNames.value(properties, "w:jc")
                .or(() -> context.styles().paragraphProperty(style, "w:jc").map(it -> it.attribute("w:val")))
                .orElse("");
        if (align.equals("center") || align.equals("right") || align.equals("end")) {
            text.attr("style", "text-align: " + (align.equals("end") ? "right" : align));
        }
        if (WordNames.isOn(properties, "w:bidi").orElse(false)) {
            text.attr("dir", "rtl");
        }
    }

    private String listOf(XmlElement properties, String style) {
        return WordNames.value(properties, "w:numPr", "w:numId")
                .or(() -> context.styles()
                        .paragraphProperty(style, "w:numPr", "w:numId")
                        .map(it -> it.attribute("w:val")))
                .orElse("0");
    }

    private int listLevel(XmlElement properties, String style) {
        Optional<String> own = WordNames.value(properties, "w:numPr", "w:ilvl");
        Optional<String> styled =
                context.styles().paragraphProperty(style, "w:numPr", "w:ilvl").map(it -> it.attribute("w:val"));
        return own.or(() -> styled).map(it -> WordNames.number(it, 0)).orElseGet(() -> context.numbering()
                .levelOfStyle(listOf(properties, style), style));
    }

    private Optional<WordNumbering.Given> number(XmlElement properties, String style, WordMeaning meaning) {
        String list = listOf(properties, style);
        boolean listed = context.numbering().has(list) && meaning.kind() != WordMeaning.Kind.CODE;
        return listed ? Optional.of(context.numbering().next(list, listLevel(properties, style))) : Optional.empty();
    }
}
