package io.github.huozi.account.source;

import java.util.Arrays;

/** A leaf block: its lines without the markers of its containers. Not thread-safe. */
final class SourceBlock {

    /** The type of content. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        /** Raw HTML. */
        HTML,
        CODE,
        FORMULA,
        /** One line that is read like a paragraph, such as the title of a container. */
        TITLE,
        /** A paragraph below a table that is its caption, or the definition of a term. */
        DEFINITION
    }

    final Kind kind;
    /** The info string of code. */
    final String info;
    /** The label of the enclosing note; empty when there is none. */
    final String note;
    /** Whether it is the first block of a list item. */
    final boolean opensItem;

    private final StringBuilder text = new StringBuilder();
    private int[] places = new int[64];

    SourceBlock(Kind kind, String info, String note, boolean opensItem) {
        this.kind = kind;
        this.info = info;
        this.note = note;
        this.opensItem = opensItem;
    }

    /** Adds a piece of a line. */
    void add(String source, int from, int to) {
        for (int at = from; at < to; at++) {
            add(source.charAt(at), at);
        }
    }

    /** Ends a line. */
    void endLine(int place) {
        add('\n', place);
    }

    private void add(char c, int place) {
        if (text.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[text.length()] = place;
        text.append(c);
    }

    String text() {
        return text.toString();
    }

    /** Returns the place of a character in the source. */
    int place(int at) {
        return text.isEmpty() ? 0 : places[Math.max(0, Math.min(at, text.length() - 1))];
    }

    /** Returns a part of it, such as a table cell, with escaped bars unescaped. */
    SourceBlock cell(int from, int to) {
        SourceBlock cell = new SourceBlock(kind, info, note, false);
        for (int at = from; at < to; at++) {
            boolean escapes = text.charAt(at) == '\\' && at + 1 < to && text.charAt(at + 1) == '|';
            if (!escapes) {
                cell.add(text.charAt(at), places[at]);
            }
        }
        return cell;
    }

    /** Returns a part of it as written. */
    SourceBlock part(int from, int to) {
        SourceBlock part = new SourceBlock(kind, info, note, opensItem && from == 0);
        for (int at = from; at < to; at++) {
            part.add(text.charAt(at), places[at]);
        }
        return part;
    }

    int lines() {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
