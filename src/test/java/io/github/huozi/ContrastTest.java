package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.Colour;
import io.github.huozi.book.PdfSettings;
import io.github.huozi.code.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours of code can be read: WCAG 2.2, 1.4.3, wherever code stands. Grey of the same luminance has the same contrast. */
class ContrastTest {

    private static final double AA = 4.5;
    private static final Path PDF = Path.of("templates/pdf/classic.css");
    private static final Path EPUB = Path.of("templates/epub/book.css");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern COLOR = Pattern.compile("(?<![-\\w])color: (#[0-9a-f]{6})");

    private static final Path SITE = Path.of("templates/site/reader.css");

    /** By class; only those that give a colour of their own. */
    private static Map<String, String> colors(String css) {
        Map<String, String> colors = new LinkedHashMap<>();
        Matcher rules = RULE.matcher(css.replaceAll("(?s)/\\*.*?\\*/", ""));
        while (rules.find()) {
            Matcher color = COLOR.matcher(rules.group(2));
            if (color.find()) {
                for (String selector : rules.group(1).split(",", -1)) {
                    colors.put(selector.strip().replaceFirst("^\\.", ""), color.group(1));
                }
            }
        }
        return colors;
    }

    /** Grey of this share laid over grey, twice: the ground of code, and the ground of a marked line. */
    private static Colour ground(double paper, double grey, double share, double markGrey, double markShare) {
        double code = paper * (1 - share) + grey * share;
        int value = (int) Math.round(code * (1 - markShare) + markGrey * markShare);
        return new Colour(value, value, value);
    }

    private static Colour colour(Map<String, String> colors, Kind kind) {
        return Colour.of(colors.get(kind.cssClass())).orElseThrow();
    }

    @Test
    void everyInkOfEveryThemeIsReadOnItsGrounds() throws IOException {
        Pattern ink = Pattern.compile("(?:(?<![-\\w])color|--accent): (#[0-9a-f]{6})");
        for (String theme : PdfSettings.THEMES) {
            Matcher inks = ink.matcher(Files.readString(PDF.resolveSibling(theme + ".css")));
            while (inks.find()) {
                Colour colour = Colour.of(inks.group(1)).orElseThrow();
                assertThat(colour.contrast(new Colour(0xF3, 0xF3, 0xF3)))
                        .as("%s in %s", colour, theme)
                        .isGreaterThanOrEqualTo(AA);
            }
        }
    }

    @Test
    void printedCodeStandsOutFromItsGround() throws IOException {
        Map<String, String> colors = colors(Files.readString(PDF));
        for (Kind kind : Kind.values()) {
            if (kind == Kind.HEADING) {
                continue;
            }
            for (String ground : List.of("#f6f5f2", "#e6e0d0")) {
                assertThat(colour(colors, kind).contrast(Colour.of(ground).orElseThrow()))
                        .as("%s on %s", kind, ground)
                        .isGreaterThanOrEqualTo(AA);
            }
        }
        assertThat(Files.readString(PDF)).contains("background-color: #e6e0d0");
        assertThat(Files.readString(PDF.resolveSibling("base.css"))).contains("--shade: #f6f5f2");
    }

    /** WCAG 2.2, G183: what colour tells apart is told apart in grey at 3:1, or by something else. */
    @Test
    void inGreyCommentsDifferFromCodeByToneAndFaceAndKeywordsByWeight() throws IOException {
        for (Path sheet : List.of(PDF, EPUB)) {
            String css = Files.readString(sheet);
            assertThat(colour(colors(css.split("@media \\(prefers-color-scheme", 2)[0]), Kind.COMMENT)
                            .contrast(Colour.BLACK))
                    .as("%s", sheet)
                    .isGreaterThanOrEqualTo(3);
            assertThat(css).containsPattern("\\.hl-keyword,[^{}]*\\{[^{}]*font-weight: bold");
        }
        assertThat(Files.readString(PDF)).contains("font-family: var(--comment-font)");
        String base = Files.readString(PDF.resolveSibling("base.css"));
        assertThat(base)
                .contains("--code-font: \"Iosevka Charon Mono\", \"Noto Sans SC\"")
                .contains("--comment-font: \"Iosevka Charon Mono\", \"Kaiti\", \"Noto Serif SC\"");
    }

    @Test
    void codeOnScreensStandsOutByDayAndByNight() throws IOException {
        String css = Files.readString(EPUB);
        int night = css.indexOf("@media (prefers-color-scheme: dark)");
        Map<String, String> day = colors(css.substring(0, night));
        Map<String, String> dark = colors(css.substring(css.indexOf('{', night) + 1));
        for (Kind kind : Kind.values()) {
            if (kind == Kind.HEADING) {
                continue;
            }
            assertThat(colour(day, kind).contrast(ground(255, 127, 0.1, 127, 0.18)))
                    .as("%s by day", kind)
                    .isGreaterThanOrEqualTo(AA);
            for (double paper : new double[] {0, 18, 34}) {
                assertThat(colour(dark, kind).contrast(ground(paper, 160, 0.16, 127, 0.18)))
                        .as("%s by night on %s", kind, paper)
                        .isGreaterThanOrEqualTo(AA);
            }
        }
    }

    @Test
    void codeOfTheWebEditionStandsOutByDayAndByNight() throws IOException {
        List<String> inks = Files.readString(SITE)
                .lines()
                .filter(line -> line.contains("--code-key: "))
                .toList();
        // By day, and by night as the reader or the system wants it.
        assertThat(inks).hasSize(3);
        assertThat(inks.get(2).substring(inks.get(2).indexOf("--code-key")))
                .isEqualTo(inks.get(1).substring(inks.get(1).indexOf("--code-key")));
        // The ground of code, as site.css has it.
        List<String> grounds = List.of("#f2eee5", "#25231f", "#25231f");
        assertThat(Files.readString(SITE.resolveSibling("site.css"))).contains("--wash: #f2eee5", "--wash: #25231f");
        Pattern ink = Pattern.compile("--code-([a-z]+): (#[0-9a-f]{6})");
        for (int i = 0; i < inks.size(); i++) {
            Map<String, Colour> named = new LinkedHashMap<>();
            ink.matcher(inks.get(i))
                    .results()
                    .forEach(found ->
                            named.put(found.group(1), Colour.of(found.group(2)).orElseThrow()));
            Colour marked = named.remove("mark");
            assertThat(named).hasSize(9);
            for (Map.Entry<String, Colour> one : named.entrySet()) {
                for (Colour ground : List.of(Colour.of(grounds.get(i)).orElseThrow(), marked)) {
                    assertThat(one.getValue().contrast(ground))
                            .as("%s on %s, line %d", one.getKey(), ground, i)
                            .isGreaterThanOrEqualTo(AA);
                }
            }
        }
    }
}
