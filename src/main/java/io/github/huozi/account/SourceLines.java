package io.github.huozi.account;

import io.github.huozi.book.account.SourceText;
import java.util.Arrays;

/** Maps places to lines of one source, in logarithmic time. Immutable. */
final class SourceLines {

    private final SourceText source;
    /** The starts of lines in the text, in UTF-16 code units. */
    private final int[] starts;
    /** The greatest line of the source up to each line of the text. */
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

    /** Returns the line in the source, from 1, of a place in the text. */
    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return source.lines().applyAsInt(found >= 0 ? found : -found - 2);
    }

    /** Returns where the first line begins that comes from a line of the source or a later one; 0 when there is none. */
    int start(int line) {
        int at = firstAtLeast(reached, reached.length, line);
        return at == starts.length ? 0 : starts[at];
    }

    /** Returns the first index in a non-decreasing array whose value is at least the given one. */
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
