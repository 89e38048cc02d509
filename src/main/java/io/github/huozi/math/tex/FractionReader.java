package io.github.huozi.math.tex;

import io.github.huozi.math.tex.command.Command;
import io.github.huozi.math.tex.token.TexToken;
import io.github.huozi.math.tex.token.TokenStream;
import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.ColumnAlignment;
import io.github.huozi.math.tree.Em;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.StyleChange;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Reads fractions, binomials and roots. */
final class FractionReader {

    private static final Optional<Em> NO_RULE = Optional.of(Em.ZERO);

    /** LaTeX's {@code \strut}: 0.7 and 0.3 of a baseline of 1.2 em. */
    private static final MathNode STRUT = new MathNode.Space(Em.ZERO, new Em(0.84), new Em(0.36));

    private final FormulaReader reader;
    private final TokenStream tokens;

    FractionReader(FormulaReader reader) {
        this.reader = reader;
        this.tokens = reader.tokens();
    }

    Nucleus read(TexToken token, Command command) {
        return Nucleus.of(
                switch (command.kind()) {
                    case FRACTION -> fraction(token, command.value());
                    case BINOMIAL -> binomial(token, command.value());
                    case GENERAL_FRACTION -> general(token);
                    case ROOT -> root(token);
                    default -> oldRoot(token);
                });
    }

    private MathNode fraction(TexToken token, String style) {
        if (style.equals("continued")) {
            return continued(token);
        }
        MathNode numerator = reader.argument(token);
        MathNode denominator = reader.argument(token);
        MathNode fraction = Nodes.fraction(numerator, denominator, Optional.empty(), AtomClass.ORD);
        return styled(fraction, style, AtomClass.ORD);
    }

    private static MathNode styled(MathNode node, String style, AtomClass atom) {
        return switch (style) {
            case "display" -> Nodes.styled(node, StyleChange.displayStyle(), atom);
            case "text" -> Nodes.styled(node, StyleChange.textStyle(0), atom);
            default -> node;
        };
    }

    /** amsmath sets both halves in display style, the numerator at least as high as a strut. */
    private MathNode continued(TexToken token) {
        String option =
                Optional.ofNullable(tokens.option()).map(TokenStream::text).orElse("");
        ColumnAlignment at =
                switch (option) {
                    case "l" -> ColumnAlignment.LEFT;
                    case "r" -> ColumnAlignment.RIGHT;
                    default -> ColumnAlignment.CENTER;
                };
        MathNode numerator = Nodes.row(List.of(STRUT, reader.argument(token)));
        MathNode denominator = reader.argument(token);
        StyleChange display = StyleChange.displayStyle();
        MathNode fraction = new MathNode.Fraction(
                Nodes.styled(numerator, display, AtomClass.NONE),
                Nodes.styled(denominator, display, AtomClass.NONE),
                Optional.empty(),
                at,
                AtomClass.ORD);
        return Nodes.styled(fraction, display, AtomClass.ORD);
    }

    private MathNode binomial(TexToken token, String style) {
        MathNode top = reader.argument(token);
        MathNode bottom = reader.argument(token);
        MathNode fenced = Nodes.fenced("(", Nodes.fraction(top, bottom, NO_RULE, AtomClass.ORD), ")");
        return styled(Nodes.as(AtomClass.ORD, fenced), style, AtomClass.ORD);
    }

    private MathNode general(TexToken token) {
        String open = delimiter(token);
        String close = delimiter(token);
        String rule = tokens.words(token);
        String style = tokens.words(token);
        Optional<Em> thickness = rule.isEmpty() ? Optional.empty() : Optional.of(TexLength.of(rule, token));
        MathNode fraction = Nodes.fraction(reader.argument(token), reader.argument(token), thickness, AtomClass.ORD);
        MathNode fenced = open.isEmpty() && close.isEmpty()
                ? fraction
                : Nodes.as(AtomClass.ORD, Nodes.fenced(open, fraction, close));
        return switch (style) {
            case "0" -> Nodes.styled(fenced, StyleChange.displayStyle(), AtomClass.ORD);
            case "1", "2", "3" -> Nodes.styled(fenced, StyleChange.textStyle(style.charAt(0) - '1'), AtomClass.ORD);
            default -> fenced;
        };
    }

    private String delimiter(TexToken token) {
        String written = tokens.words(token);
        return written.isEmpty() ? "" : Delimiter.of(written, token);
    }

    private MathNode root(TexToken token) {
        MathNode degree = reader.option();
        return new MathNode.Radical(reader.argument(token), Optional.ofNullable(degree));
    }

    /** {@code \root 3 \of x}. */
    private MathNode oldRoot(TexToken token) {
        RowBuilder degree = new RowBuilder();
        while (!tokens.peek().is("\\of")) {
            degree.add(reader.argument(token));
        }
        tokens.next();
        return new MathNode.Radical(reader.argument(token), Optional.of(Nodes.row(degree.finish())));
    }

    /** Returns how {@code \over} and similar commands combine what is before and after them; the command is already consumed. */
    BinaryOperator<MathNode> over(TexToken token, Command command) {
        String value = command.value();
        if (value.equals("rule")) {
            return (top, bottom) -> Nodes.fraction(top, bottom, Optional.empty(), AtomClass.ORD);
        }
        if (value.equals("length")) {
            Optional<Em> rule = Optional.of(TexLength.next(tokens, token));
            return (top, bottom) -> Nodes.fraction(top, bottom, rule, AtomClass.ORD);
        }
        if (value.equals("none")) {
            return (top, bottom) -> Nodes.fraction(top, bottom, NO_RULE, AtomClass.ORD);
        }
        return (top, bottom) -> Nodes.fenced(
                value.substring(0, 1), Nodes.fraction(top, bottom, NO_RULE, AtomClass.ORD), value.substring(1));
    }
}
