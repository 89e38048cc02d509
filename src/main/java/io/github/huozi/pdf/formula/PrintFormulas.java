package io.github.huozi.pdf.formula;

import io.github.huozi.math.FormulaElement;
import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.box.MathMark;
import io.github.huozi.math.compose.DisplayComposer;
import io.github.huozi.math.compose.DisplayLayout;
import io.github.huozi.math.compose.FormulaComposer;
import io.github.huozi.math.compose.TextFace;
import io.github.huozi.math.tree.Em;
import io.github.huozi.math.tree.FormulaNumber;
import io.github.huozi.pdf.face.FontStack;
import io.github.huozi.pdf.face.MathFace;
import io.github.huozi.typeset.Box;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** All formulas of one book in print. Not thread-safe. */
public final class PrintFormulas {

    private static final double EM = 1000;

    /** The height of the middle of a line above its baseline, in em; the engine uses the same for every face. */
    private static final double MIDDLE = 0.38;

    private final ComposedFormulas composed;
    private final MathFace face;
    private final TextFace text = (codePoint, weight) -> advance(codePoint);
    private final DisplayComposer displays;
    private final List<FormulaPart> parts = new ArrayList<>();
    private final BitSet words = new BitSet();

    /** The boxes whose glyphs have been recorded. */
    private final Set<MathBox> used = Collections.newSetFromMap(new IdentityHashMap<>());

    private final IdentityHashMap<MathBox, Painted> painted = new IdentityHashMap<>();
    private int formulas;
    private @Nullable FontStack stack;

    /** The last painting of a box: most formulas are repeated unchanged. */
    private record Painted(double size, double rise, String spoken, String operators) {}

    public PrintFormulas(ComposedFormulas composed, PDDocument document) {
        this.composed = composed;
        this.face = new MathFace(composed.font(), document);
        this.displays = new DisplayComposer(new FormulaComposer(composed.font(), text), text);
    }

    private double advance(int codePoint) {
        FontStack known = stack;
        return known == null
                ? TextFace.SQUARE.advance(codePoint, MathMark.Text.Weight.REGULAR)
                : known.setting(codePoint).advance() / EM;
    }

    /** Sets the faces for characters missing in the formula font, such as Han. */
    public void setText(FontStack faces) {
        stack = faces;
        words.stream().forEach(faces::setting);
    }

    /** Returns the parts of an inline formula. */
    public List<FormulaPart> inline(FormulaElement formula) {
        List<FormulaComposer.Fragment> fragments = composed.fragments(formula);
        FormulaPart.Whole whole = whole(formula);
        List<FormulaPart> all = new ArrayList<>();
        for (FormulaComposer.Fragment fragment : fragments) {
            String spoken = all.isEmpty() ? spoken(formula) : "";
            double rise = isTall(fragment.box()) ? -lift(fragment.box()) : 0;
            all.add(add(fragment.box(), rise, spoken, whole, end(fragment.end()), fragment.room()));
        }
        return all;
    }

    private FormulaPart.Whole whole(FormulaElement formula) {
        String words = formula.attr("alttext");
        return new FormulaPart.Whole(formulas++, words.isEmpty() ? formula.source() : words);
    }

    private static String spoken(FormulaElement formula) {
        String plain = formula.plain();
        return plain.isEmpty() ? formula.source() : plain;
    }

    private static Box.End end(FormulaComposer.End end) {
        return switch (end) {
            case FORMULA -> Box.End.NONE;
            case RELATION -> Box.End.RELATION;
            case OPERATOR -> Box.End.OPERATOR;
            case ENCLOSED -> Box.End.ENCLOSED;
        };
    }

    /**
     * Adds a part.
     *
     * @param box a box without nested boxes
     */
    private FormulaPart add(
            MathBox box, double rise, String spoken, FormulaPart.Whole whole, Box.End end, double room) {
        if (used.add(box)) {
            use(box);
        }
        FormulaPart part = new FormulaPart(parts.size(), box, rise, spoken, whole, end, room);
        parts.add(part);
        return part;
    }

    private void use(MathBox box) {
        for (MathMark mark : box.marks()) {
            if (mark instanceof MathMark.Glyph glyph) {
                face.use(glyph.glyph(), glyph.codePoint());
            } else if (mark instanceof MathMark.Text set) {
                set.text().codePoints().forEach(this::use);
            }
        }
    }

    private void use(int codePoint) {
        words.set(codePoint);
        if (stack != null) {
            stack.setting(codePoint);
        }
    }

    /** Whether a box needs more height than the letters of a line. */
    public static boolean isTall(MathBox box) {
        return box.height() > TextFace.HEIGHT + 0.1 || box.depth() > TextFace.DEPTH + 0.12;
    }

    /** Returns how far text of a box's height must be raised to cover it. */
    public static double lift(MathBox box) {
        return (box.height() - box.depth()) / 2 - MIDDLE;
    }

    /** Returns a displayed formula at its natural width, while the measure is unknown. */
    public FormulaPart natural(FormulaElement formula) {
        MathBox box = composed.whole(formula);
        return add(box, -lift(box), spoken(formula), whole(formula), Box.End.NONE, 0);
    }

    /** Sets a displayed formula. */
    public DisplayLayout display(FormulaElement formula, double measure, DisplayComposer.Placement placement) {
        return composed.display(
                formula, measure, placement, () -> displays.compose(formula.tree(), measure, placement));
    }

    /** Returns the style of the block of such a line. */
    public static String height(DisplayLayout.Line line) {
        return "line-height: " + new Em(line.above() + line.below()).css();
    }

    /** Returns a displayed formula, one part per line. */
    public List<FormulaPart> lines(FormulaElement formula, DisplayLayout layout) {
        FormulaPart.Whole whole = whole(formula);
        String plain = spoken(formula);
        String numbers = formula.tree().numbers().stream()
                .map(FormulaNumber::text)
                .filter(number -> !plain.contains(number))
                .collect(Collectors.joining(" "));
        String spoken = numbers.isEmpty() ? plain : plain + "\u2003" + numbers;
        List<FormulaPart> all = new ArrayList<>();
        for (DisplayLayout.Line line : layout.lines()) {
            double rise = (line.above() + line.below()) / 2 + MIDDLE - line.above();
            all.add(add(line.box(), rise, all.isEmpty() ? spoken : "", whole, Box.End.NONE, 0));
        }
        return all;
    }

    /**
     * Returns the operators that paint a part.
     *
     * @param page the page whose resources name the faces
     * @param number the number of the part
     * @param size the size of the text in points
     * @param x the start, in points
     */
    public byte[] operators(PDPage page, int number, double size, double x) {
        FormulaPart part = parts.get(number);
        String moved = x == 0 ? "" : "1 0 0 1 " + FormulaOperators.number(x) + " 0 cm\n";
        return (moved + operators(page, part, size)).getBytes(StandardCharsets.US_ASCII);
    }

    private String operators(PDPage page, FormulaPart part, double size) {
        Painted before = painted.get(part.box());
        if (before != null
                && before.size() == size
                && before.rise() == part.rise()
                && before.spoken().equals(part.spoken())) {
            face.nameOn(page);
            return before.operators();
        }
        String operators = new FormulaOperators(page, face, stack, size).write(part);
        boolean words = part.box().marks().stream().anyMatch(MathMark.Text.class::isInstance);
        if (!words) {
            // Text faces have other names on other pages.
            painted.put(part.box(), new Painted(size, part.rise(), part.spoken(), operators));
        }
        return operators;
    }
}
