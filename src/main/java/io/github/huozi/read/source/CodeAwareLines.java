package io.github.huozi.read.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a Markdown text, with those that are code flagged, and the text written from them. */
public final class CodeAwareLines {

    private static final Pattern FENCE =
            Pattern.compile("^([ \\t>]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)*)(`{3,}|~{3,})(.*)$");

    /**
     * A line.
     *
     * @param text the text without its line break
     * @param origin the line in the source
     * @param isCode whether it is within a listing, or opens or closes one
     */
    public record Line(String text, int origin, boolean isCode) {

        /** Returns its leading white space. */
        public String indent() {
            return text.substring(0, text.length() - text.stripLeading().length());
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final List<Line> written = new ArrayList<>();

    private CodeAwareLines() {}

    public static CodeAwareLines of(LinedText source) {
        CodeAwareLines marked = new CodeAwareLines();
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

    /** Returns the line of the closing fence; the last line when there is none. */
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

    /** Writes a line unchanged. */
    public void keep(int at) {
        written.add(lines.get(at));
    }

    /** Writes other text for a line; this may be several lines. */
    public void write(String text, int at) {
        for (String line : text.split("\n", -1)) {
            written.add(new Line(line, lines.get(at).origin(), false));
        }
    }

    /** Returns the text written. */
    public LinedText written() {
        LineMap.Draft draft = new LineMap.Draft();
        for (int at = 0; at < written.size(); at++) {
            Line line = written.get(at);
            draft.add(line.text() + (at + 1 < written.size() ? "\n" : ""), line.origin(), 0);
        }
        return new LinedText(draft.text(), draft.lines());
    }

    /** Whether the text written so far is the complete, unchanged text. */
    public boolean isUnchanged() {
        return written.equals(lines);
    }

    /** Rewrites the parts of a line outside backquotes. */
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
