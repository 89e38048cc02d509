package io.github.huozi.math.tex;

import io.github.huozi.math.tex.command.Command;
import io.github.huozi.math.tex.command.CommandKind;
import io.github.huozi.math.tex.token.TexToken;
import io.github.huozi.math.tex.token.TokenStream;
import io.github.huozi.math.tree.Alphabet;
import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.Em;
import io.github.huozi.math.tree.EnclosureLine;
import io.github.huozi.math.tree.MathMode;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.StyleChange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads spaces, and commands that change the size of their argument or draw lines around it. */
final class BoxReader {

    /** The space between words. */
    static final Em BLANK = new Em(0.25);

    private static final String CIRCLED_DIGITS = "①②③④⑤⑥⑦⑧⑨";

    private final FormulaReader reader;
    private final TokenStream tokens;
    private final WordsReader words;

    BoxReader(FormulaReader reader, WordsReader words) {
        this.reader = reader;
        this.tokens = reader.tokens();
        this.words = words;
    }

    Nucleus read(TexToken token, Command command) {
        return Nucleus.of(
                switch (command.kind()) {
                    case SPACE -> Nodes.space(Em.mu(Integer.parseInt(command.value())));
                    case BLANK -> Nodes.space(BLANK);
                    case LENGTH -> length(token);
                    case SPACE_BY_STYLE -> byStyle(token);
                    case RULE -> rule(token);
                    case PHANTOM -> phantom(token, command.value());
                    case SMASH -> smash(token);
                    case LAP -> lap(reader.argument(token), command.value());
                    case WORDS_LAP -> lap(words.read(token, Alphabet.UPRIGHT), command.value());
                    case RAISE -> raise(token, command.value());
                    case CENTRED -> reader.argument(token);
                    case COLOURED -> coloured(token);
                    case PAPER, FRAMED_PAPER -> paper(token, command);
                    default -> enclosed(token, command);
                });
    }

    private MathNode length(TexToken token) {
        tokens.take("*");
        return Nodes.space(TexLength.next(tokens, token));
    }

    private MathNode byStyle(TexToken token) {
        String text = tokens.words(token);
        String display = tokens.words(token);
        return Nodes.space(Em.mu(Integer.parseInt(reader.mode() == MathMode.DISPLAY ? display : text)));
    }

    private MathNode rule(TexToken token) {
        List<TexToken> option = tokens.option();
        Em raise = option == null ? Em.ZERO : TexLength.of(option, token);
        Em width = TexLength.of(tokens.words(token), token);
        Em height = TexLength.of(tokens.words(token), token);
        Em top = new Em(height.value() + raise.value());
        Em depth = new Em(-raise.value());
        return width.isZero() || height.isZero()
                ? new MathNode.Space(width, top, depth)
                : new MathNode.Rule(width, top, depth);
    }

    private MathNode phantom(TexToken token, String what) {
        MathNode body = new MathNode.Phantom(reader.argument(token));
        return switch (what) {
            case "width" -> padded(body, Optional.empty(), 0, Optional.of(Em.ZERO), Optional.of(Em.ZERO), Em.ZERO);
            case "height" -> padded(body, Optional.of(Em.ZERO), 0, Optional.empty(), Optional.empty(), Em.ZERO);
            default -> body;
        };
    }

    private static MathNode padded(
            MathNode body, Optional<Em> width, double shift, Optional<Em> height, Optional<Em> depth, Em raise) {
        return new MathNode.Padded(body, width, shift, height, depth, raise);
    }

    private MathNode smash(TexToken token) {
        String option =
                Optional.ofNullable(tokens.option()).map(TokenStream::text).orElse("tb");
        MathNode body = reader.argument(token);
        return padded(
                body,
                Optional.empty(),
                0,
                option.contains("t") ? Optional.of(Em.ZERO) : Optional.empty(),
                option.contains("b") ? Optional.of(Em.ZERO) : Optional.empty(),
                Em.ZERO);
    }

    private static MathNode lap(MathNode body, String shift) {
        return padded(
                body, Optional.of(Em.ZERO), Double.parseDouble(shift), Optional.empty(), Optional.empty(), Em.ZERO);
    }

    private MathNode raise(TexToken token, String way) {
        Em by = TexLength.next(tokens, token);
        Em raise = way.equals("down") ? new Em(-by.value()) : by;
        MathNode body = token.is("\\raisebox") ? words.read(token, Alphabet.UPRIGHT) : reader.argument(token);
        return padded(body, Optional.empty(), 0, Optional.empty(), Optional.empty(), raise);
    }

    private MathNode coloured(TexToken token) {
        String model = option();
        StyleChange colour = StyleChange.colour(TexColour.of(model, tokens.words(token), token));
        return new MathNode.Style(List.of(reader.argument(token)), colour, AtomClass.NONE);
    }

    private String option() {
        List<TexToken> option = tokens.option();
        return option == null ? "" : TokenStream.text(option);
    }

    private MathNode paper(TexToken token, Command command) {
        String model = option();
        String first = TexColour.of(model, tokens.words(token), token);
        StyleChange change = command.kind() == CommandKind.PAPER
                ? StyleChange.background(first)
                : StyleChange.framed(TexColour.of(model, tokens.words(token), token), first);
        return Nodes.styled(words.read(token, Alphabet.UPRIGHT), change, AtomClass.ORD);
    }

    private MathNode enclosed(TexToken token, Command command) {
        return switch (command.kind()) {
            case CANCEL -> enclosure(reader.argument(token), lines(command.value()));
            case CANCEL_TO -> {
                MathNode value = reader.argument(token);
                MathNode body = enclosure(reader.argument(token), Set.of(EnclosureLine.UP_DIAGONAL));
                yield new MathNode.Scripts(body, Optional.empty(), Optional.of(value), AtomClass.ORD);
            }
            case BOXED -> {
                MathNode body = Nodes.styled(reader.argument(token), StyleChange.displayStyle(), AtomClass.NONE);
                yield enclosure(body, Set.of(EnclosureLine.BOX));
            }
            case FRAMED_WORDS -> enclosure(words.read(token, Alphabet.UPRIGHT), Set.of(EnclosureLine.BOX));
            default -> circled(words.read(token, Alphabet.UPRIGHT));
        };
    }

    private static Set<EnclosureLine> lines(String value) {
        return Stream.of(value.split(" ")).map(EnclosureLine::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static MathNode enclosure(MathNode body, Set<EnclosureLine> lines) {
        return new MathNode.Enclosure(body, lines);
    }

    private static MathNode circled(MathNode body) {
        boolean digit = body instanceof MathNode.Words text && text.text().matches("[1-9]");
        if (digit && body instanceof MathNode.Words text) {
            return Nodes.words(String.valueOf(CIRCLED_DIGITS.charAt(text.text().charAt(0) - '1')));
        }
        return enclosure(body, Set.of(EnclosureLine.CIRCLE));
    }
}
