package io.github.huozi.read.site;

import io.github.huozi.config.format.ForeignConfig;
import io.github.huozi.read.source.CodeAwareLines;
import io.github.huozi.read.source.LinedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites block and inline markup of docsify, VuePress and VitePress; code is left unchanged. */
public final class SiteMarks {

    /** Longer than any fence that an author writes. */
    private static final String FENCE = "::::::::::::";

    private static final Pattern ANY = Pattern.compile(
            "(?mi)^[ \\t]*(?:[?!]> |@tab\\b|\\[\\[_?toc_?\\]\\]|:{3,}[ \\t]*[\\w-]+#)|\\$(?:frontmatter|page)\\b|docsify-ignore"
                    + "|\\s:id=|['\"]:\\w|\\][(][^()\\n]* =\\d*x?\\d*[)]");

    private static final Pattern CALLOUT = Pattern.compile("^([ \\t]*)([?!])>[ \\t]+(.*)$");
    private static final Pattern CONTENTS = Pattern.compile("(?i)^[ \\t]*\\[\\[_?toc_?\\]\\][ \\t]*$");
    private static final Pattern TAB = Pattern.compile("^([ \\t]*)@tab(?::active)?[ \\t]*(.*?)[ \\t]*(?:#[\\w.-]+)?$");
    private static final Pattern NAMED_GROUP = Pattern.compile("^([ \\t]*:{3,}[ \\t]*[\\w-]+)#[\\w-]+[ \\t]*$");
    private static final Pattern FRONT =
            Pattern.compile("\\{\\{\\s*\\$(?:page\\.)?(?:frontmatter|page)\\.([\\w.]+)\\s*\\}\\}");
    private static final Pattern HEADING_ID = Pattern.compile("^([ \\t]*#{1,6}[ \\t].*?)\\s+:id=([^\\s]+)[ \\t]*$");
    private static final Pattern IGNORE = Pattern.compile("\\s*(?:<!--\\s*)?\\{docsify-ignore(?:-all)?\\}(?:\\s*-->)?");
    private static final Pattern OPTIONS = Pattern.compile(
            "\\]\\(([^()\\s]+(?:\\([^()\\s]*\\))?[^()\\s]*)\\s+(['\"])((?:[^'\"\\n]*?\\s)?):(\\w[^'\"\\n]*)\\2\\)");
    private static final Pattern SIZE = Pattern.compile("(?:^|:)size=(\\d{1,4})(%?)(?:x(\\d{1,4}))?");
    private static final Pattern GIVEN_SIZE =
            Pattern.compile("(!\\[[^\\]\\n]*\\]\\([^()\\s]+(?:\\s+\"[^\"\\n]*\")?)\\s+=(\\d{0,4})x?(\\d{0,4})\\)");

    private final CodeAwareLines lines;
    private final ForeignConfig front;

    private SiteMarks(CodeAwareLines lines, ForeignConfig front) {
        this.lines = lines;
        this.front = front;
    }

    /**
     * Returns the text with this markup rewritten; the same text when it has none.
     *
     * @param front the front matter of the source
     */
    public static LinedText write(LinedText source, ForeignConfig front) {
        if (!ANY.matcher(source.text()).find()) {
            return source;
        }
        SiteMarks marks = new SiteMarks(CodeAwareLines.of(source), front);
        for (int at = 0; at < marks.lines.size(); at++) {
            at = marks.write(at);
        }
        return marks.lines.written();
    }

    /** Writes the construct that begins on a line; returns its last line. */
    private int write(int at) {
        CodeAwareLines.Line line = lines.get(at);
        if (line.isCode()) {
            lines.keep(at);
            return at;
        }
        String text = line.text();
        Matcher callout = CALLOUT.matcher(text);
        if (callout.matches()) {
            return callout(at, callout);
        }
        Matcher tab = TAB.matcher(text);
        if (tab.matches()) {
            return TabTitle.write(lines, at, tab.group(1), tab.group(2));
        }
        if (CONTENTS.matcher(text).matches()) {
            lines.write("", at);
            return at;
        }
        Matcher group = NAMED_GROUP.matcher(text);
        String rewritten = group.matches() ? group.group(1) : inline(text);
        if (rewritten.equals(text)) {
            lines.keep(at);
        } else {
            lines.write(rewritten, at);
        }
        return at;
    }

    /** Writes a callout, which extends to the end of its paragraph, https://docsify.js.org/#/helpers. */
    private int callout(int at, Matcher callout) {
        String indent = callout.group(1);
        lines.write(indent + FENCE + (callout.group(2).equals("!") ? " warning" : " tip"), at);
        lines.write(indent + inline(callout.group(3)), at);
        int last = at;
        while (last + 1 < lines.size()
                && !lines.get(last + 1).text().isBlank()
                && !lines.get(last + 1).isCode()
                && !CALLOUT.matcher(lines.get(last + 1).text()).matches()) {
            last++;
            lines.write(inline(lines.get(last).text()), last);
        }
        lines.write(indent + FENCE, last);
        return last;
    }

    private String inline(String text) {
        return CodeAwareLines.outsideCode(text, this::rewritten);
    }

    private String rewritten(String text) {
        String out =
                FRONT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(said(found.group(1), found.group())));
        out = HEADING_ID.matcher(out).replaceAll("$1 {#$2}");
        out = IGNORE.matcher(out).replaceAll("");
        out = OPTIONS.matcher(out)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "](" + found.group(1) + title(found.group(3)) + ")" + size(found.group(4))));
        return GIVEN_SIZE
                .matcher(out)
                .replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) + ")" + size(found.group(2), "", found.group(3))));
    }

    private String said(String keys, String otherwise) {
        String value = front.text(keys.split("\\.", -1));
        return value.isEmpty() ? otherwise : value;
    }

    private static String title(String words) {
        return words.isBlank() ? "" : " \"" + words.strip() + "\"";
    }

    private static String size(String options) {
        Matcher size = SIZE.matcher(options);
        return size.find() ? size(size.group(1), size.group(2), size.group(3) == null ? "" : size.group(3)) : "";
    }

    private static String size(String width, String unit, String height) {
        String both = (width.isEmpty() ? "" : "width=" + width + unit)
                + (height.isEmpty() || !unit.isEmpty() ? "" : " height=" + height);
        return both.isBlank() ? "" : "{" + both.strip() + "}";
    }
}
