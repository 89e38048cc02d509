package io.github.huozi.pdf.text;

import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.math.FormulaElement;
import org.w3c.dom.Element;

/**
 * A displayed formula in the print document.
 *
 * @param block the block that holds nothing else
 * @param formula the formula shown
 * @param position the position in the source
 * @param section the section that contains it
 */
public record PrintDisplay(Element block, FormulaElement formula, Position position, AssembledSection section) {}
