package io.github.huozi.math.compose;

import io.github.huozi.font.table.MathConstant;
import io.github.huozi.font.table.MathTable.Axis;
import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.tree.LimitPlacement;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.OperatorTrait;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets limits over and under: Appendix G, rules 13 and 13a; MathML Core, 3.4.2. */
final class LimitComposer {

    /** The space that amsmath leaves beside the words on an arrow, part of it to the right of them. */
    private static final double ARROW_ROOM = 14.0 / 18;

    private static final double ARROW_HEAD = 3.0 / 18;

    private final NodeComposer composer;

    LimitComposer(NodeComposer composer) {
        this.composer = composer;
    }

    MathBox box(MathNode.Limits limits, FormulaStyle style) {
        if (limits.placement() == LimitPlacement.MOVABLE && !style.display()) {
            MathBox base = composer.clean(limits.base(), style);
            return composer.scripts().attach(base, limits.under(), limits.over(), style);
        }
        MathBox over = part(limits.over(), style.sup());
        MathBox under = part(limits.under(), style.sub());
        if (limits.base() instanceof MathNode.Operator operator
                && operator.is(OperatorTrait.STRETCHY)
                && !operator.text().isEmpty()) {
            return arrow(operator, over, under, style);
        }
        return stack(composer.clean(limits.base(), style), over, under, style);
    }

    private @Nullable MathBox part(Optional<MathNode> node, FormulaStyle style) {
        return node.map(each -> composer.clean(each, style)).orElse(null);
    }

    /** Sets an arrow as long as what is over and under it. */
    private MathBox arrow(
            MathNode.Operator operator, @Nullable MathBox over, @Nullable MathBox under, FormulaStyle style) {
        double script = composer.scale(style.sup());
        double wanted =
                Math.max(over == null ? 0 : over.width(), under == null ? 0 : under.width()) + ARROW_ROOM * script;
        MathBox arrow = composer.glyphs()
                .stretched(operator.text(), Axis.HORIZONTAL, wanted, style)
                .asBox();
        return stack(arrow, headed(over, script), headed(under, script), style);
    }

    private static @Nullable MathBox headed(@Nullable MathBox box, double script) {
        return box == null ? null : box.sized(box.width() + ARROW_HEAD * script, box.height(), box.depth());
    }

    /** Rule 13a: half of the base's italics correction is added above and subtracted below. */
    private MathBox stack(MathBox base, @Nullable MathBox over, @Nullable MathBox under, FormulaStyle style) {
        double lean = base.traits().isGlyph() ? 0 : base.traits().italics() / 2;
        double width = base.width();
        width = over == null ? width : Math.max(width, over.width());
        width = under == null ? width : Math.max(width, under.width());
        MathBox.Builder all = new MathBox.Builder();
        all.put(base, (width - base.width()) / 2, 0);
        double extra = composer.length(style, MathConstant.STACK_GAP_MIN);
        if (over != null) {
            double gap = Math.max(
                    composer.length(style, MathConstant.UPPER_LIMIT_GAP_MIN),
                    composer.length(style, MathConstant.UPPER_LIMIT_BASELINE_RISE_MIN) - over.depth());
            double y = base.height() + gap + over.depth();
            all.put(over, (width - over.width()) / 2 + lean, y);
            all.cover(y + over.height() + extra, base.depth());
        }
        if (under != null) {
            double gap = Math.max(
                    composer.length(style, MathConstant.LOWER_LIMIT_GAP_MIN),
                    composer.length(style, MathConstant.LOWER_LIMIT_BASELINE_DROP_MIN) - under.height());
            double y = base.depth() + gap + under.height();
            all.put(under, (width - under.width()) / 2 - lean, -y);
            all.cover(base.height(), y + under.depth() + extra);
        }
        return all.width(width).build();
    }
}
