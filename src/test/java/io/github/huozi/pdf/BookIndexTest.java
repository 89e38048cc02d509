package io.github.huozi.pdf;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.settings.IndexSettings;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.pdf.SampleBook.Rendered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class BookIndexTest {

    private int nth;

    private String mark(String entry) {
        nth++;
        return "<span class=\"index-term\" id=\"i" + nth + "\" huozi-index=\"" + entry + "\">词</span>";
    }

    private Rendered render(IndexSettings.Order order, IndexSettings.Latin latin) {
        String page = "<p>填满。</p>".repeat(40);
        StringBuilder text = new StringBuilder();
        text.append("<p>")
                .append(mark("容器"))
                .append(mark("安全"))
                .append(mark("Linux!命名空间"))
                .append("</p>")
                .append(page);
        text.append("<p>")
                .append(mark("容器"))
                .append(mark("3D 打印"))
                .append("</p>")
                .append(page);
        text.append("<p>")
                .append(mark("容器"))
                .append(mark("安全"))
                .append(mark("铝"))
                .append("</p>")
                .append(page);
        text.append(page).append("<p>").append(mark("容器")).append(mark("Linux")).append("</p>");
        return SampleBook.create()
                .chapter("c", "正文", text.toString())
                .pdf(PdfSettings.builder()
                        .index(IndexSettings.builder()
                                .terms(List.of(
                                        IndexSettings.Term.of("Docker").see("容器"),
                                        IndexSettings.Term.of("容器").also(List.of("Linux"))))
                                .order(order)
                                .latin(latin)
                                .build()))
                .render();
    }

    @Test
    void entriesAreInTheirGroupsWithTheirPages() throws IOException {
        Rendered rendered = render(IndexSettings.Order.PINYIN, IndexSettings.Latin.BEFORE);
        String keep = System.getProperty("huozi.keep");
        if (keep != null) {
            Files.write(Path.of(keep).resolveSibling("index.pdf"), rendered.pdf());
        }
        assertThat(rendered.diagnostics()).isEmpty();
        assertThatPdf(rendered.pdf())
                .readsInOrder(
                        "目录", "正文", "索引", "索引", "#", "3D 打印", "A", "安全", "D", "Docker", "见容器", "L", "Linux", "命名空间",
                        "铝", "R", "容器", "1–3, 6", "另见Linux")
                .hasBookmarks("封面", "目录", "正文", "索引")
                .isAccessibleAndArchivable();
    }

    @Test
    void latinEntriesMayFollowTheHanOnesOfTheirGroup() {
        assertThatPdf(render(IndexSettings.Order.PINYIN, IndexSettings.Latin.AFTER)
                        .pdf())
                .readsInOrder("索引", "索引", "D", "Docker", "L", "铝", "Linux", "R");
    }

    @Test
    void entriesMayBeSortedByStrokes() {
        assertThatPdf(render(IndexSettings.Order.STROKE, IndexSettings.Latin.AFTER)
                        .pdf())
                .readsInOrder("索引", "索引", "3D 打印", "6 画", "安全", "10 画", "容器", "11 画", "铝", "D", "Docker", "L", "Linux");
    }

    @Test
    void everyPageNumberLeadsToItsPage() {
        Rendered rendered = render(IndexSettings.Order.PINYIN, IndexSettings.Latin.BEFORE);
        assertThatPdf(rendered.pdf()).with(pdf -> {
            List<String> labels =
                    List.of(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
            List<String> targets = new ArrayList<>();
            for (PDAnnotation each : pdf.getPage(pdf.getNumberOfPages() - 1).getAnnotations()) {
                if (each instanceof PDAnnotationLink link && link.getAction() instanceof PDActionGoTo go) {
                    int page = ((PDPageDestination) go.getDestination()).retrievePageNumber();
                    targets.add(labels.get(page));
                }
            }
            // 3D 打印, 安全, Linux, 命名空间, 铝, 容器: by their pages, a range by its first.
            assertThat(targets).containsExactlyInAnyOrder("2", "1", "3", "6", "1", "3", "1", "6");
            return null;
        });
    }

    @Test
    void manyPagesOfAnEntryStayInTheirColumnAndNoLineBeginsWithAComma() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int page = 0; page < 60; page++) {
            text.append("<p>")
                    .append(mark(page % 2 == 0 ? "活字" : "拣字"))
                    .append("</p>")
                    .append("<p>填满。</p>".repeat(40));
        }
        Rendered rendered =
                SampleBook.create().chapter("c", "正文", text.toString()).render();
        assertThat(rendered.diagnostics()).isEmpty();
        assertThatPdf(rendered.pdf()).with(pdf -> {
            List<String> lines = new ArrayList<>();
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void writeString(String string, List<TextPosition> positions) {
                    TextPosition end = positions.get(positions.size() - 1);
                    lines.add(string.strip());
                    assertThat(end.getXDirAdj() + end.getWidthDirAdj())
                            .as(string)
                            .isLessThan(
                                    (end.getXDirAdj() < end.getPageWidth() / 2 ? 0.53f : 0.9f) * end.getPageWidth());
                }
            };
            reader.setStartPage(pdf.getNumberOfPages());
            reader.getText(pdf);
            assertThat(lines).hasSizeGreaterThan(6).noneMatch(line -> line.startsWith(","));
            return null;
        });
    }

    /** The letter of a group is set once at each height of the column. */
    @Test
    void noLetterHeadingEndsAColumn() throws IOException {
        for (int before = 22; before < 33; before++) {
            StringBuilder text = new StringBuilder("<p>");
            for (int i = 0; i < before; i++) {
                text.append(mark("A" + (100 + i)));
            }
            text.append(mark("活字")).append(mark("纸")).append("</p>");
            Rendered rendered =
                    SampleBook.create().chapter("c", "正文", text.toString()).render();
            assertThatPdf(rendered.pdf()).with(pdf -> {
                Map<String, Float> columns = new HashMap<>();
                PDFTextStripper reader = new PDFTextStripper() {
                    @Override
                    protected void writeString(String string, List<TextPosition> positions) {
                        columns.put(string.substring(0, 1), positions.get(0).getXDirAdj());
                    }
                };
                reader.setStartPage(pdf.getNumberOfPages());
                reader.getText(pdf);
                assertThat(columns.get("H")).isNotNull().isEqualTo(columns.get("活"));
                return null;
            });
        }
    }
}
