package io.github.huozi.config.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.huozi.book.Contributor;
import io.github.huozi.book.language.Isbn;
import io.github.huozi.book.language.LanguageTag;
import io.github.huozi.book.settings.Colour;
import io.github.huozi.book.settings.Length;
import io.github.huozi.book.settings.LineSettings;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.config.format.Findings;
import io.github.huozi.config.shape.Fields;
import io.github.huozi.config.shape.Key;
import io.github.huozi.config.shape.Keys;
import io.github.huozi.config.shape.ScalarShape;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookYamlTest {

    private static Settings settings(String yaml) {
        Diagnostics found = new Diagnostics();
        Settings settings = BookSettings.of(BookYaml.read(yaml, found).orElseThrow(), found);
        assertThat(found.all()).isEmpty();
        return settings;
    }

    @Test
    void requestsNothingByDefault() {
        assertThat(settings("")).isEqualTo(Settings.defaults());
    }

    @Test
    void readsEverySetting() {
        Settings settings = settings("""
                numbering: sections
                readerComments: drop
                remote: placeholder
                failOn: warning
                toc: {depth: 4}
                cover: {template: classic, accent: "#A1F"}
                styles: [a.css, b.css]
                pdf:
                  page: 170mm 240mm
                  margins: {top: 1in, bottom: 2cm, inner: 22, outer: 50pt}
                  fontSize: 11
                  lineHeight: 1.8
                  theme: classic
                  kinsoku: strict
                  marks: plain
                  lineEnd: hanging
                epub: {notes: popup}
                """);

        assertThat(settings.numbering()).isEqualTo(Settings.Numbering.SECTIONS);
        assertThat(settings.readerComments()).isEqualTo(Settings.ReaderComments.DROP);
        assertThat(settings.failOn()).isEqualTo(Severity.WARNING);
        assertThat(settings.tocDepth()).isEqualTo(4);
        assertThat(settings.cover().accent()).contains(new Colour(0xaa, 0x11, 0xff));
        assertThat(settings.styles()).containsExactly("a.css", "b.css");
        assertThat(settings.pdf().page().marginTop()).isEqualTo(Length.inch(1));
        assertThat(settings.pdf().page().marginBottom()).isEqualTo(Length.mm(20));
        assertThat(settings.pdf().page().marginInner()).isEqualTo(Length.mm(22));
        assertThat(settings.pdf().page().marginOuter()).isEqualTo(Length.pt(50));
        assertThat(settings.pdf().page().fontSize()).isEqualTo(Length.pt(11));
        assertThat(settings.pdf().page().lineHeight()).isEqualTo(1.8);
        assertThat(settings.pdf().lines())
                .isEqualTo(LineSettings.builder()
                        .kinsoku(LineSettings.Kinsoku.STRICT)
                        .marks(LineSettings.Marks.PLAIN)
                        .lineEnd(LineSettings.LineEnd.HANGING)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "170x240, 170, 240",
        "170 x 240, 170, 240",
        "170×240mm, 170, 240",
        "170mm 240mm, 170, 240",
        "17x24cm, 170, 240",
        "16k, 185, 260",
        "32K, 130, 184",
        "a4, 210, 297",
        "A5, 148, 210",
        "B5, 176, 250",
        "letter, 215.9, 279.4",
        "8.5in 11in, 215.9, 279.4"
    })
    void readsPageSizes(String written, double width, double height) {
        PdfSettings pdf = settings("pdf: {page: '" + written + "'}").pdf();

        assertThat(pdf.page().width().millimetres()).isCloseTo(width, within(0.001));
        assertThat(pdf.page().height().millimetres()).isCloseTo(height, within(0.001));
    }

    @Test
    void leavesASmallPageItsShareOfMargin() {
        PdfSettings phone = settings("pdf: {page: 90x160}").pdf();

        assertThat(phone.page().marginInner().millimetres()).isCloseTo(22 * 90 / 170.0, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, zh-CN",
        "zh_CN, zh-CN",
        "zh-hans, zh-CN",
        "zh-Hans-SG, zh-SG",
        "zh-hant, zh-TW",
        "zh-Hant-HK, zh-HK",
        "cmn-Hans-CN, zh-CN",
        "zh_CN.UTF-8, zh-CN",
        "zh-CHT, zh-TW",
        "zh, zh",
        "EN_us, en-US",
        "ja, ja"
    })
    void normalisesLanguageTags(String written, String tag) {
        assertThat(LanguageTag.normalise(written)).contains(tag);
    }

    @ParameterizedTest
    @CsvSource({"chinese", "中文", "cn", "'zh CN'", "zh--CN", "''"})
    void rejectsInvalidLanguageTags(String written) {
        assertThat(LanguageTag.normalise(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"978-7-302-14724-4, 9787302147244", "7-302-14724-8, 9787302147244", "ISBN 9787302147244, 9787302147244"
    })
    void readsIsbns(String written, String digits) {
        assertThat(Isbn.parse(written)).contains(digits);
    }

    @ParameterizedTest
    @CsvSource({"978-7-302-14724-5", "7-302-14724-X", "123", "979-7-302-14724-4"})
    void rejectsIsbnsWithAWrongCheckDigit(String written) {
        assertThat(Isbn.parse(written)).isEmpty();
    }

    @Test
    void takesOneAuthorWithoutAList() {
        Fields fields = Findings.of("authors: 李雷").clean();

        assertThat(fields.get(BookKeys.AUTHORS))
                .hasValueSatisfying(authors -> assertThat(authors).containsExactly(Contributor.author("李雷")));
    }

    @Test
    void keepsFreeKeysWithWhatIsNestedInThem() {
        assertThat(Findings.of("x-a: 1\nx-b: {c: [2, 3]}").clean().extra())
                .containsOnly(
                        java.util.Map.entry("x-a", "1"),
                        java.util.Map.entry("x-b.c.0", "2"),
                        java.util.Map.entry("x-b.c.1", "3"));
    }

    @Test
    void skipsAByteOrderMark() {
        Diagnostics found = new Diagnostics();

        assertThat(BookYaml.read("\uFEFFtitle: 容器".getBytes(StandardCharsets.UTF_8), found)
                        .flatMap(fields -> fields.get(BookKeys.TITLE)))
                .contains("容器");
        assertThat(found.all()).isEmpty();
    }

    @Test
    void showsWhatAShortFileIsInTwoEncodings() {
        Diagnostics found = new Diagnostics();
        byte[] bytes = "date: 2018-08-31\ntitle: 容器十讲\n".getBytes(Charset.forName("GB18030"));

        assertThat(BookYaml.read(bytes, found)).isEmpty();
        assertThat(found.all()).singleElement().satisfies(finding -> assertThat(finding.toString())
                .startsWith("book.yaml:2: ")
                .contains("GB18030", "“title: 容器十讲”")
                .contains("[OUT-016]"));
    }

    @Test
    void readsOneWhoseEncodingIsCertain() {
        Diagnostics found = new Diagnostics();
        byte[] bytes = "date: 2018-08-31\ntitle: 容器十讲\n".getBytes(StandardCharsets.UTF_16);

        assertThat(BookYaml.read(bytes, found).flatMap(fields -> fields.get(BookKeys.TITLE)))
                .contains("容器十讲");
    }

    /** A hint that shows how to write a value must not show a faulty one. */
    @TestFactory
    Stream<DynamicTest> everyExampleIsLegal() {
        return keys(BookKeys.FILE)
                .filter(key -> key.shape() instanceof ScalarShape<?>)
                .map(key -> DynamicTest.dynamicTest(key.name(), () -> {
                    ScalarShape<?> shape = (ScalarShape<?>) key.shape();
                    assertThat(shape.parse().apply(shape.example().replace("\"", "")))
                            .isPresent();
                }));
    }

    private static Stream<Key<?>> keys(Keys keys) {
        return keys.keys().stream()
                .flatMap(key -> Stream.concat(
                        Stream.of(key), key.shape() instanceof Keys nested ? keys(nested) : Stream.empty()));
    }
}
