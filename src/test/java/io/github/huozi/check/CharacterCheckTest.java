package io.github.huozi.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.Content;
import io.github.huozi.book.Contributor;
import io.github.huozi.book.Matter;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.ResourceResolver;
import io.github.huozi.book.Role;
import io.github.huozi.book.Settings;
import io.github.huozi.book.Title;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.font.FontLibrary;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class CharacterCheckTest {

    private static List<Diagnostic> check(String html) {
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
        CharacterCheck.check(
                new AssembledBook(
                        metadata, Settings.defaults(), List.of(section), List.of(), Map.of(), ResourceResolver.NONE),
                FontLibrary.bundled(),
                diagnostics);
        return diagnostics.all();
    }

    @Test
    void aMissingCharacterIsToldWithItsPlaces() {
        List<Diagnostic> found = check("<p huozi-pos=\"3:1\">圣书体 𓀀。</p><p huozi-pos=\"7:1\">又是 𓀀，还有 ꀀ。</p>");
        assertThat(found).hasSize(2).allMatch(it -> it.code() == Code.MISSING_GLYPH);
        assertThat(found)
                .anySatisfy(it -> assertThat(it.toString())
                        .startsWith("a.md:3:1")
                        .contains("𓀀 (U+13000), which stands 2 times; also at a.md:7:1"))
                .anySatisfy(
                        it -> assertThat(it.toString()).startsWith("a.md:7:1").contains("ꀀ (U+A000)"));
    }

    @Test
    void whatIsDrawnOrNeedsNoGlyphIsNotMissing() {
        assertThat(check("<p>活字 ✅❌😀👍🏽 \uFE0F\u200D\u00AD\u3000\u00A0 \uFFFD 𬭛 A→…“”</p><pre>\t│─┌\n</pre>"))
                .isEmpty();
    }

    @Test
    void manyAreTheRestInOneLine() {
        StringBuilder yi = new StringBuilder("<p huozi-pos=\"5:1\">");
        for (int c = 0xA000; c < 0xA100; c++) {
            yi.appendCodePoint(c);
        }
        List<Diagnostic> found = check(yi.append("</p>").toString());
        assertThat(found).hasSize(12);
        assertThat(found).anySatisfy(it -> assertThat(it.message()).contains("245 more characters"));
    }
}
