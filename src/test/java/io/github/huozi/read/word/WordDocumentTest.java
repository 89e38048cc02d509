package io.github.huozi.read.word;

import static io.github.huozi.read.word.WordFile.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.Format;
import io.github.huozi.Publisher;
import io.github.huozi.book.settings.WordSettings;
import io.github.huozi.book.settings.WordSettings.Changes;
import io.github.huozi.book.settings.WordSettings.Comments;
import io.github.huozi.book.settings.WordSettings.Style;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.epub.EpubAssert;
import io.github.huozi.epub.Golden;
import io.github.huozi.tool.Tools;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDocumentTest {

    @TempDir
    Path folder;

    @Test
    void readsADocumentAsAuthorsMakeThem() throws IOException {
        WordReading reading = WordReading.of(WordFile.sample("wps"));

        String findings = reading.findings().stream()
                .map(it ->
                        it.position() + ": " + it.code().id() + " " + it.what().in(MessageLanguage.CHINESE) + "；"
                                + it.remedy().in(MessageLanguage.CHINESE))
                .collect(Collectors.joining("\n"));
        Golden.assertMatches("word-wps.txt", reading.written() + "\n" + findings + "\n");
    }

    @Test
    void isAValidBook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Publisher.create()
                .write(WordReading.manuscript(WordFile.sample("wps"), WordSettings.defaults()), Format.EPUB, out);
        assertThat(EpubAssert.check(out.toByteArray())).isEmpty();
    }

    @Test
    void rejectsChangesIfTheBookIsSetToDoSo() throws IOException {
        WordReading reading = WordReading.of(
                WordFile.sample("wps"),
                WordSettings.builder().changes(Changes.REJECTED).build());
        assertThat(reading.text())
                .contains("这句是删掉的。", "删掉的行", "末句。")
                .doesNotContain("这句是插入的。", "这一段和下一段")
                .containsOnlyOnce("这句搬到了这里。");
    }

    @Test
    void printsCommentsAsNotesIfTheBookIsSetToDoSo() throws IOException {
        WordReading reading = WordReading.of(
                WordFile.sample("wps"),
                WordSettings.builder().comments(Comments.NOTES).build());
        assertThat(reading.text()).contains("责编：这里要核实。");
        assertThat(reading.codes()).doesNotContain("READ-074");
    }

    @Test
    void takesStylesForWhatTheBookSaysTheyAre() throws IOException {
        WordReading reading = WordReading.of(
                WordFile.sample("wps"),
                WordSettings.builder().styles(Map.of("工匠口诀", Style.HEADING_2)).build());
        assertThat(reading.written()).contains(">三分土，七分火。</h2>");
        assertThat(reading.codes()).doesNotContain("READ-076");
    }

    @Test
    void hasTheWordsThatPandocFinds() throws IOException, InterruptedException {
        String program = Tools.program("pandoc").toString();
        Path file = Files.write(folder.resolve("a.docx"), WordFile.sample("wps"));
        Process pandoc = new ProcessBuilder(
                        program, "-t", "plain", "--wrap=none", "--track-changes=accept", file.toString())
                .start();
        String theirs = new String(pandoc.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(pandoc.waitFor()).isZero();
        String ours = letters(WordReading.of(Files.readAllBytes(file)).text());
        for (String word : theirs.split("[^\\p{IsHan}]+", -1)) {
            // Captions are numbered by the book, and pandoc has hidden text and boxes in its own way.
            if (word.length() > 1 && !word.matches("隐藏的话|目录|一座拱顶的窑|.*第一章.*|.*如图")) {
                assertThat(ours).contains(word);
            }
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{IsHan}]+", "");
    }

    @ParameterizedTest
    @CsvSource({
        "password, READ-072", "old, READ-072", "macros, READ-072", "cut, READ-071", "text, READ-071",
        "doctype, READ-071", "deep, READ-071", "broken, READ-071", "empty, READ-071", "bomb, READ-071"
    })
    void rejectsHostileAndForeignFilesWithAReason(String kind, String code) {
        WordReading reading = WordReading.of(hostile(kind));
        assertThat(reading.codes()).contains(code);
        assertThat(reading.book().sections()).isEmpty();
    }

    private static byte[] hostile(String kind) {
        byte[] whole = WordFile.of(paragraph("正文"));
        String compound = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
        return switch (kind) {
            case "password" ->
                (compound + String.join("\0", "EncryptedPackage".split("", -1)) + "\0")
                        .getBytes(StandardCharsets.ISO_8859_1);
            case "old" -> compound.getBytes(StandardCharsets.ISO_8859_1);
            case "macros" -> WordFile.of(paragraph("正文"), Map.of("word/vbaProject.bin", "x"));
            case "cut" -> Arrays.copyOf(whole, whole.length - 40);
            case "text" -> "正文".getBytes(StandardCharsets.UTF_8);
            case "doctype" ->
                document("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><w:document" + WordFile.NAMES
                        + "><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>");
            case "deep" ->
                WordFile.of("<w:sdt><w:sdtContent>".repeat(20_000) + "</w:sdtContent></w:sdt>".repeat(20_000));
            case "broken" -> document("<w:document>");
            case "empty" -> WordFile.zip(Map.of("a", new byte[0]));
            case "bomb" ->
                document("<w:document" + WordFile.NAMES + "><w:body>" + " ".repeat(9_000_000)
                        + "</w:body></w:document>");
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static byte[] document(String xml) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
        return WordFile.zip(parts);
    }

    @Test
    void staysUprightWhereReferencesLeadNowhereOrInCircles() {
        String styles = "<w:styles" + WordFile.NAMES
                + "><w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style></w:styles>";
        String body =
                "<w:p><w:pPr><w:pStyle w:val=\"a\"/><w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>"
                        + "<w:r><w:t>甲</w:t><w:footnoteReference w:id=\"5\"/><w:fldChar w:fldCharType=\"end\"/>"
                        + "<w:fldChar w:fldCharType=\"separate\"/><w:sym w:font=\"Wingdings\" w:char=\"zz\"/></w:r>"
                        + "<w:hyperlink r:id=\"none\"><w:r><w:t>乙</w:t></w:r></w:hyperlink></w:p>"
                        + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"999999999\"/><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>"
                        + "<w:tbl/>" + paragraph("丙");
        WordReading reading = WordReading.of(WordFile.of(body, Map.of("word/styles.xml", styles)));
        assertThat(reading.text()).contains("甲", "乙", "丙");
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting,10,十", "chineseCounting,21,二十一", "chineseCounting,105,一百零五", "upperRoman,14,XIV",
        "lowerLetter,28,bb", "ideographTraditional,3,丙", "decimalEnclosedCircle,5,⑤", "chineseLegalSimplified,12,拾贰",
        "decimalZero,7,07", "ideographDigital,20,二〇"
    })
    void writesNumbersAsWordDoes(String format, int number, String written) {
        assertThat(WordNumerals.write(format, number)).isEqualTo(written);
    }

    @Test
    void takesASignOfASymbolFontForABullet() {
        String numbering =
                "<w:numbering" + WordFile.NAMES + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">"
                        + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"\uF0D8\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
        String item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>先看颜色</w:t></w:r></w:p>";
        WordReading reading = WordReading.of(WordFile.of(item, Map.of("word/numbering.xml", numbering)));
        assertThat(reading.written()).contains("<ul>").doesNotContain("\uF0D8");
    }

    @Test
    void dividesPartsIntoChapters() {
        String styles = "<w:styles" + WordFile.NAMES
                + "><w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/>"
                + "</w:style><w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"标题 2\"/></w:style></w:styles>";
        StringBuilder body = new StringBuilder();
        for (String heading : new String[] {"1前言", "1第一部分 土", "2第一章 选土", "2第二章 和泥", "1第二部分 火", "2第三章 升温"}) {
            body.append("<w:p><w:pPr><w:pStyle w:val=\"" + heading.charAt(0) + "\"/></w:pPr><w:r><w:t>"
                    + heading.substring(1) + "</w:t></w:r></w:p>" + paragraph("正文。"));
        }
        WordReading reading = WordReading.of(WordFile.of(body.toString(), Map.of("word/styles.xml", styles)));
        assertThat(reading.written().lines().filter(it -> it.startsWith("==")))
                .containsExactly(
                        "== INTRODUCTION 前言 @paragraph 1",
                        "== PART 第一部分 土 @paragraph 3",
                        "== CHAPTER 第一章 选土 @paragraph 5",
                        "== CHAPTER 第二章 和泥 @paragraph 7",
                        "== PART 第二部分 火 @paragraph 9",
                        "== CHAPTER 第三章 升温 @paragraph 11");
    }
}
