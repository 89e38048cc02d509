package io.github.huozi.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** A container between lines of colons whose content is not Markdown, such as {@code :::mermaid}; read as fenced code. */
final class RawContainer extends AbstractBlockParser {

    private final FencedCodeBlock block = new FencedCodeBlock();
    private final StringBuilder text = new StringBuilder();
    private final int colons;
    private final int indent;
    private boolean first = true;

    /**
     * Creates an open container.
     *
     * @param name the kind of content, which becomes the language
     * @param rest the text after the name on its line
     * @param colons the number of opening colons
     * @param indent the indent of that line, which is removed from every other
     */
    RawContainer(String name, String rest, int colons, int indent) {
        this.colons = colons;
        this.indent = indent;
        block.setInfo((name + " " + rest).strip());
        block.setFenceCharacter(":");
        block.setOpeningFenceLength(colons);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        String line = state.getLine().getContent().toString().strip();
        if (line.length() >= colons && line.chars().allMatch(c -> c == ':')) {
            block.setClosingFenceLength(line.length());
            return BlockContinue.finished();
        }
        int from = state.getIndex();
        CharSequence content = state.getLine().getContent();
        for (int at = 0; at < indent && from < content.length() && content.charAt(from) == ' '; at++) {
            from++;
        }
        return BlockContinue.atIndex(from);
    }

    @Override
    public void addLine(SourceLine line) {
        // The first line is the rest of the opening line.
        if (!first) {
            text.append(line.getContent()).append('\n');
        }
        first = false;
    }

    @Override
    public void closeBlock() {
        block.setLiteral(text.toString());
    }
}
