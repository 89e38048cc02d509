package io.github.huozi.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.Content;
import io.github.huozi.book.Contributor;
import io.github.huozi.book.Matter;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Role;
import io.github.huozi.book.Title;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.font.FontLibrary;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class CharacterCheckTest {

    private interface Way {
        void look(AssembledBook book, FontLibrary fonts, DiagnosticSink sink, BuildControl control);
    }

    private static List<Diagnostic> check(String html) {
        return check(html, CharacterCheck::summary);
    }

    private static List<Diagnostic> check(String html, Way way) {
        Metadata metadata =
                Metadata.of("生僻字", "zh-CN", "urn:uuid:5b0f32a4-9a4c-4b1c-9a52-3cf1f8f6c1d1", Contributor.author("毕生"));
        AssembledSection section = new AssembledSection(
                "a",
                Role.CHAPTER,
                Matter.BODY,
                "",
                Title.plain("甲", Title.Origin.HEADING),
                1,
                new Content(Jsoup.parseBodyFragment(html).body()),
                List.of(),
                Position.of("a.md"));
        Diagnostics diagnostics = new Diagnostics();
        way.look(
                new AssembledBook(
                        metadata, Settings.defaults(), List.of(section), List.of(), Map.of(), ResourceResolver.NONE),
                FontLibrary.bundled(),
                diagnostics,
                BuildControl.NONE);
        return diagnostics.all();
    }

    @Test
    void textThatThePdfSetsPieceByPieceIsReportedAtItsLine() {
        String html =
                "<p huozi-pos='3:1'>拼音 ê\u030C。</p><p huozi-pos='5:1'>一家 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67。</p>"
                        + "<p huozi-pos='7:1'>旗 \uD83C\uDDE8\uD83C\uDDF3。</p><p huozi-pos='9:1'>好 \uD83D\uDC4D\uD83C\uDFFD。</p>"
                        + "<p huozi-pos='11:1'>e\u0301 か\u3099 \u2764\uFE0F \uD83D\uDC4D 葛\uDB40\uDD00 ế</p>";

        assertThat(check(html, PrintedScripts::check))
                .extracting(Diagnostic::toString)
                .allMatch(told -> told.contains("[PDF-011]"))
                .extracting(told -> told.substring(0, told.indexOf(' ')))
                .containsExactly("a.md:3:1:", "a.md:5:1:", "a.md:7:1:");
    }

    @Test
    void textWithoutGlyphsIsNotReportedTwice() {
        assertThat(check("<p>שלום</p>", PrintedScripts::check)).isEmpty();
    }

    @Test
    void aMissingCharacterIsReportedWithItsPlaces() {
        List<Diagnostic> found = check("<p huozi-pos=\"3:1\">圣书体 𓀀。</p><p huozi-pos=\"7:1\">又是 𓀀，还有 ꀀ。</p>");
        assertThat(found).hasSize(2).allMatch(it -> it.code() == Code.MISSING_GLYPH);
        assertThat(found)
                .anySatisfy(it -> assertThat(it.toString())
                        .startsWith("a.md:3:1")
                        .contains("𓀀 (U+13000), 2 times in all; also at a.md:7:1"))
                .anySatisfy(
                        it -> assertThat(it.toString()).startsWith("a.md:7:1").contains("ꀀ (U+A000)"));
    }

    @Test
    void whatIsDrawnOrNeedsNoGlyphIsNotMissing() {
        assertThat(check("<p>活字 ✅❌😀👍🏽 \uFE0F\u200D\u00AD\u3000\u00A0 \uFFFD 𬭛 A→…“”</p><pre>\t│─┌\n</pre>"))
                .isEmpty();
    }

    @Test
    void aScriptIsOneLine() {
        StringBuilder yi = new StringBuilder("<p huozi-pos=\"5:1\">");
        for (int c = 0xA000; c < 0xA100; c++) {
            yi.appendCodePoint(c);
        }
        List<Diagnostic> found = check(yi.append("𓀀</p>").toString());
        assertThat(found).hasSize(2);
        assertThat(found).anySatisfy(it -> assertThat(it.message()).contains("256 characters of Yi: ꀀ (U+A000), "));
    }

    @Test
    void theCoverageReportNamesEachCharacterWithEveryPlace() {
        List<Diagnostic> found = check(
                "<p huozi-pos=\"3:1\">ꀀꀁ</p><p huozi-pos=\"7:1\">ꀀ</p><p huozi-pos=\"8:1\">ꀀ</p>"
                        + "<p huozi-pos=\"9:1\">ꀀ</p><p huozi-pos=\"11:1\">ꀀ</p>",
                CharacterCheck::coverage);
        assertThat(found)
                .extracting(Diagnostic::message)
                .containsExactly(
                        "no font has a glyph for ꀀ (U+A000), 5 times in all; also at a.md:7:1, a.md:8:1, a.md:9:1, a.md:11:1",
                        "no font has a glyph for ꀁ (U+A001)");
    }
}
