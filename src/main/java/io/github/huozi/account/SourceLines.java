package io.github.huozi.account;

import io.github.huozi.book.account.SourceText;
import java.util.Arrays;

/** Where the lines of one source are, looked up in logarithmic time. Immutable. */
final class SourceLines {

    private final SourceText source;
    /** In the text, in UTF-16 code units. */
    private final int[] starts;
    /** The greatest line of the source that the lines of the text up to each have. */
    private final int[] reached;

    SourceLines(SourceText source) {
        this.source = source;
        String text = source.text();
        int[] found = new int[16];
        int size = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (size == found.length) {
                found = Arrays.copyOf(found, size * 2);
            }
            found[size++] = at + 1;
        }
        this.starts = Arrays.copyOf(found, size);
        this.reached = new int[size];
        int most = Integer.MIN_VALUE;
        for (int line = 0; line < size; line++) {
            most = Math.max(most, source.lines().applyAsInt(line));
            reached[line] = most;
        }
    }

    /** The line in the source, from 1, of a place in the text. */
    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return source.lines().applyAsInt(found >= 0 ? found : -found - 2);
    }

    /** Where in the text the first line begins that is a line of the source or one after it; 0 when none is. */
    int start(int line) {
        int at = firstAtLeast(reached, reached.length, line);
        return at == starts.length ? 0 : starts[at];
    }

    /** The first index of a row that never falls where it is no less than a value. */
    static int firstAtLeast(int[] row, int size, int value) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (row[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
