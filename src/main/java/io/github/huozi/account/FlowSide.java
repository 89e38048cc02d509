package io.github.huozi.account;

import io.github.huozi.account.words.Signs;
import io.github.huozi.account.words.Words;
import io.github.huozi.book.account.TextFlow;

/** One flow of one side: required words, and between them optional ones. Immutable. */
final class FlowSide {

    /** Optional text must contain a short text verbatim; of a longer one, words may be missing. */
    private static final int SHORT = 12;

    /** The maximum spread of a short text that is scattered, such as the texts of missing pictures. */
    private static final int FEW = 300;

    private final TextFlow flow;
    private final Words all;
    private final int[] indexes;
    private final Words required;
    private final boolean scatters;

    FlowSide(TextFlow flow, Words all) {
        this.flow = flow;
        this.all = all;
        this.scatters = flow == TextFlow.ALTERNATIVES;
        this.indexes = all.required();
        this.required = all.only(indexes);
    }

    TextFlow flow() {
        return flow;
    }

    /** Returns all words, including optional ones. */
    Words all() {
        return all;
    }

    /** Returns the required words; all ranges refer to them. */
    Words required() {
        return required;
    }

    String text(int from, int to) {
        return required.text(from, to);
    }

    /** Returns the first marker in a range; 0 when there is none. */
    int mark(int from, int to) {
        for (int at = from; at < to; at++) {
            if (Signs.isMark(required.sign(at))) {
                return required.sign(at);
            }
        }
        return 0;
    }

    /** Returns the place of the word at an index, or of the last one when the index is too large. */
    int place(int at) {
        return required.size() == 0 ? 0 : required.place(Math.max(0, Math.min(at, required.size() - 1)));
    }

    /** Returns the start of a range in all words, including the optional ones before it. */
    int start(int from) {
        return from == 0 ? 0 : indexes[from - 1] + 1;
    }

    /** Returns the end of a range in all words, including the optional ones after it. */
    int end(int to) {
        return to < indexes.length ? indexes[to] : all.size();
    }

    /** Whether a range contains text that the book generates. */
    boolean refers(int from, int to) {
        for (int at = start(from); at < end(to); at++) {
            if (all.sign(at) == Signs.REFERENCE) {
                return true;
            }
        }
        return false;
    }

    /** Whether the optional words of a range contain a marker. */
    boolean mayMark(int from, int to, int mark) {
        for (int at = start(from); at < end(to) && mark != 0; at++) {
            if (all.isOptional(at) && all.sign(at) == mark) {
                return true;
            }
        }
        return false;
    }

    /** Whether the optional words of a range may contain a text. */
    boolean may(int from, int to, String text) {
        if (text.isEmpty()) {
            return false;
        }
        StringBuilder optional = new StringBuilder();
        for (int at = start(from); at < end(to); at++) {
            if (all.isOptional(at) && !Signs.isMark(all.sign(at))) {
                optional.appendCodePoint(all.sign(at));
            }
        }
        if (optional.length() < text.length()) {
            return false;
        }
        if (optional.indexOf(text) >= 0) {
            return true;
        }
        return (text.length() >= SHORT || (scatters && optional.length() <= FEW)) && isWithin(text, optional);
    }

    /** Whether a text is a subsequence of another. */
    static boolean isWithin(String text, CharSequence optional) {
        int next = 0;
        for (int at = 0; at < optional.length() && next < text.length(); at++) {
            next += optional.charAt(at) == text.charAt(next) ? 1 : 0;
        }
        return next == text.length();
    }
}
