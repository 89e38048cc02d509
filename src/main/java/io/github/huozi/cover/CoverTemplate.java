package io.github.huozi.cover;

import io.github.huozi.book.Contributor;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Settings;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.Weight;
import io.github.huozi.template.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets the words of a cover and has its template draw the rest. */
final class CoverTemplate {

    private static final String ACCENT = "#7a1f1f";
    private static final double MARGIN = 150;
    private static final int MOST_TITLE_LINES = 4;
    private static final List<Integer> TITLE_SIZES = List.of(230, 200, 172, 148, 128, 108, 90, 72);
    private static final int MOST_SORTS = 10;

    private final Metadata metadata;
    private final Settings.Cover cover;
    private final Lettering serif;
    private final Lettering serifBold;
    private final Lettering sans;

    CoverTemplate(FontLibrary fonts, Metadata metadata, Settings.Cover cover) {
        this.metadata = metadata;
        this.cover = cover;
        this.serif = new Lettering(fonts.chain(Weight.REGULAR, FontLibrary.SERIF));
        this.serifBold = new Lettering(fonts.chain(Weight.BOLD, FontLibrary.SERIF));
        this.sans = new Lettering(fonts.chain(Weight.REGULAR, FontLibrary.SANS));
    }

    /** The cover as SVG that holds no text, only outlines. */
    String svg(int width, int height) {
        double panel = Math.rint(height * 0.6);
        double measure = width - 2 * MARGIN;
        Map<String, Object> model = new HashMap<>();
        model.put("width", width);
        model.put("height", height);
        model.put("accent", cover.accent().isEmpty() ? ACCENT : cover.accent());
        model.put("panel", panel);
        model.put("title", title(panel - 250, measure));
        model.put("series", series(measure));
        model.put("subtitle", subtitle(panel + 220, measure));
        model.put("authors", authors(height - 300, measure));
        model.put("publisher", publisher(height - 150, measure));
        model.put("sorts", sorts(panel));
        return Templates.bundled().with(CoverTemplate::bundled).render("covers/classic.svg.ftl", model);
    }

    private static Optional<String> bundled(String name) throws IOException {
        try (InputStream in = CoverTemplate.class.getResourceAsStream("/io/github/huozi/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The title's lines, the last on {@code baseline}. */
    private List<Map<String, Object>> title(double baseline, double measure) {
        String title = metadata.title().strip();
        for (int size : TITLE_SIZES) {
            int most = size > 180 ? 2 : size > 140 ? 3 : MOST_TITLE_LINES;
            List<String> lines = TitleLines.of(title, most, measure, line -> serifBold.width(line, size));
            if (!lines.isEmpty()) {
                return set(serifBold, lines, baseline - (lines.size() - 1) * size * 1.35, size);
            }
        }
        int least = TITLE_SIZES.get(TITLE_SIZES.size() - 1);
        return List.of(serifBold.fitting(title, MARGIN, baseline, measure, List.of(least)));
    }

    private static List<Map<String, Object>> set(Lettering face, List<String> lines, double first, double size) {
        List<Map<String, Object>> set = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            set.add(face.line(lines.get(i), MARGIN, first + i * size * 1.35, size));
        }
        return set;
    }

    private List<Map<String, Object>> series(double measure) {
        if (metadata.series().isEmpty()) {
            return List.of();
        }
        String number = metadata.seriesNumber() > 0 ? " " + metadata.seriesNumber() : "";
        return List.of(sans.fitting(metadata.series() + number, MARGIN, 230, measure, List.of(54, 44)));
    }

    private List<Map<String, Object>> subtitle(double baseline, double measure) {
        String subtitle = metadata.subtitle().strip();
        if (subtitle.isEmpty()) {
            return List.of();
        }
        for (int size : List.of(76, 64, 54)) {
            List<String> lines = TitleLines.of(subtitle, 2, measure, line -> serif.width(line, size));
            if (!lines.isEmpty()) {
                return set(serif, lines, baseline, size);
            }
        }
        return List.of(serif.fitting(subtitle, MARGIN, baseline, measure, List.of(54)));
    }

    private List<Map<String, Object>> authors(double baseline, double measure) {
        List<String> lines = new ArrayList<>();
        String chinese = metadata.isChinese() ? "　著" : "";
        if (!metadata.authors().isEmpty()) {
            lines.add(String.join("　", metadata.authors()) + chinese);
        }
        List<String> translators = metadata.names(Contributor.Role.TRANSLATOR);
        if (!translators.isEmpty()) {
            lines.add(
                    metadata.isChinese()
                            ? String.join("　", translators) + "　译"
                            : "Translated by " + String.join(", ", translators));
        }
        List<Map<String, Object>> set = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double y = baseline - (lines.size() - 1 - i) * 104;
            set.add(serif.fitting(lines.get(i), MARGIN, y, measure, List.of(68, 56, 46)));
        }
        return set;
    }

    private List<Map<String, Object>> publisher(double baseline, double measure) {
        return metadata.publisher().isEmpty()
                ? List.of()
                : List.of(sans.fitting(metadata.publisher(), MARGIN, baseline, measure, List.of(50, 42)));
    }

    /** The first characters of the title as sorts of movable type: in relief, so their faces are mirrored. */
    private List<Map<String, Object>> sorts(double panel) {
        List<Map<String, Object>> sorts = new ArrayList<>();
        double side = 92;
        int[] characters = metadata.title()
                .codePoints()
                .filter(Character::isIdeographic)
                .distinct()
                .limit(MOST_SORTS)
                .toArray();
        for (int i = 0; i < characters.length; i++) {
            double left = MARGIN + i * (side + 14);
            sorts.add(Map.of(
                    "x", Lettering.number(left),
                    "y", Lettering.number(panel - side / 2),
                    "side", Lettering.number(side),
                    "path", serifBold.path(Character.toString(characters[i]), 0, 66)));
        }
        return sorts;
    }
}
