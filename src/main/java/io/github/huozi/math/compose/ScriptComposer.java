package io.github.huozi.math.compose;

import io.github.huozi.font.table.MathConstant;
import io.github.huozi.font.table.MathTable.Corner;
import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.box.MathMark;
import io.github.huozi.math.tree.MathNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets scripts: Appendix G, rule 18; MathML Core, 3.4.1. */
final class ScriptComposer {

    /** TeX's {@code \scriptspace}. */
    private static final double SPACE = 0.5 * NodeComposer.POINT;

    private final NodeComposer composer;

    ScriptComposer(NodeComposer composer) {
        this.composer = composer;
    }

    /** The shifts of a superscript up and a subscript down. */
    private record Shifts(double up, double down) {}

    /** A superscript and a subscript at the same position. */
    private record Pair(@Nullable MathBox sub, @Nullable MathBox sup) {

        double width() {
            return Math.max(sub == null ? 0 : sub.width(), sup == null ? 0 : sup.width());
        }
    }

    MathBox box(MathNode.Scripts scripts, FormulaStyle style) {
        return attach(composer.box(scripts.base(), style), scripts.sub(), scripts.sup(), style);
    }

    /** Sets scripts at a box. */
    MathBox attach(MathBox base, Optional<MathNode> sub, Optional<MathNode> sup, FormulaStyle style) {
        Pair pair = pair(sub, sup, style);
        MathBox.Builder all = new MathBox.Builder();
        all.put(base, 0, 0);
        Shifts shifts = shifts(base, List.of(pair), style);
        return all.width(after(all, base, pair, shifts, base.width())).build();
    }

    /** Sets scripts on both sides: MathML Core, 3.4.3. */
    MathBox box(MathNode.Multiscripts scripts, FormulaStyle style) {
        MathBox base = composer.box(scripts.base(), style);
        List<Pair> before = pairs(scripts.before(), style);
        List<Pair> after = pairs(scripts.after(), style);
        List<Pair> both = new ArrayList<>(before);
        both.addAll(after);
        Shifts shifts = shifts(base, both, style);
        MathBox.Builder all = new MathBox.Builder();
        double x = 0;
        for (Pair pair : before) {
            double width = pair.width();
            if (pair.sup() != null) {
                all.put(pair.sup(), x + width - pair.sup().width(), shifts.up());
            }
            if (pair.sub() != null) {
                all.put(pair.sub(), x + width - pair.sub().width(), -shifts.down());
            }
            x += width + SPACE;
        }
        all.put(base, x, 0);
        x += base.width();
        for (Pair pair : after) {
            x = after(all, base, pair, shifts, x);
        }
        return all.width(x).build();
    }

    private List<Pair> pairs(List<MathNode.ScriptPair> pairs, FormulaStyle style) {
        return pairs.stream().map(pair -> pair(pair.sub(), pair.sup(), style)).toList();
    }

    private Pair pair(Optional<MathNode> sub, Optional<MathNode> sup, FormulaStyle style) {
        return new Pair(
                sub.map(node -> composer.clean(node, style.sub())).orElse(null),
                sup.map(node -> composer.clean(node, style.sup())).orElse(null));
    }

    /** Rules 18a to 18f: the height of a single glyph does not raise its scripts. */
    private Shifts shifts(MathBox base, List<Pair> pairs, FormulaStyle style) {
        double up = 0;
        double down = 0;
        if (!base.traits().isGlyph()) {
            up = base.height() - composer.length(style.sup(), MathConstant.SUPERSCRIPT_BASELINE_DROP_MAX);
            down = base.depth() + composer.length(style.sup(), MathConstant.SUBSCRIPT_BASELINE_DROP_MIN);
        }
        Shifts shifts = new Shifts(up, down);
        for (Pair pair : pairs) {
            shifts = shifts(shifts, pair, style);
        }
        return shifts;
    }

    private Shifts shifts(Shifts least, Pair pair, FormulaStyle style) {
        double up = least.up();
        double down = least.down();
        MathBox sub = pair.sub();
        MathBox sup = pair.sup();
        if (sup != null) {
            MathConstant usual =
                    style.cramped() ? MathConstant.SUPERSCRIPT_SHIFT_UP_CRAMPED : MathConstant.SUPERSCRIPT_SHIFT_UP;
            up = Math.max(up, composer.length(style, usual));
            up = Math.max(up, sup.depth() + composer.length(style, MathConstant.SUPERSCRIPT_BOTTOM_MIN));
        }
        if (sub != null) {
            down = Math.max(down, composer.length(style, MathConstant.SUBSCRIPT_SHIFT_DOWN));
        }
        if (sub != null && sup == null) {
            down = Math.max(down, sub.height() - composer.length(style, MathConstant.SUBSCRIPT_TOP_MAX));
        }
        if (sub != null && sup != null) {
            double gap = up - sup.depth() - (sub.height() - down);
            double more = composer.length(style, MathConstant.SUB_SUPERSCRIPT_GAP_MIN) - gap;
            if (more > 0) {
                down += more;
                double lift =
                        composer.length(style, MathConstant.SUPERSCRIPT_BOTTOM_MAX_WITH_SUBSCRIPT) - (up - sup.depth());
                if (lift > 0) {
                    up += lift;
                    down -= lift;
                }
            }
        }
        return new Shifts(up, down);
    }

    /** Sets a pair after {@code x}, and returns where it ends. A subscript moves under an overhang. */
    private double after(MathBox.Builder all, MathBox base, Pair pair, Shifts shifts, double x) {
        double end = x;
        if (pair.sup() != null) {
            double at = x + kern(base, pair.sup(), Corner.TOP_RIGHT, shifts.up());
            all.put(pair.sup(), at, shifts.up());
            end = Math.max(end, at + pair.sup().width() + SPACE);
        }
        if (pair.sub() != null) {
            double from = x - base.traits().italics();
            double at = from + kern(base, pair.sub(), Corner.BOTTOM_RIGHT, shifts.down());
            all.put(pair.sub(), at, -shifts.down());
            double right = at + pair.sub().width() + SPACE;
            end = pair.sup() == null ? right : Math.max(end, right);
        }
        return end;
    }

    /**
     * OpenType, MathKernInfo: a script moves into the corner of a glyph, as far as both glyphs allow at each of the two
     * heights where they can meet.
     */
    private double kern(MathBox base, MathBox script, Corner corner, double shift) {
        MathMark.Glyph first = firstGlyph(script);
        if (!base.traits().isGlyph() || first == null) {
            return 0;
        }
        boolean top = corner == Corner.TOP_RIGHT;
        int glyph = base.traits().glyph();
        double size = base.traits().size();
        double scriptHeight = composer.font().extent(first.glyph()).height() * first.size();
        double scriptDepth = composer.font().extent(first.glyph()).depth() * first.size();
        double up = top ? shift : -shift;
        double one = top ? base.height() : scriptHeight + up;
        double other = top ? up - scriptDepth : -base.depth();
        Corner facing = top ? Corner.BOTTOM_LEFT : Corner.TOP_LEFT;
        return Math.max(
                kern(glyph, size, corner, one) + kern(first.glyph(), first.size(), facing, one - up),
                kern(glyph, size, corner, other) + kern(first.glyph(), first.size(), facing, other - up));
    }

    private double kern(int glyph, double size, Corner corner, double height) {
        return composer.font().kern(glyph, corner, height / size) * size;
    }

    private static MathMark.@Nullable Glyph firstGlyph(MathBox box) {
        MathBox at = box;
        while (at.marks().isEmpty() && !at.inner().isEmpty()) {
            at = at.inner().get(0).box();
        }
        return !at.marks().isEmpty() && at.marks().get(0) instanceof MathMark.Glyph glyph ? glyph : null;
    }
}
