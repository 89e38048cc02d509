package io.github.huozi.account;

import io.github.huozi.book.account.TextFlow;

/** Words on one side that the other side lacks. Belongs to one thread. */
final class Difference {

    private static final int MARK = 4;

    final TextFlow flow;
    /** The place in the source; for an addition, the place before it. */
    final int place;
    /** Required words of the source that the book lacks. */
    String lost;
    /** Words of the book that the source lacks. */
    String added;
    /** The marks that are lost, then those that are added. */
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

    /** Returns the size: the number of code points, where each mark counts as a few. */
    int size() {
        int marks = (lostMark == 0 ? 0 : 1) + (addedMark == 0 ? 0 : 1);
        return lost.length() + added.length() + marks * MARK;
    }
}
