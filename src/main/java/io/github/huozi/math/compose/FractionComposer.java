package io.github.huozi.math.compose;

import io.github.huozi.font.table.MathConstant;
import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.box.MathMark;
import io.github.huozi.math.tree.ColumnAlignment;
import io.github.huozi.math.tree.Em;
import io.github.huozi.math.tree.MathNode;

/** Sets one node over another: Appendix G, rule 15; MathML Core, 3.3.2. */
final class FractionComposer {

    private final NodeComposer composer;

    FractionComposer(NodeComposer composer) {
        this.composer = composer;
    }

    MathBox box(MathNode.Fraction fraction, FormulaStyle style) {
        MathBox over = composer.clean(fraction.numerator(), style.numerator());
        MathBox under = composer.clean(fraction.denominator(), style.denominator());
        double thickness = fraction.rule()
                .map(Em::value)
                .map(value -> value * composer.scale(style))
                .orElseGet(() -> composer.length(style, MathConstant.FRACTION_RULE_THICKNESS));
        return thickness == 0
                ? stack(over, under, fraction.numeratorAt(), style)
                : ruled(over, under, thickness, fraction.numeratorAt(), style);
    }

    /** Rules 15b and 15d. */
    private MathBox ruled(MathBox over, MathBox under, double thickness, ColumnAlignment at, FormulaStyle style) {
        boolean display = style.display();
        double up = composer.length(
                style,
                display
                        ? MathConstant.FRACTION_NUMERATOR_DISPLAY_STYLE_SHIFT_UP
                        : MathConstant.FRACTION_NUMERATOR_SHIFT_UP);
        double down = composer.length(
                style,
                display
                        ? MathConstant.FRACTION_DENOMINATOR_DISPLAY_STYLE_SHIFT_DOWN
                        : MathConstant.FRACTION_DENOMINATOR_SHIFT_DOWN);
        double clearUp = composer.length(
                style,
                display ? MathConstant.FRACTION_NUM_DISPLAY_STYLE_GAP_MIN : MathConstant.FRACTION_NUMERATOR_GAP_MIN);
        double clearDown = composer.length(
                style,
                display
                        ? MathConstant.FRACTION_DENOM_DISPLAY_STYLE_GAP_MIN
                        : MathConstant.FRACTION_DENOMINATOR_GAP_MIN);
        double axis = composer.axis(style);
        up = Math.max(up, axis + thickness / 2 + clearUp + over.depth());
        down = Math.max(down, -(axis - thickness / 2 - clearDown - under.height()));
        double width = Math.max(over.width(), under.width());
        MathBox.Builder all = new MathBox.Builder();
        place(all, over, under, up, down, width, at);
        all.mark(new MathMark.Bar(
                NodeComposer.NULL_DELIMITER_SPACE, axis - thickness / 2, width, thickness, style.colour()));
        return all.width(width + 2 * NodeComposer.NULL_DELIMITER_SPACE).build();
    }

    /** Rule 15c. */
    private MathBox stack(MathBox over, MathBox under, ColumnAlignment at, FormulaStyle style) {
        boolean display = style.display();
        double up = composer.length(
                style, display ? MathConstant.STACK_TOP_DISPLAY_STYLE_SHIFT_UP : MathConstant.STACK_TOP_SHIFT_UP);
        double down = composer.length(
                style,
                display ? MathConstant.STACK_BOTTOM_DISPLAY_STYLE_SHIFT_DOWN : MathConstant.STACK_BOTTOM_SHIFT_DOWN);
        double least =
                composer.length(style, display ? MathConstant.STACK_DISPLAY_STYLE_GAP_MIN : MathConstant.STACK_GAP_MIN);
        double gap = up - over.depth() - (under.height() - down);
        if (gap < least) {
            up += (least - gap) / 2;
            down += (least - gap) / 2;
        }
        double width = Math.max(over.width(), under.width());
        MathBox.Builder all = new MathBox.Builder();
        place(all, over, under, up, down, width, at);
        return all.width(width + 2 * NodeComposer.NULL_DELIMITER_SPACE).build();
    }

    /** Returns a stack without the space beside it. */
    static MathBox withoutRoom(MathBox stack) {
        double room = NodeComposer.NULL_DELIMITER_SPACE;
        return new MathBox.Builder()
                .put(stack, -room, 0)
                .width(stack.width() - 2 * room)
                .build();
    }

    private static void place(
            MathBox.Builder all,
            MathBox over,
            MathBox under,
            double up,
            double down,
            double width,
            ColumnAlignment at) {
        double pad = NodeComposer.NULL_DELIMITER_SPACE;
        double room = width - over.width();
        double left =
                switch (at) {
                    case LEFT -> 0;
                    case CENTER -> room / 2;
                    case RIGHT -> room;
                };
        all.put(over, pad + left, up);
        all.put(under, pad + (width - under.width()) / 2, -down);
    }
}
