package io.github.huozi.report;

import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A report for programs, as {@code report.schema.json} describes it. */
final class JsonReport {

    /** Goes up when a program that reads the former version would misread the report. */
    static final int VERSION = 1;

    private JsonReport() {}

    static Map<String, Object> of(FindingsReport report) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.INFO}) {
            counts.put(word(severity), report.findings(severity).size());
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("version", VERSION);
        root.put("book", ReportPassage.clean(report.source().name()));
        root.put("language", report.source().language().tag());
        root.put("counts", counts);
        root.put("findings", report.findings().stream().map(JsonReport::finding).toList());
        return root;
    }

    private static Map<String, Object> finding(ReportedFinding found) {
        Position at = found.position();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", found.code());
        object.put("severity", word(found.severity()));
        object.put("message", found.message());
        object.put("remedy", found.remedy());
        found.path().ifPresent(path -> object.put("path", path));
        at.part().ifPresent(part -> object.put("part", part.toString()));
        at.line().ifPresent(line -> object.put("line", line));
        at.column().ifPresent(column -> object.put("column", column));
        found.passage().ifPresent(passage -> object.put("passage", passage.text()));
        return object;
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
