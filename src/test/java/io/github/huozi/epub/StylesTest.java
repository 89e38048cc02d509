package io.github.huozi.epub;

import static io.github.huozi.epub.EpubAssert.assertThatEpub;
import static io.github.huozi.epub.EpubAssert.entries;
import static io.github.huozi.epub.EpubAssert.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StylesTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private Styles read(ResourceResolver resources) {
        return Styles.read(List.of("styles/my.css"), resources, diagnostics);
    }

    @Test
    void aSheetOfTheUsersOwnComesAfterOurs() {
        byte[] epub = EpubFixture.chapter("<p>甲</p>")
                .styles("my.css", "more.css")
                .file("my.css", "\uFEFFp { color: teal }")
                .file("more.css", "p { margin: 0 }")
                .render();
        assertThatEpub(epub).isValid();
        assertThat(text(epub, "EPUB/styles/own-1.css")).isEqualTo("p { color: teal; }\n");
        assertThat(EpubAssert.xml(epub, "EPUB/text/chapter-1.xhtml")
                        .select("link")
                        .eachAttr("href"))
                .containsExactly(
                        "../styles/fonts.css",
                        "../styles/book.css",
                        "../styles/modern.css",
                        "../styles/own-1.css",
                        "../styles/own-2.css");
    }

    /** Adobe's engine, in which Kobo shows plain EPUBs, drops all of a sheet that has one of these. */
    @Test
    void rulesThatOldEnginesDoNotParseAreInTheirOwnSheet() {
        byte[] epub = EpubFixture.complete().render();
        for (String sheet : List.of("fonts.css", "book.css")) {
            assertThat(text(epub, "EPUB/styles/" + sheet).replaceAll("(?s)/\\*.*?\\*/", ""))
                    .as(sheet)
                    .doesNotContain("@media", "@supports", "@import", "calc(", "min(", "max(", "clamp(", "var(", "env(")
                    .doesNotContain("--", ":is(", ":where(", ":has(", "content:")
                    .doesNotContainPattern("\\d(rem|vw|vh|vmin|vmax)\\b");
        }
        assertThat(text(epub, "EPUB/styles/modern.css"))
                .contains("@media (prefers-color-scheme: dark)", "text-emphasis: dot", "content: counter(line)");
    }

    /** Colours stand for code alone, which brings its ground along where the system is dark, sizes follow the reader's own, and nothing overrules what a reading system sets. */
    @Test
    void theReadersOwnSettingsWin() {
        byte[] epub = EpubFixture.complete().render();
        for (String sheet : List.of("fonts.css", "book.css", "modern.css")) {
            String css = text(epub, "EPUB/styles/" + sheet).replaceAll("(?s)/\\*.*?\\*/", "");
            assertThat(css)
                    .as(sheet)
                    .doesNotContain("!important")
                    .doesNotContainPattern("font-size: [\\d.]+(px|pt|cm|mm)")
                    .doesNotContainPattern("line-height: [\\d.]+(px|pt)");
            Matcher rules = Pattern.compile("([^{}]+)\\{([^{}]*)\\}").matcher(css);
            while (rules.find()) {
                if (rules.group(2).matches("(?s).*(?<![-\\w])color: (?!inherit).*")) {
                    assertThat(rules.group(1).strip().split(",\\s*", -1))
                            .as(sheet)
                            .allMatch(selector -> selector.startsWith(".hl-") || isCodeByNight(sheet, selector));
                }
                if (rules.group(2).matches("(?s).*background: #.*")) {
                    // Under dark strokes of a picture, and the text of a diagram.
                    assertThat(rules.group(1).strip())
                            .matches(selector -> selector.contains("on-white")
                                    || selector.equals("svg.diagram")
                                    || isCodeByNight(sheet, selector));
                }
            }
        }
    }

    private static boolean isCodeByNight(String sheet, String selector) {
        return sheet.equals("modern.css") && selector.equals("pre");
    }

    @Test
    void aSheetThatIsNotThereIsReportedWithTheRemedy() {
        Styles styles = read(ResourceResolver.NONE);
        assertThat(styles.names()).isEmpty();
        assertThat(diagnostics.all())
                .singleElement()
                .hasToString("styles/my.css: the style sheet does not exist [EPUB-001]; "
                        + "put it in the book's folder, or delete it from `styles`");
    }

    @Test
    void aSheetThatIsNotUtf8IsReported() {
        read(path -> Optional.of(Binary.copyOf(new byte[] {(byte) 0xD6, (byte) 0xD0})));
        assertThat(diagnostics.all()).extracting(Diagnostic::code).containsExactly(Code.STYLE_UNREADABLE);
        assertThat(diagnostics.all())
                .extracting(Diagnostic::hint)
                .singleElement()
                .asString()
                .startsWith("save it as UTF-8: ");
    }

    @Test
    void aSheetThatCannotBeReadIsReported() {
        read(path -> {
            throw new IOException("locked");
        });
        assertThat(diagnostics.all()).singleElement().asString().contains("locked", "EPUB-001");
    }

    @Test
    void whatASheetNamesIsCarriedAlong() {
        byte[] epub = EpubFixture.chapter("<p>甲</p>")
                .styles("styles/my.css")
                .file("styles/my.css", "body { background: url( '../pictures/纸.svg?v=1' ) } hr { mask: url(#m) }")
                .file("pictures/纸.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>")
                .render();
        assertThat(text(epub, "EPUB/styles/own-1.css"))
                .isEqualTo("body { background: url(file-1.svg); }\nhr { mask: url(#m); }\n");
        assertThat(entries(epub)).containsKey("EPUB/styles/file-1.svg");
        assertThatEpub(epub).isValid();
    }

    @Test
    void whatCannotBeCarriedIsReportedAtItsPlaceAndLeftOut() {
        EpubFixture fixture = EpubFixture.chapter("<p>甲</p>")
                .styles("my.css")
                .file(
                        "my.css",
                        "/* 一\n url(x.png) */ @import \"other.css\";\np { background: url(https://example.org/x.png) }\n"
                                + "h1 { background: url(../../etc/passwd) }\nh2 { background: url(no.png) }");
        byte[] epub = fixture.render();
        assertThatEpub(epub).isValid();
        assertThat(fixture.diagnostics.all())
                .extracting(Diagnostic::position)
                .extracting(Object::toString)
                .containsExactly("my.css:2:16", "my.css:3:17", "my.css:4:18", "my.css:5:18");
        assertThat(fixture.diagnostics.all()).extracting(Diagnostic::code).containsOnly(Code.STYLE_RESOURCE);
        assertThat(text(epub, "EPUB/styles/own-1.css")).isEqualTo("\n\np { }\nh1 { }\nh2 { }\n");
    }

    @Test
    void nothingInAnAuthorsSheetMakesTheBookInvalid() {
        String remote = "http://192.0.2.1/";
        EpubFixture fixture = EpubFixture.chapter("<p class=\"a\">甲</p>")
                .styles("my.css")
                .file(
                        "my.css",
                        "@media screen {@import\"" + remote + "1\";@import/**/\"" + remote + "2\";\n"
                                + "@\\69mport \"" + remote + "3\";@imp@import x;ort \"" + remote + "4\";\n"
                                + "body{background:url(" + remote + "b1\\'x)} p{background:u\\72l(" + remote + "b2)}\n"
                                + "h1{background:image-set(\"" + remote + "b3.png\" 1x)}\n"
                                + ".b{list-style:url( '" + remote + "b6\\'x' )} main{background:URL(" + remote
                                + "b7)}\n"
                                + ".c::after{content:\"x\";background:cross-fade(url(" + remote + "b11),50%)}\n"
                                + "@font-face{font-family:z;src:url(" + remote + "f1\\'x)} @font-face{}\n"
                                + "@nsp \"" + remote + "ns\"; .d{background:\\75rl(" + remote + "b13)}\n"
                                + ".a{background:url(data:text/html,x);direction:rtl;unicode-bidi:embed;x:url()}\n}\n"
                                + "p { color: red; &:hover { color: blue } } @layer a, b; li:is(.a, .b) { --x: {a:b} }\n"
                                + "@namespace \"" + remote + "\"; @charset 'x'; } ) ] p { color: \"a\n\" }\n"
                                + "@media (400px <= width) { p { width: calc(1em + 2px) } } <!-- p { a: b } -->\n"
                                + "p { content: \"</style>\"; a: 'b' ");
        byte[] epub = fixture.render();
        assertThat(text(epub, "EPUB/styles/own-1.css")).doesNotContain("192.0.2.1/b", "192.0.2.1/f", "import");
        assertThatEpub(epub).isValid();
        assertThat(fixture.diagnostics.all())
                .filteredOn(found -> found.toString().contains("imports another"))
                .extracting(found -> found.position().line().orElse(0))
                .containsExactly(1, 1, 2);
    }
}
