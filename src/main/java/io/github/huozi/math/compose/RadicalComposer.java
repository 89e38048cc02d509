package io.github.huozi.math.compose;

import io.github.huozi.font.table.MathConstant;
import io.github.huozi.font.table.MathTable.Axis;
import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.box.MathMark;
import io.github.huozi.math.tree.MathNode;

/** Sets roots: Appendix G, rule 11; MathML Core, 3.3.3. */
final class RadicalComposer {

    private static final String SIGN = "√";
    private static final int DEEPEST = 2;

    private final NodeComposer composer;

    RadicalComposer(NodeComposer composer) {
        this.composer = composer;
    }

    MathBox box(MathNode.Radical radical, FormulaStyle style) {
        MathBox body = composer.clean(radical.body(), style.cramp());
        double rule = composer.length(style, MathConstant.RADICAL_RULE_THICKNESS);
        double clear = composer.length(
                style,
                style.display() ? MathConstant.RADICAL_DISPLAY_STYLE_VERTICAL_GAP : MathConstant.RADICAL_VERTICAL_GAP);
        MathBox sign = composer.glyphs()
                .stretched(SIGN, Axis.VERTICAL, body.total() + clear + rule, style)
                .asBox();
        double excess = sign.total() - rule - (body.total() + clear);
        if (excess > 0) {
            clear += excess / 2;
        }
        double top = body.height() + clear + rule;
        MathBox.Builder all = new MathBox.Builder();
        double x = 0;
        double lift = top - sign.height();
        if (radical.degree().isPresent()) {
            x = degree(all, radical.degree().get(), sign, lift, style);
        }
        all.put(sign, x, lift);
        x += sign.width();
        all.mark(new MathMark.Bar(x, top - rule, body.width(), rule, style.colour()));
        all.put(body, x, 0);
        all.cover(top + composer.length(style, MathConstant.RADICAL_EXTRA_ASCENDER), body.depth());
        return all.width(x + body.width()).build();
    }

    /** Sets the degree in the angle of the sign, and returns where the sign begins. */
    private double degree(MathBox.Builder all, MathNode degree, MathBox sign, double lift, FormulaStyle style) {
        MathBox box = composer.clean(degree, style.atLevel(DEEPEST));
        double before = composer.length(style, MathConstant.RADICAL_KERN_BEFORE_DEGREE);
        double after = composer.length(style, MathConstant.RADICAL_KERN_AFTER_DEGREE);
        double raise = composer.font().constant(MathConstant.RADICAL_DEGREE_BOTTOM_RAISE_PERCENT) * sign.total()
                - (sign.depth() - lift);
        all.put(box, Math.max(0, before), raise + box.depth());
        return Math.max(0, before + box.width() + after);
    }
}
