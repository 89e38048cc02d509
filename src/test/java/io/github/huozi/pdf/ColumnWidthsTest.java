package io.github.huozi.pdf;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.pdf.SampleBook.Rendered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final String TABLE = """
            <table><thead><tr><th>键</th><th>写什么</th><th>不写会怎样</th></tr></thead><tbody>
            <tr><td><code>language</code></td><td>语言，<code>zh-CN</code>、<code>zh-TW</code>、<code>en</code> 等；\
            写 <code>zh_cn</code> 也认得</td><td>从文字里看</td></tr>
            <tr><td><code>isbn</code></td><td><code>{print: …, epub: …}</code>，校验位不对会报错</td><td>没有</td></tr>
            <tr><td><code>identifier</code></td><td>书的身份号码</td><td>用电子版的号码，再没有就推算一个，并提醒你</td></tr>
            <tr><td><code>version</code></td><td>有版本号的书写版本号，<code>1.2.0</code></td><td>不说</td></tr>
            </tbody></table>
            """;

    @Test
    void noCellRunsIntoTheNext() {
        Rendered rendered = SampleBook.create().chapter("c", "表", TABLE).render();
        Map<Integer, List<TextPosition>> lines = assertThatPdf(rendered.pdf()).with(pdf -> {
            Map<Integer, List<TextPosition>> found = new TreeMap<>();
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    found.computeIfAbsent(Math.round(position.getYDirAdj()), y -> new ArrayList<>())
                            .add(position);
                }
            };
            reader.setStartPage(pdf.getNumberOfPages());
            reader.getText(pdf);
            return found;
        });
        assertThat(lines).hasSizeGreaterThan(5);
        lines.values().forEach(line -> {
            // Marks and spaces close up.
            line.removeIf(
                    position -> !Character.isLetterOrDigit(position.getUnicode().codePointAt(0)));
            line.sort(Comparator.comparing(TextPosition::getXDirAdj));
            for (int i = 1; i < line.size(); i++) {
                TextPosition before = line.get(i - 1);
                assertThat(line.get(i).getXDirAdj())
                        .as("%s after %s", line.get(i).getUnicode(), before.getUnicode())
                        .isGreaterThan(before.getXDirAdj() + before.getWidthDirAdj() * 0.4f);
            }
        });
        assertThatPdf(rendered.pdf()).isAccessibleAndArchivable();
    }

    @Test
    void wordsAndInlineCodeOfANarrowColumnStayWhole() {
        String rows = """
                <tr><td><code>outputs</code></td><td>做哪几份：<code>screen</code> 给屏幕，<code>print</code> 给印刷厂，\
                <code>proof</code> 给校对的人，见另一章</td><td><code>[screen]</code></td></tr>
                <tr><td><code>matter</code></td><td>正文前后要哪几页，见下面</td>\
                <td><code>[title, copyright, toc]</code></td></tr>
                <tr><td><code>readerComments</code></td><td>章后的读者留言：<code>keep</code> 留在章后，\
                <code>appendix</code> 集中到书末，<code>drop</code> 去掉</td><td><code>placeholder</code></td></tr>
                """;
        Rendered rendered = SampleBook.create()
                .chapter(
                        "c",
                        "表",
                        "<table><thead><tr><th>键</th><th>写什么</th><th>不写会怎样</th></tr></thead><tbody>" + rows
                                + "</tbody></table>")
                .render();
        assertThat(rendered.diagnostics()).isEmpty();
        assertThat(assertThatPdf(rendered.pdf()).strippedText())
                .contains("[screen]", "[title, copyright, toc]", "readerComments", "placeholder", "不写会怎样");
    }
}
