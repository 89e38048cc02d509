package io.github.huozi.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How to read a language: an ordered list of rules, the first that matches wins, and lists of words. Immutable.
 *
 * @param pattern all rules and, last, what a word is, as alternatives
 * @param rules what becomes of what they match
 * @param words what single words are
 * @param foldsCase whether words are the same in capitals
 * @param rest what everything else is; nothing for plain text
 */
record Grammar(
        Pattern pattern, List<Rule> rules, Map<String, TokenKind> words, boolean foldsCase, Optional<TokenKind> rest) {

    /** What becomes of text. */
    sealed interface Part {

        /** It is a token of this kind. */
        record Of(TokenKind kind) implements Part {}

        /** It is read by another grammar. */
        record Within(String grammar) implements Part {}
    }

    /**
     * One rule.
     *
     * @param group of the pattern that holds what it matches
     * @param parts one for all of it; or several, one for each of its own groups, in order
     */
    record Rule(int group, List<Part> parts) {}

    Grammar {
        rules = List.copyOf(rules);
        words = Map.copyOf(words);
    }
}
