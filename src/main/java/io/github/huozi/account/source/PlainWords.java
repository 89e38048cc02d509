package io.github.huozi.account.source;

import io.github.huozi.account.words.Need;
import io.github.huozi.account.words.Signs;
import io.github.huozi.account.words.WordFlows;
import io.github.huozi.account.words.Words;
import io.github.huozi.book.account.SourceText;
import io.github.huozi.book.account.TextFlow;

/** Collects all words of a text without markup, in order. */
public final class PlainWords {

    private static final int SHIFT = 0xFEE0;

    private PlainWords() {}

    /**
     * Adds the words of a text.
     *
     * @param base the start of the text among all texts
     */
    public static void add(SourceText source, int base, WordFlows out) {
        Words body = out.of(TextFlow.BODY);
        String text = source.text();
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (Signs.counts(c)) {
                body.add(narrow(c), base + at, Need.REQUIRED);
            }
            at += Character.charCount(c);
        }
    }

    /** Books convert full-width letters and digits to half-width. */
    private static int narrow(int c) {
        boolean wide = (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
        return wide ? c - SHIFT : c;
    }
}
