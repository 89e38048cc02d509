package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.book.settings.Colour;
import io.github.huozi.book.settings.PageSettings;
import io.github.huozi.code.TokenKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours of code can be read: WCAG 2.2, 1.4.3, wherever code is. Grey of the same luminance has the same contrast. */
class ContrastTest {

    private static final double AA = 4.5;
    private static final Path PDF = Path.of("templates/pdf/classic.css");
    private static final Path EPUB = Path.of("templates/epub/book.css");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern COLOR = Pattern.compile("(?<![-\\w])color: (#[0-9a-f]{6})");

    /** By class; only those that set a colour themselves. */
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

    private static Colour colour(Map<String, String> colors, TokenKind kind) {
        return Colour.of(colors.get(kind.cssClass())).orElseThrow();
    }

    @Test
    void everyInkOfEveryThemeIsReadOnItsGrounds() throws IOException {
        Pattern ink = Pattern.compile("(?:(?<![-\\w])color|--accent): (#[0-9a-f]{6})");
        for (String theme : PageSettings.THEMES) {
            String css = Files.readString(PDF.resolveSibling(theme + ".css"));
            Matcher shaded = Pattern.compile("--shade: (#[0-9a-f]{3,6})").matcher(css);
            Colour shade = Colour.of(
                            shaded.find()
                                    ? shaded.group(1).replace("#fff", "#ffffff").substring(0, 7)
                                    : "#f6f5f2")
                    .orElseThrow();
            // The inks of code are those of the classic theme in all.
            Matcher inks = ink.matcher(css + Files.readString(PDF));
            int found = 0;
            for (; inks.find(); found++) {
                Colour colour = Colour.of(inks.group(1)).orElseThrow();
                assertThat(colour.contrast(shade))
                        .as("%s on %s in %s", colour, shade, theme)
                        .isGreaterThanOrEqualTo(AA);
            }
            assertThat(found).as(theme).isGreaterThan(10);
        }
    }

    @Test
    void printedCodeStandsOutFromItsGround() throws IOException {
        Map<String, String> colors = colors(Files.readString(PDF));
        for (TokenKind kind : TokenKind.values()) {
            if (kind == TokenKind.HEADING) {
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

    /** WCAG 2.2, G183: anything that colour distinguishes is distinct in grey at 3:1, or by something else. */
    @Test
    void inGreyCommentsDifferFromCodeByToneAndFaceAndKeywordsByWeight() throws IOException {
        for (Path sheet : List.of(PDF, EPUB)) {
            String css = Files.readString(sheet);
            assertThat(colour(colors(css.split("@media \\(prefers-color-scheme", 2)[0]), TokenKind.COMMENT)
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
        Map<String, String> day = colors(Files.readString(EPUB));
        String modern = Files.readString(EPUB.resolveSibling("modern.css"));
        int night = modern.indexOf("@media (prefers-color-scheme: dark)");
        Map<String, String> dark = colors(modern.substring(modern.indexOf('{', night) + 1));
        for (TokenKind kind : TokenKind.values()) {
            if (kind == TokenKind.HEADING) {
                continue;
            }
            assertThat(colour(day, kind).contrast(ground(255, 127, 0.1, 127, 0.18)))
                    .as("%s by day", kind)
                    .isGreaterThanOrEqualTo(AA);
            // Whatever the page is, the ground is the same.
            assertThat(modern.substring(night)).contains("background: #262624;\n    color: #e6e4df;");
            assertThat(colour(dark, kind).contrast(ground(0x26, 0, 0, 127, 0.18)))
                    .as("%s by night", kind)
                    .isGreaterThanOrEqualTo(AA);
        }
    }

    /** The backgrounds of the site's text, by name; the last is that of search hits. */
    private static final List<String> SITE_GROUNDS = List.of("paper", "wash", "sheet");

    @Test
    void everyInkOfTheSiteIsReadOnItsGroundsByDayAndByNight() throws IOException {
        String css = screen("templates/site/site.css") + screen("templates/site/reader.css");
        Map<String, Map<String, Colour>> themes = new LinkedHashMap<>();
        Pattern named = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6})");
        Pattern rule = Pattern.compile("(:root[^{},]*)\\{([^{}]*)\\}");
        for (Matcher rules = rule.matcher(css); rules.find(); ) {
            Map<String, Colour> theme = themes.computeIfAbsent(rules.group(1).strip(), it -> new LinkedHashMap<>());
            named.matcher(rules.group(2))
                    .results()
                    .forEach(it -> theme.put(it.group(1), Colour.of(it.group(2)).orElseThrow()));
        }
        themes.values().removeIf(Map::isEmpty);
        assertThat(themes.keySet())
                .containsExactly(":root", ":root[data-theme=\"night\"]", ":root:not([data-theme=\"day\"])");
        Map<String, Colour> day = themes.get(":root");
        themes.forEach((name, own) -> {
            Map<String, Colour> theme = new LinkedHashMap<>(day);
            theme.putAll(own);
            theme.put("accent", day.get(name.equals(":root") ? "accent-day" : "accent-night"));
            List<String> inks = new ArrayList<>(List.of("ink", "quiet", "accent"));
            List<String> code = theme.keySet().stream()
                    .filter(ink -> ink.startsWith("code-") && !ink.equals("code-mark"))
                    .toList();
            assertThat(code).as("code has inks").hasSizeGreaterThan(8);
            inks.addAll(code);
            inks.forEach(ink -> SITE_GROUNDS.forEach(ground -> assertReadable(name, theme, ink, ground)));
            code.forEach(ink -> assertReadable(name, theme, ink, "code-mark"));
            assertReadable(name, theme, "ink", "mark");
            assertReadable(name, theme, "on-accent", "accent");
        });
        assertThat(themes.get(":root[data-theme=\"night\"]"))
                .as("night is one, chosen or the system's")
                .isEqualTo(themes.get(":root:not([data-theme=\"day\"])"));
    }

    /** A style sheet without what it says of paper. */
    private static String screen(String file) throws IOException {
        return Files.readString(Path.of(file)).replaceAll("(?s)/\\*.*?\\*/|@media print.*", "");
    }

    private static void assertReadable(String name, Map<String, Colour> theme, String ink, String ground) {
        assertThat(theme.get(ink).contrast(theme.get(ground)))
                .as("%s on %s of %s", ink, ground, name)
                .isGreaterThanOrEqualTo(AA);
    }
}
