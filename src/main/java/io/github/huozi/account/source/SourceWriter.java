package io.github.huozi.account.source;

import io.github.huozi.account.words.Need;
import io.github.huozi.account.words.Signs;
import io.github.huozi.account.words.WordFlows;
import io.github.huozi.book.account.TextFlow;
import org.jsoup.parser.Parser;

/** Writes the words of one block. Not thread-safe. */
final class SourceWriter {

    /** The way in which text counts. */
    enum Form {
        TEXT,
        /** Letters are required, other characters are optional. */
        CODE_IN_HTML,
        /** Every visible character is required. */
        CODE
    }

    private final WordFlows out;
    private final SourceBlock block;
    private final int base;
    TextFlow flow = TextFlow.BODY;
    Form form = Form.TEXT;
    Need need = Need.REQUIRED;

    /**
     * @param base the start of its source among all sources
     */
    SourceWriter(WordFlows out, SourceBlock block, int base) {
        this.out = out;
        this.block = block;
        this.base = base;
    }

    int place(int at) {
        return base + block.place(at);
    }

    /** Writes one code point. */
    void sign(int c, int at) {
        boolean exact = form == Form.CODE && flow == TextFlow.BODY;
        if (exact ? Signs.isVisible(c) : Signs.counts(c)) {
            out.of(flow).add(c, place(at), need);
        } else if (form == Form.CODE_IN_HTML && flow == TextFlow.BODY && Signs.isVisible(c)) {
            out.of(flow).add(c, place(at), Need.OPTIONAL);
        }
    }

    /** Writes a range of the text of the block. */
    void range(String text, int from, int to) {
        for (int at = from; at < to; ) {
            int c = text.codePointAt(at);
            sign(c, at);
            at += Character.charCount(c);
        }
    }

    /** Writes an optional range. */
    void optional(String text, int from, int to) {
        Need before = need;
        need = Need.OPTIONAL;
        range(text, from, to);
        need = before;
    }

    /** Writes a text of another flow, with its entities resolved. */
    void aside(TextFlow other, String text, int at, Need needed) {
        out.text(other, Parser.unescapeEntities(text, true), place(at), needed == Need.REQUIRED ? need : needed);
    }

    void mark(int mark, int at, Need needed) {
        out.of(flow).add(mark, place(at), needed == Need.REQUIRED ? need : needed);
    }

    /** Writes the entity at a position; returns the position after it, or of the ampersand without one. */
    int entity(String text, int at) {
        int end = text.indexOf(';', at);
        if (end < 0 || end - at > 33) {
            return at;
        }
        String written = text.substring(at, end + 1);
        String read = Parser.unescapeEntities(written, false);
        if (read.equals(written)) {
            return at;
        }
        read.codePoints().forEach(c -> sign(c, at));
        return end + 1;
    }
}
