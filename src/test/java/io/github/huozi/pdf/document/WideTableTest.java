package io.github.huozi.pdf.document;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.pdf.SampleBook;
import io.github.huozi.pdf.SampleBook.Rendered;
import io.github.huozi.pdf.style.PageGeometry;
import io.github.huozi.pdf.tree.Trait;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class WideTableTest {

    private static final PageGeometry PAGE = PageGeometry.of(PdfSettings.defaults());

    private static String html(int columns) {
        String head = IntStream.rangeClosed(1, columns)
                .mapToObj(i -> "<th scope=\"col\">column" + i + "</th>")
                .collect(Collectors.joining());
        String row = IntStream.rangeClosed(1, columns)
                .mapToObj(i -> "<td>value-" + i + "</td>")
                .collect(Collectors.joining());
        return "<table id=\"t\"><caption>宽表</caption><thead><tr>" + head + "</tr></thead><tbody><tr>" + row
                + "</tr></tbody></table>";
    }

    private static WideTable.Fit fit(int columns) {
        Element table = Jsoup.parseBodyFragment(html(columns)).selectFirst("table");
        assertThat(table).isNotNull();
        return WideTable.of(table, PAGE);
    }

    @Test
    void aTableThatFitsStaysAsItIs() {
        assertThat(fit(5).size()).isEmpty();
        assertThat(fit(5).tables()).hasSize(1);
    }

    @Test
    void aWiderOneIsSetSmallerDownToAFloor() {
        assertThat(fit(9).size()).contains(Trait.SMALLER);
        assertThat(fit(10).size()).contains(Trait.SMALLEST);
        assertThat(fit(10).tables()).hasSize(1);
    }

    @Test
    void thenItIsPartedByColumnsAndEachPartHasTheFirst() {
        WideTable.Fit fit = fit(20);
        assertThat(fit.tables()).hasSizeBetween(2, 3);
        assertThat(fit.tables())
                .allSatisfy(part -> assertThat(part.select("th").get(0).text()).isEqualTo("column1"));
        assertThat(fit.tables().stream()
                        .mapToInt(part -> part.select("th").size() - 1)
                        .sum())
                .isEqualTo(19);
        assertThat(fit.tables().get(1).id()).isEmpty();
    }

    private static WideTable.Fit fit(String html) {
        Element table = Jsoup.parseBodyFragment(html).selectFirst("table");
        assertThat(table).isNotNull();
        return WideTable.of(table, PAGE);
    }

    @Test
    void aTableWithSpanningCellsIsSetSmallerToo() {
        assertThat(fit(html(9).replaceFirst("<td>value-1</td><td>value-2</td>", "<td colspan=\"2\">value-1</td>"))
                        .size())
                .contains(Trait.SMALLER);
    }

    @Test
    void columnsThatACellSpansStayTogetherAndARowOverAllIsInEachPart() {
        String groups = "<tr><th rowspan=\"2\">column0</th>"
                + IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> "<th colspan=\"2\">group-" + i + "</th>")
                        .collect(Collectors.joining())
                + "</tr>";
        String head = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> "<th scope=\"col\">column-" + i + "</th>")
                .collect(Collectors.joining());
        String row = IntStream.rangeClosed(0, 20)
                .mapToObj(i -> "<td>value-" + i + "</td>")
                .collect(Collectors.joining());
        String html = "<table><thead>" + groups + "<tr>" + head + "</tr></thead><tbody><tr>" + row
                + "</tr><tr><td colspan=\"21\">以上是全部</td></tr></tbody></table>";
        assertThatPdf(SampleBook.create().chapter("c", "宽表", html).render().pdf())
                .readsInOrder("column0", "group-1", "column-20", "value-20", "以上是全部")
                .isAccessibleAndArchivable();
        WideTable.Fit fit = fit(html);
        assertThat(fit.tables()).hasSizeGreaterThan(1).allSatisfy(part -> {
            int columns = part.select("thead tr:last-child th").size();
            assertThat(part.select("thead tr:first-child th[colspan]")).hasSize(columns / 2);
            assertThat(columns % 2).isZero();
            assertThat(part.select("tbody tr:first-child td")).hasSize(columns + 1);
            assertThat(part.selectFirst("th").text()).isEqualTo("column0");
            assertThat(part.selectFirst("tbody tr:last-child td").attr("colspan"))
                    .isEqualTo(String.valueOf(columns + 1));
            assertThat(part.select(".huozi-again")).isEmpty();
        });
        assertThat(fit.tables().stream()
                        .mapToInt(part -> part.select("thead tr:last-child th").size())
                        .sum())
                .isEqualTo(20);
    }

    @Test
    void aCellThatReachesFromTheFirstColumnIntoOthersKeepsATableWhole() {
        assertThat(fit(html(30).replaceFirst("<td>value-1</td><td>value-2</td>", "<td colspan=\"2\">value-1</td>"))
                        .tables())
                .hasSize(1);
    }

    @Test
    void nothingOfAVeryWideTableIsLostOrBeyondThePage() {
        Rendered rendered = SampleBook.create().chapter("c", "宽表", html(20)).render();
        assertThat(rendered.diagnostics()).noneMatch(found -> found.severity() != Severity.INFO);
        assertThatPdf(rendered.pdf())
                .readsInOrder("宽表", "column1", "value-1", "column1", "column20", "value-1", "value-20")
                .isAccessibleAndArchivable();
    }

    @Test
    void inLargePrintATableIsPartedAndNeverSetSmaller() {
        PageGeometry large = PageGeometry.of(PdfSettings.of("large-print"));
        Element table = Jsoup.parseBodyFragment(html(9)).selectFirst("table");
        assertThat(table).isNotNull();
        WideTable.Fit fit = WideTable.of(table, large);
        assertThat(fit.size()).isEmpty();
        assertThat(fit.tables()).hasSizeGreaterThan(1);
    }
}
