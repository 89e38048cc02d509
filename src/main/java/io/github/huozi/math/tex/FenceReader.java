package io.github.huozi.math.tex;

import io.github.huozi.math.tex.command.Command;
import io.github.huozi.math.tex.token.TexFault;
import io.github.huozi.math.tex.token.TexToken;
import io.github.huozi.math.tex.token.TexToken.Kind;
import io.github.huozi.math.tex.token.TokenStream;
import io.github.huozi.math.tex.token.Tokenizer;
import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.Em;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.OperatorForm;
import io.github.huozi.math.tree.OperatorTrait;
import io.github.huozi.math.tree.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads delimiters that grow. */
final class FenceReader {

    private final FormulaReader reader;
    private final TokenStream tokens;

    FenceReader(FormulaReader reader) {
        this.reader = reader;
        this.tokens = reader.tokens();
    }

    Nucleus read(TexToken token, Command command) {
        return switch (command.kind()) {
            case LEFT -> Nucleus.of(enclosed(token));
            case BIG -> Nucleus.of(big(token, command.value()));
            default -> barred(token, command.value());
        };
    }

    /** {@code \left} to {@code \right}, with any {@code \middle} between. */
    private MathNode enclosed(TexToken left) {
        List<MathNode> nodes = new ArrayList<>();
        nodes.add(Nodes.fence(Delimiter.next(tokens, left), AtomClass.OPEN));
        while (true) {
            nodes.addAll(reader.lines(RowEnd.FENCE, TableKind.GATHERED));
            TexToken end = tokens.next();
            if (end.is("\\middle")) {
                nodes.add(Nodes.fence(Delimiter.next(tokens, end), AtomClass.CLOSE));
            } else if (end.is("\\right")) {
                nodes.add(Nodes.fence(Delimiter.next(tokens, end), AtomClass.CLOSE));
                return new MathNode.Row(nodes, AtomClass.INNER);
            } else {
                throw TexFault.at(left.at(), "unclosed-left", end.text());
            }
        }
    }

    private MathNode big(TexToken token, String value) {
        String[] parts = value.split(" ", 2);
        AtomClass atom = AtomClass.valueOf(parts[1]);
        OperatorForm form = Nodes.operator("", atom).form();
        return new MathNode.Operator(
                Delimiter.next(tokens, token),
                atom,
                form,
                Set.of(OperatorTrait.STRETCHY, OperatorTrait.SYMMETRIC),
                Optional.of(new Em(Double.parseDouble(parts[0]))));
    }

    /** {@code \set{x|x>0}}: the bars of the argument become {@code \middle} delimiters. */
    private Nucleus barred(TexToken token, String value) {
        int gap = value.lastIndexOf(' ');
        boolean grows = value.contains("\\left");
        List<TexToken> written = new ArrayList<>(Tokenizer.tokens("{" + value.substring(0, gap)));
        boolean first = true;
        int depth = 0;
        for (TexToken each : tokens.argument(token)) {
            depth += each.is("{") ? 1 : each.is("}") ? -1 : 0;
            boolean bar = depth == 0 && (each.is("|") || each.is("\\|") || each.is("\\mid") || each.is("\\vert"));
            boolean middle = bar && (first || token.is("\\Braket"));
            if (!middle) {
                written.add(each);
                continue;
            }
            first = false;
            String delimiter = each.is("\\|") ? "\\|" : "|";
            String spaced = token.is("\\Braket") ? "\\middle" + delimiter : "\\;\\middle" + delimiter + "\\;";
            written.addAll(Tokenizer.tokens(grows ? spaced : each.is("\\|") ? "\\mathrel{\\|}" : "\\mid "));
        }
        written.addAll(Tokenizer.tokens(value.substring(gap + 1)));
        written.add(new TexToken(Kind.CHARACTER, "}", token.at()));
        tokens.push(written.stream().map(each -> each.movedTo(token.at())).toList());
        return Nucleus.of(Nodes.as(AtomClass.INNER, reader.group(token)));
    }
}
