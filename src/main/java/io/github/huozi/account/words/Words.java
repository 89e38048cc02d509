package io.github.huozi.account.words;

import java.util.Arrays;
import java.util.BitSet;

/** A sequence of code points, each with its place. Not thread-safe. */
public final class Words {

    private static final int FIRST = 256;

    private int[] signs = new int[FIRST];
    private int[] places = new int[FIRST];
    private final BitSet optional = new BitSet();
    private int size;

    /** Adds a code point at a place. */
    public void add(int sign, int place, Need need) {
        if (size == signs.length) {
            signs = Arrays.copyOf(signs, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        if (need == Need.OPTIONAL) {
            optional.set(size);
        }
        signs[size] = sign;
        places[size++] = place;
    }

    private void addOne(Words from, int at) {
        add(from.signs[at], from.places[at], from.isOptional(at) ? Need.OPTIONAL : Need.REQUIRED);
    }

    /** Adds all words of another row; optional ones stay optional. */
    public void addAll(Words other, Need need) {
        for (int at = 0; at < other.size; at++) {
            add(other.signs[at], other.places[at], other.isOptional(at) ? Need.OPTIONAL : need);
        }
    }

    public int size() {
        return size;
    }

    public int sign(int at) {
        return signs[at];
    }

    /** Returns the place of a code point. */
    public int place(int at) {
        return places[at];
    }

    public boolean isOptional(int at) {
        return optional.get(at);
    }

    /** For each word, the greatest place up to it. */
    public int[] reached() {
        int[] reached = Arrays.copyOf(places, size);
        for (int at = 1; at < size; at++) {
            reached[at] = Math.max(reached[at], reached[at - 1]);
        }
        return reached;
    }

    /** Returns the indexes of the required words. */
    public int[] required() {
        int[] indexes = new int[size - optional.cardinality()];
        int next = 0;
        for (int at = 0; at < size; at++) {
            if (!isOptional(at)) {
                indexes[next++] = at;
            }
        }
        return indexes;
    }

    /** Returns a selection of the words. */
    public Words only(int[] indexes) {
        Words some = new Words();
        for (int at : indexes) {
            some.addOne(this, at);
        }
        return some;
    }

    /** Returns the words that count in running text, and the marks; the mark of a formula is optional. */
    Words letters() {
        Words letters = new Words();
        for (int at = 0; at < size; at++) {
            if (Signs.isMark(signs[at])) {
                letters.add(
                        signs[at],
                        places[at],
                        signs[at] == Signs.FORMULA || isOptional(at) ? Need.OPTIONAL : Need.REQUIRED);
            } else if (Signs.counts(signs[at])) {
                letters.addOne(this, at);
            }
        }
        return letters;
    }

    /** Returns the words without some of them. */
    public Words without(BitSet gone) {
        Words rest = new Words();
        for (int at = 0; at < size; at++) {
            if (!gone.get(at)) {
                rest.addOne(this, at);
            }
        }
        return rest;
    }

    /** Returns the words merged with others by place. */
    public Words with(Words others) {
        Words all = new Words();
        int next = 0;
        for (int at = 0; at < size; at++) {
            while (next < others.size && others.places[next] <= places[at]) {
                all.addOne(others, next);
                next++;
            }
            all.addOne(this, at);
        }
        for (; next < others.size; next++) {
            all.addOne(others, next);
        }
        return all;
    }

    /** Returns the letters of a range, without marks. */
    public String text(int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        for (int at = from; at < to; at++) {
            if (!Signs.isMark(signs[at])) {
                text.appendCodePoint(signs[at]);
            }
        }
        return text.toString();
    }
}
