package io.github.huozi.math.tex;

import io.github.huozi.math.tex.command.Command;
import io.github.huozi.math.tex.command.CommandTable;
import io.github.huozi.math.tex.token.TexFault;
import io.github.huozi.math.tex.token.TexMacro;
import io.github.huozi.math.tex.token.TexToken;
import io.github.huozi.math.tex.token.TokenStream;
import io.github.huozi.math.tree.Alphabet;
import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.OperatorForm;
import io.github.huozi.math.tree.OperatorTrait;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one atom: a character, a group, or a command with its arguments. */
final class AtomReader {

    private final FormulaReader reader;
    private final TokenStream tokens;
    private final SymbolReader symbols;
    private final FractionReader fractions;
    private final StyleReader styles;
    private final AccentReader accents;
    private final FenceReader fences;
    private final BoxReader boxes;
    private final WordsReader words;
    private final TableReader tables;
    private final MacroReader macros;

    AtomReader(FormulaReader reader) {
        this.reader = reader;
        this.tokens = reader.tokens();
        this.symbols = new SymbolReader(reader);
        this.fractions = new FractionReader(reader);
        this.styles = new StyleReader(reader);
        this.accents = new AccentReader(reader);
        this.fences = new FenceReader(reader);
        this.words = new WordsReader(reader);
        this.boxes = new BoxReader(reader, words);
        this.tables = new TableReader(reader);
        this.macros = new MacroReader(tokens);
    }

    StyleReader styles() {
        return styles;
    }

    FractionReader fractions() {
        return fractions;
    }

    /** Reads an atom; null if it draws nothing. */
    @Nullable
    Nucleus read() {
        TexToken token = tokens.peek();
        return switch (token.kind()) {
            case COMMAND -> command(tokens.next());
            case VERBATIM -> Nucleus.of(new MathNode.Words(tokens.next().text(), Alphabet.MONOSPACE));
            default -> character(token);
        };
    }

    private @Nullable Nucleus character(TexToken token) {
        return switch (token.text()) {
            case "{" -> Nucleus.of(Nodes.group(reader.braced()));
            // Scripts without a base have an empty one.
            case "^", "_", "'" -> Nucleus.of(new MathNode.Row(List.of(), AtomClass.ORD));
            default -> symbols.character(tokens.next());
        };
    }

    private @Nullable Nucleus command(TexToken token) {
        Command command = CommandTable.of(token.text());
        String character = WordsReader.character(token.text());
        if (command == null && character != null) {
            return Nucleus.of(Nodes.words(character));
        }
        if (command == null) {
            throw TexFault.at(token.at(), "unknown-command", token.text(), CommandTable.nearest(token.text()));
        }
        return switch (command.kind()) {
            case LETTER,
                    CAPITAL,
                    ITALIC_CAPITAL,
                    SIGN,
                    ORD,
                    BAR,
                    BIN,
                    REL,
                    OPEN,
                    CLOSE,
                    PUNCT,
                    INNER,
                    SUM,
                    INTEGRAL,
                    SMALL_INTEGRAL,
                    LIMIT_INTEGRAL,
                    FUNCTION,
                    LIMIT_FUNCTION,
                    OPERATOR_NAME,
                    BIN_WORD,
                    NOT,
                    DOTS,
                    CHARACTER,
                    SCRIPTED_LETTER,
                    REFERENCE -> symbols.command(token, command);
            case SPACE,
                    BLANK,
                    LENGTH,
                    SPACE_BY_STYLE,
                    RULE,
                    PHANTOM,
                    SMASH,
                    LAP,
                    WORDS_LAP,
                    RAISE,
                    CENTRED,
                    CANCEL,
                    CANCEL_TO,
                    BOXED,
                    FRAMED_WORDS,
                    CIRCLED_WORDS,
                    COLOURED,
                    PAPER,
                    FRAMED_PAPER -> boxes.read(token, command);
            case ACCENT, WIDE, BRACE, UNDER, UNDER_BRACE, STACKED, OVER_UNDER, ARROW, SIDES, PRESCRIPT ->
                accents.read(token, command);
            case ALPHABET, NORMAL_ALPHABET, EMBOLDEN, CHOICE, TEXT_OR_MATH, TEXT, CLASS -> styles.read(token, command);
            case FRACTION, BINOMIAL, GENERAL_FRACTION, ROOT, OLD_ROOT -> fractions.read(token, command);
            case LEFT, BIG, MIDDLE_BARS -> fences.read(token, command);
            case WORDS -> Nucleus.of(words.read(token, Alphabet.valueOf(command.value())));
            case BEGIN, SUBSTACK, TABLE_ONLY -> tables.read(token, command);
            case MACRO -> written(token);
            default -> silent(token, command);
        };
    }

    /** Reads a command that is a macro in TeX. */
    private @Nullable Nucleus written(TexToken token) {
        TexMacro macro = CommandTable.macro(token);
        if (macro == null) {
            throw new IllegalStateException("no macro " + token.text());
        }
        tokens.expand(token, macro);
        TexToken next = tokens.peek();
        return next.isEnd() ? null : read();
    }

    /** Reads a command that draws nothing. */
    private @Nullable Nucleus silent(TexToken token, Command command) {
        switch (command.kind()) {
            case DEFINE -> macros.define(token);
            case GROUP, IGNORED -> {}
            case TAG, LABEL, UNNUMBERED -> reader.numbers().read(token, command);
            case REFUSED -> throw TexFault.at(token.at(), "refused." + command.value(), token.text());
            default -> throw TexFault.at(token.at(), "unexpected", token.text());
        }
        return null;
    }

    /** Returns an operator that is larger in display style. */
    static MathNode large(String text) {
        return Nodes.operator(text, AtomClass.OP, OperatorForm.PREFIX, OperatorTrait.LARGE, OperatorTrait.SYMMETRIC);
    }
}
