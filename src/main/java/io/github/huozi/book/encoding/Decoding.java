package io.github.huozi.book.encoding;

import java.util.List;

/**
 * What bytes are as text.
 *
 * @hidden
 */
public sealed interface Decoding {

    /**
     * The one reading that there is.
     *
     * @param text without a byte order mark
     * @param charset the encoding that it was in
     * @hidden
     */
    record Certain(String text, String charset) implements Decoding {

        /** Whether the bytes were in the encoding that every file should be in. */
        public boolean isUtf8() {
            return charset.equals(TextBytes.UTF_8);
        }
    }

    /**
     * Readings of which none is certain.
     *
     * @param valid how many bytes at the start are UTF-8
     * @param readings the likeliest first, two at most; none when the bytes keep to no known encoding, or are UTF-8 but for
     *     some that are damaged
     * @param damaged whether they are UTF-8 but for a few
     * @hidden
     */
    record Doubtful(int valid, List<Reading> readings, boolean damaged) implements Decoding {

        /** Keeps the readings as they are now. */
        public Doubtful {
            readings = List.copyOf(readings);
        }
    }

    /**
     * A text in an encoding.
     *
     * @param charset the encoding
     * @param text what the bytes are in it
     * @hidden
     */
    record Reading(String charset, String text) {

        private static final int LONGEST = 20;

        /** The first words that are not ASCII, by which a reader of the language sees whether the encoding is right. */
        public String opening() {
            String line = text.lines()
                    .filter(each -> each.chars().anyMatch(c -> c > 0x7F))
                    .findFirst()
                    .orElse("")
                    .strip();
            int[] shown = line.codePoints()
                    .filter(c -> !Character.isISOControl(c))
                    .limit(LONGEST)
                    .toArray();
            return new String(shown, 0, shown.length);
        }
    }
}
