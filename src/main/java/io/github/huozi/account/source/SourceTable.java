package io.github.huozi.account.source;

import io.github.huozi.account.words.Need;
import io.github.huozi.book.settings.MathSettings.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table with bars (GFM 4.10).
 *
 * @param start the start of its first row within the block
 * @param cells the cells in order
 */
record SourceTable(int start, List<Cell> cells) {

    private static final Pattern DELIMITERS =
            Pattern.compile("[ \\t]*\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*");

    SourceTable {
        cells = List.copyOf(cells);
    }

    /**
     * A cell.
     *
     * @param need optional for cells past the last column, which the table drops
     */
    record Cell(SourceBlock block, Need need) {}

    /** Returns the table in a paragraph, or null. */
    static @Nullable SourceTable in(SourceBlock block, Marks marks) {
        String text = block.text();
        int header = 0;
        int second = text.indexOf('\n') + 1;
        if (text.indexOf('|') < 0) {
            return null;
        }
        while (second > 0 && second < text.length()) {
            int end = text.indexOf('\n', second);
            String line = text.substring(second, end);
            if (line.indexOf('|') >= 0
                    || (line.indexOf('-') >= 0 && text.substring(header, second).indexOf('|') >= 0)) {
                int columns = bars(text, header, second - 1, marks).size();
                boolean delimits = DELIMITERS.matcher(line).matches();
                if (delimits && bars(text, second, end, marks).size() == columns) {
                    return rows(block, text, header, second, end, columns, marks);
                }
            }
            header = second;
            second = end + 1;
        }
        return null;
    }

    private static SourceTable rows(
            SourceBlock block, String text, int header, int second, int delimitersEnd, int columns, Marks marks) {
        List<Cell> cells = new ArrayList<>();
        row(block, bars(text, header, second - 1, marks), columns, cells);
        for (int start = delimitersEnd + 1; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            row(block, bars(text, start, end, marks), columns, cells);
            start = end + 1;
        }
        return new SourceTable(header, cells);
    }

    private static void row(SourceBlock block, List<int[]> ranges, int columns, List<Cell> cells) {
        for (int at = 0; at < ranges.size(); at++) {
            SourceBlock cell = block.cell(ranges.get(at)[0], ranges.get(at)[1]);
            cells.add(new Cell(cell, at < columns ? Need.REQUIRED : Need.OPTIONAL));
        }
    }

    /** Returns the ranges between the bars of a line; the outer bars may be missing. */
    private static List<int[]> bars(String text, int from, int to, Marks marks) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end && text.charAt(start) == '|') {
            start++;
        }
        List<int[]> ranges = new ArrayList<>();
        int cell = start;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '$' && marks != Marks.NONE) {
                int close = SourceFormulas.dollarEnd(text, at);
                boolean formula = close > 0 && close <= end && !SourceFormulas.isSentence(text.substring(at, close));
                at = formula ? close - 1 : at;
            } else if (c == '|') {
                ranges.add(new int[] {cell, at});
                cell = at + 1;
            }
        }
        if (cell < end || ranges.isEmpty()) {
            ranges.add(new int[] {cell, end});
        }
        return ranges;
    }
}
