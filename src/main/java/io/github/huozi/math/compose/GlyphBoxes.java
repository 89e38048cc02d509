package io.github.huozi.math.compose;

import io.github.huozi.font.table.MathConstant;
import io.github.huozi.font.table.MathTable.Axis;
import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.box.MathMark;
import io.github.huozi.math.font.MathFont;
import io.github.huozi.math.tree.Alphabet;
import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.OperatorTrait;
import java.util.List;
import java.util.OptionalDouble;

/** Sets characters: Appendix G, rules 14 and 17. The width of a slanted character includes its italics correction. */
final class GlyphBoxes {

    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int FUNCTION_APPLICATION = 0x2061;
    /** TeX's colon as a relation. */
    private static final String RATIO = "∶";

    /** The width of full-width punctuation without its blank half. */
    private static final double MARK = 0.6;

    private static final String OPENING = "（［｛《〈「『【〔";
    private static final String CLOSING = "，。；：！？、）］｝》〉」』】〕";
    private static final int INVISIBLE_PLUS = 0x2064;
    private static final double WORD_SPACE = 0.25;
    private static final double LARGER = 1.25;

    private final NodeComposer composer;
    private final MathFont font;
    private final TextFace text;

    GlyphBoxes(NodeComposer composer, MathFont font, TextFace text) {
        this.composer = composer;
        this.font = font;
        this.text = text;
    }

    MathBox token(MathNode.Token token, FormulaStyle style) {
        if (token instanceof MathNode.Operator operator) {
            return operator(operator, style);
        }
        if (token instanceof MathNode.Identifier identifier) {
            return identifier(identifier, style);
        }
        if (token instanceof MathNode.Number number) {
            return lastOf(letters(number.letters(), style, MathMark.Text.Weight.REGULAR, true));
        }
        if (token instanceof MathNode.Words words) {
            return words(words, style);
        }
        return letters(token.text(), style, MathMark.Text.Weight.REGULAR, false).asBox();
    }

    /** A name is set as text, without the forms for scripts; in TeX a function name is one atom. */
    private MathBox identifier(MathNode.Identifier identifier, FormulaStyle style) {
        String letters = identifier.letters();
        boolean name = identifier.text().codePointCount(0, identifier.text().length()) > 1;
        boolean forms = !name && identifier.alphabet() != Alphabet.UPRIGHT;
        MathBox box = letters(letters, style, weight(identifier.alphabet()), forms);
        return identifier.atom() == AtomClass.OP ? box.asBox() : lastOf(box);
    }

    private static MathMark.Text.Weight weight(Alphabet alphabet) {
        return switch (alphabet) {
            case BOLD, BOLD_ITALIC, SANS_BOLD, SANS_BOLD_ITALIC, BOLD_FRAKTUR, BOLD_SCRIPT -> MathMark.Text.Weight.BOLD;
            default -> MathMark.Text.Weight.REGULAR;
        };
    }

    /** In TeX each digit and each letter is a separate atom, so that a script is set at the last one. */
    private static MathBox lastOf(MathBox box) {
        if (box.inner().isEmpty()) {
            return box;
        }
        MathBox last = box.inner().get(box.inner().size() - 1).box();
        return new MathBox(box.width(), box.height(), box.depth(), last.traits(), box.marks(), box.inner());
    }

    /** Words are text and never use the forms for scripts. */
    private MathBox words(MathNode.Words words, FormulaStyle style) {
        MathBox.Builder row = new MathBox.Builder();
        double x = 0;
        MathMark.Text.Weight weight = weight(words.alphabet());
        for (int c : words.alphabet().letters(words.text()).codePoints().toArray()) {
            double blank = blank(c) * composer.scale(style);
            if (blank >= 0) {
                x += blank;
                continue;
            }
            MathBox box = glyph(c, font.glyph(c), style, weight);
            row.put(box, x, 0);
            x += box.width() - box.traits().italics();
        }
        return row.width(x).build();
    }

    /** Returns the width of a space in em; −1 for other characters. */
    private double blank(int c) {
        return switch (c) {
            case ' ', NO_BREAK_SPACE -> WORD_SPACE;
            case 0x2003 -> 1;
            case 0x2002 -> 0.5;
            case 0x2009 -> 1.0 / 6;
            case 0x200B -> 0;
            default -> c >= FUNCTION_APPLICATION && c <= INVISIBLE_PLUS ? 0 : -1;
        };
    }

    /** Sets letters side by side; a single one keeps its traits for scripts and accents. */
    private MathBox letters(String letters, FormulaStyle style, MathMark.Text.Weight weight, boolean forms) {
        int level = forms ? style.level() : 0;
        if (!letters.isEmpty()) {
            int first = letters.codePointAt(0);
            if (letters.length() == Character.charCount(first) && blank(first) < 0) {
                return character(first, level, style, weight);
            }
        }
        int[] characters = letters.codePoints().toArray();
        MathBox.Builder row = new MathBox.Builder();
        double x = 0;
        for (int i = 0; i < characters.length; i++) {
            double blank = blank(characters[i]) * composer.scale(style);
            if (blank >= 0) {
                x += blank;
                continue;
            }
            MathBox box = character(characters[i], level, style, weight);
            row.put(box, x, 0);
            x += box.width();
        }
        return row.width(x).build();
    }

    private MathBox character(int c, int level, FormulaStyle style, MathMark.Text.Weight weight) {
        return glyph(c, font.scriptForm(font.glyph(c), level), style, weight);
    }

    /** Sets a glyph of the font, or, if the font lacks it, a character of the text face. */
    private MathBox glyph(int c, int glyph, FormulaStyle style, MathMark.Text.Weight weight) {
        double size = composer.scale(style);
        if (glyph == 0 || Character.isIdeographic(c)) {
            boolean opens = OPENING.indexOf(c) >= 0;
            double advance = text.advance(c, weight);
            double width = opens || CLOSING.indexOf(c) >= 0 ? Math.min(advance, MARK) : advance;
            double x = opens ? (width - advance) * size : 0;
            return new MathBox.Builder()
                    .mark(new MathMark.Text(Character.toString(c), x, 0, size, weight, style.colour()))
                    .cover(TextFace.HEIGHT * size, TextFace.DEPTH * size)
                    .width(width * size)
                    .build();
        }
        return glyph(c, glyph, style);
    }

    /** Sets one glyph; the width includes its italics correction. */
    MathBox glyph(int c, int glyph, FormulaStyle style) {
        double size = composer.scale(style);
        MathFont.Extent extent = font.extent(glyph);
        double italics = font.italics(glyph) * size;
        OptionalDouble accent = font.accent(glyph);
        MathBox.Traits traits = new MathBox.Traits(
                glyph,
                size,
                italics,
                accent.isPresent() ? OptionalDouble.of(accent.getAsDouble() * size) : OptionalDouble.empty());
        return new MathBox(
                extent.advance() * size + italics,
                extent.height() * size,
                extent.depth() * size,
                traits,
                List.of(new MathMark.Glyph(glyph, c, 0, 0, size, style.colour())),
                List.of());
    }

    private MathBox operator(MathNode.Operator operator, FormulaStyle style) {
        String text = operator.text();
        if (text.isEmpty()) {
            boolean stretchy = operator.is(OperatorTrait.STRETCHY);
            return MathBox.space(stretchy ? NodeComposer.NULL_DELIMITER_SPACE : 0, 0, 0);
        }
        boolean single = text.codePointCount(0, text.length()) == 1;
        if (operator.atom() == AtomClass.REL && text.equals(":")) {
            text = RATIO;
        }
        if (single && operator.size().isPresent()) {
            return delimiter(text, operator.size().get().value() * style.size(), style);
        }
        if (single && operator.is(OperatorTrait.LARGE)) {
            return large(text.codePointAt(0), style);
        }
        MathBox box = letters(text, style, MathMark.Text.Weight.REGULAR, true);
        return operator.atom() == AtomClass.OP ? box.asBox() : box;
    }

    /** Rule 13: a large operator, centred on the axis; larger in display style. */
    private MathBox large(int c, FormulaStyle style) {
        int glyph = font.glyph(c);
        if (glyph == 0) {
            return letters(Character.toString(c), style, MathMark.Text.Weight.REGULAR, true)
                    .asBox();
        }
        if (style.display()) {
            MathFont.Extent usual = font.extent(glyph);
            double least = Math.max(
                    font.constant(MathConstant.DISPLAY_OPERATOR_MIN_HEIGHT), (usual.height() + usual.depth()) * LARGER);
            MathFont.Stretched grown = font.stretch(glyph, Axis.VERTICAL, least);
            glyph = grown.parts().size() == 1 ? grown.parts().get(0).glyph() : glyph;
        }
        MathBox box = glyph(c, glyph, style);
        MathBox centred = centred(box, style);
        // A box to scripts. It leans within its width, MathML Core, 3.4.1.2: a subscript moves back under it.
        MathBox.Traits traits = new MathBox.Traits(-1, 0, box.traits().italics(), OptionalDouble.empty());
        double width = centred.width() - box.traits().italics();
        return new MathBox(width, centred.height(), centred.depth(), traits, centred.marks(), centred.inner());
    }

    /** Returns a box centred on the axis. */
    MathBox centred(MathBox box, FormulaStyle style) {
        return box.raised(composer.axis(style) - (box.height() - box.depth()) / 2);
    }

    /** Returns a delimiter of at least that total height, centred on the axis. */
    MathBox delimiter(String text, double total, FormulaStyle style) {
        return centred(stretched(text, Axis.VERTICAL, total, style), style).asBox();
    }

    /** Returns a character stretched along an axis. Vertically, an assembly starts at the baseline. */
    MathBox stretched(String text, Axis axis, double wanted, FormulaStyle style) {
        int c = text.codePointAt(0);
        int glyph = font.glyph(c);
        if (glyph == 0) {
            return letters(text, style, MathMark.Text.Weight.REGULAR, true).asBox();
        }
        double size = composer.scale(style);
        return assembled(c, font.stretch(glyph, axis, wanted / size), axis, style);
    }

    /** Returns the largest form of a character that is no wider than requested. */
    MathBox within(int c, double wanted, FormulaStyle style) {
        int glyph = font.glyph(c);
        if (glyph == 0) {
            return letters(Character.toString(c), style, MathMark.Text.Weight.REGULAR, true)
                    .asBox();
        }
        return assembled(
                c, font.within(glyph, Axis.HORIZONTAL, wanted / composer.scale(style)), Axis.HORIZONTAL, style);
    }

    private MathBox assembled(int c, MathFont.Stretched grown, Axis axis, FormulaStyle style) {
        if (grown.parts().size() == 1) {
            return glyph(c, grown.parts().get(0).glyph(), style);
        }
        double size = composer.scale(style);
        MathBox.Builder stack = new MathBox.Builder();
        double width = 0;
        for (MathFont.Part part : grown.parts()) {
            MathFont.Extent extent = font.extent(part.glyph());
            double at = part.at() * size;
            boolean upright = axis == Axis.VERTICAL;
            double x = upright ? 0 : at - extent.left() * size;
            double y = upright ? at + extent.depth() * size : 0;
            stack.mark(new MathMark.Glyph(part.glyph(), c, x, y, size, style.colour()));
            width = Math.max(width, extent.advance() * size);
            if (!upright) {
                stack.cover(extent.height() * size, extent.depth() * size);
            }
        }
        if (axis == Axis.VERTICAL) {
            stack.cover(grown.size() * size, 0);
        }
        return stack.width(axis == Axis.VERTICAL ? width : grown.size() * size).build();
    }
}
