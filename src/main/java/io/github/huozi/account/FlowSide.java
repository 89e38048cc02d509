package io.github.huozi.account;

import io.github.huozi.account.words.Signs;
import io.github.huozi.account.words.Words;
import io.github.huozi.book.account.TextFlow;

/** One flow of one side: the words that the other side must have, and between them those that it may have. Immutable. */
final class FlowSide {

    /** A short text must be among what is optional as it is; of a longer one, words may be missing. */
    private static final int SHORT = 12;

    /** Where texts are scattered, such as those of pictures that are not there, a short one is so over no more than this. */
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

    /** All words, what is optional included. */
    Words all() {
        return all;
    }

    /** What the other side must have; all ranges are those of it. */
    Words required() {
        return required;
    }

    String text(int from, int to) {
        return required.text(from, to);
    }

    /** The first mark in a range; 0 when there is none. */
    int mark(int from, int to) {
        for (int at = from; at < to; at++) {
            if (Signs.isMark(required.sign(at))) {
                return required.sign(at);
            }
        }
        return 0;
    }

    /** Where the word at an index is, or the last when it is beyond. */
    int place(int at) {
        return required.size() == 0 ? 0 : required.place(Math.max(0, Math.min(at, required.size() - 1)));
    }

    /** Where in all words a range begins, with what is optional before it. */
    int start(int from) {
        return from == 0 ? 0 : indexes[from - 1] + 1;
    }

    /** Where in all words a range ends, with what is optional after it. */
    int end(int to) {
        return to < indexes.length ? indexes[to] : all.size();
    }

    /** Whether the book itself says something within a range. */
    boolean refers(int from, int to) {
        for (int at = start(from); at < end(to); at++) {
            if (all.sign(at) == Signs.REFERENCE) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is optional within a range has a mark. */
    boolean mayMark(int from, int to, int mark) {
        for (int at = start(from); at < end(to) && mark != 0; at++) {
            if (all.isOptional(at) && all.sign(at) == mark) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is optional within a range may say a text. */
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

    private static boolean isWithin(String text, CharSequence optional) {
        int next = 0;
        for (int at = 0; at < optional.length() && next < text.length(); at++) {
            next += optional.charAt(at) == text.charAt(next) ? 1 : 0;
        }
        return next == text.length();
    }
}
