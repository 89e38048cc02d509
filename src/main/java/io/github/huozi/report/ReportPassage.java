package io.github.huozi.report;

/**
 * A line of a source, as a report quotes it.
 *
 * @param text the line, or the part of a long line around the finding, with an ellipsis at each cut
 * @param whole whether the text is the whole line
 */
record ReportPassage(String text, boolean whole) {

    private static final int LONGEST = 240;
    private static final int BEFORE = 60;

    /**
     * Quotes a line.
     *
     * @param line the line
     * @param column the column of the finding, from 1
     */
    static ReportPassage of(String line, int column) {
        if (line.length() <= LONGEST) {
            return new ReportPassage(clean(line), true);
        }
        int from = between(line, Math.max(0, Math.min(column - 1, line.length()) - BEFORE));
        int to = between(line, Math.min(line.length(), from + LONGEST));
        String quoted = line.substring(from, to);
        return new ReportPassage(clean((from > 0 ? "…" : "") + quoted + (to < line.length() ? "…" : "")), false);
    }

    private static int between(String line, int at) {
        boolean inside = at > 0
                && at < line.length()
                && Character.isLowSurrogate(line.charAt(at))
                && Character.isHighSurrogate(line.charAt(at - 1));
        return inside ? at - 1 : at;
    }

    /** Replaces what neither HTML nor JSON can carry: control characters other than tab, and halves of surrogate pairs. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            boolean control = Character.isISOControl(point) && point != '\t' && point != '\n';
            boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            out.appendCodePoint(control || half ? 0xFFFD : point);
        });
        return out.toString();
    }
}
