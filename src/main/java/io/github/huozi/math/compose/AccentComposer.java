package io.github.huozi.math.compose;

import io.github.huozi.font.table.MathConstant;
import io.github.huozi.font.table.MathTable.Axis;
import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.box.MathMark;
import io.github.huozi.math.tree.AccentSide;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.OperatorTrait;
import java.util.OptionalDouble;

/** Sets accents, lines, arrows and braces over and under a base: Appendix G, rules 9, 10 and 12; MathML Core, 3.4.2.2. */
final class AccentComposer {

    private static final String OVER_LINE = "‾";
    private static final String UNDER_LINE = "_";

    private final NodeComposer composer;

    AccentComposer(NodeComposer composer) {
        this.composer = composer;
    }

    MathBox box(MathNode.Accent accent, FormulaStyle style) {
        String mark = accent.mark().text();
        if (mark.equals(OVER_LINE)) {
            return overLine(composer.clean(accent.base(), style.cramp()), style);
        }
        if (mark.equals(UNDER_LINE)) {
            return underLine(composer.clean(accent.base(), style), style);
        }
        boolean wide = accent.mark().is(OperatorTrait.STRETCHY);
        MathBox base = composer.clean(accent.base(), style.cramp());
        int c = combining(mark.codePointAt(0));
        if (composer.font().glyph(c) == 0) {
            return base;
        }
        if (isCombining(c)) {
            MathBox set = wide
                    ? wideAccent(c, base, style)
                    : composer.glyphs().glyph(c, composer.font().glyph(c), style);
            return accent.side() == AccentSide.OVER ? over(base, set, style) : under(base, set);
        }
        MathBox grown = composer.glyphs().stretched(Character.toString(c), Axis.HORIZONTAL, base.width(), style);
        return accent.side() == AccentSide.OVER ? over(base, grown.asBox(), style) : under(base, grown.asBox());
    }

    /** A hat has fixed sizes and stays within its base; an arrow is assembled and covers it. */
    private MathBox wideAccent(int c, MathBox base, FormulaStyle style) {
        int glyph = composer.font().glyph(c);
        boolean arrow = c >= 0x20D0;
        return arrow && composer.font().grows(glyph, Axis.HORIZONTAL)
                ? composer.glyphs().stretched(Character.toString(c), Axis.HORIZONTAL, base.width(), style)
                : composer.glyphs().within(c, base.width(), style);
    }

    /** Fonts encode accent arrows as combining marks. */
    private int combining(int c) {
        int other =
                switch (c) {
                    case '→' -> 0x20D7;
                    case '←' -> 0x20D6;
                    case '↔' -> 0x20E1;
                    default -> c;
                };
        return composer.font().glyph(other) == 0 ? c : other;
    }

    private static boolean isCombining(int c) {
        return (c >= 0x300 && c < 0x370) || (c >= 0x20D0 && c < 0x2100);
    }

    /** Rule 12: a base taller than the accent base height lifts the accent. */
    private MathBox over(MathBox base, MathBox accent, FormulaStyle style) {
        double lift = base.height() - Math.min(base.height(), composer.length(style, MathConstant.ACCENT_BASE_HEIGHT));
        MathBox.Builder all = new MathBox.Builder();
        all.put(base, 0, 0);
        all.draw(accent, at(base) - at(accent), lift);
        all.cover(accent.height() + lift, base.depth());
        MathBox.Traits traits = base.traits();
        return all.width(base.width())
                .build(new MathBox.Traits(traits.glyph(), traits.size(), traits.italics(), traits.accent()));
    }

    private static MathBox under(MathBox base, MathBox accent) {
        double drop = base.depth() + Math.max(0, accent.height());
        MathBox.Builder all = new MathBox.Builder();
        all.put(base, 0, 0);
        all.draw(accent, at(base) - at(accent), -drop);
        all.cover(base.height(), accent.depth() + drop);
        return all.width(base.width()).build();
    }

    /** Returns the position of an accent, or of an accent's own centre. */
    private static double at(MathBox box) {
        OptionalDouble given = box.traits().accent();
        return given.isPresent() ? given.getAsDouble() : box.width() / 2;
    }

    /** Rule 9. */
    private MathBox overLine(MathBox base, FormulaStyle style) {
        double rule = composer.length(style, MathConstant.OVERBAR_RULE_THICKNESS);
        double gap = composer.length(style, MathConstant.OVERBAR_VERTICAL_GAP);
        double extra = composer.length(style, MathConstant.OVERBAR_EXTRA_ASCENDER);
        MathBox.Builder all = new MathBox.Builder();
        all.put(base, 0, 0);
        all.mark(new MathMark.Bar(0, base.height() + gap, base.width(), rule, style.colour()));
        all.cover(base.height() + gap + rule + extra, base.depth());
        return all.width(base.width()).build();
    }

    /** Rule 10. */
    private MathBox underLine(MathBox base, FormulaStyle style) {
        double rule = composer.length(style, MathConstant.UNDERBAR_RULE_THICKNESS);
        double gap = composer.length(style, MathConstant.UNDERBAR_VERTICAL_GAP);
        double extra = composer.length(style, MathConstant.UNDERBAR_EXTRA_DESCENDER);
        MathBox.Builder all = new MathBox.Builder();
        all.put(base, 0, 0);
        all.mark(new MathMark.Bar(0, -base.depth() - gap - rule, base.width(), rule, style.colour()));
        all.cover(base.height(), base.depth() + gap + rule + extra);
        return all.width(base.width()).build();
    }
}
