package io.github.huozi.math.tex;

import io.github.huozi.math.tex.command.Command;
import io.github.huozi.math.tex.command.CommandTable;
import io.github.huozi.math.tex.token.TexFault;
import io.github.huozi.math.tex.token.TexToken;
import io.github.huozi.math.tex.token.TokenStream;
import io.github.huozi.math.tree.Alphabet;
import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.MathNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads words within a formula: {@code \text} and similar commands, with mathematics between dollars. */
final class WordsReader {

    /** Replaces a space: in MathML a space at either end of a text would be dropped. */
    static final char BLANK = '\u00a0';

    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("\\'", "\u0301"),
            Map.entry("\\`", "\u0300"),
            Map.entry("\\^", "\u0302"),
            Map.entry("\\\"", "\u0308"),
            Map.entry("\\~", "\u0303"),
            Map.entry("\\=", "\u0304"),
            Map.entry("\\.", "\u0307"),
            Map.entry("\\u", "\u0306"),
            Map.entry("\\v", "\u030c"),
            Map.entry("\\H", "\u030b"),
            Map.entry("\\r", "\u030a"),
            Map.entry("\\c", "\u0327"));

    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("\\textbackslash", "\\"),
            Map.entry("\\textless", "<"),
            Map.entry("\\textgreater", ">"),
            Map.entry("\\textbar", "|"),
            Map.entry("\\textbardbl", "‖"),
            Map.entry("\\textasciitilde", "~"),
            Map.entry("\\textasciicircum", "^"),
            Map.entry("\\textbraceleft", "{"),
            Map.entry("\\textbraceright", "}"),
            Map.entry("\\textunderscore", "_"),
            Map.entry("\\textdollar", "$"),
            Map.entry("\\textdegree", "°"),
            Map.entry("\\textcopyright", "©"),
            Map.entry("\\textregistered", "®"),
            Map.entry("\\textsterling", "£"),
            Map.entry("\\textellipsis", "…"),
            Map.entry("\\textemdash", "—"),
            Map.entry("\\textendash", "–"),
            Map.entry("\\textquoteleft", "‘"),
            Map.entry("\\textquoteright", "’"),
            Map.entry("\\textquotedblleft", "“"),
            Map.entry("\\textquotedblright", "”"),
            Map.entry("\\textdagger", "†"),
            Map.entry("\\textdaggerdbl", "‡"),
            Map.entry("\\lq", "‘"),
            Map.entry("\\rq", "’"),
            Map.entry("\\ss", "ß"),
            Map.entry("\\ae", "æ"),
            Map.entry("\\AE", "Æ"),
            Map.entry("\\oe", "œ"),
            Map.entry("\\OE", "Œ"),
            Map.entry("\\o", "ø"),
            Map.entry("\\O", "Ø"),
            Map.entry("\\aa", "å"),
            Map.entry("\\AA", "Å"),
            Map.entry("\\i", "ı"),
            Map.entry("\\j", "ȷ"),
            Map.entry("\\,", "\u2009"),
            Map.entry("\\quad", "\u2003"),
            Map.entry("\\qquad", "\u2003\u2003"),
            Map.entry("\\ ", "\u00a0"),
            Map.entry("\\space", "\u00a0"),
            Map.entry("\\\\", "\u00a0"));

    private final FormulaReader reader;
    private final TokenStream tokens;

    WordsReader(FormulaReader reader) {
        this.reader = reader;
        this.tokens = reader.tokens();
    }

    /** Returns the character of a text command; null when there is none. */
    static @Nullable String character(String command) {
        return CHARACTERS.get(command);
    }

    /** Returns all names that exist only in text. */
    static List<String> names() {
        List<String> names = new ArrayList<>(CHARACTERS.keySet());
        names.addAll(ACCENTS.keySet());
        names.sort(null);
        return names;
    }

    /** Reads the argument of a command as words. */
    MathNode read(TexToken of, Alphabet alphabet) {
        tokens.skipSpaces();
        TexToken first = tokens.peek();
        if (first.isEnd() || first.is("}")) {
            throw TexFault.at(of.at(), "missing-argument", of.text());
        }
        Run run = new Run(alphabet);
        if (first.is("{")) {
            group(run);
        } else {
            one(tokens.next(), run);
        }
        return run.finish();
    }

    private void group(Run run) {
        TexToken open = tokens.next();
        while (true) {
            TexToken token = tokens.peekInText();
            if (token.isEnd()) {
                throw TexFault.at(open.at(), "unclosed-brace");
            }
            if (token.is("}")) {
                tokens.raw();
                return;
            }
            if (token.is("{")) {
                group(run);
            } else {
                one(tokens.raw(), run);
            }
        }
    }

    private void one(TexToken token, Run run) {
        switch (token.kind()) {
            case SPACE -> run.blank();
            case VERBATIM -> run.add(new MathNode.Words(token.text(), Alphabet.MONOSPACE));
            case COMMAND -> command(token, run);
            default -> {
                if (token.is("$")) {
                    mathematics(token, run);
                } else {
                    run.text(token.is("~") ? String.valueOf(BLANK) : token.text());
                }
            }
        }
    }

    private void mathematics(TexToken dollar, Run run) {
        List<MathNode> nodes = reader.with(Letters.USUAL, () -> reader.row(RowEnd.DOLLAR));
        if (!tokens.take("$")) {
            throw TexFault.at(dollar.at(), "unclosed-dollar");
        }
        run.add(Nodes.group(nodes));
    }

    private void command(TexToken token, Run run) {
        String character = CHARACTERS.get(token.text());
        String accent = ACCENTS.get(token.text());
        Command command = CommandTable.of(token.text());
        if (character != null) {
            run.text(character);
        } else if (accent != null) {
            String letter = tokens.words(token).replace("\\i", "ı").replace("\\j", "ȷ");
            String base = letter.equals("ı") ? "i" : letter;
            run.text(Normalizer.normalize(base + accent, Normalizer.Form.NFC));
        } else if (command == null) {
            throw TexFault.at(token.at(), "unknown-command", token.text(), CommandTable.nearest(token.text()));
        } else {
            known(token, command, run);
        }
    }

    private void known(TexToken token, Command command, Run run) {
        switch (command.kind()) {
            case WORDS -> run.add(read(token, Alphabet.valueOf(command.value())));
            case IGNORED, SIZE, SWITCH -> {}
            case LETTER, CAPITAL, SIGN, ORD, BAR, BIN, REL, OPEN, CLOSE, PUNCT, INNER -> run.text(command.value());
            default -> {
                tokens.push(token);
                MathNode node = reader.argument(token);
                run.add(node);
            }
        }
    }

    /** Words, and the mathematics among them, while they are read. */
    private static final class Run {

        private final Alphabet alphabet;
        private final List<MathNode> nodes = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Run(Alphabet alphabet) {
            this.alphabet = alphabet;
        }

        void text(String more) {
            text.append(more);
        }

        void blank() {
            boolean after = !text.isEmpty() && text.charAt(text.length() - 1) == BLANK;
            if (!after) {
                text.append(BLANK);
            }
        }

        void add(MathNode node) {
            flush();
            nodes.add(node);
        }

        private void flush() {
            if (!text.isEmpty()) {
                String words = text.toString()
                        .replace("---", "—")
                        .replace("--", "–")
                        .replace("``", "“")
                        .replace("''", "”")
                        .replace("`", "‘")
                        .replace("'", "’");
                nodes.add(new MathNode.Words(words, alphabet));
                text.setLength(0);
            }
        }

        MathNode finish() {
            flush();
            return nodes.size() == 1 && nodes.get(0) instanceof MathNode.Words
                    ? nodes.get(0)
                    : new MathNode.Row(nodes, AtomClass.ORD);
        }
    }
}
