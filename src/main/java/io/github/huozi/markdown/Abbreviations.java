package io.github.huozi.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads lines that define an abbreviation: {@code *[HTML]: Hyper Text Markup Language}. */
public final class Abbreviations extends AbstractBlockParserFactory {

    private static final Pattern LINE = Pattern.compile("\\*\\[([^\\]\\n]{1,60})\\]:[ \\t]+(\\S.*)");

    /** The definition of an abbreviation. */
    public static final class Abbreviation extends CustomBlock {
        private final String name;
        private final String meaning;

        Abbreviation(String name, String meaning) {
            this.name = name;
            this.meaning = meaning;
        }

        /** Returns the abbreviation as in the text. */
        public String name() {
            return name;
        }

        public String meaning() {
            return meaning;
        }
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4 || line.charAt(start) != '*') {
            return BlockStart.none();
        }
        Matcher matcher = LINE.matcher(line).region(start, line.length());
        if (!matcher.matches()) {
            return BlockStart.none();
        }
        Abbreviation abbreviation =
                new Abbreviation(matcher.group(1), matcher.group(2).strip());
        return BlockStart.of(new AbstractBlockParser() {
                    @Override
                    public Block getBlock() {
                        return abbreviation;
                    }

                    @Override
                    public BlockContinue tryContinue(ParserState next) {
                        return BlockContinue.none();
                    }
                })
                .atIndex(line.length());
    }
}
