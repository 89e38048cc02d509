package io.github.huozi.markdown;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists (CommonMark 5.2 and 5.3), except that a list within the item of a numbered list may be indented by two.
 * CommonMark requires the width of the number, three or four, which few authors count.
 */
final class Lists extends AbstractBlockParserFactory {

    /** The indent of code, in columns. */
    static final int CODE_INDENT = 4;

    private static final int TAB = 4;
    private static final int LEAST_INDENT = 2;

    private static final Pattern MARKER = Pattern.compile("(?:([-*+])|([0-9]{1,9})([.)]))(?=[ \\t]|$)");

    /** The start of a list indented less than its item's text. */
    private static final Pattern NESTED = Pattern.compile("(?:[-*+]|1[.)])[ \\t]+\\S.*");

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        Matcher marker = MARKER.matcher(line).region(start, line.length());
        if (state.getIndent() >= CODE_INDENT || !marker.lookingAt() || isRule(line, start)) {
            return BlockStart.none();
        }
        int markerEnd = state.getColumn() + state.getIndent() + marker.end() - start;
        int text = markerEnd;
        int at = marker.end();
        for (; at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t'); at++) {
            text += line.charAt(at) == '\t' ? TAB - text % TAB : 1;
        }
        boolean empty = at == line.length();
        boolean interrupts = !matched.getParagraphLines().isEmpty();
        if (interrupts && (empty || !(marker.group(2) == null || marker.group(2).equals("1")))) {
            return BlockStart.none();
        }
        // Text that begins five columns or more after the marker is code, one column after it.
        int column = empty || text - markerEnd > CODE_INDENT ? markerEnd + 1 : text;
        Item item = new Item(state.getIndent(), column - state.getColumn());
        ListBlock list = list(marker);
        boolean goesOn = matched.getMatchedBlockParser() instanceof OpenList open && open.isLike(list);
        return (goesOn ? BlockStart.of(item) : BlockStart.of(new OpenList(list), item)).atColumn(column);
    }

    private static ListBlock list(Matcher marker) {
        if (marker.group(1) != null) {
            BulletList list = new BulletList();
            list.setMarker(marker.group(1));
            return list;
        }
        OrderedList list = new OrderedList();
        list.setMarkerStartNumber(Integer.valueOf(marker.group(2)));
        list.setMarkerDelimiter(marker.group(3));
        return list;
    }

    /** A list under construction. */
    private static final class OpenList extends AbstractBlockParser {

        private final ListBlock list;

        /** The indexes of blank lines, including those within its items. */
        private final BitSet blank = new BitSet();

        OpenList(ListBlock list) {
            this.list = list;
        }

        /** Whether an item with another list's marker belongs to this one. */
        boolean isLike(ListBlock other) {
            if (list instanceof BulletList bullets && other instanceof BulletList others) {
                return String.valueOf(bullets.getMarker()).equals(others.getMarker());
            }
            return list instanceof OrderedList numbers
                    && other instanceof OrderedList others
                    && String.valueOf(numbers.getMarkerDelimiter()).equals(others.getMarkerDelimiter());
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return child instanceof ListItem;
        }

        @Override
        public Block getBlock() {
            return list;
        }

        /** Items decide when the list ends. */
        @Override
        public BlockContinue tryContinue(ParserState state) {
            SourceSpan line = state.getLine().getSourceSpan();
            if (state.isBlank() && line != null) {
                blank.set(line.getLineIndex());
            }
            return BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void closeBlock() {
            boolean loose = isParted(list);
            for (Node item = list.getFirstChild(); item != null && !loose; item = item.getNext()) {
                loose = isParted(item);
            }
            list.setTight(!loose);
        }

        /** Whether a blank line separates two blocks within a block. */
        private boolean isParted(Node parent) {
            Node first = parent.getFirstChild();
            for (Node block = first == null ? null : first.getNext(); block != null; block = block.getNext()) {
                List<SourceSpan> spans = block.getSourceSpans();
                int line = spans.isEmpty() ? 0 : spans.get(0).getLineIndex();
                if (line > 0 && blank.get(line - 1)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** An item under construction. */
    private static final class Item extends AbstractBlockParser {

        private final ListItem item = new ListItem();
        private final int indent;

        /** The indent, in columns, of a nested list that CommonMark would not recognise; 0 until there is one. */
        private int nested;

        /**
         * @param markerIndent the indent of the marker, in columns
         * @param indent the indent of its text, in columns
         */
        Item(int markerIndent, int indent) {
            this.indent = indent;
            item.setMarkerIndent(markerIndent);
            item.setContentIndent(indent);
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return true;
        }

        @Override
        public Block getBlock() {
            return item;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                // An item may begin with one blank line, not with two.
                return item.getFirstChild() == null
                        ? BlockContinue.none()
                        : BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            if (nested > 0 && state.getIndent() >= nested) {
                return BlockContinue.atColumn(state.getColumn() + nested);
            }
            if (state.getIndent() >= indent) {
                return BlockContinue.atColumn(state.getColumn() + indent);
            }
            if (state.getIndent() < LEAST_INDENT || !(item.getParent() instanceof OrderedList)) {
                return BlockContinue.none();
            }
            CharSequence line = state.getLine().getContent();
            if (!NESTED.matcher(line)
                    .region(state.getNextNonSpaceIndex(), line.length())
                    .matches()) {
                return BlockContinue.none();
            }
            nested = state.getIndent();
            return BlockContinue.atColumn(state.getColumn() + nested);
        }
    }

    /**
     * Whether a line is a thematic break from an index on (CommonMark 0.31.2, 4.1): three or more of one mark, with any
     * blanks.
     */
    private static boolean isRule(CharSequence line, int start) {
        char mark = start < line.length() ? line.charAt(start) : ' ';
        int marks = 0;
        for (int at = start; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == mark) {
                marks++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return (mark == '-' || mark == '*' || mark == '_') && marks >= 3;
    }
}
