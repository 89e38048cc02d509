package io.github.huozi.diagram.pie;

import io.github.huozi.diagram.drawing.DiagramStyle;
import io.github.huozi.diagram.drawing.LabelSetter;
import io.github.huozi.diagram.drawing.Spot;
import io.github.huozi.diagram.drawing.TextBlock;
import io.github.huozi.diagram.source.LabelSpan;
import io.github.huozi.diagram.source.LabelText;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The places of the slices of a pie and of their names, in px. Names are beside the pie, each joined to its slice by a line, so
 * that readers who do not see colours can follow it too.
 */
record PieLayout(TextBlock title, Spot middle, List<Placed> slices, double width, double height) {

    static final double RADIUS = 80;
    static final double MARGIN = 8;
    private static final double NAME = 13;
    private static final double TITLE = 15;

    /** The distance from the rim to the bend of the line to a name, and from there to the name. */
    private static final double ELBOW = 12;

    private static final double LEAD = 22;
    private static final double NAME_GAP = 5;
    private static final double LEAST_NAME = 70;

    /** With more slices than this, each name is on one line. */
    private static final int FEW = 7;

    PieLayout {
        slices = List.copyOf(slices);
    }

    /**
     * A placed slice.
     *
     * @param from its start, in radians clockwise from the top
     * @param to its end
     * @param name its label with the value shown
     * @param nameMiddle the middle of the name
     * @param isRight whether the name is right of the pie
     */
    record Placed(double from, double to, TextBlock name, Spot nameMiddle, boolean isRight) {

        double middle() {
            return (from + to) / 2;
        }

        boolean isWhole() {
            return to - from > 2 * Math.PI - 1e-9;
        }
    }

    static Spot onCircle(Spot middle, double angle, double radius) {
        return middle.plus(Math.sin(angle) * radius, -Math.cos(angle) * radius);
    }

    static PieLayout of(PieModel model, DiagramStyle style) {
        LabelSetter labels = style.labels();
        double most = Math.max(LEAST_NAME, style.roomWidth() / 2 - RADIUS - LEAD - NAME_GAP - MARGIN);
        List<Placed> open = new ArrayList<>();
        double at = 0;
        for (PieModel.Slice slice : model.slices()) {
            double share = model.share(slice);
            TextBlock name = labels.set(named(slice, share, model), NAME, most);
            double to = at + share * 2 * Math.PI;
            boolean right = (at + to) / 2 <= Math.PI;
            open.add(new Placed(at, to, name, new Spot(0, 0), right));
            at = to;
        }
        TextBlock title = labels.setBold(model.title(), TITLE, style.roomWidth() - 2 * MARGIN);
        double head = MARGIN + (title.isEmpty() ? 0 : title.height() + 10);
        double leftWide = widest(open, false);
        double half = Math.max(height(open, true), height(open, false)) / 2;
        double reach = Math.max(half, RADIUS + ELBOW);
        Spot middle = new Spot(MARGIN + leftWide + RADIUS, head + reach);
        double width = middle.x() + RADIUS + widest(open, true) + MARGIN;
        if (title.width() + 2 * MARGIN > width) {
            double shift = (title.width() + 2 * MARGIN - width) / 2;
            middle = middle.plus(shift, 0);
            width += 2 * shift;
        }
        List<Placed> placed = new ArrayList<>();
        place(open, true, middle, placed);
        place(open, false, middle, placed);
        placed.sort(Comparator.comparingDouble(Placed::from).thenComparingDouble(Placed::to));
        return new PieLayout(title, middle, placed, width, middle.y() + reach + MARGIN);
    }

    private static LabelText named(PieModel.Slice slice, double share, PieModel model) {
        String percent = share > 0 && share < 0.001
                ? "<0.1%"
                : String.format(Locale.ROOT, "%.1f%%", share * 100).replace(".0%", "%");
        String value = slice.value()
                .stripTrailingZeros()
                .setScale(Math.max(0, slice.value().stripTrailingZeros().scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
        String said = model.shown() == PieModel.Shown.PERCENT ? percent : value + " · " + percent;
        List<List<LabelSpan>> lines = new ArrayList<>(slice.label().lines());
        LabelSpan bold = new LabelSpan(said, true, false);
        if (model.slices().size() > FEW && !lines.isEmpty()) {
            List<LabelSpan> last = new ArrayList<>(lines.get(lines.size() - 1));
            last.add(LabelSpan.plain("\u2002"));
            last.add(bold);
            lines.set(lines.size() - 1, last);
            return new LabelText(lines);
        }
        lines.add(List.of(bold));
        return new LabelText(lines);
    }

    private static double widest(List<Placed> slices, boolean right) {
        return slices.stream()
                .filter(slice -> slice.isRight() == right)
                .mapToDouble(slice -> slice.name().width() + LEAD + NAME_GAP)
                .max()
                .orElse(0);
    }

    private static double height(List<Placed> slices, boolean right) {
        return slices.stream()
                .filter(slice -> slice.isRight() == right)
                .mapToDouble(slice -> slice.name().height() + NAME_GAP)
                .sum();
    }

    /** Places the names of one side, each at the height of its slice if there is space; overlapping names are moved apart. */
    private static void place(List<Placed> all, boolean right, Spot middle, List<Placed> into) {
        List<Placed> side = new ArrayList<>(
                all.stream().filter(slice -> slice.isRight() == right).toList());
        side.sort(Comparator.comparingDouble(
                slice -> onCircle(middle, slice.middle(), RADIUS + ELBOW).y()));
        int count = side.size();
        double[] top = new double[count];
        double room = Math.max(Math.max(height(all, true), height(all, false)) / 2, RADIUS + ELBOW);
        double floor = middle.y() - room;
        for (int at = 0; at < count; at++) {
            double wanted =
                    onCircle(middle, side.get(at).middle(), RADIUS + ELBOW).y()
                            - side.get(at).name().height() / 2;
            top[at] = Math.max(wanted, floor);
            floor = top[at] + side.get(at).name().height() + NAME_GAP;
        }
        double ceiling = middle.y() + room;
        for (int at = count - 1; at >= 0; at--) {
            top[at] = Math.min(top[at], ceiling - side.get(at).name().height());
            ceiling = top[at] - NAME_GAP;
        }
        for (int at = 0; at < count; at++) {
            Placed slice = side.get(at);
            double half = slice.name().width() / 2 + RADIUS + LEAD;
            Spot where = new Spot(
                    middle.x() + (right ? half : -half), top[at] + slice.name().height() / 2);
            into.add(new Placed(slice.from(), slice.to(), slice.name(), where, right));
        }
    }
}
