package io.github.huozi.math.markup;

import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.Em;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.OperatorForm;
import io.github.huozi.math.tree.OperatorTrait;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Writes operators. Only what differs from a reading system's operator dictionary is written: those of MathML 3 and of
 * MathML Core differ, so only their common part counts.
 */
final class OperatorMarkup {

    private OperatorMarkup() {}

    /** Returns the operator whose space applies to a node: MathML Core, 3.2.4.1, embellished operators. */
    static Optional<MathNode.Operator> core(MathNode node) {
        if (node instanceof MathNode.Operator operator) {
            return Optional.of(operator);
        }
        if (node instanceof MathNode.Scripts scripts) {
            return core(scripts.base());
        }
        if (node instanceof MathNode.Limits limits) {
            return core(limits.base());
        }
        if (node instanceof MathNode.Accent accent) {
            return core(accent.base());
        }
        if (node instanceof MathNode.Multiscripts scripts) {
            return core(scripts.base());
        }
        if (node instanceof MathNode.Row row) {
            return only(row.children());
        }
        return node instanceof MathNode.Style style ? only(style.children()) : Optional.empty();
    }

    private static Optional<MathNode.Operator> only(List<MathNode> nodes) {
        return nodes.size() == 1 ? core(nodes.get(0)) : Optional.empty();
    }

    /** Returns the {@code mo} of the operator at the core of an element. */
    static Element coreElement(Element element) {
        Element at = element;
        while (!at.normalName().equals("mo") && at.childrenSize() > 0) {
            at = at.child(0);
        }
        return at;
    }

    static Element element(MathNode.Operator operator) {
        Element mo = new Element("mo").text(operator.text());
        boolean stretchy = operator.is(OperatorTrait.STRETCHY);
        if (stretchy != OperatorDictionary.isStretchy(operator.text())) {
            mo.attr("stretchy", Boolean.toString(stretchy));
        }
        operator.size().ifPresent(size -> mo.attr("minsize", size.css()).attr("maxsize", size.css()));
        if (operator.is(OperatorTrait.SYMMETRIC) && stretchy && !OperatorDictionary.isFence(operator.text())) {
            mo.attr("symmetric", "true");
        }
        if (operator.is(OperatorTrait.LARGE) && !OperatorDictionary.isLarge(operator.text())) {
            mo.attr("largeop", "true");
        }
        return mo;
    }

    /** Writes the form of an operator and the space around it, where they differ from the dictionaries. */
    static void space(Element mo, MathNode.Operator operator, RowGaps.Gap gap, int before) {
        OperatorForm form =
                switch (gap.atom()) {
                    case OPEN -> OperatorForm.PREFIX;
                    case CLOSE -> OperatorForm.POSTFIX;
                    default -> operator.form();
                };
        boolean unary = operator.atom() == AtomClass.BIN && gap.atom() == AtomClass.ORD && gap.after() == 0;
        if (unary) {
            form = OperatorForm.PREFIX;
        }
        boolean fence = OperatorDictionary.isFence(operator.text());
        if (unary || (fence && form != OperatorForm.INFIX)) {
            mo.attr("form", form.name().toLowerCase(Locale.ROOT));
        }
        Optional<OperatorDictionary.Room> room = OperatorDictionary.room(operator.text(), form);
        if (room.isEmpty() || room.get().before() != before || room.get().after() != gap.after()) {
            mo.attr("lspace", Em.mu(before).css())
                    .attr("rspace", Em.mu(gap.after()).css());
        } else {
            mo.removeAttr("lspace").removeAttr("rspace");
        }
    }
}
