package io.github.huozi.read.tool;

import io.github.huozi.read.source.LineMap;
import io.github.huozi.read.source.LinedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites the markup of particular tools, line by line; code is left unchanged. */
public final class ToolMarks {

    private static final Pattern FENCE = Pattern.compile("^([ \\t]*)(`{3,}|~{3,})(.*)$");

    /** https://squidfunk.github.io/mkdocs-material/reference/content-tabs/. */
    private static final Pattern TAB = Pattern.compile("^([ \\t]*)===[!+]?[ \\t]+([\"'])(.*?)\\2[ \\t]*$");

    private static final Pattern ICON =
            Pattern.compile("[ ]?:(?:material|octicons|fontawesome|simple)-[a-z0-9-]+:(?:\\{[^}\\n]{0,80}\\})?");

    private static final Pattern ADMONISH =
            Pattern.compile("^admonish[ \\t]*([a-z]*)[ \\t]*(?:.*?title[ \\t]*=[ \\t]*(?:\"([^\"]*)\"|'([^']*)'))?.*$");

    private static final Pattern LISTING = Pattern.compile("^[ \\t]*<Listing\\b");
    private static final Pattern LISTING_END = Pattern.compile("^[ \\t]*</Listing>[ \\t]*$");

    /** The maximum nesting of tabs. */
    private static final int DEEPEST = 8;

    /** Longer than any fence that an author writes. */
    private static final String CALLOUT = "::::::::::::";

    /**
     * A line to write.
     *
     * @param text the text without its line break
     * @param origin the line in the source
     */
    private record Line(String text, int origin) {}

    private final List<Line> out = new ArrayList<>();
    private final Deque<ListingTag> listings = new ArrayDeque<>();

    private ToolMarks() {}

    /** Returns the text with this markup rewritten; the same text when it has none. */
    public static LinedText write(LinedText source) {
        String text = source.text();
        boolean any = text.contains("=== \"")
                || text.contains("=== '")
                || text.contains("===! ")
                || text.contains("===+ ")
                || text.contains("<Listing")
                || text.contains("admonish")
                || text.contains(":material-")
                || text.contains(":octicons-")
                || text.contains(":fontawesome-")
                || text.contains(":simple-");
        if (!any) {
            return source;
        }
        List<Line> lines = new ArrayList<>();
        String[] split = text.split("\n", -1);
        for (int at = 0; at < split.length; at++) {
            lines.add(new Line(split[at], source.lines().of(at)));
        }
        ToolMarks marks = new ToolMarks();
        marks.write(lines, 0);
        LineMap.Draft draft = new LineMap.Draft();
        for (int at = 0; at < marks.out.size(); at++) {
            Line line = marks.out.get(at);
            draft.add(line.text() + (at + 1 < marks.out.size() ? "\n" : ""), line.origin(), 0);
        }
        return new LinedText(draft.text(), draft.lines());
    }

    private void write(List<Line> lines, int depth) {
        String fence = "";
        String closing = "";
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            Matcher mark = FENCE.matcher(line.text());
            if (!fence.isEmpty()) {
                boolean ends = mark.matches()
                        && mark.group(2).startsWith(fence)
                        && mark.group(3).isBlank();
                fence = ends ? "" : fence;
                out.add(ends && !closing.isEmpty() ? new Line(closing, line.origin()) : line);
                closing = ends ? "" : closing;
            } else if (mark.matches() && isFence(mark)) {
                fence = mark.group(2);
                Matcher admonish = ADMONISH.matcher(mark.group(3).strip());
                closing = admonish.matches() ? mark.group(1) + CALLOUT : "";
                out.add(admonish.matches() ? new Line(callout(mark.group(1), admonish), line.origin()) : line);
            } else {
                at = writeLine(lines, at, depth);
            }
        }
    }

    private static boolean isFence(Matcher mark) {
        return mark.group(2).charAt(0) == '~' || mark.group(3).indexOf('`') < 0;
    }

    private static String callout(String indent, Matcher admonish) {
        String kind = admonish.group(1).isEmpty() ? "note" : admonish.group(1);
        String title = admonish.group(2) == null ? admonish.group(3) : admonish.group(2);
        return indent + CALLOUT + " " + kind + (title == null || title.isBlank() ? "" : "[" + title + "]");
    }

    /** Writes the construct that begins on a line; returns its last line. */
    private int writeLine(List<Line> lines, int at, int depth) {
        Line line = lines.get(at);
        Matcher tab = TAB.matcher(line.text());
        if (tab.matches() && depth < DEEPEST) {
            return tab(lines, at, tab, depth);
        }
        if (LISTING.matcher(line.text()).find()) {
            return listing(lines, at);
        }
        if (LISTING_END.matcher(line.text()).matches() && !listings.isEmpty()) {
            listings.pop().caption().ifPresent(caption -> {
                paragraph(caption, line.origin());
            });
            return at;
        }
        out.add(line.text().contains("-") ? new Line(withoutIcons(line.text()), line.origin()) : line);
        return at;
    }

    private void paragraph(String text, int origin) {
        out.add(new Line("", origin));
        out.add(new Line(text, origin));
        out.add(new Line("", origin));
    }

    private int listing(List<Line> lines, int at) {
        StringBuilder tag = new StringBuilder();
        int last = at;
        while (last < Math.min(lines.size(), at + 8)) {
            tag.append(lines.get(last).text()).append(' ');
            if (lines.get(last).text().strip().endsWith(">")) {
                break;
            }
            last++;
        }
        ListingTag listing = ListingTag.of(tag.toString());
        listings.push(listing);
        listing.file().ifPresent(file -> paragraph(file, lines.get(at).origin()));
        return Math.min(last, lines.size() - 1);
    }

    /** Writes a tab: one that contains only a listing as a titled listing, any other as a title and its content. */
    private int tab(List<Line> lines, int at, Matcher tab, int depth) {
        String indent = tab.group(1);
        List<Line> content = new ArrayList<>();
        int last = at;
        for (int next = at + 1; next < lines.size(); next++) {
            String text = lines.get(next).text();
            boolean within = text.startsWith(indent + "    ") || text.startsWith(indent + "\t");
            if (!within && !text.isBlank()) {
                break;
            }
            content.add(new Line(dedented(text, indent), lines.get(next).origin()));
            last = within ? next : last;
        }
        while (content.size() > last - at) {
            content.remove(content.size() - 1);
        }
        int origin = lines.get(at).origin();
        String title = withoutIcons(tab.group(3)).strip();
        int opening = onlyFence(content);
        out.add(new Line("", origin));
        if (opening >= 0) {
            Line fence = content.get(opening);
            boolean titled = fence.text().contains("title=");
            content.set(
                    opening,
                    titled
                            ? fence
                            : new Line(fence.text() + " title=\"" + title.replace("\"", "”") + "\"", fence.origin()));
        } else if (!title.isEmpty()) {
            out.add(new Line(indent + "**" + title + "**", origin));
            out.add(new Line("", origin));
        }
        int from = out.size();
        write(content, depth + 1);
        for (int line = from; line < out.size(); line++) {
            Line written = out.get(line);
            out.set(line, written.text().isBlank() ? written : new Line(indent + written.text(), written.origin()));
        }
        out.add(new Line("", origin));
        return last;
    }

    private static String dedented(String text, String indent) {
        if (text.length() <= indent.length()) {
            return "";
        }
        String rest = text.substring(indent.length());
        return rest.startsWith("\t")
                ? rest.substring(1)
                : rest.startsWith("    ") ? rest.substring(4) : rest.stripLeading();
    }

    /** Returns the line of the only fence, which encloses all the lines; negative if there is other content. */
    private static int onlyFence(List<Line> content) {
        int opening = -1;
        String fence = "";
        boolean closed = false;
        for (int at = 0; at < content.size(); at++) {
            String text = content.get(at).text();
            Matcher mark = FENCE.matcher(text);
            if (opening < 0) {
                if (text.isBlank()) {
                    continue;
                }
                if (!mark.matches() || !mark.group(1).isEmpty() || mark.group(3).contains("admonish")) {
                    return -1;
                }
                opening = at;
                fence = mark.group(2);
            } else if (closed) {
                if (!text.isBlank()) {
                    return -1;
                }
            } else {
                closed = mark.matches()
                        && mark.group(2).startsWith(fence)
                        && mark.group(3).isBlank();
            }
        }
        return closed ? opening : -1;
    }

    /** Removes icons, which are glyphs of a font that books lack. */
    private static String withoutIcons(String text) {
        if (!text.contains(":material-")
                && !text.contains(":octicons-")
                && !text.contains(":fontawesome-")
                && !text.contains(":simple-")) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        String[] parts = text.split("`", -1);
        for (int at = 0; at < parts.length; at++) {
            kept.append(at == 0 ? "" : "`");
            kept.append(at % 2 == 0 ? ICON.matcher(parts[at]).replaceAll("") : parts[at]);
        }
        return kept.toString();
    }
}
