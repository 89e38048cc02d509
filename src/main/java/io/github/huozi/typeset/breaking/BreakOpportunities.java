package io.github.huozi.typeset.breaking;

import io.github.huozi.typeset.Atoms;
import io.github.huozi.typeset.Box;
import io.github.huozi.typeset.TextRun;
import io.github.huozi.typeset.character.CharacterClass;
import io.github.huozi.typeset.character.Style;

/**
 * Finds where lines may end. Between Han characters they may end anywhere, but never against the line-start and
 * line-end prohibitions or inside what CLREQ calls unbreakable (“Prohibition Rules for Unbreakable Marks”: dashes,
 * ellipses, numbers with their signs, note marks); in Western text, at spaces and where {@link WesternBreaks} finds a
 * joint.
 */
public final class BreakOpportunities {

    /** 第 3 章, 5 个: better kept together. */
    private static final double NUMBER = 12;

    private static final double CODE_SPACE = 20;
    private static final double SIGN_AT_START = 40;
    private static final double LONE_SIGN = 80;
    private static final double PAIRS = 60;
    private static final double SOFT_HYPHEN = 50;
    private static final double SYMBOL = 60;
    private static final double RELATION = 30;
    private static final double OPERATOR = 45;
    private static final double ENCLOSED = 70;
    private static final double UNIT = 4000;
    private static final double PROHIBITED = 30_000;

    private final Atoms atoms;
    private final Breaks to;
    private final WesternBreaks western;

    public BreakOpportunities(Atoms atoms, Breaks to) {
        this.atoms = atoms;
        this.to = to;
        this.western = new WesternBreaks(atoms, to);
    }

    public void find(Style style) {
        to.room(atoms.count);
        int dashes = 0;
        for (int k = 0; k + 1 < atoms.count; k++) {
            boolean pair = pair(k);
            dashes = pair ? dashes + 1 : 0;
            if (pair) {
                // A longer row consists of pairs and may break between two of them.
                set(k, dashes % 2 == 0 ? Breaks.STIFF : Breaks.NEVER, dashes % 2 == 0 ? PAIRS : PROHIBITED);
            } else if (unbreakable(k)) {
                set(k, Breaks.NEVER, PROHIBITED);
            } else {
                judge(k, style);
            }
        }
        western.find(style);
    }

    private void set(int k, byte tier, double penalty) {
        to.set(k, tier, penalty);
    }

    /** Whether two neighbours are dashes, or ellipses, of the same row. */
    private boolean pair(int k) {
        CharacterClass type = atoms.type[k];
        boolean dash = type == CharacterClass.DASH || type == CharacterClass.ELLIPSIS;
        return dash && atoms.type[k + 1] == type && atoms.between[k] == 0;
    }

    private boolean unbreakable(int k) {
        CharacterClass left = atoms.type[k];
        CharacterClass right = atoms.type[k + 1];
        boolean joined = !atoms.spaced(k);
        return (atoms.between[k] & Atoms.GLUED) != 0
                || right == CharacterClass.NOTE
                || right == CharacterClass.COMBINING
                || left == CharacterClass.WIDE_SPACE
                || (atoms.run[k] == atoms.run[k + 1] && atoms.kind(k) == TextRun.Kind.UNBREAKABLE)
                || (left == CharacterClass.DIGIT && (right == CharacterClass.UNIT || right == CharacterClass.PERCENT))
                || (joined && left == CharacterClass.CURRENCY && right == CharacterClass.DIGIT);
    }

    private void judge(int k, Style style) {
        double start = startPenalty(k, style);
        double end = endPenalty(k, style);
        if (start < 0 || end < 0) {
            set(k, Breaks.NEVER, PROHIBITED);
            return;
        }
        double edges = start + end;
        if (atoms.spaced(k)) {
            if (western.numberAndUnit(k)) {
                set(k, Breaks.INSIDE, UNIT);
            } else {
                boolean code = atoms.run[k] == atoms.run[k + 1] && atoms.code(k);
                set(k, Breaks.FREE, edges + (code ? CODE_SPACE : number(k)));
            }
        } else if ((atoms.between[k] & Atoms.OPPORTUNITY) != 0) {
            set(k, Breaks.FREE, edges);
        } else if ((atoms.between[k] & Atoms.SOFT_HYPHEN) != 0 && western.takesHyphen(k)) {
            set(k, Breaks.JOINT, SOFT_HYPHEN);
            to.hyphen[k] = western.hyphen(k);
        } else if (atoms.joint(k).end() != Box.End.NONE) {
            formula(k, atoms.joint(k).end());
        } else if (atoms.type[k].western() && atoms.type[k + 1].western()) {
            set(k, Breaks.INSIDE, 0);
        } else if (symbolInWord(k)) {
            set(k, Breaks.STIFF, SYMBOL);
        } else {
            set(k, Breaks.FREE, edges + number(k));
        }
    }

    /** TeX's {@code \relpenalty} and {@code \binoppenalty}, on the scale used here. */
    private void formula(int k, Box.End end) {
        switch (end) {
            case RELATION -> set(k, Breaks.FREE, RELATION);
            case OPERATOR -> set(k, Breaks.JOINT, OPERATOR);
            case ENCLOSED -> set(k, Breaks.STIFF, ENCLOSED);
            case NONE -> set(k, Breaks.INSIDE, 0);
        }
    }

    private boolean symbolInWord(int k) {
        CharacterClass left = atoms.type[k];
        CharacterClass right = atoms.type[k + 1];
        return (left == CharacterClass.SYMBOL && right.western()) || (left.western() && right == CharacterClass.SYMBOL);
    }

    private double number(int k) {
        boolean digit = (atoms.type[k] == CharacterClass.DIGIT && atoms.type[k + 1].han())
                || (atoms.codePoint[k] == '第' && atoms.type[k + 1] == CharacterClass.DIGIT);
        return digit ? NUMBER : 0;
    }

    /** Returns how bad it is to begin a line with the atom after {@code k}; negative if forbidden. */
    private double startPenalty(int k, Style style) {
        int next = k + 1;
        CharacterClass type = atoms.type[next];
        if (!style.kinsoku().forbidsStart(type, style.language())) {
            return 0;
        }
        boolean opensCode = atoms.run[k] != atoms.run[next] && verbatim(next);
        // A mark that opens a word, as in .NET or -v, is not punctuation; nor is a sign that code shows by itself.
        boolean sign =
                type == CharacterClass.WESTERN_MARK || type == CharacterClass.HYPHEN || type == CharacterClass.SLASH;
        if (sign && (opensCode || atoms.spaced(k)) && atoms.joined(next)) {
            return SIGN_AT_START;
        }
        boolean shown = sign || (type == CharacterClass.WESTERN_CLOSE && atoms.codePoint[next] < 0x80);
        return opensCode && shown ? LONE_SIGN : -1;
    }

    /** Returns how bad it is to end a line with atom {@code k}; negative if forbidden. */
    private double endPenalty(int k, Style style) {
        CharacterClass type = atoms.type[k];
        boolean inWord = type == CharacterClass.SLASH && atoms.joined(k);
        if (inWord || !style.kinsoku().forbidsEnd(type)) {
            return 0;
        }
        boolean closesCode = atoms.run[k] != atoms.run[k + 1] && verbatim(k);
        return closesCode && atoms.codePoint[k] < 0x80 ? LONE_SIGN : -1;
    }

    private boolean verbatim(int k) {
        return atoms.code(k) || atoms.kind(k) == TextRun.Kind.ADDRESS;
    }
}
