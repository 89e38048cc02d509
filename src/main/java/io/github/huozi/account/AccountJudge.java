package io.github.huozi.account;

import io.github.huozi.account.words.Signs;
import io.github.huozi.account.words.WordFlows;
import io.github.huozi.book.account.TextFlow;
import io.github.huozi.book.control.BuildControl;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Finds the differences between the sources and one output, and explains harmless ones. Not thread-safe. */
final class AccountJudge {

    /** Limit on the words compared; two sides with little in common must not be aligned for ever. */
    private static final long BUDGET = 60_000_000;

    /** A shorter run occurs in too many places to tell where it was moved. */
    private static final int LEAST_PART = 4;

    private static final int LEAST_TURN = 8;

    private static final int MOST_TURNED = 120;

    /** The text that the book shows for a reference: a number, or a title. */
    private static final int LONGEST_REFERENCE = 40;

    private static final int AROUND = 3;

    /** Gaps with at most this number of words between them are aligned again together. */
    private static final int NEAR = 200;

    private final WordFlows source;
    private final WordFlows output;
    private final RecordedChanges records;
    private final List<Difference> found = new ArrayList<>();

    private AccountJudge(WordFlows output, RecordedChanges records) {
        this.source = records.words();
        this.output = output;
        this.records = records;
    }

    /** Returns the unexplained differences, in the order of the sources. */
    static List<Difference> differences(WordFlows output, RecordedChanges records, BuildControl control) {
        AccountJudge judge = new AccountJudge(output, records);
        for (TextFlow flow : TextFlow.values()) {
            control.check();
            judge.align(flow);
        }
        judge.found.forEach(judge::explainByRecord);
        judge.pair((lost, added) -> lost.flow != added.flow && isSame(lost.lost, added.added));
        judge.pairParts();
        judge.pairMoved();
        judge.found.removeIf(Difference::isExplained);
        return judge.found.stream()
                .sorted((a, b) -> Integer.compare(a.place, b.place))
                .toList();
    }

    private void align(TextFlow flow) {
        FlowSide ours = new FlowSide(flow, source.of(flow));
        FlowSide theirs = new FlowSide(flow, output.of(flow));
        List<WordAlignment.Gap> gaps = WordAlignment.of(ours.required(), theirs.required(), BUDGET);
        List<Difference> differences =
                gaps.stream().map(gap -> difference(ours, theirs, gap)).toList();
        for (int first = 0; first < gaps.size(); ) {
            if (differences.get(first).isExplained()) {
                first++;
                continue;
            }
            int next = first + 1;
            for (int at = next;
                    at < gaps.size() && gaps.get(at).from() - gaps.get(next - 1).to() <= NEAR;
                    at++) {
                next = differences.get(at).isExplained() ? next : at + 1;
            }
            List<Difference> some = unexplained(differences.subList(first, next));
            List<Difference> again = readAgain(ours, theirs, gaps, first, next);
            found.addAll(size(again) < size(some) ? again : some);
            first = next;
        }
    }

    private static List<Difference> unexplained(List<Difference> differences) {
        return differences.stream().filter(it -> !it.isExplained()).toList();
    }

    /** Returns the total size of the unexplained differences. */
    private static int size(List<Difference> differences) {
        return differences.stream().mapToInt(Difference::size).sum();
    }

    private static List<Difference> readAgain(
            FlowSide ours, FlowSide theirs, List<WordAlignment.Gap> gaps, int first, int next) {
        int end = ours.required().size();
        int otherEnd = theirs.required().size();
        List<WordAlignment.Gap> again = ClosestReading.of(
                ours,
                theirs,
                gaps.subList(first, next),
                first == 0 ? new WordAlignment.Gap(0, 0, 0, 0) : gaps.get(first - 1),
                next == gaps.size() ? new WordAlignment.Gap(end, end, otherEnd, otherEnd) : gaps.get(next));
        return unexplained(
                again.stream().map(gap -> difference(ours, theirs, gap)).toList());
    }

    /** Returns what remains of a gap after the optional words within it. */
    private static Difference difference(FlowSide ours, FlowSide theirs, WordAlignment.Gap gap) {
        String lost = ours.text(gap.from(), gap.to());
        String added = theirs.text(gap.otherFrom(), gap.otherTo());
        boolean onlyLost = added.isEmpty();
        if (theirs.may(gap.otherFrom(), gap.otherTo(), lost)
                || (onlyLost && mayTurned(ours, gap.from(), gap.to(), theirs, gap.otherFrom()))) {
            lost = "";
        }
        if (isReference(ours, gap, added)
                || ours.may(gap.from(), gap.to(), added)
                || (lost.isEmpty() && mayTurned(theirs, gap.otherFrom(), gap.otherTo(), ours, gap.from()))) {
            added = "";
        }
        int lostMark = ours.mark(gap.from(), gap.to());
        int mark = theirs.mark(gap.otherFrom(), gap.otherTo());
        // A formula that was moved with its words is not lost, and a duplicated one is duplicated with words around it.
        int addedMark = mark == Signs.FORMULA ? 0 : mark;
        return new Difference(
                ours.flow(),
                ours.place(gap.from()),
                lost,
                added,
                theirs.mayMark(gap.otherFrom(), gap.otherTo(), lostMark) ? 0 : lostMark,
                ours.mayMark(gap.from(), gap.to(), addedMark) ? 0 : addedMark);
    }

    /** Whether words are the text that the book shows for a reference, and not a repetition of those around it. */
    private static boolean isReference(FlowSide ours, WordAlignment.Gap gap, String added) {
        int size = ours.required().size();
        String after = ours.text(gap.to(), Math.min(size, gap.to() + AROUND));
        String before = ours.text(Math.max(0, gap.from() - AROUND), gap.from());
        return added.length() <= LONGEST_REFERENCE
                && ours.refers(gap.from(), gap.to())
                && (after.isEmpty() || !added.contains(after))
                && (before.isEmpty() || !added.contains(before));
    }

    /**
     * Whether the other side may contain the extra words of one side if they began earlier: when the words before them equal
     * those at their end, the beginning is ambiguous.
     */
    private static boolean mayTurned(FlowSide side, int from, int to, FlowSide other, int at) {
        for (int by = 1; by <= MOST_TURNED && by <= Math.min(from, at); by++) {
            if (from == to || side.required().sign(from - by) != side.required().sign(to - by)) {
                return false;
            }
            if (other.may(at - by, at - by, side.text(from - by, to - by))) {
                return true;
            }
        }
        return false;
    }

    private void explainByRecord(Difference difference) {
        if (!difference.added.isEmpty() && records.explainsAdded(difference.place, difference.added)) {
            difference.added = "";
        }
    }

    /** Whether two runs are the same words; the edges of a run may be a few words off. */
    private static boolean isSame(String one, String other) {
        if (one.length() != other.length() || one.isEmpty()) {
            return false;
        }
        return one.equals(other) || (one.length() >= LEAST_TURN && (one + one).contains(other));
    }

    private void pair(BiPredicate<Difference, Difference> same) {
        for (Difference lost : found) {
            if (lost.lost.isEmpty()) {
                continue;
            }
            for (Difference added : found) {
                if (!added.added.isEmpty() && same.test(lost, added)) {
                    lost.lost = "";
                    added.added = "";
                    break;
                }
            }
        }
    }

    /** Text lost in one flow may be part of what is added to another, and vice versa. */
    private void pairParts() {
        for (Difference lost : found) {
            for (Difference added : found) {
                if (lost.flow == added.flow || lost.lost.isEmpty() || added.added.isEmpty()) {
                    continue;
                }
                String part = turnedPart(added.added, lost.lost);
                String other = turnedPart(lost.lost, added.added);
                if (!part.isEmpty()) {
                    added.added = without(added.added, part);
                    lost.lost = "";
                } else if (!other.isEmpty()) {
                    lost.lost = without(lost.lost, other);
                    added.added = "";
                }
            }
        }
    }

    /** Returns the position of a run in another, whose edges may be a few words off; empty when it does not occur. */
    private static String turnedPart(String whole, String part) {
        if (part.length() < LEAST_PART || part.length() > whole.length()) {
            return "";
        }
        if (whole.contains(part)) {
            return part;
        }
        for (int at = 1; at < part.length() && part.length() >= LEAST_TURN && part.length() <= MOST_TURNED; at++) {
            String turned = part.substring(at) + part.substring(0, at);
            if (whole.contains(turned)) {
                return turned;
            }
        }
        return "";
    }

    private static String without(String text, String part) {
        int at = text.indexOf(part);
        return text.substring(0, at) + text.substring(at + part.length());
    }

    private void pairMoved() {
        for (Difference lost : found) {
            if (lost.lost.isEmpty()) {
                continue;
            }
            for (Difference added : found) {
                boolean other = !added.equals(lost) && !added.moved && lost.flow == added.flow;
                if (other && isSame(lost.lost, added.added)) {
                    lost.moved = true;
                    added.added = "";
                    break;
                }
            }
        }
    }
}
