package io.github.huozi.math.markup;

import io.github.huozi.math.tree.AccentSide;
import io.github.huozi.math.tree.Alphabet;
import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.Em;
import io.github.huozi.math.tree.EnclosureLine;
import io.github.huozi.math.tree.LimitPlacement;
import io.github.huozi.math.tree.MathMode;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.MathTree;
import io.github.huozi.math.tree.OperatorForm;
import io.github.huozi.math.tree.OperatorTrait;
import io.github.huozi.math.tree.StyleChange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads presentation MathML, of MathML 3 and of Core. As lenient as browsers: an unknown element is a row of its content,
 * and missing content is empty. Levels deeper than {@link #DEEPEST} are text.
 */
public final class MathmlReader {

    /** The maximum depth; deeper levels are read as text. */
    static final int DEEPEST = 100;

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final MathNode NOTHING = new MathNode.Row(List.of(), AtomClass.ORD);

    private int depth;

    private MathmlReader() {}

    /**
     * Reads a formula.
     *
     * @param math the element {@code math}
     */
    public static MathTree read(Element math, MathMode mode) {
        MathmlReader reader = new MathmlReader();
        return new MathTree(reader.row(math.children()), mode, List.of());
    }

    /** Reads sibling elements, as neighbours of those around them. */
    MathNode row(List<Element> elements) {
        List<MathNode> nodes = new ArrayList<>();
        for (Element element : elements) {
            OperatorForm form = form(elements, element);
            MathNode node = node(element, form);
            if (node != null) {
                nodes.add(node);
            }
        }
        return nodes.size() == 1 ? nodes.get(0) : new MathNode.Row(nodes, AtomClass.NONE);
    }

    /** MathML Core, 3.2.4.2: the first of several is a prefix, the last a postfix. */
    private static OperatorForm form(List<Element> elements, Element element) {
        String said = element.attr("form");
        if (!said.isEmpty()) {
            return switch (said) {
                case "prefix" -> OperatorForm.PREFIX;
                case "postfix" -> OperatorForm.POSTFIX;
                default -> OperatorForm.INFIX;
            };
        }
        if (elements.size() == 1) {
            return OperatorForm.INFIX;
        }
        int at = elements.indexOf(element);
        return at == 0 ? OperatorForm.PREFIX : at == elements.size() - 1 ? OperatorForm.POSTFIX : OperatorForm.INFIX;
    }

    private @Nullable MathNode node(Element element, OperatorForm form) {
        if (depth >= DEEPEST) {
            return new MathNode.Words(element.text(), Alphabet.UPRIGHT);
        }
        depth++;
        MathNode node =
                switch (element.normalName()) {
                    case "mi" -> MathmlTokens.identifier(element);
                    case "mn" -> MathmlTokens.number(element);
                    case "mo" -> MathmlTokens.operator(element, form);
                    case "mtext", "ms" -> MathmlTokens.words(element);
                    case "mspace" -> MathmlTokens.space(element);
                    case "annotation", "annotation-xml", "none", "mprescripts", "maligngroup", "malignmark" -> null;
                    case "semantics" -> element.childrenSize() == 0 ? NOTHING : node(element.child(0), form);
                    default -> layout(element);
                };
        depth--;
        return node;
    }

    private MathNode layout(Element element) {
        return switch (element.normalName()) {
            case "mrow", "math" -> mrow(element);
            case "mfrac" -> fraction(element);
            case "msqrt" -> new MathNode.Radical(row(element.children()), Optional.empty());
            case "mroot" -> new MathNode.Radical(child(element, 0), Optional.of(child(element, 1)));
            case "msub" -> scripts(element, 1, -1);
            case "msup" -> scripts(element, -1, 1);
            case "msubsup" -> scripts(element, 1, 2);
            case "munder" -> limits(element, 1, -1);
            case "mover" -> limits(element, -1, 1);
            case "munderover" -> limits(element, 1, 2);
            case "mmultiscripts" -> multiscripts(element);
            case "mtable" -> new MathmlTables(this).table(element);
            case "mfenced" -> fenced(element);
            case "menclose" -> enclosure(element);
            case "mphantom" -> new MathNode.Phantom(row(element.children()));
            case "mpadded" -> padded(element);
            case "mstyle", "merror" -> styled(element);
            default -> row(element.children());
        };
    }

    private MathNode mrow(Element element) {
        MathNode row = row(element.children());
        if (!(row instanceof MathNode.Row inner)) {
            return row;
        }
        List<MathNode> nodes = inner.children();
        boolean enclosed = nodes.size() > 1
                && nodes.get(0) instanceof MathNode.Operator open
                && open.atom() == AtomClass.OPEN
                && nodes.get(nodes.size() - 1) instanceof MathNode.Operator close
                && close.atom() == AtomClass.CLOSE;
        return new MathNode.Row(nodes, enclosed ? AtomClass.INNER : AtomClass.NONE);
    }

    /** Returns a child, or an empty node if there is none. */
    MathNode child(Element element, int at) {
        if (at < 0 || at >= element.childrenSize()) {
            return NOTHING;
        }
        MathNode node = node(element.child(at), OperatorForm.INFIX);
        return node == null ? NOTHING : node;
    }

    private MathNode fraction(Element element) {
        String rule = element.attr("linethickness");
        Optional<Em> thickness = rule.isEmpty() || rule.equals("medium") ? Optional.empty() : MathmlTokens.length(rule);
        return new MathNode.Fraction(
                child(element, 0),
                child(element, 1),
                thickness,
                io.github.huozi.math.tree.ColumnAlignment.CENTER,
                AtomClass.ORD);
    }

    private Optional<MathNode> script(Element element, int at) {
        return at < 0 || at >= element.childrenSize() || isNone(element.child(at))
                ? Optional.empty()
                : Optional.of(child(element, at));
    }

    private static boolean isNone(Element element) {
        return element.normalName().equals("none")
                || (element.normalName().equals("mrow") && element.childrenSize() == 0);
    }

    private static AtomClass atom(MathNode base) {
        return base.atom() == AtomClass.NONE ? AtomClass.ORD : base.atom();
    }

    private MathNode scripts(Element element, int sub, int sup) {
        MathNode base = child(element, 0);
        return new MathNode.Scripts(base, script(element, sub), script(element, sup), atom(base));
    }

    private MathNode limits(Element element, int under, int over) {
        MathNode base = child(element, 0);
        boolean accent = element.attr("accent").equals("true")
                || element.attr("accentunder").equals("true");
        int at = Math.max(under, over);
        if (accent && (under < 0 || over < 0) && bare(child(element, at)) instanceof MathNode.Operator mark) {
            boolean stretchy = mark.is(OperatorTrait.STRETCHY);
            boolean tilde = over < 0 && (mark.text().equals("~") || mark.text().equals("˜"));
            MathNode.Operator combined = new MathNode.Operator(
                    tilde ? "\u0330" : ScriptMarkup.combining(mark.text(), stretchy),
                    AtomClass.ORD,
                    OperatorForm.POSTFIX,
                    stretchy ? Set.of(OperatorTrait.STRETCHY) : Set.of(),
                    Optional.empty());
            return new MathNode.Accent(base, combined, over < 0 ? AccentSide.UNDER : AccentSide.OVER, AtomClass.ORD);
        }
        boolean movable = OperatorMarkup.core(base)
                .map(core -> OperatorDictionary.isSum(core.text()) || isLimitName(core.text()))
                .orElse(base instanceof MathNode.Identifier name && isLimitName(name.text()));
        boolean fixed = element.selectFirst("> mo[movablelimits=false]") != null;
        LimitPlacement placement = movable && !fixed ? LimitPlacement.MOVABLE : LimitPlacement.ALWAYS;
        return new MathNode.Limits(base, script(element, under), script(element, over), placement, atom(base));
    }

    /** Returns a mark without its style. */
    private static MathNode bare(MathNode node) {
        boolean styled =
                node instanceof MathNode.Style style && style.children().size() == 1;
        return styled && node instanceof MathNode.Style style ? style.children().get(0) : node;
    }

    private static boolean isLimitName(String name) {
        return Set.of("lim", "max", "min", "sup", "inf", "limsup", "liminf", "argmax", "argmin")
                .contains(name.replaceAll("[\\s\u2009\u00a0]", ""));
    }

    private MathNode multiscripts(Element element) {
        List<MathNode.ScriptPair> after = new ArrayList<>();
        List<MathNode.ScriptPair> before = new ArrayList<>();
        List<MathNode.ScriptPair> now = after;
        for (int at = 1; at < element.childrenSize(); ) {
            if (element.child(at).normalName().equals("mprescripts")) {
                now = before;
                at++;
            } else {
                now.add(new MathNode.ScriptPair(script(element, at), script(element, at + 1)));
                at += 2;
            }
        }
        MathNode base = child(element, 0);
        return new MathNode.Multiscripts(base, after, before, atom(base));
    }

    /** MathML 3, 3.3.8: brackets and commas as attributes. */
    private MathNode fenced(Element element) {
        String open = element.hasAttr("open") ? element.attr("open") : "(";
        String close = element.hasAttr("close") ? element.attr("close") : ")";
        String separators =
                element.hasAttr("separators") ? element.attr("separators").strip() : ",";
        List<MathNode> nodes = new ArrayList<>();
        nodes.add(MathmlTokens.fence(open, AtomClass.OPEN));
        for (int at = 0; at < element.childrenSize(); at++) {
            if (at > 0 && !separators.isEmpty()) {
                int mark = Math.min(at - 1, separators.length() - 1);
                nodes.add(MathmlTokens.separator(separators.substring(mark, mark + 1)));
            }
            nodes.add(child(element, at));
        }
        nodes.add(MathmlTokens.fence(close, AtomClass.CLOSE));
        return new MathNode.Row(nodes, AtomClass.INNER);
    }

    private MathNode enclosure(Element element) {
        EnumSet<EnclosureLine> lines = EnumSet.noneOf(EnclosureLine.class);
        for (String notation : element.attr("notation").strip().split("\\s+", -1)) {
            switch (notation) {
                case "box", "roundedbox" -> lines.add(EnclosureLine.BOX);
                case "updiagonalstrike", "updiagonalarrow" -> lines.add(EnclosureLine.UP_DIAGONAL);
                case "downdiagonalstrike" -> lines.add(EnclosureLine.DOWN_DIAGONAL);
                case "horizontalstrike" -> lines.add(EnclosureLine.STRIKE);
                case "circle" -> lines.add(EnclosureLine.CIRCLE);
                case "actuarial", "longdiv" -> lines.add(EnclosureLine.ACTUARIAL);
                case "phasorangle" -> lines.add(EnclosureLine.PHASOR);
                default -> {}
            }
        }
        MathNode body = row(element.children());
        return lines.isEmpty() ? body : new MathNode.Enclosure(body, lines);
    }

    private MathNode padded(Element element) {
        String lspace = element.attr("lspace");
        double shift = lspace.endsWith("width") ? MathmlTokens.decimal(lspace.replace("width", "")) : 0;
        return new MathNode.Padded(
                row(element.children()),
                MathmlTokens.length(element.attr("width")),
                shift,
                MathmlTokens.length(element.attr("height")),
                MathmlTokens.length(element.attr("depth")),
                MathmlTokens.length(element.attr("voffset")).orElse(Em.ZERO));
    }

    private MathNode styled(Element element) {
        Optional<Boolean> display =
                switch (element.attr("displaystyle")) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.empty();
                };
        Optional<Integer> level = element.attr("scriptlevel").matches("[0-2]")
                ? Optional.of(Integer.parseInt(element.attr("scriptlevel")))
                : Optional.empty();
        StyleChange change = new StyleChange(
                display, level, colour(element, "mathcolor"), colour(element, "mathbackground"), Optional.empty(), 1);
        MathNode row = row(element.children());
        List<MathNode> nodes =
                row instanceof MathNode.Row inner && inner.atom() == AtomClass.NONE ? inner.children() : List.of(row);
        return new MathNode.Style(nodes, change, AtomClass.NONE);
    }

    private static Optional<String> colour(Element element, String name) {
        return Optional.of(element.attr(name))
                .filter(value -> COLOUR.matcher(value).matches());
    }
}
