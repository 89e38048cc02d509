package io.github.huozi.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.typeset.line.LineMeasure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineCheckTest {

    /** Tells where the right edge is. */
    private static final String[] GOOD = {"天地玄黄宇宙洪荒", "日月盈昃辰宿列张", "寒来暑往秋收冬藏", "闰余成岁律吕调阳", "云腾致雨，露。"};

    @TempDir
    Path folder;

    private final List<Diagnostic> found = new ArrayList<>();

    private LineMeasure.Report measure(TaggedPdf pdf) throws IOException {
        return new LineCheck().measure(pdf.save(folder.resolve("book.pdf")), found::add);
    }

    private List<Code> found(String type, String... lines) throws IOException {
        try (TaggedPdf pdf = new TaggedPdf()) {
            found.clear();
            measure(pdf.add("P", GOOD).add("P", GOOD).add(type, lines));
        }
        return found.stream().map(Diagnostic::code).toList();
    }

    @Test
    void goodLinesHaveNoFault() throws IOException {
        assertThat(found("P", GOOD)).isEmpty();
        assertThat(found("P", "天地玄黄宇宙洪，", "日月盈昃")).isEmpty();
    }

    @Test
    void eachFaultIsReportedWithItsPageAndText() throws IOException {
        assertThat(found("P", "天地玄黄宇宙洪荒", "，日月盈昃")).containsExactly(Code.LINE_START);
        assertThat(found.get(0).position().path()).contains("book.pdf");
        assertThat(found.get(0).message()).contains("page 1:").endsWith("盈昃");
        assertThat(found("P", "天地玄黄宇宙洪“", "日月盈昃")).containsExactly(Code.LINE_END);
        assertThat(found("P", "天地玄黄宇宙洪…", "…日月盈昃")).containsExactly(Code.SPLIT_PAIR);
        assertThat(found("P", "天地玄黄宇宙洪荒", "日。")).containsExactly(Code.RUNT);
        assertThat(found("P", "天地玄黄宇宙洪", "日月盈昃")).containsExactly(Code.RAGGED_LINE);
        assertThat(found.get(0).message()).contains("-1.00 em");
        assertThat(found("P", "天地玄黄宇___", "天___地玄黄宇_宙")).containsExactly(Code.RAGGED_LINE, Code.WIDE_GAP);
        assertThat(found("P", "天地g+o")).containsExactly(Code.STRETCHED_WORD);
    }

    @Test
    void headingsNeedNotBeFlushButKeepTheProhibitions() throws IOException {
        assertThat(found("H1", "天地玄黄", "宇")).isEmpty();
        assertThat(found("H1", "天地玄黄“", "宇宙")).containsExactly(Code.LINE_END);
    }

    @Test
    void centredLinesNeedNotBeFlush() throws IOException {
        assertThat(found("P", "__天地玄黄宇宙", "__洪荒日月盈昃")).isEmpty();
    }

    @Test
    void aFewLinesInAQuotationAreMeasuredByItsOtherLines() throws IOException {
        try (TaggedPdf pdf = new TaggedPdf()) {
            pdf.add("P", GOOD);
            pdf.within("BlockQuote").add("P", "__天地玄黄宇", "__日月盈昃辰", "__寒来暑往秋", "__闰余成岁律", "__云腾");
            measure(pdf.add("LBody", "____天地玄黄", "____宇宙洪"));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void codeWithinAParagraphIsInItsLines() throws IOException {
        try (TaggedPdf pdf = new TaggedPdf()) {
            pdf.add("P", GOOD).addAround("P", "天地", "Code", "go", "玄黄宇宙洪");
            assertThat(measure(pdf).lines()).isEqualTo(GOOD.length + 1);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void listingsEndWhereTheirAuthorsEndThem() throws IOException {
        assertThat(found("Code", "天地“", "，宇")).isEmpty();
    }

    @Test
    void aParagraphOverTwoPagesIsMeasuredOnBoth() throws IOException {
        try (TaggedPdf pdf = new TaggedPdf()) {
            LineMeasure.Report report = measure(pdf.add("P", GOOD).page().add("P", "天地玄黄宇宙洪荒", "，日月"));
            assertThat(report.lines()).isEqualTo(7);
            assertThat(report.count(LineMeasure.Fault.FORBIDDEN_START)).isEqualTo(1);
            assertThat(found.get(0).message()).contains("page 2:");
        }
    }

    @Test
    void aFileWithoutTagsTellsNothingAndOneThatIsNoneFails() throws IOException {
        Path plain = folder.resolve("plain.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain.toFile());
        }
        assertThat(new LineCheck().measure(plain, found::add).lines()).isZero();
        Path broken = Files.writeString(folder.resolve("broken.pdf"), "no PDF");
        assertThatThrownBy(() -> new LineCheck().measure(broken, found::add)).isInstanceOf(IOException.class);
    }
}
