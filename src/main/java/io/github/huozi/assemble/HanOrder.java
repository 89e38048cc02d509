package io.github.huozi.assemble;

import io.github.huozi.book.language.Pinyin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The order of an index: Han characters by reading or by stroke count, according to the Unicode CLDR; Latin letters regardless
 * of case. Immutable.
 */
final class HanOrder implements Comparator<String> {

    /** The group of words that begin with neither a Han character nor a letter. */
    static final String OTHERS = "#";

    private record Place(int rank, String group) {}

    private static final Supplier<HanOrder> PINYIN = new Once(Pinyin.TABLE);
    private static final Supplier<HanOrder> STROKE = new Once("han.stroke");

    private final Map<Integer, Place> places = new HashMap<>();

    private HanOrder(String table) {
        int rank = 0;
        for (String line : table.split("\n", -1)) {
            int space = line.indexOf(' ');
            if (space > 0) {
                // The first letter of a reading; a stroke count unchanged.
                String group = isLatin(line) ? line.substring(0, 1).toUpperCase(Locale.ROOT) : line.substring(0, space);
                for (int c : line.substring(space + 1).codePoints().toArray()) {
                    places.put(c, new Place(++rank, group));
                }
            }
        }
    }

    /** By reading: 爱 before 北. */
    static HanOrder pinyin() {
        return PINYIN.get();
    }

    /** By stroke count: 一 before 二. */
    static HanOrder stroke() {
        return STROKE.get();
    }

    /** Returns the letter or the stroke count that a word is grouped under. */
    String group(String word) {
        if (word.isEmpty()) {
            return OTHERS;
        }
        int first = word.codePointAt(0);
        Place place = places.get(first);
        if (place != null) {
            return place.group();
        }
        String upper = Character.toString(first).toUpperCase(Locale.ROOT);
        return isLatin(first) ? upper.substring(0, 1) : OTHERS;
    }

    /** Whether a word begins with a Latin letter. */
    static boolean isLatin(String word) {
        return !word.isEmpty() && isLatin(word.codePointAt(0));
    }

    private static boolean isLatin(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    @Override
    public int compare(String a, String b) {
        int[] left = a.codePoints().map(this::rank).toArray();
        int[] right = b.codePoints().map(this::rank).toArray();
        int order = java.util.Arrays.compare(left, right);
        return order == 0 ? a.compareTo(b) : order;
    }

    /** Ranks letters regardless of case first, then Han characters, then characters missing from the table. */
    private int rank(int c) {
        Place place = places.get(c);
        if (place != null) {
            return 0x10000 + place.rank();
        }
        int lower = Character.toLowerCase(c);
        return lower < 0x250 ? lower : 0x100000 + c;
    }

    /** Reads a table on first use. */
    private static final class Once implements Supplier<HanOrder> {

        private final String name;
        private volatile @org.jspecify.annotations.Nullable HanOrder order;

        Once(String name) {
            this.name = name;
        }

        @Override
        public HanOrder get() {
            HanOrder found = order;
            if (found == null) {
                try (InputStream in = HanOrder.class.getResourceAsStream(name)) {
                    if (in == null) {
                        throw new IllegalStateException("the artifact is not whole: it has no " + name);
                    }
                    found = new HanOrder(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                order = found;
            }
            return found;
        }
    }
}
