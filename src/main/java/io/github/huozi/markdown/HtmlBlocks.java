package io.github.huozi.markdown;

import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Parses blocks of raw HTML (CommonMark 4.6), except that an unknown tag does not begin one: it is text. */
final class HtmlBlocks extends AbstractBlockParserFactory {

    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");

    private static final String ATTRIBUTE =
            "\\s+[A-Za-z_:][A-Za-z0-9_.:-]*(?:\\s*=\\s*(?:[^\\s\"'=<>`]+|'[^']*'|\"[^\"]*\"))?";

    private static final String BLOCK_TAGS = "address|article|aside|base|basefont|blockquote|body|caption|center|col"
            + "|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]"
            + "|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param"
            + "|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul";

    /**
     * One of the seven kinds of block.
     *
     * @param start the pattern that matches at the block's first character
     * @param end the pattern found in the last line; null if a blank line ends the block
     * @see #DRAWING
     */
    private record Kind(Pattern start, @Nullable Pattern end) {

        static Kind of(String start, String end) {
            return new Kind(Pattern.compile("(?i)" + start), end.isEmpty() ? null : Pattern.compile("(?i)" + end));
        }
    }

    private static final List<Kind> KINDS = List.of(
            Kind.of("<(?:script|pre|style|textarea)(?:\\s|>|$)", "</(?:script|pre|style|textarea)>"),
            Kind.of("<!--", "-->"),
            Kind.of("<\\?", "\\?>"),
            Kind.of("<![a-z]", ">"),
            Kind.of("<!\\[CDATA\\[", "\\]\\]>"),
            Kind.of("</?(?:" + BLOCK_TAGS + ")(?:\\s|/?>|$)", ""));

    /** A drawing over several lines, including blank ones: not a block in CommonMark, but never meant otherwise. */
    private static final Kind DRAWING = Kind.of("<svg(?:\\s|>|$)(?!.*</svg>)", "</svg>");

    /** A line with a single complete tag. It does not interrupt a paragraph. */
    private static final Kind ANY_TAG =
            Kind.of("(?:<[a-z][a-z0-9-]*(?:" + ATTRIBUTE + ")*\\s*/?>|</[a-z][a-z0-9-]*\\s*>)\\s*$", "");

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= Lists.CODE_INDENT || start >= line.length() || line.charAt(start) != '<') {
            return BlockStart.none();
        }
        Matcher tag = TAG.matcher(line).region(start, line.length());
        if (tag.lookingAt() && !HtmlNames.has(tag.group(1))) {
            return BlockStart.none();
        }
        for (Kind kind : KINDS) {
            if (isAt(kind, line, start)) {
                return BlockStart.of(new Open(kind)).atIndex(state.getIndex());
            }
        }
        if (isAt(DRAWING, line, start)) {
            return BlockStart.of(new Open(DRAWING)).atIndex(state.getIndex());
        }
        boolean inParagraph = !matched.getParagraphLines().isEmpty()
                || state.getActiveBlockParser().canHaveLazyContinuationLines();
        return !inParagraph && isAt(ANY_TAG, line, start)
                ? BlockStart.of(new Open(ANY_TAG)).atIndex(state.getIndex())
                : BlockStart.none();
    }

    private static boolean isAt(Kind kind, CharSequence line, int start) {
        return kind.start().matcher(line).region(start, line.length()).lookingAt();
    }

    /** An open block. */
    private static final class Open extends AbstractBlockParser {

        private final HtmlBlock block = new HtmlBlock();
        private final Kind kind;
        private final StringJoiner lines = new StringJoiner("\n");
        private boolean ended;
        private boolean blank;

        Open(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            boolean over = ended || (kind.end() == null && state.isBlank()) || isBeyondDrawing(state);
            blank = state.isBlank();
            return over ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        /** After a blank line, text that begins without a tag is not part of an unclosed drawing. */
        private boolean isBeyondDrawing(ParserState state) {
            int start = state.getNextNonSpaceIndex();
            CharSequence line = state.getLine().getContent();
            return kind.equals(DRAWING) && blank && !state.isBlank() && line.charAt(start) != '<';
        }

        @Override
        public void addLine(SourceLine line) {
            lines.add(line.getContent());
            ended = kind.end() != null && kind.end().matcher(line.getContent()).find();
        }

        @Override
        public void closeBlock() {
            block.setLiteral(lines.toString());
        }
    }
}
