package io.github.huozi.pdf.formula;

import io.github.huozi.math.FormulaElement;
import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.compose.DisplayComposer;
import io.github.huozi.math.compose.DisplayLayout;
import io.github.huozi.math.compose.FormulaComposer;
import io.github.huozi.math.compose.FormulaComposer.Fragment;
import io.github.huozi.math.compose.TextFace;
import io.github.huozi.math.font.MathFont;
import io.github.huozi.math.tree.MathTree;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;

/** The formulas of a book, each composed once for all its places and drafts. Not thread-safe. */
public final class ComposedFormulas {

    private final MathFont font;
    private final FormulaComposer composer;
    private final IdentityHashMap<MathTree, List<Fragment>> fragments = new IdentityHashMap<>();
    private final IdentityHashMap<MathTree, MathBox> whole = new IdentityHashMap<>();
    private final IdentityHashMap<MathTree, Display> displays = new IdentityHashMap<>();

    private record Display(double measure, DisplayComposer.Placement placement, DisplayLayout layout) {}

    public ComposedFormulas(MathFont font) {
        this.font = font;
        // Characters missing in the formula font are nearly always Han, which are an em wide.
        this.composer = new FormulaComposer(font, TextFace.SQUARE);
    }

    MathFont font() {
        return font;
    }

    /** Returns the lines of a displayed formula, computed once per measure. */
    DisplayLayout display(
            FormulaElement formula,
            double measure,
            DisplayComposer.Placement placement,
            Supplier<DisplayLayout> composing) {
        Display known = displays.get(formula.tree());
        if (known == null || known.measure() != measure || known.placement() != placement) {
            known = new Display(measure, placement, composing.get().flat());
            displays.put(formula.tree(), known);
        }
        return known.layout();
    }

    /** Returns the formula in one box. */
    MathBox whole(FormulaElement formula) {
        return whole.computeIfAbsent(
                formula.tree(), tree -> composer.compose(tree).flat());
    }

    /** Returns the unbreakable parts of a formula. */
    List<Fragment> fragments(FormulaElement formula) {
        return fragments.computeIfAbsent(formula.tree(), tree -> composer.fragments(tree).stream()
                .map(part -> new Fragment(part.box().flat(), part.room(), part.end()))
                .toList());
    }
}
