package io.github.huozi.markdown;

import io.github.huozi.book.settings.MathSettings.Marks;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads displayed formulas: between {@code $$}, in {@code \begin{equation}} and similar environments, and between
 * <code>\[</code> and <code>\]</code> if a book enables that. None of their lines is read as a heading or a list.
 */
final class FormulaBlocks extends AbstractBlockParserFactory {

    private static final int INDENT = 4;
    private static final Pattern ENVIRONMENT = Pattern.compile(
            "\\\\begin\\{((?:equation|align|gather|multline|eqnarray|flalign|alignat)\\*?|displaymath|math)\\}.*");

    /** What may follow the closing delimiter on its line. */
    private static final Pattern TAIL = Pattern.compile("[ \\t]*[。，、；．.,;]?[ \\t]*(\\{.*\\})?[ \\t]*");

    private final Marks marks;

    FormulaBlocks(Marks marks) {
        this.marks = marks;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= INDENT || start + 1 >= line.length()) {
            return BlockStart.none();
        }
        String rest = line.subSequence(start, line.length()).toString();
        Parser parser = parser(rest);
        return parser == null ? BlockStart.none() : BlockStart.of(parser).atIndex(line.length());
    }

    private @Nullable Parser parser(String line) {
        if (line.startsWith("$$")) {
            return fenced(line, "$$");
        }
        if (marks == Marks.BACKSLASH && line.startsWith("\\[")) {
            return fenced(line, "\\]");
        }
        Matcher environment = ENVIRONMENT.matcher(line);
        if (!environment.matches()) {
            return null;
        }
        String end = "\\end{" + environment.group(1) + "}";
        Parser parser = new Parser(end, true);
        parser.take(line, 0);
        return parser.isWhole() ? parser : null;
    }

    private static @Nullable Parser fenced(String line, String end) {
        String first = line.substring(2);
        Parser parser = new Parser(end, false);
        parser.take(first, 0);
        if (!parser.isWhole() || parser.isEmpty()) {
            return null;
        }
        // A sentence that begins with two dollars is not a formula.
        boolean prose = !parser.done && !first.isBlank() && DollarRule.isProse(first);
        return prose ? null : parser;
    }

    private static final class Parser extends AbstractBlockParser {

        private final DisplayFormula formula = new DisplayFormula();
        private final String end;
        private final boolean keepsEnd;
        private final StringBuilder content = new StringBuilder();
        private @Nullable AttributeList attributes;
        private int lines;
        private int blanks;
        private boolean done;
        private boolean whole = true;
        /** The text after the closing delimiter, on the same line. */
        private @Nullable SourceLine rest;

        Parser(String end, boolean keepsEnd) {
            this.end = end;
            this.keepsEnd = keepsEnd;
        }

        /** Adds a line, from an index on. */
        void take(String line, int from) {
            int at = closing(line, from);
            if (lines++ > 0) {
                content.append('\n');
            }
            if (at < 0) {
                content.append(line, from, line.length());
                return;
            }
            Matcher tail = TAIL.matcher(line).region(at + end.length(), line.length());
            whole = tail.matches();
            if (whole && tail.group(1) != null) {
                attributes = AttributeList.at(tail.group(1), 0);
            }
            content.append(line, from, keepsEnd ? at + end.length() : at);
            done = true;
        }

        private int closing(String line, int from) {
            for (int at = line.indexOf(end, from); at >= 0; at = line.indexOf(end, at + 1)) {
                int slashes = 0;
                while (at - slashes > 0 && line.charAt(at - slashes - 1) == '\\') {
                    slashes++;
                }
                if (slashes % 2 == 0) {
                    return at;
                }
            }
            return -1;
        }

        /** Whether the lines so far contain only the formula. */
        boolean isWhole() {
            return whole;
        }

        boolean isEmpty() {
            return done && content.toString().isBlank();
        }

        @Override
        public Block getBlock() {
            return formula;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (done) {
                return BlockContinue.none();
            }
            CharSequence line = state.getLine().getContent();
            if (state.isBlank()) {
                blanks++;
                take("", 0);
                return BlockContinue.atIndex(line.length());
            }
            String text = line.subSequence(Math.min(state.getIndex(), line.length()), line.length())
                    .toString();
            if (blanks > 0 && closing(text, 0) < 0 && DollarRule.isProse(text)) {
                // Text after a blank line: the formula is not closed.
                return BlockContinue.none();
            }
            take(text, 0);
            if (!whole) {
                int from = line.length() - text.length() + closing(text, 0) + end.length();
                rest = state.getLine().substring(from, line.length());
            }
            return BlockContinue.atIndex(line.length());
        }

        @Override
        public void parseInlines(InlineParser parser) {
            if (rest != null) {
                Paragraph paragraph = new Paragraph();
                paragraph.addSourceSpan(rest.getSourceSpan());
                formula.insertAfter(paragraph);
                parser.parse(SourceLines.of(rest), paragraph);
            }
        }

        @Override
        public void closeBlock() {
            String all = content.toString();
            int first = 0;
            int start = 0;
            while (start < all.length() && Character.isWhitespace(all.charAt(start))) {
                first += all.charAt(start) == '\n' ? 1 : 0;
                start++;
            }
            formula.end(all.strip(), first, attributes, done);
        }
    }
}
