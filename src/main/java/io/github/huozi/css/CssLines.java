package io.github.huozi.css;

import java.util.Arrays;

/** The positions at which the lines of a text begin, in code points. */
final class CssLines {

    private final int[] starts;

    private CssLines(int[] starts) {
        this.starts = starts;
    }

    static CssLines of(int[] text) {
        int[] starts = new int[text.length + 1];
        int lines = 1;
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '\n') {
                starts[lines] = i + 1;
                lines++;
            }
        }
        return new CssLines(Arrays.copyOf(starts, lines));
    }

    /** Returns the line of a character, from 1. */
    int of(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Returns the first character of a line. */
    int start(int line) {
        return starts[line - 1];
    }
}
