package io.github.huozi.math.markup;

import io.github.huozi.math.tree.AccentSide;
import io.github.huozi.math.tree.Alphabet;
import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.ColumnAlignment;
import io.github.huozi.math.tree.Em;
import io.github.huozi.math.tree.EnclosureLine;
import io.github.huozi.math.tree.LimitPlacement;
import io.github.huozi.math.tree.MathMode;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.MathTree;
import io.github.huozi.math.tree.StyleChange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Writes a tree as MathML Core: an element {@code math} with {@code display} and {@code alttext}. Space that no element of
 * MathML has by default is written explicitly, so that formulas look as in TeX. Lines that MathML Core does not draw have
 * classes for a style sheet, in addition to the attributes of MathML 3.
 */
public final class MathmlWriter {

    private MathmlWriter() {}

    /**
     * Writes a formula.
     *
     * @param words the alternative text; may be empty
     */
    public static Element write(MathTree tree, String words) {
        Element math = new Element("math");
        boolean display = tree.mode() == MathMode.DISPLAY;
        math.attr("display", display ? "block" : "inline");
        if (!words.isEmpty()) {
            math.attr("alttext", words);
        }
        MathStyle style = new MathStyle(display, 0);
        if (tree.root() instanceof MathNode.Table table) {
            math.appendChild(TableMarkup.numbered(table, tree.numbers(), style));
        } else {
            children(math, List.of(tree.root()), style);
        }
        return math;
    }

    /** Writes a row into an element. */
    static void children(Element parent, List<MathNode> nodes, MathStyle style) {
        RowGaps gaps = RowGaps.of(nodes, style);
        for (MathNode node : nodes) {
            append(parent, node, style, gaps);
        }
    }

    private static void append(Element parent, MathNode node, MathStyle style, RowGaps gaps) {
        if (node.atom() == AtomClass.NONE && node instanceof MathNode.Row row) {
            row.children().forEach(child -> append(parent, child, style, gaps));
            return;
        }
        if (node.atom() == AtomClass.NONE && node instanceof MathNode.Style inner) {
            Element element = styled(inner.change());
            inner.children().forEach(child -> append(element, child, style.changed(inner.change()), gaps));
            parent.appendChild(element);
            return;
        }
        if (node instanceof MathNode.Operator operator && operator.text().isEmpty()) {
            // A null delimiter.
            return;
        }
        RowGaps.Gap gap = gaps.around(node);
        Optional<MathNode.Operator> core = OperatorMarkup.core(node);
        boolean between = core.isEmpty() && OperatorMarkup.core(gap.previous()).isEmpty();
        if (gap.before() > 0 && between) {
            parent.appendChild(space(Em.mu(gap.before())));
        }
        Element element = element(node, style);
        core.ifPresent(operator -> {
            Element mo = OperatorMarkup.coreElement(element);
            // Space between two operators is written at the first.
            boolean first = OperatorMarkup.core(gap.previous()).isEmpty() || gap.previous() == node;
            OperatorMarkup.space(mo, operator, gap, first ? gap.before() : 0);
        });
        parent.appendChild(element);
    }

    /** Writes one node, as the child of an element with positional children. */
    static Element single(MathNode node, MathStyle style) {
        boolean plain =
                node.atom() == AtomClass.NONE && (node instanceof MathNode.Row || node instanceof MathNode.Style);
        if (!plain && OperatorMarkup.core(node).isEmpty()) {
            return element(node, style);
        }
        Element row = new Element("mrow");
        children(row, List.of(node), style);
        return row.childrenSize() == 1 ? row.child(0) : row;
    }

    private static Element element(MathNode node, MathStyle style) {
        if (node instanceof MathNode.Token token) {
            return token(token);
        }
        if (node instanceof MathNode.Space space) {
            return strut(space.width(), space.height(), space.depth());
        }
        if (node instanceof MathNode.Rule rule) {
            return strut(rule.width(), rule.height(), rule.depth()).attr("class", "rule");
        }
        if (node instanceof MathNode.Row row) {
            return row("mrow", row.children(), style);
        }
        if (node instanceof MathNode.Fraction fraction) {
            return fraction(fraction, style);
        }
        if (node instanceof MathNode.Radical radical) {
            return radical(radical, style);
        }
        if (node instanceof MathNode.Table table) {
            return TableMarkup.table(table, style);
        }
        if (node instanceof MathNode.Style styled) {
            Element element = styled(styled.change());
            children(element, styled.children(), style.changed(styled.change()));
            return element;
        }
        return ScriptMarkup.isScript(node) ? ScriptMarkup.element(node, style) : box(node, style);
    }

    private static Element box(MathNode node, MathStyle style) {
        if (node instanceof MathNode.Phantom phantom) {
            return row("mphantom", List.of(phantom.body()), style);
        }
        if (node instanceof MathNode.Padded padded) {
            return padded(padded, style);
        }
        if (node instanceof MathNode.Enclosure enclosure) {
            return enclosure(enclosure, style);
        }
        throw new IllegalArgumentException(node.getClass().getName());
    }

    private static Element row(String name, List<MathNode> nodes, MathStyle style) {
        Element row = new Element(name);
        children(row, nodes, style);
        return row;
    }

    private static Element token(MathNode.Token token) {
        if (token instanceof MathNode.Identifier identifier) {
            Element mi = new Element("mi").text(identifier.text());
            letters(mi, identifier.text(), identifier.alphabet());
            return mi;
        }
        if (token instanceof MathNode.Number number) {
            return new Element("mn").text(number.letters());
        }
        if (token instanceof MathNode.Operator operator) {
            return OperatorMarkup.element(operator);
        }
        if (token instanceof MathNode.Words words) {
            return words(words);
        }
        return new Element("mtext").text(token.text());
    }

    /** MathML Core sets a single letter in italics; other alphabets exist only as characters of Unicode. */
    private static void letters(Element mi, String text, Alphabet alphabet) {
        boolean single = text.codePointCount(0, text.length()) == 1;
        if (alphabet == Alphabet.UPRIGHT) {
            if (single && Alphabet.ITALIC.has(text.codePointAt(0))) {
                mi.attr("mathvariant", "normal");
            }
        } else if (!(single && alphabet == Alphabet.ITALIC)) {
            mi.text(alphabet.letters(text));
        }
    }

    private static Element words(MathNode.Words words) {
        Element mtext = new Element("mtext").text(words.text());
        switch (words.alphabet()) {
            case BOLD -> mtext.attr("class", "bold");
            case ITALIC -> mtext.attr("class", "italic");
            case SANS -> mtext.attr("class", "sans");
            case MONOSPACE -> mtext.attr("class", "mono");
            default -> {}
        }
        return mtext;
    }

    static Element space(Em width) {
        return new Element("mspace").attr("width", width.css());
    }

    private static Element strut(Em width, Em height, Em depth) {
        Element space = space(width);
        if (!height.isZero()) {
            space.attr("height", height.css());
        }
        if (!depth.isZero()) {
            space.attr("depth", depth.css());
        }
        return space;
    }

    private static Element fraction(MathNode.Fraction fraction, MathStyle style) {
        Element mfrac = new Element("mfrac");
        fraction.rule().ifPresent(rule -> mfrac.attr("linethickness", rule.isZero() ? "0" : rule.css()));
        if (fraction.numeratorAt() != ColumnAlignment.CENTER) {
            mfrac.attr("numalign", fraction.numeratorAt().name().toLowerCase(Locale.ROOT));
        }
        mfrac.appendChild(single(fraction.numerator(), style.half()));
        mfrac.appendChild(single(fraction.denominator(), style.half()));
        return mfrac;
    }

    private static Element radical(MathNode.Radical radical, MathStyle style) {
        if (radical.degree().isEmpty()) {
            return row("msqrt", List.of(radical.body()), style);
        }
        Element mroot = new Element("mroot");
        mroot.appendChild(single(radical.body(), style));
        mroot.appendChild(single(radical.degree().get(), new MathStyle(false, 2)));
        return mroot;
    }

    private static Element padded(MathNode.Padded padded, MathStyle style) {
        Element element = row("mpadded", List.of(padded.body()), style);
        padded.width().ifPresent(width -> element.attr("width", width.css()));
        padded.height().ifPresent(height -> element.attr("height", height.css()));
        padded.depth().ifPresent(depth -> element.attr("depth", depth.css()));
        if (padded.shift() != 0) {
            // MathML Core has no lengths in widths of the body; MathML 3 has.
            element.attr("lspace", number(padded.shift()) + "width").addClass(padded.shift() == -1 ? "llap" : "clap");
        }
        if (!padded.raise().isZero()) {
            element.attr("voffset", padded.raise().css());
        }
        return element;
    }

    private static String number(double value) {
        return new Em(value).css().replace("em", "");
    }

    private static Element enclosure(MathNode.Enclosure enclosure, MathStyle style) {
        Element element = row("menclose", List.of(enclosure.body()), style);
        String notation =
                enclosure.lines().stream().sorted().map(MathmlWriter::notation).collect(Collectors.joining(" "));
        return element.attr("notation", notation).attr("class", notation);
    }

    private static String notation(EnclosureLine line) {
        return switch (line) {
            case BOX -> "box";
            case UP_DIAGONAL -> "updiagonalstrike";
            case DOWN_DIAGONAL -> "downdiagonalstrike";
            case STRIKE -> "horizontalstrike";
            case CIRCLE -> "circle";
            case ACTUARIAL -> "actuarial";
            case PHASOR -> "phasorangle";
        };
    }

    private static Element styled(StyleChange change) {
        Element style = new Element("mstyle");
        change.display().ifPresent(display -> style.attr("displaystyle", display.toString()));
        change.level().ifPresent(level -> style.attr("scriptlevel", level.toString()));
        change.colour().ifPresent(colour -> style.attr("mathcolor", colour));
        change.background().ifPresent(background -> style.attr("mathbackground", background));
        change.border().ifPresent(border -> style.attr("style", "border: 0.06em solid " + border));
        if (change.size() != 1) {
            style.attr("mathsize", number(change.size()) + "em");
        }
        return style;
    }

    /** Whether limits are set over and under their base in a style. */
    static boolean stacks(LimitPlacement placement, MathStyle style) {
        return placement == LimitPlacement.ALWAYS || style.display();
    }

    /** Whether an accent is under its base. */
    static boolean isUnder(MathNode.Accent accent) {
        return accent.side() == AccentSide.UNDER;
    }
}
