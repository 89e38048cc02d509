package io.github.huozi.check;

import io.github.huozi.typeset.line.PlacedGlyph;
import io.github.huozi.typeset.line.PlacedLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.text.TextPosition;

/** Splits the characters of one paragraph into lines as they arrive: a jump down, or back to the left, begins a new line. */
final class LineMaker {

    /** The tolerance of a baseline, as a fraction of the font size: note marks, for example, are raised. */
    private static final double SAME_LINE = 0.6;

    /** Text above the body is ruby if its size is below this fraction of the body's. */
    private static final double RUBY = 0.62;

    private static final Set<String> TEXT =
            Set.of("P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "LBody", "Lbl", "TD", "TH", "Caption", "Note", "TOCI");

    private final String path;
    private final List<List<PlacedGlyph>> lines = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private final Map<Double, Integer> sizes = new HashMap<>();
    private double base;
    private double end;
    private double size;

    /**
     * @param path the standard structure types of the paragraph's ancestors and, last, its own
     */
    LineMaker(String path) {
        this.path = path;
    }

    /** Whether this is a block of text, with content directly in its lines. */
    boolean isText() {
        return TEXT.contains(path.substring(path.lastIndexOf('/') + 1));
    }

    /** Returns one for a block of a type within this one. */
    LineMaker in(String type) {
        return new LineMaker(path.isEmpty() ? type : path + "/" + type);
    }

    void add(int page, List<TextPosition> glyphs) {
        for (TextPosition glyph : glyphs) {
            add(page, glyph);
        }
    }

    private void add(int page, TextPosition glyph) {
        String text = glyph.getUnicode();
        if (text == null || text.isEmpty()) {
            return;
        }
        double own = Math.round(glyph.getFontSizeInPt() * 100) / 100.0;
        double y = glyph.getYDirAdj();
        double x = glyph.getXDirAdj();
        boolean first = lines.isEmpty();
        boolean down = !first && (pages.get(pages.size() - 1) != page || y > base + SAME_LINE * Math.max(own, size));
        boolean back = !first && x < end - 2 * Math.max(own, size) && Math.abs(y - base) > 0.1 * own;
        boolean above = !first && !down && y < base - 0.5 * size && own < RUBY * size;
        if (above) {
            return;
        }
        if (first || down || back) {
            lines.add(new ArrayList<>());
            pages.add(page);
            base = y;
            size = own;
        } else if (own > size) {
            // The line began with something small, such as a note mark.
            size = own;
            base = y;
        }
        sizes.merge(own, 1, Integer::sum);
        double advance = glyph.getWidthDirAdj();
        int count = text.codePointCount(0, text.length());
        List<PlacedGlyph> line = lines.get(lines.size() - 1);
        int part = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            line.add(new PlacedGlyph(text.codePointAt(i), x + advance * part / count, advance / count));
            part++;
        }
        end = x + advance;
    }

    /** Returns the paragraph; the right edges of its lines are where they end. */
    PrintedParagraph paragraph() {
        double em = sizes.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1.0);
        List<PlacedLine> placed = new ArrayList<>();
        for (List<PlacedGlyph> line : lines) {
            PlacedGlyph last = line.get(line.size() - 1);
            placed.add(new PlacedLine(line, last.x() + last.advance()));
        }
        return new PrintedParagraph(path, em, false, placed, pages);
    }
}
