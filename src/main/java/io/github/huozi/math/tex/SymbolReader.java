package io.github.huozi.math.tex;

import io.github.huozi.math.tex.command.Command;
import io.github.huozi.math.tex.command.CommandTable;
import io.github.huozi.math.tex.token.TexFault;
import io.github.huozi.math.tex.token.TexToken;
import io.github.huozi.math.tex.token.TexToken.Kind;
import io.github.huozi.math.tex.token.TokenStream;
import io.github.huozi.math.tree.Alphabet;
import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.ReferenceForm;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads single symbols and names. */
final class SymbolReader {

    private static final String NEGATION = "\u0338";
    private static final String THIN = "\u2009";

    private final FormulaReader reader;
    private final TokenStream tokens;

    SymbolReader(FormulaReader reader) {
        this.reader = reader;
        this.tokens = reader.tokens();
    }

    /** Reads a character that is not a command. */
    @Nullable
    Nucleus character(TexToken token) {
        String text = token.text();
        int c = text.codePointAt(0);
        if (isDigit(c) || (c == '.' && isDigit(firstOf(tokens.peekRaw())))) {
            return Nucleus.of(number(text));
        }
        if (isAsciiLetter(c)) {
            return Nucleus.of(reader.letters().letter(text, Alphabet.ITALIC));
        }
        if (c < 0x80) {
            return Nucleus.of(ascii(text));
        }
        Command symbol = CommandTable.ofCharacter(text);
        if (symbol != null) {
            return symbol(text, symbol);
        }
        return Nucleus.of(isWestern(c) ? other(text, c) : words(text));
    }

    private MathNode number(String first) {
        StringBuilder digits = new StringBuilder(first);
        while (true) {
            TexToken next = tokens.peekRaw();
            int c = firstOf(next);
            if (isDigit(c)) {
                digits.append(tokens.raw().text());
            } else if (c == '.') {
                TexToken point = tokens.raw();
                if (!isDigit(firstOf(tokens.peekRaw()))) {
                    tokens.push(point);
                    break;
                }
                digits.append('.');
            } else {
                break;
            }
        }
        return reader.letters().number(digits.toString());
    }

    private static int firstOf(TexToken token) {
        return token.kind() == Kind.CHARACTER ? token.text().codePointAt(0) : 0;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static MathNode ascii(String text) {
        return switch (text) {
            case "+" -> Nodes.operator("+", AtomClass.BIN);
            case "-" -> Nodes.operator("−", AtomClass.BIN);
            case "*" -> Nodes.operator("∗", AtomClass.BIN);
            case "=", "<", ">", ":" -> Nodes.operator(text, AtomClass.REL);
            case "(", "[" -> Nodes.operator(text, AtomClass.OPEN);
            case ")", "]", "!", "?" -> Nodes.operator(text, AtomClass.CLOSE);
            case ",", ";" -> Nodes.operator(text, AtomClass.PUNCT);
            case "`" -> Nodes.operator("‘", AtomClass.ORD);
            case "~" -> Nodes.space(BoxReader.BLANK);
            default -> Nodes.operator(text, AtomClass.ORD);
        };
    }

    /** Reads letters and signs without a command. */
    private MathNode other(String text, int c) {
        if (c >= 0x391 && c <= 0x3A9) {
            return reader.letters().letter(text, Alphabet.UPRIGHT);
        }
        if (Character.isLetter(c)) {
            boolean mathematical = c >= 0x1D400 && c <= 0x1D7FF;
            return mathematical
                    ? new MathNode.Identifier(text, Alphabet.UPRIGHT, AtomClass.ORD)
                    : reader.letters().letter(text, c >= 0x3B1 && c <= 0x3F5 ? Alphabet.ITALIC : Alphabet.UPRIGHT);
        }
        return switch (text) {
            case "·" -> Nodes.operator("⋅", AtomClass.BIN);
            case "‐", "–", "−" -> Nodes.operator("−", AtomClass.BIN);
            default -> Nodes.operator(text, AtomClass.ORD);
        };
    }

    /** Reads a run of Chinese and other scripts that have no mathematical letters. */
    private MathNode words(String first) {
        StringBuilder text = new StringBuilder(first);
        while (tokens.peekRaw().kind() == Kind.CHARACTER && !isWestern(firstOf(tokens.peekRaw()))) {
            text.append(tokens.raw().text());
        }
        return Nodes.words(text.toString());
    }

    /** Whether a mathematical font may have this character. */
    static boolean isWestern(int c) {
        return c < 0x2E80 || (c >= 0x1D400 && c <= 0x1D7FF) || (c >= 0xA700 && c < 0xA840);
    }

    Nucleus command(TexToken token, Command command) {
        return switch (command.kind()) {
            case FUNCTION -> Nucleus.of(name(command.value().isEmpty() ? token.name() : command.value()));
            case LIMIT_FUNCTION ->
                new Nucleus(name(command.value().isEmpty() ? token.name() : command.value()), Nucleus.Limits.MOVABLE);
            case OPERATOR_NAME -> operatorName(token, command);
            case BIN_WORD -> Nucleus.of(Nodes.operator(command.value(), AtomClass.BIN));
            case NOT -> Nucleus.of(negated(token));
            case DOTS -> Nucleus.of(Nodes.operator(dots(), AtomClass.INNER));
            case CHARACTER -> Nucleus.of(coded(token));
            case SCRIPTED_LETTER ->
                Nucleus.of(reader.letters().letter("r".equals(command.value()) ? "å" : "Å", Alphabet.UPRIGHT));
            case REFERENCE -> Nucleus.of(reference(token, ReferenceForm.valueOf(command.value())));
            default -> symbol(command.value(), command);
        };
    }

    private Nucleus symbol(String text, Command symbol) {
        Letters letters = reader.letters();
        return switch (symbol.kind()) {
            case LETTER -> Nucleus.of(letters.letter(text, Alphabet.ITALIC));
            case CAPITAL -> Nucleus.of(letters.letter(text, Alphabet.UPRIGHT));
            case ITALIC_CAPITAL -> Nucleus.of(letters.letter(text, Alphabet.ITALIC));
            case SIGN ->
                Nucleus.of(new MathNode.Identifier(
                        text,
                        letters.weight() == Letters.Weight.BOLD
                                ? letters.alphabet(text, Alphabet.UPRIGHT)
                                : Alphabet.UPRIGHT,
                        AtomClass.ORD));
            case SUM -> new Nucleus(AtomReader.large(text), Nucleus.Limits.MOVABLE);
            case INTEGRAL -> Nucleus.of(AtomReader.large(text));
            case SMALL_INTEGRAL -> Nucleus.of(Nodes.operator(text, AtomClass.OP));
            case LIMIT_INTEGRAL -> new Nucleus(AtomReader.large(text), Nucleus.Limits.ALWAYS);
            case BAR -> Nucleus.of(Nodes.operator(text, AtomClass.ORD));
            default ->
                Nucleus.of(Nodes.operator(text, AtomClass.valueOf(symbol.kind().name())));
        };
    }

    private static MathNode name(String name) {
        return new MathNode.Identifier(name.replace(" ", THIN), Alphabet.UPRIGHT, AtomClass.OP);
    }

    private Nucleus operatorName(TexToken token, Command command) {
        boolean limits = tokens.take("*") || "limits".equals(command.value());
        List<TexToken> written = tokens.argument(token);
        StringBuilder plain = new StringBuilder();
        boolean simple = true;
        for (TexToken each : written) {
            boolean thin = each.is("\\,") || each.is("\\ ") || each.is("~");
            simple &= thin || each.isSpace() || (each.kind() == Kind.CHARACTER && "{}^_'$&".indexOf(each.text()) < 0);
            plain.append(thin ? THIN : each.isSpace() ? "" : each.text());
        }
        Nucleus.Limits where = limits ? Nucleus.Limits.MOVABLE : Nucleus.Limits.NONE;
        if (simple && !plain.isEmpty()) {
            return new Nucleus(new MathNode.Identifier(plain.toString(), Alphabet.UPRIGHT, AtomClass.OP), where);
        }
        tokens.push(new TexToken(Kind.CHARACTER, "}", token.at()));
        tokens.push(written);
        tokens.push(new TexToken(Kind.CHARACTER, "{", token.at()));
        List<MathNode> nodes = reader.with(reader.letters().in(Alphabet.UPRIGHT), reader::braced);
        return new Nucleus(new MathNode.Row(nodes, AtomClass.OP), where);
    }

    /** Reads what follows with a stroke through it: the character of Unicode, or a combining stroke. */
    private MathNode negated(TexToken token) {
        MathNode next = reader.argument(token);
        if (next instanceof MathNode.Operator operator) {
            String composed = Normalizer.normalize(operator.text() + NEGATION, Normalizer.Form.NFC);
            return new MathNode.Operator(
                    composed, operator.atom(), operator.form(), operator.traits(), operator.size());
        }
        if (next instanceof MathNode.Identifier letter) {
            String composed = Normalizer.normalize(letter.text() + NEGATION, Normalizer.Form.NFC);
            return new MathNode.Identifier(composed, letter.alphabet(), letter.atom());
        }
        return Nodes.row(AtomClass.REL, Nodes.operator("/", AtomClass.ORD), next);
    }

    /** {@code \dots} depends on what follows, as in amsmath: between operators the dots are centred. */
    private String dots() {
        TexToken next = tokens.peek();
        Command command = next.isCommand() ? CommandTable.of(next.text()) : null;
        boolean centred = command == null
                ? next.kind() == Kind.CHARACTER && "+-*=<>:×⋅·".contains(next.text())
                : switch (command.kind()) {
                    case BIN, REL, SUM, INTEGRAL, NOT, ARROW, BIN_WORD -> true;
                    default -> false;
                };
        return centred ? "⋯" : "…";
    }

    private MathNode coded(TexToken token) {
        List<TexToken> given = tokens.argument(token);
        StringBuilder code = new StringBuilder(TokenStream.text(given));
        while (tokens.peekRaw().kind() == Kind.CHARACTER && Character.digit(firstOf(tokens.peekRaw()), 16) >= 0) {
            code.append(tokens.raw().text());
        }
        try {
            String digits = code.toString();
            int value = digits.startsWith("\"")
                    ? Integer.parseInt(digits.substring(1), 16)
                    : digits.startsWith("'")
                            ? Integer.parseInt(digits.substring(1), 8)
                            : digits.startsWith("`")
                                    ? digits.codePointAt(digits.length() > 2 ? 2 : 1)
                                    : Integer.parseInt(digits);
            if (Character.isDefined(value) && !Character.isISOControl(value)) {
                return Nodes.operator(Character.toString(value), AtomClass.ORD);
            }
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            // Falls through to the fault.
        }
        throw TexFault.at(token.at(), "bad-character", code.toString());
    }

    private MathNode reference(TexToken token, ReferenceForm form) {
        String label = tokens.words(token);
        return new MathNode.Reference(label, form, form == ReferenceForm.PLAIN ? label : "(" + label + ")");
    }
}
