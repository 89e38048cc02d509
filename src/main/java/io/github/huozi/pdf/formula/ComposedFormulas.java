package io.github.huozi.pdf.formula;

import io.github.huozi.math.FormulaElement;
import io.github.huozi.math.compose.DisplayComposer;
import io.github.huozi.math.compose.DisplayLayout;
import io.github.huozi.math.compose.FormulaComposer;
import io.github.huozi.math.compose.FormulaComposer.Fragment;
import io.github.huozi.math.compose.TextFace;
import io.github.huozi.math.font.MathFont;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;

/** The formulas of a book, composed once for all its drafts. Belongs to one thread. */
public final class ComposedFormulas {

    private final MathFont font;
    private final FormulaComposer composer;
    private final IdentityHashMap<FormulaElement, List<Fragment>> fragments = new IdentityHashMap<>();

    private final IdentityHashMap<FormulaElement, Display> displays = new IdentityHashMap<>();

    private record Display(double measure, DisplayComposer.Placement placement, DisplayLayout layout) {}

    public ComposedFormulas(MathFont font) {
        this.font = font;
        // What the font of formulas lacks is Han, in nearly all formulas, and Han is an em wide.
        this.composer = new FormulaComposer(font, TextFace.SQUARE);
    }

    MathFont font() {
        return font;
    }

    /** The lines of a formula on lines of its own, set once for a measure. */
    DisplayLayout display(
            FormulaElement formula,
            double measure,
            DisplayComposer.Placement placement,
            Supplier<DisplayLayout> composing) {
        Display known = displays.get(formula);
        if (known == null || known.measure() != measure || known.placement() != placement) {
            known = new Display(measure, placement, composing.get());
            displays.put(formula, known);
        }
        return known.layout();
    }

    List<Fragment> fragments(FormulaElement formula) {
        return fragments.computeIfAbsent(formula, each -> composer.fragments(each.tree()));
    }
}
