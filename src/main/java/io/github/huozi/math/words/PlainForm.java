package io.github.huozi.math.words;

import io.github.huozi.math.tree.AccentSide;
import io.github.huozi.math.tree.Alphabet;
import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.FormulaNumber;
import io.github.huozi.math.tree.MathNode;
import io.github.huozi.math.tree.MathTree;
import io.github.huozi.math.tree.TableKind;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a formula on one line, as in plain text: {@code x² + 1 ≤ (a + b)/2}. Letters are plain letters, so that a search
 * finds them.
 */
public final class PlainForm {

    private static final String OPENING = "([{⟨⌊⌈";
    private static final String CLOSING = ")]}⟩⌋⌉,;";

    private static final String DIGITS = "0123456789+−=()n";
    private static final String HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
    private static final String LOW_DIGITS = "0123456789+−=()aehijklmnoprstuvx";
    private static final String LOW = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";

    /** Unicode has no combining mark over more letters. */
    private static final int ACCENTED_LETTERS = 2;

    private final StringBuilder out = new StringBuilder();

    private PlainForm() {}

    /** Returns the formula with the numbers known so far. */
    public static String of(MathTree tree) {
        PlainForm form = new PlainForm();
        form.write(tree.root());
        String numbers = tree.numbers().stream()
                .map(FormulaNumber::text)
                .filter(text -> !text.isEmpty())
                .map(text -> " " + text)
                .collect(Collectors.joining());
        return tidy(form.out + numbers);
    }

    private static String of(MathNode node) {
        PlainForm form = new PlainForm();
        form.write(node);
        return tidy(form.out.toString());
    }

    /** Collapses white space, and removes it after opening and before closing characters. */
    private static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                blank = true;
                continue;
            }
            boolean opened = tidy.isEmpty() || OPENING.indexOf(tidy.charAt(tidy.length() - 1)) >= 0;
            if (blank && !opened && CLOSING.indexOf(c) < 0) {
                tidy.append(' ');
            }
            tidy.append(c);
            blank = false;
        }
        return tidy.toString();
    }

    private void write(MathNode node) {
        if (node instanceof MathNode.Operator operator) {
            operator(operator);
        } else if (node instanceof MathNode.Token token) {
            out.append(letters(token));
        } else if (node instanceof MathNode.Space space) {
            out.append(space.width().value() > 0.15 ? " " : "");
        } else if (node instanceof MathNode.Row row) {
            rows(row.children());
        } else if (node instanceof MathNode.Style style) {
            rows(style.children());
        } else if (node instanceof MathNode.Fraction fraction) {
            fraction(fraction);
        } else if (node instanceof MathNode.Radical radical) {
            radical(radical);
        } else if (node instanceof MathNode.Table table) {
            table(table);
        } else {
            scripted(node);
        }
    }

    private static String letters(MathNode.Token token) {
        Alphabet alphabet = token instanceof MathNode.Identifier letter ? letter.alphabet() : Alphabet.UPRIGHT;
        if (alphabet == Alphabet.DOUBLE_STRUCK) {
            return alphabet.letters(token.text());
        }
        StringBuilder plain = new StringBuilder();
        token.text().codePoints().forEach(c -> plain.append(plain(c)));
        return plain.toString();
    }

    /** Maps the letters of mathematical alphabets to plain ones. */
    private static String plain(int c) {
        String letter = Character.toString(c);
        boolean doubleStruck = c >= 0x1D538 && c <= 0x1D56B;
        return c >= 0x1D400 && c <= 0x1D7FF && !doubleStruck
                ? Normalizer.normalize(letter, Normalizer.Form.NFKC)
                : letter;
    }

    private void operator(MathNode.Operator operator) {
        boolean sign = operator.atom() == AtomClass.BIN && !followsOperand();
        boolean between = operator.atom() == AtomClass.REL || operator.atom() == AtomClass.BIN;
        if (between && !sign) {
            out.append(' ').append(operator.text()).append(' ');
        } else if (operator.atom() == AtomClass.PUNCT) {
            out.append(operator.text()).append(' ');
        } else {
            out.append(operator.text());
        }
    }

    /** Whether the last character can be the left operand of an operator. */
    private boolean followsOperand() {
        int at = out.length();
        while (at > 0 && out.charAt(at - 1) == ' ') {
            at--;
        }
        if (at == 0) {
            return false;
        }
        int last = out.codePointBefore(at);
        return Character.isLetterOrDigit(last)
                || Character.getType(last) == Character.NON_SPACING_MARK
                || ")]}⟩⌋⌉!′″‴∞∅".indexOf(last) >= 0
                || HIGH.indexOf(last) >= 0
                || LOW.indexOf(last) >= 0;
    }

    private void rows(List<MathNode> nodes) {
        for (MathNode node : nodes) {
            boolean named = node.atom() == AtomClass.OP && !out.isEmpty() && isWord(out.charAt(out.length() - 1));
            if (named) {
                out.append(' ');
            }
            int before = out.length();
            write(node);
            boolean name = node.atom() == AtomClass.OP && out.length() > before;
            if (name && !(node instanceof MathNode.Operator)) {
                out.append(' ');
            }
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private void fraction(MathNode.Fraction fraction) {
        boolean binomial = fraction.rule().filter(rule -> rule.isZero()).isPresent();
        out.append(bracketed(of(fraction.numerator())))
                .append(binomial ? " " : "/")
                .append(bracketed(of(fraction.denominator())));
    }

    private static String bracketed(String text) {
        boolean simple = text.codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || c == '.'
                        || LOW.indexOf(c) >= 0
                        || (HIGH.indexOf(c) >= 0 && c != '⁺' && c != '⁻'));
        return simple || isBracketed(text) ? text : "(" + text + ")";
    }

    /** Whether the last parenthesis closes the first: {@code (l)}, not {@code (a)(b)}. */
    private static boolean isBracketed(String text) {
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at > 0 && at == text.length() - 1;
            }
        }
        return false;
    }

    private void radical(MathNode.Radical radical) {
        String degree = radical.degree().map(PlainForm::of).orElse("");
        String sign =
                switch (degree) {
                    case "3" -> "∛";
                    case "4" -> "∜";
                    default -> raised(degree) + "√";
                };
        out.append(sign).append(bracketed(of(radical.body())));
    }

    private static String raised(String text) {
        return text.isEmpty() ? "" : translated(text, DIGITS, HIGH).orElse("(" + text + ")");
    }

    private void table(MathNode.Table table) {
        boolean cases = table.kind() == TableKind.CASES || table.kind() == TableKind.DISPLAY_CASES;
        String between = cases ? ", " : " ";
        out.append(table.rows().stream()
                .filter(row -> !row.isRules())
                .map(row -> row.cells().stream().map(PlainForm::of).collect(Collectors.joining(between)))
                .collect(Collectors.joining("; ")));
    }

    private void scripted(MathNode node) {
        if (node instanceof MathNode.Scripts scripts) {
            write(scripts.base());
            scripts(scripts.sub(), scripts.sup());
        } else if (node instanceof MathNode.Limits limits) {
            write(limits.base());
            boolean named = limits.base() instanceof MathNode.Limits || limits.base() instanceof MathNode.Operator;
            scripts(limits.under(), limits.over());
            if (named) {
                out.append(' ');
            }
        } else if (node instanceof MathNode.Accent accent) {
            accent(accent);
        } else if (node instanceof MathNode.Multiscripts scripts) {
            scripts.before().forEach(pair -> scripts(pair.sub(), pair.sup()));
            write(scripts.base());
            scripts.after().forEach(pair -> scripts(pair.sub(), pair.sup()));
        } else if (node instanceof MathNode.Enclosure enclosure) {
            write(enclosure.body());
        } else if (node instanceof MathNode.Padded padded) {
            write(padded.body());
        }
    }

    private void scripts(Optional<MathNode> sub, Optional<MathNode> sup) {
        sub.map(PlainForm::of)
                .filter(text -> !text.isEmpty())
                .ifPresent(
                        text -> out.append(translated(text, LOW_DIGITS, LOW).orElseGet(() -> "_" + bracketed(text))));
        sup.map(PlainForm::of).filter(text -> !text.isEmpty()).ifPresent(text -> out.append(high(text)));
    }

    private static String high(String text) {
        if (text.chars().allMatch(c -> c == '′' || c == '″' || c == '‴')) {
            return text;
        }
        return translated(text, DIGITS, HIGH).orElseGet(() -> "^" + bracketed(text));
    }

    private static Optional<String> translated(String text, String from, String to) {
        String tight = text.replace(" ", "");
        boolean all = tight.codePoints().allMatch(c -> from.indexOf(c) >= 0);
        return all
                ? Optional.of(tight.chars()
                        .mapToObj(c -> String.valueOf(to.charAt(from.indexOf(c))))
                        .collect(Collectors.joining()))
                : Optional.empty();
    }

    private void accent(MathNode.Accent accent) {
        String base = of(accent.base());
        String mark = accent.mark().text();
        boolean combining = Character.getType(mark.codePointAt(0)) == Character.NON_SPACING_MARK;
        boolean letter = !base.isEmpty() && base.codePointCount(0, base.length()) <= ACCENTED_LETTERS;
        if (letter && (combining || (mark.equals("‾") && accent.side() == AccentSide.OVER))) {
            int first = Character.charCount(base.codePointAt(0));
            String joined = base.substring(0, first) + (combining ? mark : "\u0304") + base.substring(first);
            out.append(Normalizer.normalize(joined, Normalizer.Form.NFC));
        } else {
            out.append(base);
        }
    }
}
