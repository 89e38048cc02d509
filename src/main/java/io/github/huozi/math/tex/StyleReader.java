package io.github.huozi.math.tex;

import io.github.huozi.math.tex.command.Command;
import io.github.huozi.math.tex.token.TexToken;
import io.github.huozi.math.tex.token.TexToken.Kind;
import io.github.huozi.math.tex.token.TokenStream;
import io.github.huozi.math.tree.Alphabet;
import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.MathMode;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.StyleChange;
import java.util.List;

/** Reads commands that change the look or the class of their argument: alphabets, styles, classes of atoms. */
final class StyleReader {

    private final FormulaReader reader;
    private final TokenStream tokens;

    StyleReader(FormulaReader reader) {
        this.reader = reader;
        this.tokens = reader.tokens();
    }

    /** Returns the change of a command that applies to the end of its group. */
    StyleChange change(TexToken token, Command command) {
        return switch (command.kind()) {
            case COLOUR -> {
                String model = model();
                yield StyleChange.colour(TexColour.of(model, tokens.words(token), token));
            }
            case SIZE -> StyleChange.size(Double.parseDouble(command.value()));
            default ->
                command.value().equals("display")
                        ? StyleChange.displayStyle()
                        : StyleChange.textStyle(Integer.parseInt(command.value()));
        };
    }

    /** Reads the colour model in brackets: {@code [RGB]}. */
    String model() {
        List<TexToken> option = tokens.option();
        return option == null ? "" : TokenStream.text(option);
    }

    Nucleus read(TexToken token, Command command) {
        return switch (command.kind()) {
            case ALPHABET -> Nucleus.of(alphabet(token, Alphabet.valueOf(command.value())));
            case NORMAL_ALPHABET -> Nucleus.of(reader.with(Letters.USUAL, () -> reader.group(token)));
            case EMBOLDEN -> Nucleus.of(reader.with(reader.letters().bold(), () -> reader.argument(token)));
            case CHOICE -> Nucleus.of(choice(token));
            case TEXT_OR_MATH -> {
                tokens.argument(token);
                yield Nucleus.of(reader.argument(token));
            }
            case TEXT -> {
                tokens.argument(token);
                yield Nucleus.of(token.is("\\url") ? Nodes.words("") : reader.argument(token));
            }
            default -> classed(token, AtomClass.valueOf(command.value()));
        };
    }

    private MathNode alphabet(TexToken token, Alphabet alphabet) {
        if (tokens.peek().is("{")) {
            List<TexToken> written = tokens.argument(token);
            if (isWord(written)) {
                String word = TokenStream.text(written);
                return new MathNode.Identifier(
                        word, reader.letters().in(alphabet).alphabet(word, Alphabet.UPRIGHT), AtomClass.ORD);
            }
            tokens.push(new TexToken(Kind.CHARACTER, "}", token.at()));
            tokens.push(written);
            tokens.push(new TexToken(Kind.CHARACTER, "{", token.at()));
        }
        return reader.with(reader.letters().in(alphabet), () -> reader.group(token));
    }

    /** Whether the tokens are several letters and nothing else: one name. */
    private static boolean isWord(List<TexToken> tokens) {
        return tokens.size() > 1
                && tokens.stream()
                        .allMatch(token -> token.kind() == Kind.CHARACTER
                                && token.text().charAt(0) < 0x80
                                && Character.isLetter(token.text().charAt(0)));
    }

    private MathNode choice(TexToken token) {
        MathNode display = reader.argument(token);
        MathNode text = reader.argument(token);
        reader.argument(token);
        reader.argument(token);
        return reader.mode() == MathMode.DISPLAY ? display : text;
    }

    private Nucleus classed(TexToken token, AtomClass atom) {
        MathNode body = reader.argument(token);
        MathNode classed = Nodes.as(atom, body);
        return atom == AtomClass.OP ? new Nucleus(classed, Nucleus.Limits.MOVABLE) : Nucleus.of(classed);
    }
}
