package io.github.huozi.pdf.text;

import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.Severity;
import io.github.huozi.pdf.LogicalText;
import io.github.huozi.pdf.SampleBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PrintListingTest {

    private static final String LONG = "// 一行很长的注释，" + "排到行末还排不完，".repeat(12) + "止。";

    private static final String HTML =
            "<p>前文。</p><figure class=\"listing\"><figcaption><code>a/b.go</code></figcaption>"
                    + "<pre huozi-numbers=\"98\" huozi-marked=\"2-3\"><code class=\"language-go\">"
                    + "<span class=\"hl-keyword\">func</span> f() {\n"
                    + "\t<span class=\"hl-comment\">" + LONG + "</span>\n"
                    + "\n"
                    + "\treturn <span class=\"hl-string\">\"活字\"</span>\n"
                    + "}</code></pre></figure><p>后文。</p>";

    private static String content(PDDocument pdf) throws IOException {
        StringBuilder all = new StringBuilder();
        for (PDPage page : pdf.getPages()) {
            try (InputStream in = page.getContents()) {
                all.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    @Test
    void codeIsPaintedInItsInksAndNothingElseIsSaid() throws IOException {
        SampleBook.Rendered rendered =
                SampleBook.create().chapter("code", "代码", HTML).render();

        assertThat(rendered.diagnostics()).noneMatch(found -> found.severity() != Severity.INFO);
        assertThatPdf(rendered.pdf()).isAccessibleAndArchivable();
        try (PDDocument pdf = Loader.loadPDF(rendered.pdf())) {
            String text = LogicalText.of(pdf).replaceAll("\\s", "");
            assertThat(text)
                    .contains("前文。a/b.gofuncf(){" + LONG.replaceAll("\\s", "") + "return\"活字\"}后文。")
                    .doesNotContain("↩");
            // The keyword's blue, the string's green, and the ground of marked lines, from the theme.
            assertThat(content(pdf)).contains("0.11 0.24 0.47 rg").contains("0.17 0.37 0.11 rg");
        }
    }

    @Test
    void aFoldedLineHasAMarkThatIsNoText() throws IOException {
        try (PDDocument folded = Loader.loadPDF(
                        SampleBook.create().chapter("code", "代码", HTML).render().pdf());
                PDDocument whole = Loader.loadPDF(SampleBook.create()
                        .chapter("code", "代码", "<pre><code>// 短</code></pre>")
                        .render()
                        .pdf())) {
            String silent = "/Span <</ActualText <FEFF>>> BDC";
            // Numbers of five lines, two figures or three, and the marks of the folds.
            assertThat(content(folded).split(java.util.regex.Pattern.quote(silent), -1))
                    .hasSizeGreaterThan(13);
            assertThat(content(whole)).doesNotContain(silent);
        }
    }

    /** Two columns for Han and for emoji, one for the rest, tabs to every fourth. */
    @Test
    void everythingInCodeIsInItsColumn() throws IOException {
        byte[] made = SampleBook.create()
                .chapter(
                        "grid",
                        "格子",
                        "<pre><code>┌──────┬──────┐\n│ 字盘 │ type │\n│ a中b │ ✅❌ │\n└──────┴──────┘\nx\tL\n字字字\tL\nabcd\tL</code></pre>")
                .render()
                .pdf();
        Map<String, Set<Integer>> columns = new TreeMap<>();
        float[] corner = new float[2];
        try (PDDocument pdf = Loader.loadPDF(made)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    if (position.getUnicode().equals("┌")) {
                        corner[0] = position.getXDirAdj();
                        corner[1] = position.getWidthDirAdj();
                    }
                    if (corner[1] > 0) {
                        columns.computeIfAbsent(position.getUnicode(), key -> new TreeSet<>())
                                .add(Math.round((position.getXDirAdj() - corner[0]) / corner[1] * 100));
                    }
                }
            }.getText(pdf);
        }
        assertThat(columns.get("│")).containsExactly(0, 700, 1400);
        assertThat(columns.get("┴")).containsExactly(700);
        assertThat(columns.get("L")).containsExactly(400, 800);
        assertThat(columns.get("b")).contains(500);
    }

    @Test
    void signsOfYesAndNoAreDistinguishedInBlack() throws IOException {
        SampleBook.Rendered rendered = SampleBook.create()
                .chapter("signs", "记号", "<p>✅ 要，❌ 不要。</p><pre><code>✅ yes\n❌ no</code></pre>")
                .render();
        assertThat(rendered.diagnostics()).noneMatch(found -> found.severity() != Severity.INFO);
        Map<String, Set<String>> glyphs = new TreeMap<>();
        try (PDDocument pdf = Loader.loadPDF(rendered.pdf())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    String font = position.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "");
                    glyphs.computeIfAbsent(position.getUnicode(), key -> new TreeSet<>())
                            .add(font + " " + position.getCharacterCodes()[0]);
                }
            }.getText(pdf);
        }
        assertThat(glyphs.get("✅")).singleElement().asString().startsWith("NotoEmoji-Regular ");
        assertThat(glyphs.get("❌")).singleElement().asString().startsWith("NotoEmoji-Regular ");
        assertThat(glyphs.get("✅")).isNotEqualTo(glyphs.get("❌"));
    }

    /** Both are as wide as two characters of code, so nothing moves. */
    @Test
    void hanOfACommentIsInAnotherFaceThanHanOfCode() throws IOException {
        byte[] made = SampleBook.create().chapter("code", "代码", HTML).render().pdf();
        Map<String, Set<String>> faces = new TreeMap<>();
        try (PDDocument pdf = Loader.loadPDF(made)) {
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    faces.computeIfAbsent(position.getUnicode(), key -> new TreeSet<>())
                            .add(position.getFont().getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            };
            reader.getText(pdf);
        }
        assertThat(faces.get("释")).containsExactly("NotoSerifSC-Regular");
        assertThat(faces.get("活")).contains("NotoSansSC-Regular");
        assertThat(faces.get("释")).as("two columns, as elsewhere in code").hasSize(1);
    }

    @Test
    void aUsersStyleSheetGivesOtherInks() throws IOException {
        SampleBook.Rendered rendered = SampleBook.create()
                .style("my.css", ".hl-keyword { color: #ff0000; font-weight: normal }")
                .chapter("code", "代码", "<pre><code><span class=\"hl-keyword\">if</span> x</code></pre>")
                .render();
        try (PDDocument pdf = Loader.loadPDF(rendered.pdf())) {
            assertThat(content(pdf)).contains("1 0 0 rg");
        }
    }

    @Test
    void codeInACellIsFoldedWithItsMarkAndNothingIsLost() throws IOException {
        String command = "go build -trimpath -ldflags \"-s -w -X main.version=1.2.3\" -o bin/huozi ./cmd/huozi 做一份给打印机";
        SampleBook.Rendered rendered = SampleBook.create()
                .chapter(
                        "code",
                        "代码",
                        "<table><tbody><tr><td>第一步，把稿子放在一起，数一数有几份，少了就去找。</td><td><pre><code>" + command
                                + "</code></pre></td></tr></tbody></table>")
                .render();
        assertThat(rendered.diagnostics()).noneMatch(found -> found.severity() != Severity.INFO);
        try (PDDocument pdf = Loader.loadPDF(rendered.pdf())) {
            assertThat(LogicalText.of(pdf).replaceAll("\\s", "")).contains(command.replaceAll("\\s", ""));
            assertThat(content(pdf)).contains("/Span <</ActualText <FEFF>>> BDC");
        }
    }

    @Test
    void codeInTablesAndListsIsWhole() {
        SampleBook.Rendered rendered = SampleBook.create()
                .chapter(
                        "code",
                        "代码",
                        "<table><tbody><tr><td><pre><code><span class=\"hl-keyword\">if</span> x\n\ty</code></pre></td></tr></tbody></table>"
                                + "<ul><li><p>甲</p><pre><code>x\n" + "y ".repeat(200)
                                + "</code></pre></li></ul><pre></pre>")
                .render();
        assertThat(rendered.diagnostics()).noneMatch(found -> found.severity() != Severity.INFO);
    }
}
