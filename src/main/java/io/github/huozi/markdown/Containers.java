package io.github.huozi.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads containers between lines of colons, as in VuePress, Docusaurus and pandoc, and admonitions with content indented by
 * four spaces, as in MkDocs. Containers nest with three colons or more.
 */
public final class Containers extends AbstractBlockParserFactory {

    private static final Pattern FENCE = Pattern.compile("(:{3,})[ \\t]*(.*?)[ \\t]*(?::{3,})?[ \\t]*");
    private static final Pattern HEAD =
            Pattern.compile("(?:\\{[ \\t]*\\.?([^\\s{}]+)[^{}]*\\}|([\\p{L}][\\p{L}\\p{N}_-]*))[ \\t]*(.*)");
    private static final Pattern TITLE =
            Pattern.compile("\\[(.*)\\](?:\\{[^}]*\\})?|\\{.*?title=[\"“]([^\"”]*)[\"”].*?\\}");

    /** Quarto's title, in the braces that name the container. */
    private static final Pattern INSIDE = Pattern.compile("\\{[^{}]*?\\stitle=[\"“]([^\"”{}]*)[\"”]");

    private static final Pattern COLLAPSED = Pattern.compile("\\{[^{}]*?\\scollapse=\"?true\\b");

    private static final Pattern ADMONITION = Pattern.compile(
            "(!!!|\\?\\?\\?\\+?)[ \\t]+([\\p{L}][\\p{L}\\p{N}_-]*)(?:[ \\t]+(?:inline|end|[a-z-]+))*(?:[ \\t]+\"(.*)\")?[ \\t]*");
    private static final int INDENT = 4;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        int start = state.getNextNonSpaceIndex();
        CharSequence line = state.getLine().getContent();
        char first = line.charAt(start);
        if (state.getIndent() >= INDENT || (first != ':' && first != '!' && first != '?')) {
            return BlockStart.none();
        }
        SourceLine rest = state.getLine().substring(start, line.length());
        return first == ':' ? fenced(rest, start, state.getIndent()) : admonition(rest, start);
    }

    private static BlockStart fenced(SourceLine line, int offset, int indent) {
        Matcher fence = FENCE.matcher(line.getContent());
        if (!fence.matches()) {
            return BlockStart.none();
        }
        Matcher head = HEAD.matcher(fence.group(2));
        if (!head.matches()) {
            return BlockStart.none();
        }
        String name = head.group(1) == null ? head.group(2) : head.group(1);
        String title = head.group(3);
        if (name.equals("mermaid")) {
            return BlockStart.of(new RawContainer(name, title, fence.group(1).length(), indent))
                    .atIndex(line.getContent().length() + offset);
        }
        if (title.isEmpty()) {
            Matcher inside = INSIDE.matcher(fence.group(2));
            title = inside.lookingAt() ? inside.group(1) : "";
        }
        Matcher marked = TITLE.matcher(title);
        if (marked.matches()) {
            title = marked.group(1) == null ? marked.group(2) : marked.group(1);
        } else if (title.matches("\\{.*\\}")) {
            title = "";
        }
        boolean folded = name.equals("details")
                || name.equals("spoiler")
                || COLLAPSED.matcher(fence.group(2)).lookingAt();
        Container.Form form = folded ? Container.Form.FOLDED : Container.Form.SHOWN;
        Container container = new Container(name, form, false, fence.group(1).length());
        return BlockStart.of(new Parser(container, title))
                .atIndex(line.getContent().length() + offset);
    }

    private static BlockStart admonition(SourceLine line, int offset) {
        Matcher head = ADMONITION.matcher(line.getContent());
        if (!head.matches()) {
            return BlockStart.none();
        }
        Container.Form form =
                switch (head.group(1)) {
                    case "???" -> Container.Form.FOLDED;
                    case "???+" -> Container.Form.UNFOLDED;
                    default -> Container.Form.SHOWN;
                };
        String title = head.group(3) == null ? "" : head.group(3);
        Container container = new Container(head.group(2), form, head.group(3) != null && title.isBlank(), 0);
        container.close();
        return BlockStart.of(new Parser(container, title))
                .atIndex(line.getContent().length() + offset);
    }

    private static final class Parser extends AbstractBlockParser {

        private final Container container;
        private final String title;

        Parser(Container container, String title) {
            this.container = container;
            this.title = title;
            if (!title.isBlank()) {
                container.appendChild(new Container.Title());
            }
        }

        @Override
        public Block getBlock() {
            return container;
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
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            if (container.fence() == 0) {
                return state.getIndent() >= INDENT
                        ? BlockContinue.atColumn(state.getColumn() + INDENT)
                        : BlockContinue.none();
            }
            int colons = state.getIndent() >= INDENT ? 0 : colons(state);
            if (colons >= 3 && closes(colons, state)) {
                container.close();
                return BlockContinue.finished();
            }
            return BlockContinue.atIndex(state.getIndex());
        }

        /** Returns the number of colons in a line of only colons; 0 for any other line. */
        private static int colons(ParserState state) {
            String line = state.getLine()
                    .getContent()
                    .toString()
                    .substring(state.getNextNonSpaceIndex())
                    .strip();
            return line.chars().allMatch(c -> c == ':') ? line.length() : 0;
        }

        /** A line of colons closes the innermost container that it can; one with exactly as many takes precedence. */
        private boolean closes(int colons, ParserState state) {
            Node at = state.getActiveBlockParser().getBlock();
            if (at instanceof FencedCodeBlock) {
                return false;
            }
            boolean innermost = true;
            boolean exact = false;
            for (; at != null && !at.equals(container); at = at.getParent()) {
                if (at instanceof Container inner && inner.fence() > 0) {
                    innermost &= inner.fence() > colons;
                    exact |= inner.fence() == colons;
                }
            }
            return innermost ? colons >= container.fence() : colons == container.fence() && !exact;
        }

        @Override
        public void parseInlines(InlineParser parser) {
            if (container.getFirstChild() instanceof Container.Title node && !title.isBlank()) {
                parser.parse(SourceLines.of(SourceLine.of(title, null)), node);
            }
        }
    }
}
