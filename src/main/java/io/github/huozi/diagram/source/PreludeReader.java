package io.github.huozi.diagram.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Extracts from a Mermaid text the parts that all kinds share, and keeps the numbers of all lines. */
final class PreludeReader {

    private static final Pattern KEYWORD = Pattern.compile("\\s*([A-Za-z][\\w-]*)([^\\n]*)");
    private static final Pattern FRONT_TITLE =
            Pattern.compile("(?m)^title[ \\t]*:[ \\t]*(\"[^\"\\n]*\"|'[^'\\n]*'|[^\\n]*?)[ \\t]*$");
    private static final Pattern ACC_TITLE = Pattern.compile("\\s*accTitle\\s*:\\s*(.*?)\\s*;?\\s*");
    private static final Pattern ACC_DESCRIPTION = Pattern.compile("\\s*accDescr\\s*:\\s*(.*?)\\s*;?\\s*");
    private static final Pattern ACC_BLOCK = Pattern.compile("\\s*accDescr\\s*\\{(.*)");

    private final String[] lines;
    private final List<IgnoredStatement> ignored = new ArrayList<>();
    private String title = "";
    private String accTitle = "";
    private String accDescription = "";

    PreludeReader(String text) {
        lines = normal(text).split("\n", -1);
    }

    /** Normalises line breaks to line feeds and no-break spaces to spaces, and drops a byte order mark. */
    static String normal(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\uFEFF", "")
                .replace('\u00a0', ' ');
    }

    DiagramSource read() {
        frontMatter();
        directives();
        accessibility();
        for (int at = 0; at < lines.length; at++) {
            if (lines[at].isBlank()) {
                continue;
            }
            Matcher found = KEYWORD.matcher(lines[at]);
            if (!found.matches()) {
                throw new DiagramFault(at + 1, 1, DiagramFault.Reason.STATEMENT, lines[at].strip());
            }
            lines[at] = "";
            return source(found.group(1), found.group(2).strip(), at + 1);
        }
        throw new DiagramFault(1, 1, DiagramFault.Reason.EMPTY);
    }

    private DiagramSource source(String keyword, String headline, int keywordLine) {
        return new DiagramSource(
                keyword, headline, keywordLine, String.join("\n", lines), title, accTitle, accDescription, ignored);
    }

    /** Reads the title, which is drawn; the configuration of Mermaid's own themes and engines is ignored. */
    private void frontMatter() {
        int first = 0;
        while (first < lines.length && lines[first].isBlank()) {
            first++;
        }
        if (first == lines.length || !lines[first].strip().equals("---")) {
            return;
        }
        int last = first + 1;
        while (last < lines.length && !lines[last].strip().equals("---")) {
            last++;
        }
        if (last == lines.length) {
            throw new DiagramFault(first + 1, 1, DiagramFault.Reason.UNCLOSED, "---");
        }
        StringBuilder matter = new StringBuilder();
        for (int at = first; at <= last; at++) {
            if (lines[at].startsWith("config:")) {
                ignored.add(new IgnoredStatement(at + 1, lines[at].strip()));
            }
            matter.append(at == first || at == last ? "" : lines[at]).append('\n');
            lines[at] = "";
        }
        Matcher found = FRONT_TITLE.matcher(matter);
        if (found.find()) {
            title = unquoted(found.group(1));
        }
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** Extracts {@code %%{init: …}%%}, which may span several lines, and comments. */
    private void directives() {
        for (int at = 0; at < lines.length; at++) {
            String line = lines[at].strip();
            if (line.startsWith("%%{")) {
                ignored.add(new IgnoredStatement(at + 1, line));
                int from = at;
                while (at < lines.length && !lines[at].contains("}%%")) {
                    lines[at++] = "";
                }
                if (at == lines.length) {
                    throw new DiagramFault(from + 1, 1, DiagramFault.Reason.UNCLOSED, "%%{");
                }
                lines[at] = lines[at].substring(lines[at].indexOf("}%%") + 3);
            } else if (line.startsWith("%%")) {
                lines[at] = "";
            }
        }
    }

    private void accessibility() {
        for (int at = 0; at < lines.length; at++) {
            Matcher named = ACC_TITLE.matcher(lines[at]);
            Matcher described = ACC_DESCRIPTION.matcher(lines[at]);
            Matcher opened = ACC_BLOCK.matcher(lines[at]);
            if (named.matches()) {
                accTitle = named.group(1);
                lines[at] = "";
            } else if (described.matches()) {
                accDescription = described.group(1);
                lines[at] = "";
            } else if (opened.matches()) {
                at = block(at, opened.group(1));
            }
        }
    }

    private int block(int from, String first) {
        StringBuilder text = new StringBuilder();
        String rest = first;
        for (int at = from; at < lines.length; at++) {
            int end = rest.indexOf('}');
            text.append(end < 0 ? rest.strip() : rest.substring(0, end).strip()).append('\n');
            lines[at] = end < 0 ? "" : rest.substring(end + 1);
            if (end >= 0) {
                accDescription = text.toString().strip();
                return at;
            }
            rest = at + 1 < lines.length ? lines[at + 1] : "";
        }
        throw new DiagramFault(from + 1, 1, DiagramFault.Reason.UNCLOSED, "accDescr {");
    }
}
