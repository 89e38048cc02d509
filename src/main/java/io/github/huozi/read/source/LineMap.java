package io.github.huozi.read.source;

import java.util.Arrays;

/** Maps the lines of a parsed text to those of its source. Immutable. */
public final class LineMap {

    private final int[] origins;
    private final int before;

    private LineMap(int[] origins, int before) {
        this.origins = origins;
        this.before = before;
    }

    /** Returns the map of a text that begins after some lines of its source. */
    public static LineMap after(int lines) {
        return new LineMap(new int[0], lines);
    }

    /** Returns the source line, from 1, of a line of the text, from 0. */
    public int of(int index) {
        if (origins.length == 0) {
            return before + index + 1;
        }
        return origins[Math.max(0, Math.min(index, origins.length - 1))];
    }

    /** Collects a text from pieces of its source and generated ones. */
    public static final class Draft {
        private final StringBuilder text = new StringBuilder();
        private int[] origins = new int[64];
        private int count;

        /**
         * Adds text.
         *
         * @param origin the source line of its first line
         * @param step the number of source lines per line break: 1 for a piece of the source, 0 for a replacement
         */
        public Draft add(String piece, int origin, int step) {
            if (piece.isEmpty()) {
                return this;
            }
            if (count == 0) {
                record(origin);
            } else if (text.charAt(text.length() - 1) == '\n') {
                origins[count - 1] = origin;
            }
            int line = origin;
            for (int at = 0; at < piece.length(); at++) {
                if (piece.charAt(at) == '\n') {
                    line += step;
                    record(line);
                }
            }
            text.append(piece);
            return this;
        }

        private void record(int line) {
            if (count == origins.length) {
                origins = Arrays.copyOf(origins, count * 2);
            }
            origins[count++] = line;
        }

        /** Returns the last line so far. */
        public String lastLine() {
            return text.substring(text.lastIndexOf("\n") + 1);
        }

        public String text() {
            return text.toString();
        }

        public LineMap lines() {
            return count == 0 ? after(0) : new LineMap(Arrays.copyOf(origins, count), 0);
        }
    }
}
