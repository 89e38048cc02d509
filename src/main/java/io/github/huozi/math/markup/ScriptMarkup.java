package io.github.huozi.math.markup;

import io.github.huozi.math.tree.Alphabet;
import io.github.huozi.math.tree.LimitPlacement;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.OperatorTrait;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Writes nodes with something over, under or beside a base. */
final class ScriptMarkup {

    /** The spacing form of each combining mark, which browsers would set beside its letter. */
    private static final Map<String, String> SPACING = Map.ofEntries(
            Map.entry("\u0300", "`"),
            Map.entry("\u0301", "´"),
            Map.entry("\u0302", "^"),
            Map.entry("\u0303", "~"),
            Map.entry("\u0304", "¯"),
            Map.entry("\u0306", "˘"),
            Map.entry("\u0307", "˙"),
            Map.entry("\u0308", "¨"),
            Map.entry("\u030a", "˚"),
            Map.entry("\u030c", "ˇ"),
            Map.entry("\u0330", "~"),
            Map.entry("\u20d7", "→"),
            Map.entry("\u20db", "…"),
            Map.entry("\u20dc", "…."));

    private ScriptMarkup() {}

    /** Returns the spacing form of an accent. */
    static String spacing(String mark) {
        return SPACING.getOrDefault(mark, mark);
    }

    /** Returns the combining form of an accent that MathML has as a spacing one; unchanged if there is none. */
    static String combining(String spacing, boolean stretchy) {
        return switch (spacing) {
            case "`" -> "\u0300";
            case "´" -> "\u0301";
            case "^", "ˆ" -> "\u0302";
            case "~", "˜" -> "\u0303";
            case "¯", "‾" -> stretchy ? "‾" : "\u0304";
            case "˘" -> "\u0306";
            case "˙", "." -> "\u0307";
            case "¨" -> "\u0308";
            case "˚" -> "\u030a";
            case "ˇ" -> "\u030c";
            case "→" -> stretchy ? spacing : "\u20d7";
            case "…", "..." -> "\u20db";
            case "…." -> "\u20dc";
            default -> spacing;
        };
    }

    static boolean isScript(MathNode node) {
        return node instanceof MathNode.Scripts
                || node instanceof MathNode.Limits
                || node instanceof MathNode.Accent
                || node instanceof MathNode.Multiscripts;
    }

    static Element element(MathNode node, MathStyle style) {
        if (node instanceof MathNode.Scripts scripts) {
            return three("msub", "msup", "msubsup", scripts.base(), scripts.sub(), scripts.sup(), style);
        }
        if (node instanceof MathNode.Limits limits) {
            return limits(limits, style);
        }
        if (node instanceof MathNode.Multiscripts scripts) {
            return multiscripts(scripts, style);
        }
        return accent((MathNode.Accent) node, style);
    }

    private static Element three(
            String first,
            String second,
            String both,
            MathNode base,
            Optional<MathNode> lower,
            Optional<MathNode> upper,
            MathStyle style) {
        Element element = new Element(lower.isEmpty() ? second : upper.isEmpty() ? first : both);
        element.appendChild(MathmlWriter.single(base, style));
        lower.ifPresent(script -> element.appendChild(MathmlWriter.single(script, style.script())));
        upper.ifPresent(script -> element.appendChild(MathmlWriter.single(script, style.script())));
        return element;
    }

    private static Element limits(MathNode.Limits limits, MathStyle style) {
        if (!MathmlWriter.stacks(limits.placement(), style)) {
            return three("msub", "msup", "msubsup", limits.base(), limits.under(), limits.over(), style);
        }
        Element element = three("munder", "mover", "munderover", limits.base(), limits.under(), limits.over(), style);
        OperatorMarkup.core(limits.base())
                .filter(core -> limits.placement() == LimitPlacement.ALWAYS && core.is(OperatorTrait.LARGE))
                .ifPresent(core -> OperatorMarkup.coreElement(element).attr("movablelimits", "false"));
        return element;
    }

    private static Element accent(MathNode.Accent accent, MathStyle style) {
        boolean under = MathmlWriter.isUnder(accent);
        Element element = new Element(under ? "munder" : "mover");
        element.attr(under ? "accentunder" : "accent", "true");
        element.appendChild(MathmlWriter.single(dotless(accent), style));
        boolean stretchy = accent.mark().is(OperatorTrait.STRETCHY);
        Element mark = new Element("mo")
                .attr("stretchy", Boolean.toString(stretchy))
                .text(spacing(accent.mark().text()));
        if (accent.mark().text().equals("\u20d7")) {
            element.appendElement("mstyle").attr("scriptlevel", "+1").appendChild(mark);
        } else {
            element.appendChild(mark);
        }
        return element;
    }

    /** An accent replaces the dot of an i. */
    private static MathNode dotless(MathNode.Accent accent) {
        boolean letter = accent.base() instanceof MathNode.Identifier i
                && i.alphabet() == Alphabet.ITALIC
                && !MathmlWriter.isUnder(accent);
        if (letter
                && accent.base() instanceof MathNode.Identifier i
                && (i.text().equals("i") || i.text().equals("j"))) {
            return new MathNode.Identifier(i.text().equals("i") ? "ı" : "ȷ", i.alphabet(), i.atom());
        }
        return accent.base();
    }

    private static Element multiscripts(MathNode.Multiscripts scripts, MathStyle style) {
        Element element = new Element("mmultiscripts");
        element.appendChild(MathmlWriter.single(scripts.base(), style));
        scripts.after().forEach(pair -> pair(pair, element, style));
        if (!scripts.before().isEmpty()) {
            element.appendElement("mprescripts");
            scripts.before().forEach(pair -> pair(pair, element, style));
        }
        return element;
    }

    private static void pair(MathNode.ScriptPair pair, Element element, MathStyle style) {
        for (Optional<MathNode> script : java.util.List.of(pair.sub(), pair.sup())) {
            element.appendChild(script.map(node -> MathmlWriter.single(node, style.script()))
                    .orElseGet(() -> new Element("mrow")));
        }
    }
}
