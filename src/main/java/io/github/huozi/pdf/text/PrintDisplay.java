package io.github.huozi.pdf.text;

import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.math.FormulaElement;
import org.w3c.dom.Element;

/**
 * A formula on lines of its own, in the print document.
 *
 * @param block that holds nothing else
 * @param formula what it shows
 * @param position where it stands in the source
 * @param section that it belongs to
 */
public record PrintDisplay(Element block, FormulaElement formula, Position position, AssembledSection section) {}
