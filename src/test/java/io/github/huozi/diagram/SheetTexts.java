package io.github.huozi.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagram.drawing.Area;
import io.github.huozi.diagram.drawing.Lettering;
import io.github.huozi.diagram.drawing.Sheet;
import io.github.huozi.font.Weight;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The texts of a drawing and where they are, read from the drawing itself. */
public final class SheetTexts {

    /** How far letters reach from the baseline, in em, without the white above and below. */
    private static final double ABOVE = 0.8;

    private static final double BELOW = 0.08;

    private final Sheet sheet;
    private final List<Text> texts = new ArrayList<>();

    private record Text(String words, Area area) {}

    private SheetTexts(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Reads a drawing. */
    public static SheetTexts of(Sheet sheet) {
        SheetTexts all = new SheetTexts(sheet);
        for (Element text : Jsoup.parse(sheet.svg(), "", Parser.xmlParser()).select("text")) {
            double size = Double.parseDouble(text.attr("font-size"));
            Weight weight = text.attr("font-weight").equals("700") ? Weight.BOLD : Weight.REGULAR;
            double width = Lettering.SANS.width(text.wholeText(), size, weight);
            double x = Double.parseDouble(text.attr("x"));
            double y = Double.parseDouble(text.attr("y"));
            double left = text.attr("text-anchor").equals("middle") ? x - width / 2 : x;
            all.texts.add(new Text(text.wholeText(), new Area(left, y - ABOVE * size, width, (ABOVE + BELOW) * size)));
        }
        return all;
    }

    /** No two overlap, and none leaves the drawing. */
    public void areReadable() {
        Area whole = new Area(0, 0, sheet.width(), sheet.height());
        List<String> wrong = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            Text text = texts.get(at);
            if (!whole.holds(text.area(), 0.5)) {
                wrong.add("“" + text.words() + "” leaves the drawing");
            }
            for (Text other : texts.subList(0, at)) {
                if (text.area().grown(-0.5).overlaps(other.area().grown(-0.5))) {
                    wrong.add("“" + text.words() + "” is upon “" + other.words() + "”");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
