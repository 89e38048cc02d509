package io.github.huozi.read.myst;

import io.github.huozi.book.Callout;
import io.github.huozi.read.source.CodeAwareLines;
import io.github.huozi.read.source.LinedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites the directives, roles, labels and tabs of MyST (https://mystmd.org/spec) and d2l as Markdown. */
public final class MystMarks {

    private static final Pattern ANY = Pattern.compile(
            "(?m)^[ \\t]*(?:`{3,}|~{3,}|:{3,})[ \\t]*(?:\\{[a-z]|toc\\s|eval_rst)|\\{[a-z][\\w:+.-]*\\}`|:[a-z]\\w*:`|^\\([\\w.:-]+\\)=|^:(?:begin|end)_tab:|^#@tab");
    private static final Pattern DIRECTIVE =
            Pattern.compile("^([ \\t]*)(`{3,}|~{3,}|:{3,})[ \\t]*\\{([A-Za-z][\\w:+.-]*)\\}[ \\t]*(.*?)[ \\t]*$");
    private static final Pattern OLD = Pattern.compile("^[ \\t]*(`{3,})[ \\t]*(?:toc|eval_rst)[ \\t]*$");
    private static final Pattern OPTION = Pattern.compile("^[ \\t]*:([\\w-]+):[ \\t]*(.*?)[ \\t]*$");
    private static final Pattern TARGET = Pattern.compile("^[ \\t]*\\(([^()\\s]+)\\)=[ \\t]*$");
    private static final Pattern LABEL = Pattern.compile("^[ \\t]*:(?:label|eqlabel):`([^`]+)`[ \\t]*$");
    private static final Pattern WIDTH = Pattern.compile("^[ \\t]*:width:`([^`]+)`[ \\t]*$");
    private static final Pattern PICTURE = Pattern.compile("[ \\t]*!\\[([^\\[\\]]+)\\]\\(<?([^()<>\\s]+)>?\\)");
    private static final Pattern TAB = Pattern.compile("^[ \\t]*:(begin|end)_tab:(?:`([^`]*)`)?.*$");
    private static final Pattern CODE_TAB = Pattern.compile("^[ \\t]*#@tab[ \\t]+(.+?)[ \\t]*$");
    private static final Pattern CELL = Pattern.compile("^[ \\t]*```+\\{\\.(?:python|input)[^}]*\\}[ \\t]*$");

    private static final String FENCE = "::::::::::::";
    private static final int DEEPEST = 12;

    private static final Set<String> CODE = Set.of(
            "code-block", "code", "sourcecode", "code-cell", "literalinclude", "prompt", "ipython", "parsed-literal");
    private static final Set<String> GONE = Set.of(
            "toctree",
            "tableofcontents",
            "contents",
            "bibliography",
            "index",
            "only",
            "raw",
            "tags",
            "include-none",
            "thebe-button",
            "list-of-figures");
    private static final Set<String> TABS = Set.of("tab-item", "tab", "group-tab");
    private static final Set<String> FOLDED = Set.of("dropdown", "toggle", "details", "collapse", "solution", "answer");

    private static final Set<String> OTHERS = Set.of(
            "math",
            "mermaid",
            "figure",
            "image",
            "figure-md",
            "table",
            "list-table",
            "csv-table",
            "include",
            "admonition",
            "exercise",
            "topic",
            "sidebar",
            "grid",
            "grid-item",
            "grid-item-card",
            "card",
            "card-carousel",
            "div",
            "margin",
            "container",
            "glossary",
            "epigraph",
            "tab-set",
            "proof",
            "theorem",
            "lemma",
            "definition",
            "corollary",
            "proposition",
            "property",
            "axiom",
            "algorithm",
            "remark",
            "conjecture",
            "criterion",
            "observation",
            "eval-rst",
            "versionadded",
            "versionchanged",
            "deprecated",
            "rubric",
            "centered",
            "pull-quote",
            "button-ref",
            "button-link",
            "exercise-start",
            "exercise-end",
            "solution-start",
            "solution-end",
            "iframe",
            "video",
            "youtube");

    private final CodeAwareLines lines;

    private MystMarks(CodeAwareLines lines) {
        this.lines = lines;
    }

    /**
     * Returns the text as Markdown; the same text when it has no such markup.
     *
     * @param ending the extension of the source's name
     */
    public static LinedText write(LinedText source, String ending) {
        // R Markdown and Quarto have chunks where MyST has directives.
        return ending.equals(".rmd") || ending.equals(".qmd") ? source : written(source, 0);
    }

    private static LinedText written(LinedText source, int depth) {
        if (!ANY.matcher(source.text()).find()) {
            return source;
        }
        MystMarks marks = new MystMarks(CodeAwareLines.of(source));
        for (int at = 0; at < marks.lines.size(); at++) {
            at = marks.write(at, depth);
        }
        return marks.lines.written();
    }

    private int write(int at, int depth) {
        String text = lines.get(at).text();
        Matcher directive = DIRECTIVE.matcher(text);
        if (directive.matches() && depth < DEEPEST && isKnown(directive.group(3))) {
            return directive(at, directive, depth);
        }
        if (OLD.matcher(text).matches()) {
            int closing = lines.closing(at);
            lines.write("", at);
            return closing;
        }
        if (lines.get(at).isCode()) {
            return code(at);
        }
        int below = labelled(at);
        if (below >= 0) {
            return below;
        }
        Matcher target = TARGET.matcher(text);
        Matcher label = LABEL.matcher(text);
        Matcher width = WIDTH.matcher(text);
        Matcher tab = TAB.matcher(text);
        if (target.matches()) {
            return target(at, target.group(1));
        } else if (label.matches()) {
            label(at, label.group(1));
        } else if (width.matches()) {
            lines.write("{width=" + width.group(1).replaceAll("[^0-9%]", "") + "}", at);
        } else if (tab.matches()) {
            String name = tab.group(2) == null ? "" : tab.group(2);
            lines.write(tab.group(1).equals("begin") && !name.isEmpty() ? "\n**" + name + "**\n" : "", at);
        } else {
            lines.write(MystRoles.write(text), at);
        }
        return at;
    }

    /** Whether a name is that of a directive; other tools have languages of listings there. */
    private static boolean isKnown(String written) {
        String name = written.toLowerCase(Locale.ROOT).replaceFirst("^(?:prf|sphinx):", "");
        return CODE.contains(name)
                || GONE.contains(name)
                || TABS.contains(name)
                || FOLDED.contains(name)
                || OTHERS.contains(name)
                || Callout.of(name).isPresent();
    }

    /** Writes a standalone label; those below an element are written with it. */
    private void label(int at, String label) {
        lines.write("[]{#" + MystRoles.id(label) + "}", at);
    }

    /**
     * Writes a heading, a picture, a formula or a caption with the labels and the width on the lines below it
     * (https://book.d2l.ai/user/markdown.html); returns the last of these lines, or a negative number if there are none.
     */
    private int labelled(int at) {
        String id = "";
        String width = "";
        int last = at;
        for (int next = at + 1; next < lines.size() && next <= at + 3; next++) {
            Matcher label = LABEL.matcher(lines.get(next).text());
            Matcher size = WIDTH.matcher(lines.get(next).text());
            if (label.matches()) {
                id = MystRoles.id(label.group(1));
            } else if (size.matches()) {
                width = size.group(1).replaceAll("[^0-9%]", "");
            } else {
                break;
            }
            last = next;
        }
        if (last == at) {
            return -1;
        }
        String text = lines.get(at).text();
        String list = "{" + ((id.isEmpty() ? "" : "#" + id) + (width.isEmpty() ? "" : " width=" + width)).strip() + "}";
        if (text.strip().endsWith("$$")) {
            int closing = text.lastIndexOf("$$");
            lines.write(text.substring(0, closing) + "\\label{" + id + "}$$", at);
        } else if (text.matches("[ \\t]*!\\[.*")) {
            lines.write(captioned(MystRoles.write(text.stripTrailing())) + list, at);
        } else if (text.matches(":\\s*[^:\\s].*")) {
            lines.write("Table: " + MystRoles.write(text.substring(1).strip()) + " " + list, at);
        } else if (text.matches("#{1,6}[ \\t].*")) {
            lines.write(MystRoles.write(text) + " " + list, at);
        } else {
            lines.write(MystRoles.write(text) + "\n[]" + list, at);
        }
        return last;
    }

    /** Makes the alternative text of a labelled picture its caption. */
    private static String captioned(String picture) {
        Matcher plain = PICTURE.matcher(picture);
        return plain.matches()
                ? "![" + plain.group(1) + "](<" + plain.group(2) + "> \""
                        + plain.group(1).replaceAll("[\"*`\\\\$]", "") + "\")"
                : picture;
    }

    /** Gives a label above a heading to it, https://mystmd.org/guide/cross-references. */
    private int target(int at, String label) {
        int next = at + 1;
        while (next < lines.size() && lines.get(next).text().isBlank()) {
            next++;
        }
        String below = next < lines.size() && !lines.get(next).isCode()
                ? lines.get(next).text()
                : "";
        if (below.matches("#{1,6}[ \\t].*") && !below.strip().endsWith("}")) {
            lines.write(MystRoles.write(below) + " {#" + MystRoles.id(label) + "}", next);
            return next;
        }
        lines.write("[]{#" + MystRoles.id(label) + "}", at);
        return at;
    }

    /** Writes a listing of d2l, whose first line may name the library that it is for. */
    private int code(int at) {
        int closing = lines.closing(at);
        String opening = lines.get(at).text();
        boolean cell = CELL.matcher(opening).matches();
        Matcher tab = CODE_TAB.matcher(at + 1 < closing ? lines.get(at + 1).text() : "");
        boolean tabbed = tab.matches() && !tab.group(1).equals("all");
        String fence = cell ? opening.replaceFirst("\\{\\..*$", "python") : opening;
        lines.write(tabbed ? fence + " title=\"" + tab.group(1) + "\"" : fence, at);
        for (int line = at + 1; line <= closing; line++) {
            if (line == at + 1 && tab.matches()) {
                continue;
            }
            lines.keep(line);
        }
        return closing;
    }

    private int directive(int at, Matcher found, int depth) {
        String fence = found.group(2);
        int closing = closing(at, fence);
        Map<String, String> options = new LinkedHashMap<>();
        int body = at + 1;
        if (body < closing && lines.get(body).text().strip().equals("---")) {
            for (body++; body < closing && !lines.get(body).text().strip().equals("---"); body++) {
                String[] pair = lines.get(body).text().strip().split(":\\s*", 2);
                options.put(pair[0].toLowerCase(Locale.ROOT), pair.length > 1 ? pair[1] : "");
            }
            body++;
        } else {
            for (; body < closing && OPTION.matcher(lines.get(body).text()).matches(); body++) {
                Matcher option = OPTION.matcher(lines.get(body).text());
                option.matches();
                options.put(option.group(1).toLowerCase(Locale.ROOT), option.group(2));
            }
        }
        // A blank line separates the options from the text and belongs to neither.
        if (!options.isEmpty() && body < closing && lines.get(body).text().isBlank()) {
            body++;
        }
        List<String> text = new ArrayList<>();
        for (int line = body; line < closing; line++) {
            text.add(lines.get(line).text());
        }
        String indent = found.group(1);
        String made =
                made(found.group(3).toLowerCase(Locale.ROOT), found.group(4), options, String.join("\n", text), depth);
        lines.write("", at);
        lines.write(made.isEmpty() ? "" : indent + made.replace("\n", "\n" + indent), at);
        lines.write("", at);
        return closing;
    }

    private int closing(int opening, String fence) {
        for (int at = opening + 1; at < lines.size(); at++) {
            String line = lines.get(at).text().strip();
            if (line.startsWith(fence) && line.chars().allMatch(c -> c == fence.charAt(0))) {
                return at;
            }
        }
        return lines.size();
    }

    private static String made(String written, String argument, Map<String, String> options, String body, int depth) {
        String name = written.replaceFirst("^(?:prf|mermaid|sphinx):", "");
        String id = options.getOrDefault("name", options.getOrDefault("label", ""));
        String list = id.isEmpty() ? "" : "{#" + MystRoles.id(id) + "}";
        String anchor = id.isEmpty() ? "" : "[]{#" + MystRoles.id(id) + "}\n\n";
        if (GONE.contains(name)) {
            return "";
        }
        if (CODE.contains(name)) {
            String caption = options.getOrDefault("caption", "");
            String language = name.equals("code-cell") ? argument.replaceFirst("^ipython3$", "python") : argument;
            return "`````````" + language + (caption.isEmpty() ? "" : " title=\"" + caption.replace('"', '”') + "\"")
                    + "\n" + body + "\n`````````";
        }
        if (name.equals("mermaid")) {
            return "`````````mermaid\n" + body + "\n`````````";
        }
        if (name.equals("math")) {
            String label = options.getOrDefault("label", "");
            return "$$\n" + (label.isEmpty() ? "" : "\\label{" + MystRoles.id(label) + "}\n") + body + "\n$$";
        }
        String inner = written(new LinedText(body, io.github.huozi.read.source.LineMap.after(0)), depth + 1)
                .text();
        if (name.equals("figure") || name.equals("image") || name.equals("figure-md")) {
            return figure(argument, options, inner.strip(), list);
        }
        if (name.equals("table") || name.equals("list-table") || name.equals("csv-table")) {
            String caption = argument.isEmpty() ? "" : "\n\nTable: " + MystRoles.write(argument) + " " + list;
            return inner.strip() + caption;
        }
        if (name.equals("include")) {
            return "<!-- @include: " + argument + " -->";
        }
        if (TABS.contains(name)) {
            return "@tab " + argument + "\n" + inner;
        }
        if (FOLDED.contains(name)) {
            return FENCE + "details " + argument + "\n" + inner + "\n" + FENCE;
        }
        String kind = name.equals("admonition")
                ? options.getOrDefault("class", "note").replaceFirst("\\s.*$", "")
                : name;
        boolean callout = Callout.of(kind).isPresent();
        boolean titled = !argument.isEmpty();
        if (callout
                || name.equals("admonition")
                || name.equals("exercise")
                || name.equals("topic")
                || name.equals("sidebar")) {
            return anchor + FENCE + (callout ? kind : "note") + (titled ? "[" + MystRoles.write(argument) + "]" : "")
                    + "\n" + inner + "\n" + FENCE;
        }
        // The content of an unknown directive stays.
        return anchor
                + (titled
                                && !name.matches(
                                        "grid.*|card.*|div|margin|container|glossary|epigraph|tab-set|tabbed.*|proof|button.*")
                        ? "**" + MystRoles.write(argument) + "**\n\n"
                        : name.equals("grid-item-card") || name.equals("card") ? "**" + argument + "**\n\n" : "")
                + inner;
    }

    private static String figure(String path, Map<String, String> options, String caption, String list) {
        String[] paragraphs = caption.split("\\n\\s*\\n", 2);
        String words = paragraphs[0].replace("\n", " ");
        String alt = options.getOrDefault("alt", words.isEmpty() ? "" : words)
                .replace("[", "\\[")
                .replace("]", "\\]");
        String width =
                options.getOrDefault("width", options.getOrDefault("scale", "")).replaceAll("[^0-9%]", "");
        String size = width.isEmpty() ? "" : "{width=" + width + "}";
        String both = list.isEmpty() ? size : size.isEmpty() ? list : list.replace("}", " width=" + width + "}");
        if (path.isEmpty()) {
            return caption;
        }
        String title = words.isEmpty()
                ? ""
                : " \"" + words.replaceAll("!?\\[([^\\]]*)\\]\\([^)]*\\)", "$1").replaceAll("[\"*`\\\\]", "") + "\"";
        return "![" + alt + "](<" + path + ">" + title + ")" + both
                + (paragraphs.length > 1 ? "\n\n" + paragraphs[1] : "");
    }
}
