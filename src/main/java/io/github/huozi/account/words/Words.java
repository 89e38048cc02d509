package io.github.huozi.account.words;

import java.util.Arrays;
import java.util.BitSet;

/** A row of code points, each with its place. Belongs to one thread. */
public final class Words {

    private static final int FIRST = 256;

    private int[] signs = new int[FIRST];
    private int[] places = new int[FIRST];
    private final BitSet optional = new BitSet();
    private int size;
    private boolean isSorted = true;

    /** Adds a code point. */
    public void add(int sign, int place, Need need) {
        if (size == signs.length) {
            signs = Arrays.copyOf(signs, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        if (need == Need.OPTIONAL) {
            optional.set(size);
        }
        isSorted &= size == 0 || places[size - 1] <= place;
        signs[size] = sign;
        places[size++] = place;
    }

    private void addOne(Words from, int at) {
        add(from.signs[at], from.places[at], from.isOptional(at) ? Need.OPTIONAL : Need.REQUIRED);
    }

    /** Adds all of others; where these are optional, so are those. */
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

    /** Where in its side a code point is. */
    public int place(int at) {
        return places[at];
    }

    /** The first word at a place or after it; as a rule places grow. */
    public int first(int place) {
        int at = 0;
        if (isSorted) {
            at = Arrays.binarySearch(places, 0, size, place);
            at = at < 0 ? -at - 1 : at;
            while (at > 0 && places[at - 1] >= place) {
                at--;
            }
            return at;
        }
        while (at < size && places[at] < place) {
            at++;
        }
        return at;
    }

    public boolean isOptional(int at) {
        return optional.get(at);
    }

    /** Where the words are that the other side must have. */
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

    /** Some of them. */
    public Words only(int[] indexes) {
        Words some = new Words();
        for (int at : indexes) {
            some.addOne(this, at);
        }
        return some;
    }

    /** The same without some of them. */
    public Words without(BitSet gone) {
        Words rest = new Words();
        for (int at = 0; at < size; at++) {
            if (!gone.get(at)) {
                rest.addOne(this, at);
            }
        }
        return rest;
    }

    /** The same with others among them, by place. */
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

    /** The letters of a range; marks are left out. */
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
