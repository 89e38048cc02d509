package io.github.huozi.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.typeset.Box;
import io.github.huozi.typeset.Hyphenator;
import io.github.huozi.typeset.LineBreak;
import io.github.huozi.typeset.Run;
import io.github.huozi.typeset.TextRun;
import io.github.huozi.typeset.character.Alignment;
import io.github.huozi.typeset.character.AutoSpace;
import io.github.huozi.typeset.character.CharacterClass;
import io.github.huozi.typeset.character.Kinsoku;
import io.github.huozi.typeset.character.Language;
import io.github.huozi.typeset.character.LineEnd;
import io.github.huozi.typeset.character.Marks;
import io.github.huozi.typeset.character.Style;
import io.github.huozi.typeset.line.ComposedLine.Ending;
import io.github.huozi.typeset.line.ComposedLine.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every paragraph, whatever it is made of and however wide it is set. */
class AnyParagraphTest {

    private static final String[] HAN = {"天", "地", "玄黄", "宇宙洪荒", "日月盈昃辰宿列张", "𠮷", "寒来暑往秋收冬藏闰余成岁"};
    private static final String[] MARKS = {
        "，", "。", "、", "；", "：", "！", "？", "“", "”", "（", "）", "《", "》", "·", "——", "……", "％", "～", "／", "「", "」", "—",
        "…"
    };
    private static final String[] WESTERN = {
        "Go",
        "CSS",
        "typography",
        "C++",
        "Node.js",
        "A/B",
        "v1.2.3",
        "50%",
        "3.14",
        "1,024",
        "don’t",
        "state-of-the-art",
        "https://example.org/a/b?c=d",
        "snake_case_name",
        "camelCaseName",
        "org.example.Type",
        "(x)",
        "\"q\"",
        "e\u0301",
        "5 GB",
        "internationalization",
        "a",
        "9",
        "-v",
        "/etc/hosts",
        "!",
        ",",
        ".",
        "👍🏽",
        "→",
        "\u00AD",
        "\u200B",
        "\u00A0",
        "\u3000"
    };
    private static final double ROUNDING = 1e-6;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void keepsItsTextItsRulesAndItsWidth(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            Given given = any(random);
            List<ComposedLine> lines = given.lines();
            check(given, lines);
            assertThat(given.lines()).as("the same again").isEqualTo(lines);
        }
    }

    private static Given any(Random random) {
        List<Run> runs = new ArrayList<>();
        int parts = 1 + random.nextInt(30);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts; i++) {
            switch (random.nextInt(12)) {
                case 0 -> flush(runs, text, random);
                case 1 -> {
                    flush(runs, text, random);
                    runs.add(box(random));
                }
                case 2 -> text.append(random.nextInt(4) == 0 ? "  \n " : " ");
                case 3, 4 -> text.append(one(random, MARKS));
                case 5, 6, 7 -> text.append(one(random, WESTERN));
                default -> text.append(one(random, HAN));
            }
        }
        flush(runs, text, random);
        double measure = random.nextInt(3) == 0 ? 1 + random.nextInt(8) : 8 + random.nextInt(32);
        Style style = new Style(
                Given.EM,
                one(random, Kinsoku.values()),
                one(random, Marks.values()),
                one(random, LineEnd.values()),
                one(random, AutoSpace.values()),
                random.nextInt(4) == 0 ? one(random, Alignment.values()) : Alignment.JUSTIFY,
                one(random, Language.values()));
        Given given = new Given(runs, Measure.of(measure * Given.EM), style);
        return measure > 6 && random.nextBoolean() ? given.indented(2) : given;
    }

    private static void flush(List<Run> runs, StringBuilder text, Random random) {
        double size = random.nextInt(5) == 0 ? 8 : Given.EM;
        TextRun.Kind kind = random.nextBoolean() ? TextRun.Kind.TEXT : one(random, TextRun.Kind.values());
        String words = kind == TextRun.Kind.NOTE ? "[12]" : text.toString();
        TextRun run = TextRun.of(words, size, TestFont.INSTANCE).as(kind);
        run = random.nextInt(4) == 0 && words.codePoints().anyMatch(AnyParagraphTest::visible)
                ? run.padded(1.5, 2)
                : run;
        runs.add(random.nextBoolean() ? run.hyphenated(Hyphenator.english()) : run);
        text.setLength(0);
    }

    private static boolean visible(int c) {
        CharacterClass type = CharacterClass.of(c);
        return !type.blank() && type != CharacterClass.GLUE && type != CharacterClass.SOFT_HYPHEN;
    }

    private static Run box(Random random) {
        if (random.nextInt(6) == 0) {
            return new LineBreak();
        }
        return new Box(random.nextInt(40), one(random, Box.Like.values()));
    }

    private static <T> T one(Random random, T[] from) {
        return from[random.nextInt(from.length)];
    }

    private static void check(Given given, List<ComposedLine> lines) {
        assertThat(text(given, lines)).isEqualTo(text(given.runs()));
        assertThat(lines.get(lines.size() - 1).ending()).isNotEqualTo(Ending.WRAP);
        for (int i = 0; i < lines.size(); i++) {
            ComposedLine line = lines.get(i);
            String what = new Shown(given.runs()).line(line) + " in " + given.style() + given.measure();
            List<Glyph> glyphs = Glyph.of(given.runs(), line);
            width(given, line, glyphs, what);
            white(given, line, glyphs, what);
            if (line.ending() == Ending.WRAP && !line.flaws().contains(Flaw.PROHIBITION_BROKEN)) {
                List<Glyph> next = Glyph.of(given.runs(), lines.get(i + 1));
                prohibitions(given, glyphs, next.get(0), what);
            }
            if (line.flaws().contains(Flaw.PROHIBITION_BROKEN)) {
                nothingElse(line, what);
            }
        }
    }

    /** Every character once and in order, and nothing else but hyphens at line ends. */
    private static String text(Given given, List<ComposedLine> lines) {
        StringBuilder text = new StringBuilder();
        for (ComposedLine line : lines) {
            for (Piece piece : line.pieces()) {
                boolean written = given.runs().get(piece.run()) instanceof TextRun run
                        && text.append(run.text(), piece.start(), piece.end()) != null;
                text.append(written ? "" : "\uFFFC");
            }
        }
        return text.toString();
    }

    private static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            text.append(run instanceof TextRun of ? of.text() : run instanceof Box ? "\uFFFC" : "");
        }
        return text.toString();
    }

    private static void width(Given given, ComposedLine line, List<Glyph> glyphs, String what) {
        boolean over = line.flaws().contains(Flaw.OVERFULL);
        if (!over) {
            assertThat(line.width()).as(what).isLessThanOrEqualTo(line.measure() + ROUNDING);
        }
        boolean justify = given.style().alignment() == Alignment.JUSTIFY;
        if (justify && line.ending() == Ending.WRAP && !over && !line.flaws().contains(Flaw.RAGGED)) {
            assertThat(line.width()).as(what).isCloseTo(line.measure(), org.assertj.core.data.Offset.offset(ROUNDING));
        }
        if (!glyphs.isEmpty()) {
            // The ink of the last glyph may lie half an em further left than its cell ends, or hang outside.
            double end = glyphs.get(glyphs.size() - 1).end();
            assertThat(end).as(what).isBetween(line.width() - Given.EM * 0.5 - 2, line.width() + Given.EM + 2);
        }
    }

    /** No white is more negative than a mark allows, and none is wider than the limits unless the line tells a flaw. */
    private static void white(Given given, ComposedLine line, List<Glyph> glyphs, String what) {
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (last != null) {
                double white = (glyph.x() - last.end()) / Given.EM;
                assertThat(white).as(what).isGreaterThan(-1.1);
                boolean letters = letter(last.codePoint()) && letter(glyph.codePoint());
                if (letters
                        && given.runs().stream().noneMatch(run -> run instanceof TextRun text && text.lead() != 0)) {
                    assertThat(white).as("inside a word of " + what).isBetween(-ROUNDING, ROUNDING);
                }
                assertThat(white).as(what).isLessThan(1);
            }
            last = glyph;
        }
        assertThat(line.spacing()).as(what).isBetween(0.0, 0.35 * Given.EM);
    }

    private static boolean letter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static void prohibitions(Given given, List<Glyph> line, Glyph start, String what) {
        Glyph end = line.get(line.size() - 1);
        if (given.style().kinsoku() == Kinsoku.NONE) {
            return;
        }
        assertThat("、，；：。！？”）》」％～／·".indexOf(start.codePoint()))
                .as("start after " + what)
                .isNegative();
        assertThat("“（《「".indexOf(end.codePoint())).as("end of " + what).isNegative();
        if ("—…".indexOf(end.codePoint()) >= 0
                && start.codePoint() == end.codePoint()
                && given.measure().rest() > 2 * Given.EM) {
            // A row of more than two is parted between two pairs, which a measure of one em cannot hold.
            int row = 0;
            while (row < line.size() && line.get(line.size() - 1 - row).codePoint() == end.codePoint()) {
                row++;
            }
            assertThat(row % 2).as("parted at " + what + given.runs()).isZero();
        }
    }

    /** A prohibition is broken only where the shortest line that keeps it would be too long. */
    private static void nothingElse(ComposedLine line, String what) {
        double least = 0;
        for (Piece piece : line.pieces()) {
            least += Math.max(0, piece.width());
        }
        assertThat(least).as(what).isGreaterThan(line.measure() * 0.2 - Given.EM * 3);
    }
}
