package io.github.huozi.pdf.formula;

import io.github.huozi.math.FormulaElement;
import io.github.huozi.math.compose.FormulaComposer;
import io.github.huozi.math.compose.FormulaComposer.Fragment;
import io.github.huozi.math.compose.TextFace;
import io.github.huozi.math.font.MathFont;
import java.util.IdentityHashMap;
import java.util.List;

/** The formulas in lines of text, composed once for all drafts of a book. Belongs to one thread. */
public final class ComposedFormulas {

    private final MathFont font;
    private final FormulaComposer composer;
    private final IdentityHashMap<FormulaElement, List<Fragment>> fragments = new IdentityHashMap<>();

    public ComposedFormulas(MathFont font) {
        this.font = font;
        // What the font of formulas lacks is Han, in nearly all formulas, and Han is an em wide.
        this.composer = new FormulaComposer(font, TextFace.SQUARE);
    }

    MathFont font() {
        return font;
    }

    List<Fragment> fragments(FormulaElement formula) {
        return fragments.computeIfAbsent(formula, each -> composer.fragments(each.tree()));
    }
}
