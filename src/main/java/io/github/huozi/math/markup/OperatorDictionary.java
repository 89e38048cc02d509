package io.github.huozi.math.markup;

import io.github.huozi.math.tree.AtomClass;
import io.github.huozi.math.tree.OperatorForm;
import java.util.Optional;

/**
 * The operator dictionary of reading systems: the part of MathML Core's Appendix B on which MathML 3's Appendix C agrees,
 * and the classes of operators in TeX.
 */
final class OperatorDictionary {

    private static final String OPEN = "([{⌈⌊⟦⟨⟪⟮⦃⌜⌞⎰";
    private static final String CLOSE = ")]}⌉⌋⟧⟩⟫⟯⦄⌝⌟⎱";
    private static final String BARS = "|‖∣∥";
    private static final String BINARY = "+-−±∓∪∩∧∨∖×÷⋅·*∗∘∙⊕⊖⊗⊘⊙⊎⊓⊔⋆⋄†‡≀⨿⊞⊟⊠⊡∔⋉⋊⊼⊻⋏⋎";
    private static final String RELATIONS = "=<>≤≥≠≡≈∼≃≅≪≫∈∉∋⊂⊃⊆⊇⊊⊋∝≺≻⪯⪰⊢⊣⊨∣∥⟂≐≜≔≕:";
    private static final String SUMS = "∑∏∐⋃⋂⋁⋀⨁⨂⨀⨄⨆⨅";
    private static final String INTEGRALS = "∫∬∭⨌∮∯∰";
    private static final String ACCENTS = "‾¯_^~ˆ˜ˇ⏞⏟⎴⎵⏜⏝⏠⏡";

    /** Space on both sides, in math units. */
    record Room(int before, int after) {}

    private OperatorDictionary() {}

    /** Returns the space that every reading system sets around an operator; empty where they differ. */
    static Optional<Room> room(String text, OperatorForm form) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (form) {
            case PREFIX -> OPEN.contains(text) || "+-−".contains(text) ? Optional.of(new Room(0, 0)) : Optional.empty();
            case POSTFIX -> CLOSE.contains(text) ? Optional.of(new Room(0, 0)) : Optional.empty();
            case INFIX -> infix(text);
        };
    }

    private static Optional<Room> infix(String text) {
        if ("+−".contains(text)) {
            return Optional.of(new Room(4, 4));
        }
        if (text.equals(",") || text.equals(";")) {
            return Optional.of(new Room(0, 3));
        }
        boolean relation = "=<>≤≥≠≡≈∼∈∉⊂⊃⊆⊇".contains(text) || isArrow(text);
        return relation ? Optional.of(new Room(5, 5)) : Optional.empty();
    }

    static boolean isArrow(String text) {
        int c = text.codePointAt(0);
        return (c >= 0x2190 && c <= 0x21FF) || (c >= 0x27F0 && c <= 0x27FF);
    }

    /** Whether an operator stretches by default. */
    static boolean isStretchy(String text) {
        return !text.isEmpty() && (isFence(text) || ACCENTS.contains(text) || isArrow(text));
    }

    /** Whether it is a delimiter. */
    static boolean isFence(String text) {
        return !text.isEmpty() && (OPEN.contains(text) || CLOSE.contains(text) || BARS.contains(text));
    }

    static boolean isLarge(String text) {
        return !text.isEmpty() && (SUMS.contains(text) || INTEGRALS.contains(text));
    }

    static boolean isSum(String text) {
        return !text.isEmpty() && SUMS.contains(text);
    }

    /**
     * Returns the form of an operator in the dictionary: brackets have one, and an operator without an entry for the form
     * of its position is infix.
     */
    static OperatorForm knownForm(String text, OperatorForm asked) {
        if (OPEN.contains(text) || isLarge(text)) {
            return OperatorForm.PREFIX;
        }
        if (CLOSE.contains(text) || text.equals("!")) {
            return OperatorForm.POSTFIX;
        }
        boolean prefix = asked == OperatorForm.PREFIX && ("+−±∓¬∀∃∇∂".contains(text) || BARS.contains(text));
        boolean postfix = asked == OperatorForm.POSTFIX && ("′″‴%°".contains(text) || BARS.contains(text));
        return prefix || postfix ? asked : OperatorForm.INFIX;
    }

    /** Returns the class of an operator in TeX, given its form. */
    static AtomClass atom(String text, OperatorForm form) {
        if (text.isEmpty()) {
            return AtomClass.ORD;
        }
        if (isLarge(text)) {
            return AtomClass.OP;
        }
        if (form == OperatorForm.PREFIX) {
            return OPEN.contains(text) || BARS.contains(text) ? AtomClass.OPEN : AtomClass.ORD;
        }
        if (form == OperatorForm.POSTFIX) {
            return CLOSE.contains(text) || BARS.contains(text) || text.equals("!") ? AtomClass.CLOSE : AtomClass.ORD;
        }
        return infixAtom(text);
    }

    private static AtomClass infixAtom(String text) {
        int c = text.codePointAt(0);
        if (text.equals(",") || text.equals(";")) {
            return AtomClass.PUNCT;
        }
        if (BINARY.contains(text)) {
            return AtomClass.BIN;
        }
        if (OPEN.contains(text)) {
            return AtomClass.OPEN;
        }
        if (CLOSE.contains(text)) {
            return AtomClass.CLOSE;
        }
        if ("⋯…⋱⋰".contains(text)) {
            return AtomClass.INNER;
        }
        boolean relation = (RELATIONS.contains(text) && !BARS.contains(text))
                || isArrow(text)
                || (c >= 0x2208 && c <= 0x220D)
                || (c >= 0x2234 && c <= 0x228B && c != 0x2240)
                || (c >= 0x228F && c <= 0x2292)
                || (c >= 0x22A2 && c <= 0x22B8)
                || (c >= 0x22D0 && c <= 0x22FF)
                || (c >= 0x2A66 && c <= 0x2AFF);
        return relation ? AtomClass.REL : AtomClass.ORD;
    }
}
