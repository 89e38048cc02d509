package io.github.huozi.typeset.breaking;

import io.github.huozi.typeset.Atoms;
import io.github.huozi.typeset.Hyphenator;
import io.github.huozi.typeset.TextRun;
import io.github.huozi.typeset.character.CharacterClass;
import io.github.huozi.typeset.character.Language;
import io.github.huozi.typeset.character.Style;
import java.util.Set;

/**
 * Finds breaks inside Western words, away from spaces and Han characters: after the hyphen of a compound, at the
 * separators of an address, at the joints of an identifier, and where the hyphenator allows one. {@code C++}, {@code
 * Node.js}, {@code A/B}, {@code v1.2.3}, 3.14 and 1,000 have none. A word here is Western text between two spaces or
 * Han characters, across runs.
 */
final class WesternBreaks {

    private static final double HYPHENATED = 70;
    /** Readers of Chinese do not expect a hyphen: use one only where the line would otherwise be bad. */
    private static final double HYPHENATED_IN_HAN = 400;

    private static final double INSIDE = 4000;
    private static final double RUN_CHANGES = 120;
    /** The length from which a dotted or underscored word in prose counts as an identifier. */
    private static final int IDENTIFIER = 10;

    private static final Set<String> UNITS = Set.of(
            "kg", "g", "mg", "t", "km", "m", "dm", "cm", "mm", "nm", "s", "ms", "min", "h", "B", "KB", "MB", "GB", "TB",
            "PB", "KiB", "MiB", "GiB", "TiB", "Hz", "kHz", "MHz", "GHz", "px", "pt", "em", "in", "V", "A", "W", "kW",
            "mA", "mAh", "kbps", "Mbps", "Gbps", "dpi", "fps", "L", "mL", "ml", "K", "Pa", "kPa", "N", "J", "mol");

    private final Atoms atoms;
    private final Breaks to;
    private final Joints joints;

    WesternBreaks(Atoms atoms, Breaks to) {
        this.atoms = atoms;
        this.to = to;
        this.joints = new Joints(atoms);
    }

    /** Sets the breaks at all boundaries inside words. */
    void find(Style style) {
        for (int k = 0; k < atoms.count; k++) {
            int last = k;
            while (atoms.joined(last)) {
                last++;
            }
            if (last > k) {
                word(k, last, style);
            }
            k = last;
        }
    }

    private void word(int first, int last, Style style) {
        WordKind kind = kind(first, last);
        for (int k = first; k < last; k++) {
            if (to.tier[k] != Breaks.INSIDE) {
                continue;
            }
            double joint = atoms.run[k] != atoms.run[k + 1] && atoms.code(k) != atoms.code(k + 1)
                    ? RUN_CHANGES
                    : joints.penalty(kind, first, k, last);
            boolean solidus = atoms.type[k] == CharacterClass.SLASH && kind == WordKind.PROSE;
            if (joint >= 0 && !(solidus && style.kinsoku().forbidsEnd(atoms.type[k]))) {
                to.set(k, joint >= Joints.STIFF ? Breaks.STIFF : Breaks.JOINT, joint);
            } else {
                to.set(k, Breaks.INSIDE, INSIDE);
            }
        }
        if (kind == WordKind.PROSE) {
            hyphenate(first, last, style.language());
        }
    }

    private WordKind kind(int first, int last) {
        TextRun.Kind run = atoms.kind(first);
        if (run == TextRun.Kind.ADDRESS) {
            return WordKind.ADDRESS;
        }
        int slashes = 0;
        boolean scheme = false;
        boolean joint = false;
        for (int k = first; k < last; k++) {
            int c = atoms.codePoint[k];
            int next = atoms.codePoint[k + 1];
            slashes += c == '/' ? 1 : 0;
            scheme |= c == ':' && next == '/' && k + 2 <= last && atoms.codePoint[k + 2] == '/';
            joint |= c == '_' || (c == ':' && next == ':') || (c == '.' && k > first && Joints.letter(next));
        }
        boolean path = slashes > 2 || (slashes == 2 && last - first >= IDENTIFIER);
        if (scheme || path || Joints.startsWith(atoms, first, last, "www.")) {
            return WordKind.ADDRESS;
        }
        boolean code = run == TextRun.Kind.CODE;
        return code || (joint && last - first >= IDENTIFIER) ? WordKind.IDENTIFIER : WordKind.PROSE;
    }

    private void hyphenate(int first, int last, Language language) {
        for (int k = first; k <= last; k++) {
            int end = k;
            while (end <= last && atoms.type[end] == CharacterClass.LETTER && atoms.run[end] == atoms.run[k]) {
                end++;
            }
            boolean compound = (k > first && atoms.type[k - 1] == CharacterClass.HYPHEN)
                    || (end <= last && atoms.type[end] == CharacterClass.HYPHEN);
            if (end - k >= 6 && !compound && atoms.end[end - 1] - atoms.start[k] == end - k) {
                hyphenate(k, end, atoms.text(k), language);
            }
            k = end;
        }
    }

    private void hyphenate(int from, int end, TextRun run, Language language) {
        if (run.hyphenator() == Hyphenator.NONE || run.kind() != TextRun.Kind.TEXT) {
            return;
        }
        String word = run.text().substring(atoms.start[from], atoms.end[end - 1]);
        // Capitals inside a word mark a name or an acronym.
        if (word.chars().skip(1).anyMatch(Character::isUpperCase)) {
            return;
        }
        for (int point : run.hyphenator().points(word)) {
            if (point >= 2 && point <= word.length() - 3) {
                int k = from + point - 1;
                if (to.tier[k] < Breaks.INSIDE) {
                    continue;
                }
                boolean western = language == Language.WESTERN;
                to.set(k, western ? Breaks.JOINT : Breaks.STIFF, western ? HYPHENATED : HYPHENATED_IN_HAN);
                to.hyphen[k] = hyphen(k);
            }
        }
    }

    /** Whether a soft hyphen after an atom shows a hyphen at a line end: in a Western word, but not between Han. */
    boolean takesHyphen(int k) {
        return atoms.joined(k) && atoms.type[k] != CharacterClass.WESTERN_BOX;
    }

    /** Returns the width of a hyphen after an atom, in points. */
    double hyphen(int k) {
        TextRun run = atoms.text(k);
        return run.advances().of('-') * run.size() / 1000;
    }

    /** Whether the boundary separates a number from its unit, as in 5 GB. */
    boolean numberAndUnit(int k) {
        if (atoms.type[k] != CharacterClass.DIGIT || !Joints.letter(atoms.codePoint[k + 1])) {
            return false;
        }
        int last = k + 1;
        while (atoms.joined(last) && atoms.type[last + 1] == CharacterClass.LETTER && last - k < 5) {
            last++;
        }
        if ((atoms.joined(last) && atoms.type[last + 1] == CharacterClass.LETTER)
                || atoms.run[last] != atoms.run[k + 1]) {
            return false;
        }
        return UNITS.contains(atoms.text(last).text().substring(atoms.start[k + 1], atoms.end[last]));
    }

    /** The kind of a Western word. */
    enum WordKind {
        PROSE,
        IDENTIFIER,
        ADDRESS
    }
}
