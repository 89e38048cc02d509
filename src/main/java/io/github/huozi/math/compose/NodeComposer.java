package io.github.huozi.math.compose;

import io.github.huozi.font.table.MathConstant;
import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.font.MathFont;
import io.github.huozi.math.tree.MathNode;

/** Sets any node by delegating to the composer of its kind. Not thread-safe. */
final class NodeComposer {

    /** One point in TeX, in em of text of the usual 10.5 pt. */
    static final double POINT = 1 / 10.54;

    /** The space that TeX leaves beside a fraction, and in place of a null delimiter. */
    static final double NULL_DELIMITER_SPACE = 1.2 * POINT;

    private final MathFont font;
    private final GlyphBoxes glyphs;
    private final RowComposer rows = new RowComposer(this);
    private final FractionComposer fractions = new FractionComposer(this);
    private final RadicalComposer radicals = new RadicalComposer(this);
    private final ScriptComposer scripts = new ScriptComposer(this);
    private final LimitComposer limits = new LimitComposer(this);
    private final AccentComposer accents = new AccentComposer(this);
    private final TableComposer tables = new TableComposer(this);
    private final EnclosureComposer enclosures = new EnclosureComposer(this);

    NodeComposer(MathFont font, TextFace text) {
        this.font = font;
        this.glyphs = new GlyphBoxes(this, font, text);
    }

    MathFont font() {
        return font;
    }

    GlyphBoxes glyphs() {
        return glyphs;
    }

    RowComposer rows() {
        return rows;
    }

    ScriptComposer scripts() {
        return scripts;
    }

    TableComposer tables() {
        return tables;
    }

    /** Returns the size of letters in a style, in em of the text. */
    double scale(FormulaStyle style) {
        double script =
                switch (style.level()) {
                    case 0 -> 1;
                    case 1 -> font.constant(MathConstant.SCRIPT_PERCENT_SCALE_DOWN);
                    default -> font.constant(MathConstant.SCRIPT_SCRIPT_PERCENT_SCALE_DOWN);
                };
        return style.size() * script;
    }

    /** Returns a font constant in a style, in em of the text. */
    double length(FormulaStyle style, MathConstant constant) {
        return font.constant(constant) * scale(style);
    }

    double axis(FormulaStyle style) {
        return length(style, MathConstant.AXIS_HEIGHT);
    }

    /** Returns a box with height and depth of at least 0, as in TeX for everything but single characters in a row. */
    MathBox clean(MathNode node, FormulaStyle style) {
        MathBox box = box(node, style);
        return box.height() >= 0 && box.depth() >= 0
                ? box
                : box.sized(box.width(), Math.max(0, box.height()), Math.max(0, box.depth()));
    }

    MathBox box(MathNode node, FormulaStyle style) {
        if (node instanceof MathNode.Token token) {
            return glyphs.token(token, style);
        }
        if (node instanceof MathNode.Row row) {
            return rows.row(row.children(), style);
        }
        if (node instanceof MathNode.Style styled) {
            return enclosures.styled(styled, style);
        }
        if (node instanceof MathNode.Fraction fraction) {
            return fractions.box(fraction, style);
        }
        if (node instanceof MathNode.Radical radical) {
            return radicals.box(radical, style);
        }
        if (node instanceof MathNode.Scripts with) {
            return scripts.box(with, style);
        }
        if (node instanceof MathNode.Multiscripts many) {
            return scripts.box(many, style);
        }
        if (node instanceof MathNode.Limits with) {
            return limits.box(with, style);
        }
        if (node instanceof MathNode.Accent accent) {
            return accents.box(accent, style);
        }
        if (node instanceof MathNode.Table table) {
            return tables.box(table, style);
        }
        return enclosures.box(node, style);
    }
}
