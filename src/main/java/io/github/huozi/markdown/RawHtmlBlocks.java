package io.github.huozi.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.internal.HtmlBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Starts blocks of raw HTML where CommonMark does, but not with a tag that HTML does not have: that is text. */
public final class RawHtmlBlocks extends AbstractBlockParserFactory {

    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");

    private final HtmlBlockParser.Factory core = new HtmlBlockParser.Factory();

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        if (start >= line.length() || line.charAt(start) != '<') {
            return BlockStart.none();
        }
        Matcher tag = TAG.matcher(line).region(start, line.length());
        if (tag.lookingAt() && !HtmlNames.has(tag.group(1))) {
            return BlockStart.none();
        }
        return core.tryStart(state, matched);
    }
}
