package io.github.huozi.math.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.box.MathMark;
import io.github.huozi.math.font.MathFont;
import io.github.huozi.math.tex.TexParser;
import io.github.huozi.math.tex.token.TexMacros;
import io.github.huozi.math.tree.MathMode;
import io.github.huozi.math.tree.MathTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The boxes of every construct, to be read by eye; {@code -Dgolden=overwrite} writes them. */
class GoldenBoxesTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/github/huozi/math/compose");

    @Test
    void everyConstructHasTheBoxesThatWereReviewed() throws IOException {
        FormulaComposer composer = new FormulaComposer(MathFont.bundled(), TextFace.SQUARE);
        StringBuilder all = new StringBuilder();
        for (String line : Files.readAllLines(FOLDER.resolve("constructs.txt"))) {
            all.append(line).append('\n');
            String[] construct = line.split("\t", 2);
            if (construct.length == 2) {
                MathMode mode = construct[0].equals("D") ? MathMode.DISPLAY : MathMode.INLINE;
                MathTree tree = TexParser.parse(construct[1], mode, new TexMacros())
                        .tree()
                        .orElseThrow(() -> new AssertionError(construct[1]));
                write(composer.compose(tree), all);
            }
        }
        Path golden = FOLDER.resolve("boxes.txt");
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(golden, all);
        }
        assertThat(all.toString()).isEqualTo(Files.readString(golden));
    }

    private static void write(MathBox box, StringBuilder all) {
        all.append(line("    %.3f wide, %.3f high, %.3f deep", box.width(), box.height(), box.depth()));
        for (MathMark mark : box.drawn()) {
            all.append("    ").append(describe(mark));
            if (!mark.colour().isEmpty()) {
                all.insert(all.length() - 1, " " + mark.colour());
            }
        }
    }

    private static String describe(MathMark mark) {
        if (mark instanceof MathMark.Glyph glyph) {
            String name = Character.toString(glyph.codePoint());
            return line("%s (%d) at %.3f %.3f, size %.2f", name, glyph.glyph(), glyph.x(), glyph.y(), glyph.size());
        }
        if (mark instanceof MathMark.Text text) {
            return line("text %s at %.3f %.3f, size %.2f", text.text(), text.x(), text.y(), text.size());
        }
        if (mark instanceof MathMark.Bar bar) {
            return line("bar at %.3f %.3f, %.3f × %.3f", bar.x(), bar.y(), bar.width(), bar.height());
        }
        if (mark instanceof MathMark.Stroke line) {
            String kind = line.dash() > 0 ? "dashed" : "line";
            return line("%s %.3f %.3f to %.3f %.3f", kind, line.x1(), line.y1(), line.x2(), line.y2());
        }
        MathMark.Ellipse round = (MathMark.Ellipse) mark;
        return line("ellipse at %.3f %.3f, %.3f × %.3f", round.x(), round.y(), round.across(), round.up());
    }

    private static String line(String format, Object... arguments) {
        return String.format(Locale.ROOT, format + "%n", arguments).replace("-0.000", "0.000");
    }
}
