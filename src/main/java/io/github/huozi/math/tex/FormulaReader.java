package io.github.huozi.math.tex;

import io.github.huozi.math.tex.command.Command;
import io.github.huozi.math.tex.command.CommandKind;
import io.github.huozi.math.tex.command.CommandTable;
import io.github.huozi.math.tex.token.TexFault;
import io.github.huozi.math.tex.token.TexToken;
import io.github.huozi.math.tex.token.TexToken.Kind;
import io.github.huozi.math.tex.token.TokenStream;
import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.LimitPlacement;
import io.github.huozi.math.tree.MathMode;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tokens of a formula: rows, groups, arguments and scripts. The {@link AtomReader} interprets single tokens.
 */
final class FormulaReader {

    /** The maximum nesting of groups, fractions and tables. */
    static final int DEEPEST = 100;

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
    private static final String SCRIPTED = "0123456789+-=()ni";

    private final TokenStream tokens;
    private final MathMode mode;
    private final NumberReader numbers;
    private final AtomReader atoms;
    private Letters letters = Letters.USUAL;
    private int depth;

    FormulaReader(TokenStream tokens, MathMode mode) {
        this.tokens = tokens;
        this.mode = mode;
        this.numbers = new NumberReader(this);
        this.atoms = new AtomReader(this);
    }

    TokenStream tokens() {
        return tokens;
    }

    MathMode mode() {
        return mode;
    }

    NumberReader numbers() {
        return numbers;
    }

    Letters letters() {
        return letters;
    }

    /** Reads with another alphabet. */
    <T> T with(Letters others, java.util.function.Supplier<T> reading) {
        Letters before = letters;
        letters = others;
        T read = reading.get();
        letters = before;
        return read;
    }

    /** Reads the whole formula. */
    MathNode formula() {
        List<MathNode> nodes = lines(RowEnd.FORMULA, TableKind.GATHERED);
        TexToken next = tokens.peek();
        if (!next.isEnd()) {
            throw TexFault.at(next.at(), "unexpected", next.text());
        }
        return Nodes.row(nodes);
    }

    /** Reads a row, or, if it has several lines, a table of them. */
    List<MathNode> lines(RowEnd end, TableKind kind) {
        List<MathNode> first = row(end);
        if (!isLineEnd(tokens.peek())) {
            return first;
        }
        List<MathNode> lines = new ArrayList<>(List.of(Nodes.row(first)));
        while (isLineEnd(tokens.peek())) {
            TexLength.belowLine(tokens, tokens.next());
            lines.add(Nodes.row(row(end)));
        }
        if (isEmpty(lines.get(lines.size() - 1))) {
            lines.remove(lines.size() - 1);
        }
        return lines.size() == 1 ? lines : List.of(Nodes.lines(kind, lines));
    }

    static boolean isEmpty(MathNode node) {
        return node instanceof MathNode.Row row && row.children().isEmpty();
    }

    private static boolean isLineEnd(TexToken token) {
        Command command = token.isCommand() ? CommandTable.of(token.text()) : null;
        return command != null && command.kind() == CommandKind.LINE_END;
    }

    /** Reads the nodes up to the end of the row, which is not consumed. */
    List<MathNode> row(RowEnd end) {
        enter(tokens.peek());
        Letters before = letters;
        RowBuilder row = new RowBuilder();
        while (true) {
            TexToken token = tokens.peek();
            Command command = token.isCommand() ? CommandTable.of(token.text()) : null;
            if (ends(token, command, end)) {
                break;
            }
            if (command == null || !changes(token, command, row)) {
                Nucleus nucleus = atoms.read();
                if (nucleus != null) {
                    row.add(scripts(nucleus));
                }
            }
        }
        letters = before;
        depth--;
        return row.finish();
    }

    private void enter(TexToken token) {
        if (++depth > DEEPEST) {
            throw TexFault.at(token.at(), "too-deep", Integer.toString(DEEPEST));
        }
    }

    private static boolean ends(TexToken token, @Nullable Command command, RowEnd end) {
        if (token.isEnd()) {
            return true;
        }
        if (token.kind() == Kind.CHARACTER) {
            return switch (token.text()) {
                case "}" -> stop(end != RowEnd.FORMULA, token, "stray-brace");
                case "&" -> stop(end == RowEnd.CELL || end == RowEnd.FENCE, token, "stray-ampersand");
                case "$" -> stop(end == RowEnd.DOLLAR, token, "stray-dollar");
                case "]" -> end == RowEnd.BRACKET;
                default -> false;
            };
        }
        if (command == null) {
            return false;
        }
        return switch (command.kind()) {
            case LINE_END -> true;
            case END -> stop(end != RowEnd.FORMULA, token, "stray-end");
            case RIGHT -> stop(end == RowEnd.FENCE || end == RowEnd.BRACE, token, "stray-right");
            case MIDDLE -> stop(end == RowEnd.FENCE, token, "stray-middle");
            default -> false;
        };
    }

    private static boolean stop(boolean allowed, TexToken token, String fault) {
        if (!allowed) {
            throw TexFault.at(token.at(), fault, token.text());
        }
        return true;
    }

    /** Whether a command changes the row instead of adding to it; if so it is consumed. */
    private boolean changes(TexToken token, Command command, RowBuilder row) {
        switch (command.kind()) {
            case SWITCH -> {
                tokens.next();
                letters = letters.in(io.github.huozi.math.tree.Alphabet.valueOf(command.value()));
            }
            case STYLE, SIZE, COLOUR -> row.change(atoms.styles().change(tokens.next(), command));
            case OVER -> row.over(tokens.next(), atoms.fractions().over(token, command));
            case LIMITS -> tokens.next();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Reads the content of braces, the opening one next. */
    List<MathNode> braced() {
        TexToken open = tokens.next();
        List<MathNode> nodes = lines(RowEnd.BRACE, TableKind.STACK);
        if (!tokens.take("}")) {
            throw TexFault.at(open.at(), "unclosed-brace");
        }
        return nodes;
    }

    /** Reads an argument of a command: the content of braces, or one symbol. */
    MathNode argument(TexToken of) {
        TexToken token = tokens.peek();
        Command command = token.isCommand() ? CommandTable.of(token.text()) : null;
        boolean closes = command != null
                && switch (command.kind()) {
                    case LINE_END, END, RIGHT, MIDDLE -> true;
                    default -> false;
                };
        if (token.isEnd() || token.is("}") || token.is("&") || closes) {
            throw TexFault.at(of.at(), "missing-argument", of.text());
        }
        if (token.is("{")) {
            return Nodes.row(braced());
        }
        if (token.kind() == Kind.CHARACTER && Character.isDigit(token.text().codePointAt(0))) {
            return letters.number(tokens.next().text());
        }
        enter(token);
        Nucleus nucleus = atoms.read();
        depth--;
        if (nucleus == null) {
            return argument(of);
        }
        return nucleus.node();
    }

    /** Reads an argument as a separate atom, which scripts need as their base. */
    MathNode group(TexToken of) {
        return tokens.peek().is("{") ? Nodes.group(braced()) : argument(of);
    }

    /** Reads the content of brackets as nodes; null if none come next. */
    @Nullable
    MathNode option() {
        if (!tokens.peek().is("[")) {
            return null;
        }
        TexToken open = tokens.next();
        MathNode node = Nodes.row(row(RowEnd.BRACKET));
        if (!tokens.take("]")) {
            throw TexFault.at(open.at(), "unclosed-bracket");
        }
        return node;
    }

    /** Reads the scripts that follow a nucleus. */
    private MathNode scripts(Nucleus nucleus) {
        ScriptMarks marks = new ScriptMarks(nucleus.limits());
        while (true) {
            TexToken token = tokens.peek();
            Command command = token.isCommand() ? CommandTable.of(token.text()) : null;
            String mark = command != null && command.kind() == CommandKind.SCRIPT_MARK ? command.value() : "";
            if (token.is("'")) {
                tokens.next();
                marks.prime();
            } else if (token.is("^") || mark.equals("^")) {
                marks.sup(tokens.next(), argument(token));
            } else if (token.is("_") || mark.equals("_")) {
                marks.sub(tokens.next(), argument(token));
            } else if (command != null && command.kind() == CommandKind.LIMITS) {
                marks.limits(tokens.next().name());
            } else if (!written(token, marks)) {
                return marks.on(nucleus);
            }
        }
    }

    /** Reads scripts that are characters of Unicode. */
    private boolean written(TexToken token, ScriptMarks marks) {
        if (token.kind() != Kind.CHARACTER) {
            return false;
        }
        boolean sup = SUPERSCRIPTS.contains(token.text());
        String all = sup ? SUPERSCRIPTS : SUBSCRIPTS;
        StringBuilder text = new StringBuilder();
        while (tokens.peekRaw().kind() == Kind.CHARACTER
                && all.contains(tokens.peekRaw().text())) {
            text.append(SCRIPTED.charAt(all.indexOf(tokens.raw().text())));
        }
        if (text.isEmpty()) {
            return false;
        }
        MathNode script = Nodes.words(text.toString().replace('-', '−'));
        if (sup) {
            marks.sup(token, script);
        } else {
            marks.sub(token, script);
        }
        return true;
    }

    /** The scripts of one nucleus while they are read. */
    private static final class ScriptMarks {

        private final StringBuilder primes = new StringBuilder();
        private @Nullable MathNode sub;
        private @Nullable MathNode sup;
        private Nucleus.Limits limits;

        ScriptMarks(Nucleus.Limits limits) {
            this.limits = limits;
        }

        void prime() {
            primes.append('′');
        }

        void sup(TexToken mark, MathNode script) {
            if (sup != null) {
                throw TexFault.at(mark.at(), "double-superscript");
            }
            sup = script;
        }

        void sub(TexToken mark, MathNode script) {
            if (sub != null) {
                throw TexFault.at(mark.at(), "double-subscript");
            }
            sub = script;
        }

        void limits(String command) {
            limits = switch (command) {
                case "limits" -> Nucleus.Limits.ALWAYS;
                case "nolimits" -> Nucleus.Limits.NONE;
                default -> Nucleus.Limits.MOVABLE;
            };
        }

        MathNode on(Nucleus nucleus) {
            MathNode above = above();
            if (above == null && sub == null) {
                return nucleus.node();
            }
            MathNode base = nucleus.node();
            Optional<MathNode> under = Optional.ofNullable(sub);
            Optional<MathNode> over = Optional.ofNullable(above);
            return switch (limits) {
                case NONE -> new MathNode.Scripts(base, under, over, atom(base));
                case MOVABLE -> new MathNode.Limits(base, under, over, LimitPlacement.MOVABLE, atom(base));
                case ALWAYS -> new MathNode.Limits(base, under, over, LimitPlacement.ALWAYS, atom(base));
            };
        }

        private static AtomClass atom(MathNode base) {
            return base.atom() == AtomClass.NONE ? AtomClass.ORD : base.atom();
        }

        private @Nullable MathNode above() {
            if (primes.isEmpty()) {
                return sup;
            }
            String text =
                    switch (primes.length()) {
                        case 2 -> "″";
                        case 3 -> "‴";
                        default -> primes.toString();
                    };
            MathNode mark = Nodes.operator(text, AtomClass.ORD);
            return sup == null ? mark : Nodes.row(List.of(mark, sup));
        }
    }
}
