package io.github.huozi.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a source that are text: without front matter, and without fenced code, which contains examples. */
final class LintedLines {

    private static final Pattern FENCE = Pattern.compile("^[\\s>]*(```+|~~~+)");

    /**
     * A line.
     *
     * @param number the line number, from 1
     */
    record Line(int number, String text) {}

    private LintedLines() {}

    /** Returns the lines of a text outside fences. */
    static List<Line> of(String text) {
        String[] all = text.split("\n", -1);
        List<Line> lines = new ArrayList<>();
        String fence = "";
        for (int i = firstLine(all); i < all.length; i++) {
            Matcher mark = FENCE.matcher(all[i]);
            boolean isFence = mark.find();
            if (isFence && fence.isEmpty()) {
                fence = mark.group(1);
            } else if (isFence && mark.group(1).startsWith(fence)) {
                fence = "";
            } else if (fence.isEmpty()) {
                lines.add(new Line(i + 1, all[i]));
            }
        }
        return lines;
    }

    /** Returns the index of the first line after front matter. */
    private static int firstLine(String[] lines) {
        if (lines[0].strip().equals("---") || lines[0].strip().equals("+++")) {
            for (int i = 1; i < lines.length; i++) {
                if (lines[i].strip().equals(lines[0].strip())) {
                    return i + 1;
                }
            }
        }
        return 0;
    }
}
