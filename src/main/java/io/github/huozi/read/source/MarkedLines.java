package io.github.huozi.read.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a Markdown text, with those that are code known, and the text that is made of them. */
public final class MarkedLines {

    private static final Pattern FENCE =
            Pattern.compile("^([ \\t>]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)*)(`{3,}|~{3,})(.*)$");

    /**
     * A line.
     *
     * @param text without its end
     * @param origin its line in the source
     * @param isCode whether it is within a listing, or opens or closes one
     */
    public record Line(String text, int origin, boolean isCode) {

        /** The white space that it begins with. */
        public String indent() {
            return text.substring(0, text.length() - text.stripLeading().length());
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final List<Line> written = new ArrayList<>();

    private MarkedLines() {}

    public static MarkedLines of(LinedText source) {
        MarkedLines marked = new MarkedLines();
        String fence = "";
        String[] split = source.text().split("\n", -1);
        for (int at = 0; at < split.length; at++) {
            Matcher mark = FENCE.matcher(split[at]);
            boolean code = !fence.isEmpty();
            if (mark.matches()) {
                boolean opens = fence.isEmpty()
                        && (mark.group(2).charAt(0) == '~' || mark.group(3).indexOf('`') < 0);
                boolean closes = !fence.isEmpty()
                        && mark.group(2).startsWith(fence)
                        && mark.group(3).isBlank();
                code |= opens;
                fence = opens ? mark.group(2) : closes ? "" : fence;
            }
            marked.lines.add(new Line(split[at], source.lines().of(at), code));
        }
        return marked;
    }

    public int size() {
        return lines.size();
    }

    public Line get(int at) {
        return lines.get(at);
    }

    /** The line of the fence that closes the one in a line; the last line when none does. */
    public int closing(int opening) {
        Matcher open = FENCE.matcher(lines.get(opening).text());
        if (!open.matches()) {
            return opening;
        }
        for (int at = opening + 1; at < lines.size(); at++) {
            Matcher close = FENCE.matcher(lines.get(at).text());
            if (close.matches()
                    && close.group(2).startsWith(open.group(2))
                    && close.group(3).isBlank()) {
                return at;
            }
        }
        return lines.size() - 1;
    }

    /** Writes a line as it is. */
    public void keep(int at) {
        written.add(lines.get(at));
    }

    /** Writes other text for a line; it may be several lines. */
    public void write(String text, int at) {
        for (String line : text.split("\n", -1)) {
            written.add(new Line(line, lines.get(at).origin(), false));
        }
    }

    /** What was written. */
    public LinedText written() {
        LineMap.Draft draft = new LineMap.Draft();
        for (int at = 0; at < written.size(); at++) {
            Line line = written.get(at);
            draft.add(line.text() + (at + 1 < written.size() ? "\n" : ""), line.origin(), 0);
        }
        return new LinedText(draft.text(), draft.lines());
    }

    /** A text that was written so far and is all that there is to write. */
    public boolean isUnchanged() {
        return written.equals(lines);
    }

    /** Rewrites what is not between backquotes in a line. */
    public static String outsideCode(String line, UnaryOperator<String> rewrite) {
        if (line.indexOf('`') < 0) {
            return rewrite.apply(line);
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (from < line.length()) {
            int tick = line.indexOf('`', from);
            int after = tick;
            while (after >= 0 && after < line.length() && line.charAt(after) == '`') {
                after++;
            }
            int close = tick < 0 ? -1 : closing(line, line.substring(tick, after), after);
            if (close < 0) {
                return out.append(rewrite.apply(line.substring(from))).toString();
            }
            out.append(rewrite.apply(line.substring(from, tick))).append(line, tick, close);
            from = close;
        }
        return out.toString();
    }

    private static int closing(String line, String run, int from) {
        for (int at = line.indexOf(run, from); at >= 0; at = line.indexOf(run, at + run.length())) {
            int end = at + run.length();
            if (end == line.length() || line.charAt(end) != '`') {
                return end;
            }
            while (at + run.length() < line.length() && line.charAt(at + run.length()) == '`') {
                at++;
            }
        }
        return -1;
    }
}
