package io.github.huozi.book.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An index entry as written by the author: {@code 容器!命名空间} is 命名空间 below 容器. Two exclamation marks represent a literal one, as
 * in {@code println!!}.
 *
 * @param words the words from the top level down, 1 to {@link #MOST_LEVELS} of them, each on one line with visible text
 * @hidden
 */
public record IndexEntry(List<String> words) {

    /** As many as in printed books, and in makeindex. */
    public static final int MOST_LEVELS = 3;

    /** More than any word, yet at most a line or two of an index. */
    public static final int MOST_CHARACTERS = 200;

    /** What {@link #parse} accepts, worded to follow “must be”. */
    public static final String RULE =
            "1 to " + MOST_LEVELS + " words with `!` between them, each of 1 to " + MOST_CHARACTERS + " characters";

    private static final char SEPARATOR = '!';

    public IndexEntry {
        words = List.copyOf(words);
        if (words.isEmpty() || words.size() > MOST_LEVELS || !words.stream().allMatch(IndexEntry::isWord)) {
            throw new IllegalArgumentException("an entry of an index must be " + RULE);
        }
    }

    /**
     * Parses an entry; white space between its words becomes one space.
     *
     * @return the entry; empty if the text breaks the {@link #RULE}
     */
    public static Optional<IndexEntry> parse(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = c == SEPARATOR && i + 1 < text.length() && text.charAt(i + 1) == SEPARATOR;
            if (c == SEPARATOR && !doubled) {
                words.add(line(word));
                word.setLength(0);
            } else {
                word.append(c);
                i += doubled ? 1 : 0;
            }
        }
        words.add(line(word));
        boolean legal = words.size() <= MOST_LEVELS && words.stream().allMatch(IndexEntry::isWord);
        return legal ? Optional.of(new IndexEntry(words)) : Optional.empty();
    }

    private static String line(CharSequence word) {
        return word.toString().strip().replaceAll("\\s+", " ");
    }

    private static boolean isWord(String word) {
        return word.length() <= MOST_CHARACTERS
                && word.codePoints().noneMatch(IndexEntry::isForbidden)
                && word.codePoints().anyMatch(IndexEntry::isVisible);
    }

    /** Not allowed in any e-book: XML 1.0, section 2.2. */
    private static boolean isForbidden(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || c == 0xFFFE || c == 0xFFFF;
    }

    private static boolean isVisible(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }

    /** Returns the word on the lowest level, which is the one in the text. */
    public String last() {
        return words.get(words.size() - 1);
    }

    /** Returns the entry as written by the author. */
    @Override
    public String toString() {
        return words.stream().map(word -> word.replace("!", "!!")).collect(Collectors.joining("!"));
    }
}
