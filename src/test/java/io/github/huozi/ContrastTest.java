package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static double linear(double of255) {
        double part = of255 / 255;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double luminance(String color) {
        return 0.2126 * linear(Integer.parseInt(color.substring(1, 3), 16))
                + 0.7152 * linear(Integer.parseInt(color.substring(3, 5), 16))
                + 0.0722 * linear(Integer.parseInt(color.substring(5, 7), 16));
    }

    /** Grey of this share laid over grey, twice: the ground of code, and the ground of a marked line. */
    private static double ground(double paper, double grey, double share, double markGrey, double markShare) {
        double code = paper * (1 - share) + grey * share;
        return linear(code * (1 - markShare) + markGrey * markShare);
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    @Test
    void printedCodeStandsOutFromItsGround() throws IOException {
        Map<String, String> colors = colors(Files.readString(PDF));
        for (Kind kind : Kind.values()) {
            if (kind == Kind.HEADING) {
                continue;
            }
            for (String ground : List.of("#f6f5f2", "#e6e0d0")) {
                assertThat(contrast(luminance(colors.get(kind.cssClass())), luminance(ground)))
                        .as("%s on %s", kind, ground)
                        .isGreaterThanOrEqualTo(AA);
            }
        }
        assertThat(Files.readString(PDF)).contains("background-color: #e6e0d0");
        assertThat(Files.readString(PDF.resolveSibling("base.css"))).contains("--shade: #f6f5f2");
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
            assertThat(contrast(luminance(day.get(kind.cssClass())), ground(255, 127, 0.1, 127, 0.18)))
                    .as("%s by day", kind)
                    .isGreaterThanOrEqualTo(AA);
            for (double paper : new double[] {0, 18, 34}) {
                assertThat(contrast(luminance(dark.get(kind.cssClass())), ground(paper, 160, 0.16, 127, 0.18)))
                        .as("%s by night on %s", kind, paper)
                        .isGreaterThanOrEqualTo(AA);
            }
        }
    }
}
