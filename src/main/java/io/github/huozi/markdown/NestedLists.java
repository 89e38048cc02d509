package io.github.huozi.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.internal.BlockStartImpl;
import org.commonmark.internal.ListBlockParser;
import org.commonmark.internal.ListItemParser;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Lets a list stand in the item of a numbered list when it is indented by two. CommonMark asks for as much as the number is
 * wide, three or four, which few authors count.
 */
public final class NestedLists extends AbstractBlockParserFactory {

    private static final int LEAST = 2;
    private static final Pattern MARKER = Pattern.compile("(?:[-*+]|1[.)])[ \\t]+\\S.*");

    private final ListBlockParser.Factory core = new ListBlockParser.Factory();

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BlockStart start = core.tryStart(state, matched);
        if (!(start instanceof BlockStartImpl found)) {
            return BlockStart.none();
        }
        BlockParser[] parsers = found.getBlockParsers();
        for (int at = 0; at < parsers.length; at++) {
            if (parsers[at] instanceof ListItemParser) {
                parsers[at] = new Item(parsers[at]);
            }
        }
        return found;
    }

    /** The stock item, but for the one case. */
    private static final class Item implements BlockParser {
        private final BlockParser core;
        /** How deep the list in it stands; 0 as long as there is none that the core would not see. */
        private int depth;

        Item(BlockParser core) {
            this.core = core;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (depth > 0 && !state.isBlank() && state.getIndent() >= depth) {
                return BlockContinue.atColumn(state.getColumn() + depth);
            }
            BlockContinue usual = core.tryContinue(state);
            if (usual != null || state.isBlank() || state.getIndent() < LEAST) {
                return usual;
            }
            CharSequence line = state.getLine().getContent();
            CharSequence text = line.subSequence(state.getNextNonSpaceIndex(), line.length());
            if (!(core.getBlock().getParent() instanceof OrderedList)
                    || !MARKER.matcher(text).matches()) {
                return usual;
            }
            depth = state.getIndent();
            return BlockContinue.atColumn(state.getColumn() + depth);
        }

        @Override
        public boolean isContainer() {
            return core.isContainer();
        }

        @Override
        public boolean canHaveLazyContinuationLines() {
            return core.canHaveLazyContinuationLines();
        }

        @Override
        public boolean canContain(Block child) {
            return core.canContain(child);
        }

        @Override
        public Block getBlock() {
            return core.getBlock();
        }

        @Override
        public void addLine(SourceLine line) {
            core.addLine(line);
        }

        @Override
        public void addSourceSpan(SourceSpan span) {
            core.addSourceSpan(span);
        }

        @Override
        public List<DefinitionMap<?>> getDefinitions() {
            return core.getDefinitions();
        }

        @Override
        public void closeBlock() {
            core.closeBlock();
        }

        @Override
        public void parseInlines(InlineParser parser) {
            core.parseInlines(parser);
        }
    }
}
