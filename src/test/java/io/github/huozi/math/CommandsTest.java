package io.github.huozi.math;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.math.markup.MathmlReader;
import io.github.huozi.math.markup.MathmlWriter;
import io.github.huozi.math.tex.TexParser;
import io.github.huozi.math.tex.command.Command;
import io.github.huozi.math.tex.command.CommandKind;
import io.github.huozi.math.tex.command.CommandTable;
import io.github.huozi.math.tex.command.Environment;
import io.github.huozi.math.tex.token.TexMacros;
import io.github.huozi.math.tree.MathMode;
import io.github.huozi.math.tree.MathTree;
import io.github.huozi.math.words.PlainForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the table of commands: what it draws, or why it is rejected. */
class CommandsTest {

    private static final Path DOCUMENTED = Path.of("src/test/resources/io/github/huozi/math/documented.txt");

    @Test
    void everyCommandComesOutAsWrittenDown() {
        StringBuilder table = new StringBuilder();
        for (Map.Entry<String, Command> entry : CommandTable.all().entrySet()) {
            String example = example(entry.getKey(), entry.getValue());
            TexParser.Result result = parse(example);
            boolean refused = entry.getValue().kind() == CommandKind.REFUSED;
            assertThat(result.fault().isPresent())
                    .as(example + " " + result.fault())
                    .isEqualTo(refused);
            table.append(entry.getKey())
                    .append('\t')
                    .append(status(entry.getValue().kind()))
                    .append('\t')
                    .append(example.replace("\n", " "))
                    .append('\t')
                    .append(result.tree().map(CommandsTest::mathml).orElseGet(() -> result.fault()
                            .map(fault -> fault.variant())
                            .orElse("")))
                    .append('\n');
        }
        MathGolden.assertMatches("commands.tsv", table.toString());
    }

    @Test
    void everyEnvironmentComesOutAsWrittenDown() {
        StringBuilder table = new StringBuilder();
        for (String name : Environment.names()) {
            String columns =
                    switch (Environment.of(name).shape()) {
                        case ARRAY -> "{l|c}";
                        case ALIGNED_AT -> "{1}";
                        default -> "";
                    };
            boolean plain = Environment.of(name).shape() == Environment.Shape.PLAIN;
            String body = plain ? "a=b" : "a & =b \\\\ c & =d";
            String example = "\\begin{" + name + "}" + columns + body + "\\end{" + name + "}";
            MathTree tree = parse(example).tree().orElseThrow(() -> new AssertionError(example));
            table.append(name)
                    .append('\t')
                    .append(tree.numbers().size())
                    .append('\t')
                    .append(mathml(tree))
                    .append('\n');
        }
        MathGolden.assertMatches("environments.tsv", table.toString());
    }

    @Test
    void everyNameThatKatexDocumentsIsKnown() throws IOException {
        List<String> documented = Files.readAllLines(DOCUMENTED);
        TreeSet<String> unknown = new TreeSet<>();
        for (String name : documented) {
            String bare = name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
            boolean text = parse("\\text{" + bare + " a}").fault().isEmpty();
            if (CommandTable.of(bare) == null && !text && !bare.equals("\\verb")) {
                unknown.add(name);
            }
        }
        assertThat(documented).hasSizeGreaterThan(900);
        assertThat(unknown).isEmpty();
    }

    /** MathML that we write is read again to the same words. */
    @Test
    void whatIsWrittenIsReadAgain() {
        for (Map.Entry<String, Command> entry : CommandTable.all().entrySet()) {
            TexParser.Result result = parse(example(entry.getKey(), entry.getValue()));
            if (result.tree().isEmpty() || entry.getValue().kind() == CommandKind.WORDS_LAP) {
                continue;
            }
            MathTree tree = result.tree().get().withNumbers(List.of());
            MathTree again = MathmlReader.read(MathmlWriter.write(tree, ""), MathMode.DISPLAY);
            assertThat(bare(again)).as(entry.getKey()).isEqualTo(bare(tree));
        }
    }

    /** Without spaces, and with letters of one alphabet. */
    private static String bare(MathTree tree) {
        return Normalizer.normalize(PlainForm.of(tree), Normalizer.Form.NFKC).replaceAll("[\\s]", "");
    }

    /** A sign has the room that its command has. */
    @ParameterizedTest
    @CsvSource({
        "a−b, a-b",
        "a–b, a-b",
        "a≤b, a\\le b",
        "a×b, a\\times b",
        "∑_i, \\sum_i",
        "a→b, a\\to b",
        "a·b, a\\cdot b"
    })
    void signsThatAreTypedAreThoseOfCommands(String typed, String command) {
        assertThat(mathml(parse(typed).tree().orElseThrow()))
                .isEqualTo(mathml(parse(command).tree().orElseThrow()));
    }

    /** Capitals make a name one of dvipsnames, where that knows it; {@code #} and digits need no name. */
    @ParameterizedTest
    @CsvSource({
        "YellowGreen, #8fff42",
        "yellowgreen, #9acd32",
        "HotPink, #ff69b4",
        "red, #ff0000",
        "Red, #ff0000",
        "#abc, #aabbcc",
        "12AB34, #12ab34"
    })
    void coloursHaveTheNamesThatLatexAndCssKnow(String name, String colour) {
        MathTree tree = parse("\\textcolor{" + name + "}{x}").tree().orElseThrow();
        assertThat(mathml(tree)).contains("mathcolor=\"" + colour + "\"");
    }

    static TexParser.Result parse(String source) {
        return TexParser.parse(source, MathMode.DISPLAY, new TexMacros());
    }

    static String mathml(MathTree tree) {
        Element math = MathmlWriter.write(tree, "");
        Document document = new Document("");
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        document.appendChild(math);
        return math.html()
                .replace("\u00a0", "&#xa0;")
                .replace("\u2009", "&#x2009;")
                .replace("\n", "");
    }

    private static String status(CommandKind kind) {
        return switch (kind) {
            case REFUSED -> "refused";
            case TEXT -> "text";
            case IGNORED, DEFINE, GROUP, TAG, LABEL, UNNUMBERED -> "silent";
            default -> "drawn";
        };
    }

    /** A formula in which the command has what it needs. */
    private static String example(String name, Command command) {
        return switch (command.kind()) {
            case ACCENT,
                    WIDE,
                    BRACE,
                    UNDER,
                    UNDER_BRACE,
                    ALPHABET,
                    NORMAL_ALPHABET,
                    EMBOLDEN,
                    CANCEL,
                    BOXED,
                    PHANTOM,
                    SMASH,
                    LAP,
                    CENTRED,
                    NOT,
                    CLASS,
                    MIDDLE_BARS -> name + "{x}";
            case WORDS, FRAMED_WORDS, CIRCLED_WORDS, WORDS_LAP, OPERATOR_NAME -> name + "{ab}";
            case FRACTION, BINOMIAL, STACKED, CANCEL_TO -> name + "{a}{b}";
            case GENERAL_FRACTION -> name + "{(}{)}{0pt}{}{a}{b}";
            case OVER_UNDER, PRESCRIPT -> name + "{a}{b}{c}";
            case SIDES -> name + "{_a^b}{_c^d}\\sum";
            case ARROW -> name + "[a]{b}";
            case ROOT -> name + "[3]{x}";
            case OLD_ROOT -> name + " 3 \\of x";
            case OVER -> "a " + name + (command.value().equals("length") ? " 1pt" : "") + " b";
            case LEFT, RIGHT -> "\\left( a \\right]";
            case MIDDLE -> "\\left( a \\middle| b \\right)";
            case BIG -> name + "(";
            case BEGIN, END -> "\\begin{matrix} a \\end{matrix}";
            case LINE_END -> "a " + name + " b";
            case TABLE_ONLY -> table(name);
            case SUBSTACK -> "\\sum_{" + name + "{a \\\\ b}} x";
            case COLOUR -> "a " + name + "{red} b";
            case COLOURED, PAPER -> name + "{red}{b}";
            case FRAMED_PAPER -> name + "{red}{blue}{b}";
            case RAISE -> name + "{1ex}{b}";
            case LENGTH -> "a" + name + "{1em}b";
            case RULE -> name + "{1em}{2ex}";
            case CHOICE -> name + "{a}{b}{c}{d}";
            case TEXT_OR_MATH -> name + "{a}{b}";
            case SPACE_BY_STYLE -> "a" + name + "{4}{8}b";
            case CHARACTER -> name + "{\"2211}";
            case SCRIPT_MARK -> "x" + name + "{2}";
            case LIMITS -> "\\int" + name + "_a^b";
            case DEFINE -> definition(name);
            case TAG, LABEL, REFERENCE -> "x " + name + "{a}";
            case MACRO -> name + (name.matches(".*(pmod|pod|mod|bra|ket|braket|Bra|Ket)") ? "{x}" : "");
            case TEXT -> name + "{a}{b}";
            default -> "a " + name + " b";
        };
    }

    private static String table(String name) {
        return name.startsWith("\\shove")
                ? "\\begin{multline*} a \\\\ " + name + " b \\\\ c \\end{multline*}"
                : "\\begin{array}{c} a \\\\ " + name + " b \\end{array}";
    }

    private static String definition(String name) {
        return switch (name) {
            case "\\let" -> "\\let\\foo=\\alpha \\foo";
            case "\\futurelet" -> "x";
            case "\\DeclareMathOperator" -> name + "{\\foo}{foo} \\foo x";
            case "\\newcommand", "\\renewcommand", "\\providecommand" -> name + "{\\foo}[1]{#1^2} \\foo{x}";
            default -> name + "\\foo#1{#1^2} \\foo{x}";
        };
    }
}
