package io.github.huozi.read.markdown;

import io.github.huozi.markdown.AttributeList;
import io.github.huozi.markdown.DefinitionLists;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds the attribute lists in a document and removes them from its text: at the end of a heading, after a picture, a link
 * or code, on the line below a picture, below a table. A table's caption may be in the same places.
 */
final class MarkdownAttributes {

    private final IdentityHashMap<Node, AttributeList> lists = new IdentityHashMap<>();

    /** Returns the attributes of a node as HTML; empty when it has none. */
    String html(Node node) {
        AttributeList list = lists.get(node);
        return list == null ? "" : list.html();
    }

    void collect(Node document) {
        List<Text> texts = new ArrayList<>();
        List<TableBlock> tables = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                texts.add(text);
            }

            @Override
            public void visit(org.commonmark.node.CustomBlock block) {
                if (block instanceof TableBlock table) {
                    tables.add(table);
                }
                visitChildren(block);
            }
        });
        tables.forEach(this::table);
        texts.forEach(this::text);
    }

    private void text(Text text) {
        String literal = text.getLiteral();
        Node parent = text.getParent();
        if (parent instanceof Heading && text.getNext() == null) {
            AttributeList list = AttributeList.ending(literal);
            if (list != null) {
                lists.put(parent, list);
                set(text, literal.substring(0, literal.lastIndexOf('{')).stripTrailing());
                return;
            }
        }
        AttributeList list = AttributeList.at(literal, 0);
        if (list == null || parent == null) {
            return;
        }
        Node before = text.getPrevious();
        boolean last = text.getNext() == null && literal.substring(list.end()).isBlank();
        if (before instanceof Image || before instanceof Link || before instanceof Code) {
            lists.put(before, list);
            set(text, literal.substring(list.end()));
        } else if (last && before instanceof SoftLineBreak && before.getPrevious() instanceof Image image) {
            lists.put(image, list);
            before.unlink();
            text.unlink();
        } else if (last && before == null && parent instanceof Paragraph && parent.getPrevious() != null) {
            below(parent, list, literal.startsWith("{:"));
        }
    }

    /** Applies a list that is a separate paragraph to the preceding block. */
    private void below(Node paragraph, AttributeList list, boolean said) {
        Node before = paragraph.getPrevious();
        boolean picture = before instanceof Paragraph
                && before.getFirstChild() instanceof Image
                && before.getFirstChild() == before.getLastChild();
        if (picture) {
            lists.put(before.getFirstChild(), list);
            paragraph.unlink();
        } else if (before instanceof TableBlock || said) {
            lists.put(before, list);
            paragraph.unlink();
        }
    }

    private static void set(Text text, String literal) {
        if (literal.isEmpty()) {
            text.unlink();
        } else {
            text.setLiteral(literal);
        }
    }

    /** Handles a list below a table, which GFM takes for a row. */
    private void table(TableBlock table) {
        for (Node row = lastRow(table); row != null; row = lastRow(table)) {
            Text only = onlyText(row);
            if (only == null) {
                break;
            }
            AttributeList list = AttributeList.at(only.getLiteral(), 0);
            if (list != null && list.end() == only.getLiteral().strip().length()) {
                lists.put(table, list);
            } else if (isCaption(row.getFirstChild())) {
                caption(table, row.getFirstChild());
            } else {
                break;
            }
            row.unlink();
        }
        for (Node beside : new Node[] {table.getNext(), table.getPrevious()}) {
            if (beside instanceof Paragraph && isCaption(beside) && !hasCaption(table)) {
                caption(table, beside);
                beside.unlink();
            }
        }
        if (table.getFirstChild() instanceof DefinitionLists.Caption caption
                && caption.getLastChild() instanceof Text words) {
            AttributeList list = AttributeList.ending(words.getLiteral());
            if (list != null) {
                lists.put(table, list);
                set(
                        words,
                        words.getLiteral()
                                .substring(0, words.getLiteral().lastIndexOf('{'))
                                .stripTrailing());
            }
        }
    }

    private static @Nullable Node lastRow(TableBlock table) {
        Node body = table.getLastChild();
        return body instanceof TableBody && body.getLastChild() instanceof TableRow row ? row : null;
    }

    /** Returns the text at the start of a row whose other cells are empty, or null. */
    private static @Nullable Text onlyText(Node row) {
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell && cell.getPrevious() != null && cell.getFirstChild() != null) {
                return null;
            }
        }
        Node first = row.getFirstChild();
        return first != null && first.getFirstChild() instanceof Text text ? text : null;
    }

    private static boolean isCaption(@Nullable Node block) {
        return block != null && block.getFirstChild() instanceof Text text && prefix(text.getLiteral(), block) > 0;
    }

    /** Returns the length of a caption's marker. */
    private static int prefix(String text, Node block) {
        for (String mark : new String[] {"Table: ", "表：", "表: "}) {
            if (text.startsWith(mark)) {
                return mark.length();
            }
        }
        return block instanceof TableCell && text.startsWith(": ") ? 2 : 0;
    }

    private static boolean hasCaption(TableBlock table) {
        return table.getFirstChild() instanceof DefinitionLists.Caption;
    }

    private static void caption(TableBlock table, Node from) {
        DefinitionLists.Caption caption = new DefinitionLists.Caption();
        if (from.getFirstChild() instanceof Text text) {
            text.setLiteral(
                    text.getLiteral().substring(prefix(text.getLiteral(), from)).stripLeading());
        }
        for (Node node = from.getFirstChild(); node != null; node = from.getFirstChild()) {
            caption.appendChild(node);
        }
        if (table.getFirstChild() != null) {
            table.getFirstChild().insertBefore(caption);
        }
    }
}
