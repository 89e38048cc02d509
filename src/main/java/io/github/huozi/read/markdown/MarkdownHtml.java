package io.github.huozi.read.markdown;

import io.github.huozi.book.Markup;
import io.github.huozi.markdown.Container;
import io.github.huozi.markdown.DefinitionLists;
import io.github.huozi.markdown.DisplayFormula;
import io.github.huozi.markdown.InlineForms;
import io.github.huozi.markdown.InlineFormula;
import io.github.huozi.markdown.RawTag;
import io.github.huozi.markdown.Tagged;
import io.github.huozi.read.clean.Attributes;
import io.github.huozi.read.clean.CodeBlock;
import io.github.huozi.read.clean.CodeInfo;
import io.github.huozi.read.clean.DiagramBlock;
import io.github.huozi.read.clean.Media;
import io.github.huozi.read.formula.BookFormulas;
import io.github.huozi.read.source.Directives;
import io.github.huozi.read.source.LineMap;
import io.github.huozi.read.source.SourceFindings;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * Writes Markdown as HTML in which blocks, links and pictures carry their position. Raw HTML and Markdown may interleave,
 * so only a browser's parser can determine their combined tree.
 */
final class MarkdownHtml extends AbstractVisitor {

    private final HtmlText out;
    private final SourceFindings findings;
    private final MarkdownNotes notes;
    private final MarkdownAttributes attributes = new MarkdownAttributes();
    private final AbbreviatedText abbreviations = new AbbreviatedText();
    private final InlineTags tags = new InlineTags();
    private final BookFormulas bookFormulas;
    private final FormulaHtml formulas;
    /** The box of a task list item, written with the item's first text. */
    private String box = "";

    MarkdownHtml(LineMap lines, SourceFindings findings, BookFormulas formulas) {
        this.out = new HtmlText(lines);
        this.bookFormulas = formulas;
        this.formulas = new FormulaHtml(out, lines, formulas.marks());
        this.findings = findings;
        this.notes = new MarkdownNotes(lines, findings);
    }

    String render(Node document) {
        notes.collect(document);
        attributes.collect(document);
        abbreviations.collect(document);
        visitChildren(document);
        renderNotes();
        return out.toString().stripTrailing();
    }

    private void renderNotes() {
        boolean any = false;
        for (MarkdownNotes.Note note = notes.next(); note != null; note = notes.next()) {
            if (!any) {
                out.open("section", null, " " + Attributes.OWN_CLASS + "=\"" + Markup.NOTES + "\"");
                any = true;
            }
            out.open(
                    "aside",
                    note.content(),
                    " " + Attributes.OWN_CLASS + "=\"" + Markup.NOTE + "\" id=\"" + note.id() + "\"");
            if (note.content() instanceof InlineFootnote) {
                out.append("<p>");
                inlineContent(note.content());
                out.append("</p>");
            } else {
                visitChildren(note.content());
            }
            out.close("aside");
        }
        if (any) {
            out.close("section");
        }
        notes.reportUnused();
    }

    private void block(String name, Node node, String attributes) {
        out.open(name, node, attributes);
        visitChildren(node);
        out.close(name);
    }

    /** Writes the content of a block that holds inlines. */
    private void inlineContent(Node block) {
        tags.enter(block);
        out.append(box);
        box = "";
        visitChildren(block);
    }

    @Override
    public void visit(Heading heading) {
        String name = "h" + heading.getLevel();
        out.open(name, heading, attributes.html(heading));
        inlineContent(heading);
        out.close(name);
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (isTight(paragraph)) {
            inlineContent(paragraph);
            out.append("\n");
        } else {
            out.open("p", paragraph, FormulaHtml.continued(paragraph) + attributes.html(paragraph));
            inlineContent(paragraph);
            out.close("p");
        }
    }

    private static boolean isTight(Paragraph paragraph) {
        if (paragraph.getParent() instanceof DefinitionLists.Definition definition) {
            return definition.getFirstChild() == definition.getLastChild();
        }
        return paragraph.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
    }

    @Override
    public void visit(BlockQuote quote) {
        Optional<QuotedCallout> callout = QuotedCallout.take(quote);
        if (callout.isEmpty()) {
            block("blockquote", quote, attributes.html(quote));
            return;
        }
        out.open(
                "aside",
                quote,
                CalloutHtml.attributes(callout.get().callout(), callout.get().hasTitle()));
        callout.get().title().ifPresent(this::calloutTitle);
        visitChildren(quote);
        out.close("aside");
    }

    private void calloutTitle(Node title) {
        out.open("p", null, " " + Attributes.OWN_CLASS + "=\"callout-title\"");
        inlineContent(title);
        out.close("p");
    }

    @Override
    public void visit(BulletList list) {
        block("ul", list, "");
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        block("ol", list, start == null || start == 1 ? "" : " start=\"" + start + "\"");
    }

    @Override
    public void visit(ListItem item) {
        boolean task = item.getFirstChild() instanceof TaskListItemMarker;
        block("li", item, task ? " " + Attributes.OWN_CLASS + "=\"task\"" : "");
        box = "";
    }

    @Override
    public void visit(ThematicBreak rule) {
        out.open("hr", rule, "");
    }

    @Override
    public void visit(FencedCodeBlock code) {
        String info = code.getInfo() == null ? "" : code.getInfo();
        if (formulas.listing(code, CodeInfo.of(info))) {
            return;
        }
        ListingText listing = ListingText.of(code.getLiteral(), info);
        CodeInfo said = CodeInfo.of(info);
        DiagramBlock.Fence fence = DiagramBlock.Fence.of(info, said.language());
        code(
                code,
                listing.text(),
                said.title().isEmpty() ? said.titled(fence.title()) : said,
                HtmlText.attribute(Markup.CODE_LABEL, listing.label())
                        + HtmlText.set("id", fence.id())
                        + HtmlText.set(Markup.DIAGRAM_WISH, fence.wish()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code, code.getLiteral(), CodeInfo.of(""), "");
    }

    private void code(Node node, String literal, CodeInfo info, String attributes) {
        boolean missing = literal.indexOf(Directives.MISSING) >= 0;
        String missingClass = missing ? " " + Attributes.OWN_CLASS + "=\"" + Markup.LISTING_MISSING + "\"" : "";
        String asked = HtmlText.set(Markup.CODE_TITLE, info.title())
                + HtmlText.set(Markup.CODE_NUMBERS, info.numbers())
                + HtmlText.set(Markup.CODE_MARKED, info.marked());
        out.open("pre", node, " " + CodeBlock.EXACT + attributes + asked + missingClass);
        out.open(
                "code",
                null,
                info.language().isEmpty() ? "" : HtmlText.attribute("class", "language-" + info.language()));
        out.text(literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal);
        out.close("code");
        out.close("pre");
    }

    @Override
    public void visit(HtmlBlock html) {
        String literal =
                MarkdownInHtml.captions(html.getLiteral(), out.place(html, findings.path()), findings, bookFormulas);
        RawHtml.block(literal, out.places(html), bookFormulas.marks(), out.builder());
        out.append("\n");
    }

    @Override
    public void visit(HtmlInline html) {
        boolean within = tags.isWithinGone();
        switch (tags.treatment(html)) {
            case TAG -> {
                RawTag tag = RawTag.at(html.getLiteral(), 0);
                if (tag != null) {
                    RawHtml.write(html.getLiteral(), tag, out.position(html), out.builder());
                }
            }
            case TEXT -> out.text(html.getLiteral());
            case GONE -> {
                Optional<String> drawing = within ? Optional.empty() : InlineTags.drawing(html);
                drawing.ifPresent(svg -> RawHtml.drawing(svg, out.position(html), out.builder()));
                if (!within && drawing.isEmpty()) {
                    Media.linkInLine(InlineTags.from(html), out.position(html)).ifPresent(out::append);
                }
            }
        }
    }

    @Override
    public void visit(Text text) {
        if (!tags.isWithinGone()) {
            abbreviations.write(text.getLiteral(), out.builder());
        }
    }

    @Override
    public void visit(Code code) {
        if (!tags.isWithinGone()) {
            out.append("<code>");
            out.text(code.getLiteral());
            out.append("</code>");
        }
    }

    @Override
    public void visit(Emphasis emphasis) {
        block("em", emphasis, "");
    }

    @Override
    public void visit(StrongEmphasis strong) {
        block("strong", strong, "");
    }

    @Override
    public void visit(SoftLineBreak line) {
        out.append("\n");
    }

    @Override
    public void visit(HardLineBreak line) {
        out.append("<br>\n");
    }

    @Override
    public void visit(Link link) {
        if (link.getFirstChild() == null && link.getDestination().indexOf('#') >= 0) {
            // A cross-reference: the book generates its text.
            out.open("a", link, HtmlText.attribute("href", link.getDestination()));
            out.append(Markup.NUMBER);
            out.close("a");
            return;
        }
        block(
                "a",
                link,
                HtmlText.attribute("href", link.getDestination())
                        + HtmlText.attribute("title", link.getTitle())
                        + attributes.html(link));
    }

    @Override
    public void visit(Image image) {
        StringBuilder alt = new StringBuilder();
        image.accept(new MarkdownAltText(alt, bookFormulas));
        out.open(
                "img",
                image,
                HtmlText.attribute("src", image.getDestination())
                        + HtmlText.attribute("alt", alt.toString())
                        + HtmlText.attribute("title", image.getTitle())
                        + attributes.html(image));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            block("table", block, attributes.html(block));
        } else if (block instanceof DisplayFormula formula) {
            formulas.display(formula);
        } else if (block instanceof Container container) {
            container(container);
        } else if (block instanceof DefinitionLists.Terms) {
            block("dl", block, "");
        } else if (block instanceof DefinitionLists.Definition) {
            block("dd", block, "");
        } else if (block instanceof DefinitionLists.Term) {
            lineBlock("dt", block);
        } else if (block instanceof DefinitionLists.Caption) {
            lineBlock("caption", block);
        } else if (!(block instanceof FootnoteDefinition || block instanceof Container.Title)) {
            visitChildren(block);
        }
    }

    private void lineBlock(String name, Node block) {
        out.open(name, block, "");
        inlineContent(block);
        out.close(name);
    }

    private void container(Container container) {
        CalloutHtml html = CalloutHtml.of(container, out.position(container), findings);
        out.open(html.name(), container, html.attributes());
        Node title = CalloutHtml.title(container);
        if (html.isFolded()) {
            out.append("<summary>");
            if (title == null) {
                out.text(CalloutHtml.bare(container.name()));
            } else {
                inlineContent(title);
            }
            out.append("</summary>");
        } else if (title != null) {
            calloutTitle(title);
        }
        if (title instanceof Heading) {
            title.unlink();
        }
        visitChildren(container);
        out.close(html.name());
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableHead) {
            block("thead", node, "");
        } else if (node instanceof TableBody) {
            block("tbody", node, "");
        } else if (node instanceof TableRow) {
            block("tr", node, "");
        } else if (node instanceof TableCell cell) {
            cell(cell);
        } else if (node instanceof Strikethrough) {
            block("del", node, "");
        } else if (node instanceof Tagged tagged) {
            block(tagged.name(), tagged, tagged.attributes());
        } else if (node instanceof InlineFormula formula) {
            if (!tags.isWithinGone()) {
                formulas.inline(formula);
            }
        } else if (node instanceof InlineForms.RubyText ruby) {
            ruby(ruby);
        } else if (node instanceof TaskListItemMarker marker) {
            box = marker.isChecked() ? "☑ " : "☐ ";
        } else if (node instanceof FootnoteReference || node instanceof InlineFootnote) {
            noteCall(node);
        } else {
            visitChildren(node);
        }
    }

    private void ruby(InlineForms.RubyText ruby) {
        out.append("<ruby>");
        for (int at = 0; at < ruby.size(); at++) {
            out.text(ruby.base(at));
            out.append("<rt>");
            out.text(ruby.reading(at));
            out.append("</rt>");
        }
        out.append("</ruby>");
    }

    private void cell(TableCell cell) {
        String name = cell.isHeader() ? "th" : "td";
        TableCell.Alignment alignment = cell.getAlignment();
        String align = alignment == null
                ? ""
                : switch (alignment) {
                    case LEFT -> "";
                    case CENTER -> " align=\"center\"";
                    case RIGHT -> " align=\"right\"";
                };
        out.open(name, cell, align);
        inlineContent(cell);
        out.close(name);
    }

    private void noteCall(Node call) {
        MarkdownNotes.Note note = notes.call(call);
        out.open("a", call, " " + Attributes.OWN_CLASS + "=\"" + Markup.NOTE_CALL + "\" href=\"#" + note.id() + "\"");
        out.append(String.valueOf(note.number()));
        out.close("a");
    }
}
