package io.github.huozi.report;

import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** A log in the Static Analysis Results Interchange Format, OASIS SARIF 2.1.0. */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final ReportSource source;
    private final List<String> rules;

    private SarifReport(ReportSource source, List<String> rules) {
        this.source = source;
        this.rules = rules;
    }

    static Map<String, Object> of(FindingsReport report) {
        TreeSet<String> codes = new TreeSet<>();
        report.findings().forEach(each -> codes.add(each.code()));
        SarifReport writer = new SarifReport(report.source(), List.copyOf(codes));
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Huozi");
        driver.put("rules", codes.stream().map(code -> Map.of("id", code)).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("language", report.source().language().tag());
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", report.findings().stream().map(writer::result).toList());
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", SCHEMA);
        root.put("version", "2.1.0");
        root.put("runs", List.of(run));
        return root;
    }

    private Map<String, Object> result(ReportedFinding found) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", found.code());
        result.put("ruleIndex", rules.indexOf(found.code()));
        result.put("level", level(found.severity()));
        result.put("message", Map.of("text", found.message() + "\n" + found.remedy()));
        found.position().path().ifPresent(path -> result.put("locations", List.of(location(path, found))));
        return result;
    }

    /** The values of 3.27.10. */
    private static String level(Severity severity) {
        return switch (severity) {
            case INFO -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }

    private Map<String, Object> location(String path, ReportedFinding found) {
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", Map.of("uri", uri(path)));
        Position at = found.position();
        // The line of a cell is not a line of its file.
        if (at.line().isPresent() && at.part().isEmpty()) {
            regions(at, found, physical);
        }
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", physical);
        at.part().ifPresent(part -> {
            Map<String, Object> logical = new LinkedHashMap<>();
            logical.put("fullyQualifiedName", part.toString());
            logical.put("kind", "member");
            location.put("logicalLocations", List.of(logical));
        });
        return location;
    }

    private static void regions(Position at, ReportedFinding found, Map<String, Object> physical) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("startLine", at.line().orElseThrow());
        found.passage()
                .filter(ReportPassage::whole)
                .ifPresent(passage -> line.put("snippet", Map.of("text", passage.text())));
        if (at.column().isEmpty()) {
            physical.put("region", line);
            return;
        }
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", at.line().orElseThrow());
        region.put("startColumn", at.column().getAsInt());
        physical.put("region", region);
        // 3.29.5: a proper superset of the region, here its line.
        if (at.column().getAsInt() > 1 && line.containsKey("snippet")) {
            physical.put("contextRegion", line);
        }
    }

    private String uri(String path) {
        Path file = source.folder().resolve(path).normalize();
        if (file.startsWith(source.project()) && !file.equals(source.project())) {
            List<String> names = new ArrayList<>();
            source.project().relativize(file).forEach(name -> names.add(escaped(name.toString())));
            return String.join("/", names);
        }
        return file.toUri().toASCIIString();
    }

    /** RFC 3986, 2.3: all but the unreserved characters is percent-encoded. */
    private static String escaped(String name) {
        StringBuilder out = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-._~".indexOf(c) >= 0;
            out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }
}
