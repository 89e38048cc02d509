package io.github.huozi.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rules for tokenising a language: an ordered list of patterns, of which the first match wins, and lists of words.
 * Immutable.
 *
 * @param pattern all rules and, last, the pattern of a word, as alternatives
 * @param rules the results of the patterns
 * @param words the kinds of single words
 * @param foldsCase whether words are case-insensitive
 * @param rest the kind of everything else; empty for plain text
 */
record Grammar(
        Pattern pattern, List<Rule> rules, Map<String, TokenKind> words, boolean foldsCase, Optional<TokenKind> rest) {

    /** The result for matched text. */
    sealed interface Part {

        /** The text is a token of a kind. */
        record Of(TokenKind kind) implements Part {}

        /** Another grammar tokenises the text. */
        record Within(String grammar) implements Part {}
    }

    /**
     * A single rule.
     *
     * @param group the group of the pattern that holds the match
     * @param parts one for the whole match; or several, one for each of its groups, in order
     */
    record Rule(int group, List<Part> parts) {}

    Grammar {
        rules = List.copyOf(rules);
        words = Map.copyOf(words);
    }
}
