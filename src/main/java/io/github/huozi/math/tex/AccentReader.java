package io.github.huozi.math.tex;

import io.github.huozi.math.tex.command.Command;
import io.github.huozi.math.tex.token.TexToken;
import io.github.huozi.math.tree.AccentSide;
import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.Em;
import io.github.huozi.math.tree.LimitPlacement;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.OperatorForm;
import io.github.huozi.math.tree.OperatorTrait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads accents, braces, arrows and scripts at the left: everything over, under or beside a base. */
final class AccentReader {

    /** The space that amsmath leaves at each end of an arrow. */
    private static final MathNode ARROW_END = Nodes.space(new Em(0.3));

    private final FormulaReader reader;

    AccentReader(FormulaReader reader) {
        this.reader = reader;
    }

    Nucleus read(TexToken token, Command command) {
        return switch (command.kind()) {
            case ACCENT -> Nucleus.of(accent(token, mark(command, Set.of()), AccentSide.OVER, AtomClass.ORD));
            case WIDE -> Nucleus.of(accent(token, stretchy(command), AccentSide.OVER, AtomClass.ORD));
            case UNDER -> Nucleus.of(accent(token, stretchy(command), AccentSide.UNDER, AtomClass.ORD));
            case BRACE ->
                new Nucleus(accent(token, stretchy(command), AccentSide.OVER, AtomClass.OP), Nucleus.Limits.ALWAYS);
            case UNDER_BRACE ->
                new Nucleus(accent(token, stretchy(command), AccentSide.UNDER, AtomClass.OP), Nucleus.Limits.ALWAYS);
            case STACKED -> Nucleus.of(stacked(token, command.value()));
            case OVER_UNDER -> Nucleus.of(overUnder(token));
            case ARROW -> Nucleus.of(arrow(token, command.value()));
            case SIDES -> sides(token);
            default -> Nucleus.of(prescript(token));
        };
    }

    private MathNode accent(TexToken token, MathNode.Operator mark, AccentSide side, AtomClass atom) {
        return new MathNode.Accent(reader.argument(token), mark, side, atom);
    }

    private static MathNode.Operator stretchy(Command command) {
        return mark(command, Set.of(OperatorTrait.STRETCHY));
    }

    private static MathNode.Operator mark(Command command, Set<OperatorTrait> traits) {
        String value = command.value();
        String text = value.startsWith("U+") ? Character.toString(Integer.parseInt(value.substring(2), 16)) : value;
        return new MathNode.Operator(text, AtomClass.ORD, OperatorForm.POSTFIX, traits, Optional.empty());
    }

    private MathNode stacked(TexToken token, String how) {
        MathNode script = reader.argument(token);
        MathNode base = reader.argument(token);
        boolean under = how.equals("under");
        AtomClass atom = how.equals("relation") ? AtomClass.REL : classOf(base);
        return new MathNode.Limits(
                base,
                under ? Optional.of(script) : Optional.empty(),
                under ? Optional.empty() : Optional.of(script),
                LimitPlacement.ALWAYS,
                atom);
    }

    /** amsmath's {@code \binrel@}: an operator or a relation remains one with something over or under it. */
    private static AtomClass classOf(MathNode base) {
        return base.atom() == AtomClass.BIN || base.atom() == AtomClass.REL ? base.atom() : AtomClass.ORD;
    }

    private MathNode overUnder(TexToken token) {
        MathNode over = reader.argument(token);
        MathNode under = reader.argument(token);
        MathNode base = reader.argument(token);
        return new MathNode.Limits(base, Optional.of(under), Optional.of(over), LimitPlacement.ALWAYS, classOf(base));
    }

    private MathNode arrow(TexToken token, String arrow) {
        MathNode under = reader.option();
        MathNode over = reader.argument(token);
        MathNode base = Nodes.operator(arrow, AtomClass.REL, OperatorForm.INFIX, OperatorTrait.STRETCHY);
        return new MathNode.Limits(
                base,
                Optional.ofNullable(under).map(AccentReader::spaced),
                FormulaReader.isEmpty(over) && under != null ? Optional.empty() : Optional.of(spaced(over)),
                LimitPlacement.ALWAYS,
                AtomClass.REL);
    }

    private static MathNode spaced(MathNode label) {
        return Nodes.row(List.of(ARROW_END, label, ARROW_END));
    }

    /** {@code \sideset{_a^b}{_c^d}\sum}: both arguments are scripts. */
    private Nucleus sides(TexToken token) {
        List<MathNode.ScriptPair> before = pairs(reader.argument(token));
        List<MathNode.ScriptPair> after = pairs(reader.argument(token));
        MathNode base = reader.argument(token);
        return new Nucleus(new MathNode.Multiscripts(base, after, before, AtomClass.OP), Nucleus.Limits.MOVABLE);
    }

    private static List<MathNode.ScriptPair> pairs(MathNode written) {
        List<MathNode.ScriptPair> pairs = new ArrayList<>();
        List<MathNode> nodes = written instanceof MathNode.Row row ? row.children() : List.of(written);
        for (MathNode node : nodes) {
            if (node instanceof MathNode.Scripts scripts) {
                pairs.add(new MathNode.ScriptPair(scripts.sub(), scripts.sup()));
            }
        }
        return pairs;
    }

    private MathNode prescript(TexToken token) {
        MathNode sup = reader.argument(token);
        MathNode sub = reader.argument(token);
        MathNode base = reader.argument(token);
        return new MathNode.Multiscripts(
                base, List.of(), List.of(new MathNode.ScriptPair(some(sub), some(sup))), AtomClass.ORD);
    }

    private static Optional<MathNode> some(@Nullable MathNode node) {
        return node == null || FormulaReader.isEmpty(node) ? Optional.empty() : Optional.of(node);
    }
}
