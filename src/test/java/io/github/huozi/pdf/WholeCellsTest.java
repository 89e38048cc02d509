package io.github.huozi.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class WholeCellsTest {

    private static List<String> whole(String rows) {
        Element table = Jsoup.parseBodyFragment("<table>" + rows + "</table>").selectFirst("table");
        return table.select("td, th").stream()
                .filter(WholeCells.of(table)::contains)
                .map(Element::text)
                .toList();
    }

    @Test
    void columnsOfKeysAndNumbersStayWholeBesideAColumnOfSentences() {
        String sentence = "这一列是说明，一句话可以很长，长到要占好几行";
        assertThat(whole("<tr><th>代码</th><th>级别</th><th>说的是</th></tr><tr><td>FONT-001</td><td>错误</td><td>" + sentence
                        + "</td></tr>"))
                .containsExactly("代码", "级别", "FONT-001", "错误");
    }

    @Test
    void aColumnWithOneLongCellMayBreak() {
        assertThat(whole("<tr><td>短</td></tr><tr><td>这一格却有许多许多字，一行放不下</td></tr>"))
                .isEmpty();
    }

    @Test
    void narrowColumnsLeaveTheOthersRoom() {
        assertThat(whole("<tr>" + "<td>十二个半角那么宽</td>".repeat(4) + "</tr>")).hasSize(1);
    }

    @Test
    void aTableWithSpansIsLeftToTheEngine() {
        assertThat(whole("<tr><td colspan='2'>合</td></tr><tr><td>一</td><td>二</td></tr>"))
                .isEmpty();
    }
}
