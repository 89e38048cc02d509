package io.github.huozi.read.vault;

import io.github.huozi.book.file.VaultNames;
import io.github.huozi.read.source.CodeAwareLines;
import io.github.huozi.read.source.LinedText;
import io.github.huozi.read.source.Surroundings;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites the notes of a vault as Markdown, line by line; code is left alone. Belongs to one thread. */
public final class VaultMarks {

    private static final Pattern QUERY =
            Pattern.compile("^[ \\t>]*(?:`{3,}|~{3,})\\s*(dataviewjs|dataview|tasks|query|button|base)\\b.*");
    private static final Pattern BLOCK_ID = Pattern.compile("(^|\\s)\\^([A-Za-z0-9-]{1,60})\\s*$");
    private static final Pattern PREFIX =
            Pattern.compile("(?:\\s*>)*\\s*(?:(?:[-*+]|\\d{1,9}[.)])\\s+(?:\\[.]\\s+)?|#{1,6}\\s+)?");
    private static final Pattern TAGS = Pattern.compile("\\s*(?:#[\\p{L}\\p{N}_/-]+\\s*)+");
    private static final Pattern PROSE_END = Pattern.compile(
            "\\s*(?:[#>|<]|[-*+]\\s|\\d{1,9}[.)]\\s|\\$\\$|:::|\\[\\^[^\\]]+]:|!\\[|\\s{4}).*|\\s*(?:-{3,}|\\*{3,}|_{3,})\\s*");

    private final Surroundings surroundings;
    private final VaultLinks links;
    private boolean inComment;
    private int marks;

    private VaultMarks(Surroundings surroundings, VaultLinks links) {
        this.surroundings = surroundings;
        this.links = links;
    }

    /**
     * Returns the note as Markdown.
     *
     * @param names the names of all files in the vault
     */
    public static LinedText write(LinedText source, Surroundings surroundings, VaultNames names) {
        VaultLinks links = new VaultLinks(
                names, surroundings, Set.of(surroundings.findings().path()));
        return new VaultMarks(surroundings, links).write(source);
    }

    /** Whether a line begins a query of a plugin. */
    static boolean isQuery(CodeAwareLines.Line line) {
        return line.isCode() && QUERY.matcher(line.text()).matches();
    }

    /** Whether the vault joins lines as Markdown does. */
    private boolean isStrict() {
        try {
            return surroundings
                    .file("/.obsidian/app.json")
                    .filter(settings -> settings.matches("(?s).*\"strictLineBreaks\"\\s*:\\s*true.*"))
                    .isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private LinedText write(LinedText source) {
        boolean strict = isStrict();
        CodeAwareLines lines = CodeAwareLines.of(source);
        for (int at = 0; at < lines.size(); at++) {
            marks += lines.get(at).isCode() ? 0 : lines.get(at).text().split("%%", -1).length - 1;
        }
        for (int at = 0; at < lines.size(); at++) {
            CodeAwareLines.Line line = lines.get(at);
            Matcher query = QUERY.matcher(line.text());
            if (line.isCode() && !inComment) {
                int closing = lines.closing(at);
                if (query.matches()) {
                    links.tellQuery(query.group(1), line.origin());
                    at = closing;
                    continue;
                }
                for (int each = at; each <= closing; each++) {
                    lines.keep(each);
                }
                at = closing;
                continue;
            }
            String next = at + 1 < lines.size() ? lines.get(at + 1).text() : "";
            boolean goesOn = at + 1 < lines.size() && !lines.get(at + 1).isCode();
            String bare = uncommented(line.text());
            if (bare.isBlank() && !line.text().isBlank()) {
                // A line that consists of a comment leaves no gap in its paragraph.
                continue;
            }
            if (TAGS.matcher(bare).matches()) {
                lines.write("", at);
                continue;
            }
            String written = CodeAwareLines.outsideCode(
                    VaultCallout.write(blockId(bare)), text -> links.write(text, line.origin()));
            lines.write(written + (goesOn && !strict && breaks(bare, next) ? "  " : ""), at);
        }
        surroundings.control().check();
        return lines.written();
    }

    /** A line break is kept, unless the line or the next one is not prose. */
    private static boolean breaks(String line, String next) {
        boolean quoted =
                line.stripLeading().startsWith(">") && next.stripLeading().startsWith(">");
        if (quoted && !line.contains("[!")) {
            return breaks(line.replaceFirst("^\\s*>\\s?", ""), next.replaceFirst("^\\s*>\\s?", ""));
        }
        return !line.isBlank()
                && !next.isBlank()
                && !line.endsWith("  ")
                && !PROSE_END.matcher(line).matches()
                && !PROSE_END.matcher(next).matches();
    }

    /** Returns the text outside of {@code %%} pairs, which may span lines. */
    private String uncommented(String line) {
        if (!inComment && !line.contains("%%")) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        int from = 0;
        while (from <= line.length()) {
            int mark = line.indexOf("%%", from);
            int to = mark < 0 ? line.length() : mark;
            if (!inComment) {
                kept.append(line, from, to);
            }
            if (mark < 0) {
                break;
            }
            marks--;
            if (!inComment && marks <= 0) {
                // It has no end.
                return kept.append(line.substring(mark)).toString();
            }
            inComment = !inComment;
            from = mark + 2;
        }
        return kept.toString().stripTrailing();
    }

    /** The id of a block is placed before its text, so that links lead to the block itself. */
    private static String blockId(String line) {
        Matcher id = BLOCK_ID.matcher(line);
        if (!id.find()) {
            return line;
        }
        String words = line.substring(0, id.start());
        Matcher prefix = PREFIX.matcher(words);
        int at = prefix.lookingAt() ? prefix.end() : 0;
        String anchor = "<span id=\"" + VaultLinks.blockId(id.group(2)) + "\"></span>";
        return words.substring(0, at) + anchor + words.substring(at);
    }
}
