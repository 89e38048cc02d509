package io.github.huozi.math.markup;

import io.github.huozi.math.tree.Alphabet;
import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.Em;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.OperatorForm;
import io.github.huozi.math.tree.OperatorTrait;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the token elements of MathML. */
final class MathmlTokens {

    private static final Pattern LENGTH = Pattern.compile("([-+]?[0-9]*\\.?[0-9]+)\\s*(em|ex|pt|px|cm|mm|in|pc)?");

    /** U+2061 to U+2064: function application and similar characters, which are not drawn. */
    private static final String INVISIBLE = "\u2061\u2062\u2063\u2064\u200b";

    /** Characters that authors type for mathematical signs: MathML Core, 3.2.4. */
    private static final String HYPHEN = "-";

    private MathmlTokens() {}

    private static String text(Element element) {
        return element.text().strip();
    }

    static MathNode identifier(Element element) {
        String text = text(element);
        boolean single = text.codePointCount(0, text.length()) == 1;
        Alphabet usual = single && Alphabet.ITALIC.has(text.codePointAt(0)) ? Alphabet.ITALIC : Alphabet.UPRIGHT;
        Alphabet alphabet = alphabet(element.attr("mathvariant"), usual);
        boolean name = !single && text.chars().allMatch(Character::isLetter) && alphabet == Alphabet.UPRIGHT;
        boolean function = name && text.length() > 1 && text.charAt(0) < 0x80 && Character.isLowerCase(text.charAt(0));
        return new MathNode.Identifier(text, alphabet, function ? AtomClass.OP : AtomClass.ORD);
    }

    static MathNode number(Element element) {
        return new MathNode.Number(text(element), alphabet(element.attr("mathvariant"), Alphabet.UPRIGHT));
    }

    private static Alphabet alphabet(String variant, Alphabet usual) {
        return switch (variant) {
            case "normal" -> Alphabet.UPRIGHT;
            case "bold" -> Alphabet.BOLD;
            case "italic" -> Alphabet.ITALIC;
            case "bold-italic" -> Alphabet.BOLD_ITALIC;
            case "double-struck" -> Alphabet.DOUBLE_STRUCK;
            case "script" -> Alphabet.SCRIPT;
            case "bold-script" -> Alphabet.BOLD_SCRIPT;
            case "fraktur" -> Alphabet.FRAKTUR;
            case "bold-fraktur" -> Alphabet.BOLD_FRAKTUR;
            case "sans-serif" -> Alphabet.SANS;
            case "bold-sans-serif" -> Alphabet.SANS_BOLD;
            case "sans-serif-italic" -> Alphabet.SANS_ITALIC;
            case "sans-serif-bold-italic" -> Alphabet.SANS_BOLD_ITALIC;
            case "monospace" -> Alphabet.MONOSPACE;
            default -> usual;
        };
    }

    static MathNode words(Element element) {
        String text = element.wholeText().replaceAll("[ \\t\\n\\r\\f]+", "\u00a0");
        return new MathNode.Words(text, alphabet(element.attr("mathvariant"), Alphabet.UPRIGHT));
    }

    static @Nullable MathNode operator(Element element, OperatorForm form) {
        String written = text(element);
        if (written.isEmpty() || INVISIBLE.contains(written)) {
            return null;
        }
        String text = written.equals(HYPHEN) ? "−" : written;
        boolean word = text.length() > 1 && Character.isLetter(text.charAt(0));
        if (word) {
            return new MathNode.Identifier(text, Alphabet.UPRIGHT, AtomClass.OP);
        }
        OperatorForm known = OperatorDictionary.knownForm(text, form);
        AtomClass atom = OperatorDictionary.atom(text, known);
        boolean tight = isZero(element.attr("lspace")) && isZero(element.attr("rspace"));
        AtomClass spaced = tight && (atom == AtomClass.BIN || atom == AtomClass.REL) ? AtomClass.ORD : atom;
        return new MathNode.Operator(text, spaced, known, traits(element, text, known), size(element));
    }

    private static boolean isZero(String length) {
        return length(length).filter(Em::isZero).isPresent();
    }

    private static Set<OperatorTrait> traits(Element element, String text, OperatorForm form) {
        EnumSet<OperatorTrait> traits = EnumSet.noneOf(OperatorTrait.class);
        boolean fence = OperatorDictionary.isFence(text) && form != OperatorForm.INFIX;
        boolean stretchy = element.hasAttr("stretchy")
                ? element.attr("stretchy").equals("true")
                : OperatorDictionary.isStretchy(text) && (fence || !OperatorDictionary.isFence(text));
        if (stretchy) {
            traits.add(OperatorTrait.STRETCHY);
        }
        if (OperatorDictionary.isFence(text) && stretchy) {
            traits.add(OperatorTrait.SYMMETRIC);
        }
        boolean large =
                element.hasAttr("largeop") ? element.attr("largeop").equals("true") : OperatorDictionary.isLarge(text);
        if (large) {
            traits.add(OperatorTrait.LARGE);
            traits.add(OperatorTrait.SYMMETRIC);
        }
        return traits;
    }

    private static Optional<Em> size(Element element) {
        String size = element.attr("minsize");
        return size.equals(element.attr("maxsize")) ? length(size) : Optional.empty();
    }

    static MathNode fence(String text, AtomClass atom) {
        OperatorForm form = atom == AtomClass.OPEN ? OperatorForm.PREFIX : OperatorForm.POSTFIX;
        return new MathNode.Operator(
                text.strip(), atom, form, Set.of(OperatorTrait.STRETCHY, OperatorTrait.SYMMETRIC), Optional.empty());
    }

    static MathNode separator(String text) {
        return new MathNode.Operator(text, AtomClass.PUNCT, OperatorForm.INFIX, Set.of(), Optional.empty());
    }

    static MathNode space(Element element) {
        return new MathNode.Space(
                length(element.attr("width")).orElse(Em.ZERO),
                length(element.attr("height")).orElse(Em.ZERO),
                length(element.attr("depth")).orElse(Em.ZERO));
    }

    /** Parses a length of CSS or MathML; empty when it is invalid, or depends on what MathML Core lacks. */
    static Optional<Em> length(String written) {
        String text = written.strip();
        switch (text) {
            case "thinmathspace" -> {
                return Optional.of(Em.mu(3));
            }
            case "mediummathspace" -> {
                return Optional.of(Em.mu(4));
            }
            case "thickmathspace" -> {
                return Optional.of(Em.mu(5));
            }
            default -> {}
        }
        Matcher matcher = LENGTH.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double unit =
                switch (matcher.group(2) == null ? "em" : matcher.group(2)) {
                    case "ex" -> 0.45;
                    case "pt" -> 0.1;
                    case "px" -> 0.0625;
                    case "cm" -> 2.845;
                    case "mm" -> 0.2845;
                    case "in" -> 7.227;
                    case "pc" -> 1.2;
                    default -> 1;
                };
        double value = decimal(matcher.group(1)) * unit;
        return Math.abs(value) > 200 ? Optional.empty() : Optional.of(new Em(value));
    }

    static double decimal(String number) {
        return number.matches("[-+]?[0-9]*\\.?[0-9]+") ? Double.parseDouble(number) : 0;
    }
}
