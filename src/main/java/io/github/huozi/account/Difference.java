package io.github.huozi.account;

import io.github.huozi.book.account.TextFlow;

/**
 * Words that one side has and the other has not. Belongs to one thread.
 */
final class Difference {

    private static final int MARK = 4;

    final TextFlow flow;
    /** In the source; of what is added, the place that it comes after. */
    final int place;
    /** What of the source must be in the book and is not. */
    String lost;
    /** What is in the book and not in the source. */
    String added;
    /** Marks of ours that are lost, then those that are added. */
    final int lostMark;

    final int addedMark;
    boolean moved;

    Difference(TextFlow flow, int place, String lost, String added, int lostMark, int addedMark) {
        this.flow = flow;
        this.place = place;
        this.lost = lost;
        this.added = added;
        this.lostMark = lostMark;
        this.addedMark = addedMark;
    }

    boolean isExplained() {
        return lost.isEmpty() && added.isEmpty() && lostMark == 0 && addedMark == 0;
    }

    /** How much it is: code points, and marks as if each were a few. */
    int size() {
        int marks = (lostMark == 0 ? 0 : 1) + (addedMark == 0 ? 0 : 1);
        return lost.length() + added.length() + marks * MARK;
    }
}
