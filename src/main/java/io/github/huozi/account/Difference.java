package io.github.huozi.account;

import io.github.huozi.book.account.TextFlow;

/**
 * Words that one side has and the other lacks. Not thread-safe.
 */
final class Difference {

    private static final int MARK = 4;

    final TextFlow flow;
    /** The place in the source; for added text, the place that it follows. */
    final int place;
    /** The required words of the source that the book lacks. */
    String lost;
    /** The words of the book that the source lacks. */
    String added;
    /** The lost markers, then the added ones. */
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

    /** Returns the size: code points, each marker counting as a few. */
    int size() {
        int marks = (lostMark == 0 ? 0 : 1) + (addedMark == 0 ? 0 : 1);
        return lost.length() + added.length() + marks * MARK;
    }
}
