package io.github.huozi.book.encoding;

import java.util.List;

/**
 * The result of decoding bytes.
 *
 * @hidden
 */
public sealed interface Decoding {

    /**
     * The only possible reading.
     *
     * @param text the text without a byte order mark
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
     * Possible readings, none of them certain.
     *
     * @param valid the number of leading bytes that are UTF-8
     * @param readings the likeliest first, two at most; none if the bytes are in no known encoding, or are damaged UTF-8
     * @param damaged whether they are UTF-8 except for a few
     * @hidden
     */
    record Doubtful(int valid, List<Reading> readings, boolean damaged) implements Decoding {

        public Doubtful {
            readings = List.copyOf(readings);
        }
    }

    /**
     * A text in an encoding.
     *
     * @param charset the encoding
     * @param text the bytes decoded with it
     * @hidden
     */
    record Reading(String charset, String text) {

        private static final int LONGEST = 20;

        /** Returns the first words beyond ASCII, by which a reader of the language sees whether the encoding is right. */
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
