package io.github.huozi.report;

import io.github.huozi.book.HtmlEscape;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A report for a browser: by severity, then by file, each finding with its line. Self-contained, without scripts. */
final class HtmlReport {

    private static final String STYLE = """
            :root{color-scheme:light dark;--ink:#1d1d1f;--soft:#5f6368;--paper:#fff;--band:#f4f4f2;--rule:#dcdcd8;
            --error:#b3261e;--warning:#8a5a00;--info:#2b5f9e}
            @media(prefers-color-scheme:dark){:root{--ink:#e6e6e3;--soft:#a5a8ac;--paper:#18191b;--band:#232528;--rule:#3a3c40;
            --error:#ff8a80;--warning:#f0b95a;--info:#8ab8f5}}
            body{margin:0 auto;max-width:52rem;padding:2rem 1.25rem 4rem;background:var(--paper);color:var(--ink);
            font:1rem/1.6 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
            h1{font-size:1.6rem;margin:0 0 .5rem}
            h2{font-size:1.2rem;margin:2.5rem 0 .5rem;padding-left:.6rem;border-left:.3rem solid}
            h3{font-size:1rem;margin:1.5rem 0 .5rem;overflow-wrap:anywhere}
            .error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}
            .counts{margin:0;color:var(--soft)}.counts a{margin-right:1.25rem}
            ul{list-style:none;margin:0;padding:0}
            li{padding:.75rem 0;border-top:1px solid var(--rule)}
            p{margin:0;overflow-wrap:anywhere}
            .where{font-size:.875rem;color:var(--soft)}.where code{margin-left:.75rem}
            .remedy{color:var(--soft)}
            code,pre{font-family:ui-monospace,Consolas,"Noto Sans Mono CJK SC",monospace}
            pre{margin:.5rem 0 0;padding:.5rem .75rem;background:var(--band);border-radius:.3rem;font-size:.875rem;
            white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate}
            """;

    private static final List<Severity> WORST_FIRST = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

    private final FindingsReport report;
    private final StringBuilder out = new StringBuilder();

    HtmlReport(FindingsReport report) {
        this.report = report;
    }

    String write() {
        String title = say("report.title", ReportPassage.clean(report.source().name()));
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(report.source().language().tag())
                .append(
                        "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        element("title", "", title);
        out.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        element("h1", "", title);
        counts();
        WORST_FIRST.forEach(this::section);
        return out.append("</body>\n</html>\n").toString();
    }

    private void counts() {
        if (report.findings().isEmpty()) {
            element("p", "counts", say("report.none"));
            return;
        }
        out.append("<p class=\"counts\">");
        for (Severity severity : WORST_FIRST) {
            if (!report.findings(severity).isEmpty()) {
                out.append("<a class=\"")
                        .append(name(severity))
                        .append("\" href=\"#")
                        .append(name(severity))
                        .append("\">");
                HtmlEscape.escape(heading(severity), out);
                out.append("</a>");
            }
        }
        out.append("</p>\n");
    }

    private void section(Severity severity) {
        Map<String, List<ReportedFinding>> files = new TreeMap<>();
        report.findings(severity)
                .forEach(found -> files.computeIfAbsent(found.path().orElse(""), key -> new ArrayList<>())
                        .add(found));
        if (files.isEmpty()) {
            return;
        }
        out.append("<section>\n<h2 id=\"")
                .append(name(severity))
                .append("\" class=\"")
                .append(name(severity))
                .append("\">");
        HtmlEscape.escape(heading(severity), out);
        out.append("</h2>\n");
        files.forEach((path, all) -> {
            element("h3", "", path.isEmpty() ? say("report.book") : path);
            out.append("<ul>\n");
            all.forEach(this::finding);
            out.append("</ul>\n");
        });
        out.append("</section>\n");
    }

    private void finding(ReportedFinding found) {
        out.append("<li>\n<p class=\"where\">");
        HtmlEscape.escape(found.position().place(), out);
        out.append("<code>");
        HtmlEscape.escape(found.code(), out);
        out.append("</code></p>\n");
        element("p", "message", found.message());
        element("p", "remedy", found.remedy());
        found.passage().ifPresent(passage -> element("pre", "", passage.text()));
        out.append("</li>\n");
    }

    private void element(String name, String kind, String text) {
        out.append('<').append(name).append(kind.isEmpty() ? "" : " class=\"" + kind + "\"");
        out.append('>');
        HtmlEscape.escape(text, out);
        out.append("</").append(name).append(">\n");
    }

    private String heading(Severity severity) {
        String word =
                switch (severity) {
                    case ERROR -> say("report.errors");
                    case WARNING -> say("report.warnings");
                    case INFO -> say("report.remarks");
                };
        return word + " " + report.findings(severity).size();
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private String say(String key, Object... arguments) {
        return Phrase.of(key, arguments).in(report.source().language());
    }
}
