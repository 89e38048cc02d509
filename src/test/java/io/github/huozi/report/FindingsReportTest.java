package io.github.huozi.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsReportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path project;

    private Path book;

    @BeforeEach
    void aBook() throws IOException {
        book = Files.createDirectories(project.resolve("book"));
        Files.writeString(book.resolve("01 进程.md"), "# 进程\r\n\r\n<b>进程</b>是什么,\"线程\"又…\r\n");
    }

    private static Diagnostic found(Severity severity, Position position) {
        return Diagnostic.of(Code.HALF_WIDTH_MARK, position, "a <mark> & a \"quote\"", "write </script>, or not")
                .as(severity);
    }

    private String report(ReportFormat format, Diagnostic... found) {
        return FindingsReport.of(List.of(found), new ReportSource("灯", book, project, MessageLanguage.ENGLISH))
                .in(format);
    }

    private Diagnostic[] mixed() {
        return new Diagnostic[] {
            found(Severity.INFO, Position.BOOK),
            found(Severity.WARNING, new Position("01 进程.md", 3, 12)),
            found(Severity.ERROR, Position.of("01 进程.md", 3)),
            found(Severity.ERROR, Position.of("gone.md", 7)),
            found(Severity.ERROR, Position.in("a.docx", Position.Unit.PARAGRAPH, 4))
        };
    }

    private static List<String> passages(String json) throws IOException {
        List<String> all = new ArrayList<>();
        JSON.readTree(json)
                .get("findings")
                .forEach(each -> all.add(each.path("passage").asText("")));
        return all;
    }

    @Test
    void jsonFollowsTheSchemaInTheJar() throws IOException {
        JsonNode root = JSON.readTree(report(ReportFormat.JSON, mixed()));
        try (InputStream schema = FindingsReport.class.getResourceAsStream("report.schema.json")) {
            assertThat(SchemaFaults.of(root, JSON.readTree(schema))).isEmpty();
        }
        assertThat(root.get("version").asInt()).isEqualTo(JsonReport.VERSION);
        assertThat(root.get("counts").toString()).isEqualTo("{\"error\":3,\"warning\":1,\"info\":1}");
        JsonNode warning = root.get("findings").get(1);
        assertThat(warning.get("code").asText()).isEqualTo("CHK-032");
        assertThat(warning.get("path").asText()).isEqualTo("01 进程.md");
        assertThat(warning.get("line").asInt()).isEqualTo(3);
        assertThat(warning.get("column").asInt()).isEqualTo(12);
        assertThat(warning.get("passage").asText()).isEqualTo("<b>进程</b>是什么,\"线程\"又…");
        assertThat(root.get("findings").get(4).get("part").asText()).isEqualTo("paragraph 4");
    }

    @Test
    void aSchemaWithAnotherVersionRejectsTheReport() throws IOException {
        JsonNode schema = JSON.readTree("{\"properties\":{\"version\":{\"const\":2}},\"additionalProperties\":false}");
        assertThat(SchemaFaults.of(JSON.readTree(report(ReportFormat.JSON)), schema))
                .hasSize(5)
                .contains("/version is not 2");
    }

    @Test
    void sarifHasWhatVersionTwoOneRequires() throws IOException {
        JsonNode root = JSON.readTree(report(ReportFormat.SARIF, mixed()));
        assertThat(root.get("version").asText()).isEqualTo("2.1.0");
        JsonNode run = root.get("runs").get(0);
        assertThat(run.at("/tool/driver/name").asText()).isEqualTo("Huozi");
        assertThat(run.at("/tool/driver/rules").toString()).isEqualTo("[{\"id\":\"CHK-032\"}]");
        List<String> levels = new ArrayList<>();
        for (JsonNode result : run.get("results")) {
            levels.add(result.get("level").asText());
            assertThat(result.at("/message/text").asText()).isNotEmpty();
            String rule = run.at("/tool/driver/rules")
                    .get(result.get("ruleIndex").asInt())
                    .get("id")
                    .asText();
            assertThat(rule).isEqualTo(result.get("ruleId").asText());
        }
        assertThat(levels).containsExactly("note", "warning", "error", "error", "error");
        JsonNode physical = run.at("/results/1/locations/0/physicalLocation");
        assertThat(physical.at("/artifactLocation/uri").asText()).isEqualTo("book/01%20%E8%BF%9B%E7%A8%8B.md");
        assertThat(physical.get("region").toString()).isEqualTo("{\"startLine\":3,\"startColumn\":12}");
        assertThat(physical.at("/contextRegion/snippet/text").asText()).startsWith("<b>进程</b>");
        assertThat(run.at("/results/0").has("locations")).isFalse();
        // In this order in every JVM, unlike the entries of Map.of.
        assertThat(run.at("/results/4/locations/0/logicalLocations/0").toString())
                .isEqualTo("{\"fullyQualifiedName\":\"paragraph 4\",\"kind\":\"member\"}");
        assertThat(run.at("/results/4/locations/0/physicalLocation").has("region"))
                .isFalse();
    }

    @Test
    void htmlEscapesAllTextAndPutsTheWorstFirst() {
        String html = report(ReportFormat.HTML, mixed());
        assertThat(html)
                .contains("<pre>&lt;b&gt;进程&lt;/b&gt;是什么,&quot;线程&quot;又…</pre>")
                .contains("a &lt;mark&gt; &amp; a &quot;quote&quot;")
                .contains("The book as a whole")
                .doesNotContain("<script", "</script", "<mark>", "http");
        assertThat(html.indexOf("id=\"error\""))
                .isBetween(0, html.indexOf("id=\"warning\""))
                .isLessThan(html.indexOf("id=\"info\""));
    }

    @Test
    void aBookWithoutFindingsHasAReportToo() {
        assertThat(report(ReportFormat.HTML)).contains("Nothing was found");
        assertThat(report(ReportFormat.JSON)).contains("\"findings\": []");
        assertThat(report(ReportFormat.SARIF)).contains("\"results\": []");
    }

    @Test
    void theSameFindingsGiveTheSameBytes() {
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(report(format, mixed())).isEqualTo(report(format, mixed()));
        }
    }

    @Test
    void nothingIsQuotedFromOutsideTheFolder() throws IOException {
        Files.writeString(project.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(book.resolve("link.md"), project.resolve("secret.txt"));
        String json = report(
                ReportFormat.JSON,
                found(Severity.ERROR, Position.of("../secret.txt", 1)),
                found(Severity.ERROR, Position.of("link.md", 1)),
                found(Severity.ERROR, Position.of(project.resolve("secret.txt").toString(), 1)));
        assertThat(passages(json)).containsExactly("", "", "");
    }

    @Test
    void aLongLineIsQuotedAroundTheColumnWithoutHalvingACharacter() throws IOException {
        Files.writeString(book.resolve("long.md"), "𠮷".repeat(400) + "\n");
        String json = report(ReportFormat.JSON, found(Severity.ERROR, new Position("long.md", 1, 402)));
        assertThat(passages(json).get(0)).matches("…𠮷{120,121}…");
    }

    @Test
    void controlCharactersReachNoReport() throws IOException {
        Files.writeString(book.resolve("odd.md"), "a\u0000b\u001bc\n");
        Diagnostic odd = found(Severity.ERROR, Position.of("odd.md", 1));
        assertThat(passages(report(ReportFormat.JSON, odd))).containsExactly("a\uFFFDb\uFFFDc");
        assertThat(report(ReportFormat.HTML, odd)).contains("<pre>a\uFFFDb\uFFFDc</pre>");
    }
}
