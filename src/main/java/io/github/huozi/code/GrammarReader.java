package io.github.huozi.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads grammar files. Each line is one of
 *
 * <pre>
 * KIND = REGEX             what it matches is of this kind
 * KIND @NAME = (…)(…)      its first group is of this kind, its second is read by the grammar NAME
 * KIND : word word …       these words are; goes on in lines that are indented
 * word = REGEX             what a word is, if not an identifier
 * text = KIND              what everything else is
 * fold case                upper and lower case are the same
 * inherit NAME             includes all lines of that grammar
 * # …                      a comment
 * </pre>
 *
 * {@code {dq}} and the like in a regex stand for the patterns of {@link #MACROS}. Repetition in them is possessive wherever it
 * can be, so that no input makes them slow or overflows the stack.
 */
final class GrammarReader {

    private static final Map<String, String> MACROS = Map.of(
            "{id}", "[\\p{L}_$][\\p{L}\\p{N}_$]*+",
            "{dq}", "\"[^\"\\\\\\n]*+(?:\\\\(?s:.)[^\"\\\\\\n]*+)*+\"?",
            "{sq}", "'[^'\\\\\\n]*+(?:\\\\(?s:.)[^'\\\\\\n]*+)*+'?",
            "{bq}", "`[^`\\\\]*+(?:\\\\(?s:.)[^`\\\\]*+)*+`?",
            "{char}", "'(?:[^'\\\\\\n]|\\\\[^\\n]{1,10}?)'",
            "{c}", "//[^\\n]*+|/\\*(?s:.*?)(?:\\*/|\\z)",
            "{hash}", "#[^\\n]*+",
            "{num}",
                    "(?:0[xX][0-9a-fA-F_]+|0[bB][01_]+|0[oO][0-7_]+"
                            + "|(?:[0-9][0-9_]*+(?:\\.[0-9][0-9_]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?)[A-Za-z0-9_]*+",
            "{call}", "[\\p{L}_$][\\p{L}\\p{N}_$]*+(?=[ \\t]*+\\()",
            "{cap}", "\\b\\p{Lu}[\\p{L}\\p{N}_]*+");

    private final Function<String, String> files;
    private final StringBuilder pattern = new StringBuilder();
    private final List<Grammar.Rule> rules = new ArrayList<>();
    private final Map<String, TokenKind> words = new HashMap<>();
    private String word = expanded("{id}");
    private boolean foldsCase;
    private Optional<TokenKind> rest = Optional.empty();
    private int groups;

    private GrammarReader(Function<String, String> files) {
        this.files = files;
    }

    /**
     * Reads a grammar.
     *
     * @param files returns the text of a grammar file by name
     * @throws IllegalArgumentException if it is malformed
     */
    static Grammar read(String name, Function<String, String> files) {
        GrammarReader reader = new GrammarReader(files);
        reader.file(name);
        return reader.grammar();
    }

    private Grammar grammar() {
        alternative(word);
        int flags = Pattern.MULTILINE | Pattern.UNIX_LINES | (foldsCase ? Pattern.CASE_INSENSITIVE : 0);
        Map<String, TokenKind> known = new HashMap<>();
        words.forEach((each, kind) -> known.put(foldsCase ? each.toLowerCase(Locale.ROOT) : each, kind));
        return new Grammar(Pattern.compile(pattern.toString(), flags), rules, known, foldsCase, rest);
    }

    private void file(String name) {
        String wordsOf = "";
        for (String line : files.apply(name).lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(" ")) {
                words(kind(wordsOf), line);
                continue;
            }
            int space = line.indexOf(' ');
            String head = line.substring(0, space);
            int colon = line.indexOf(" : ");
            int equals = line.indexOf(" = ");
            if (line.equals("fold case")) {
                foldsCase = true;
            } else if (head.equals("inherit")) {
                file(line.substring(space + 1));
            } else if (colon > 0 && (equals < 0 || colon < equals)) {
                wordsOf = head;
                words(kind(head), line.substring(colon + 3));
            } else if (head.equals("word")) {
                word = expanded(line.substring(equals + 3));
            } else if (head.equals("text")) {
                rest = Optional.of(kind(line.substring(equals + 3)));
            } else {
                rule(line.substring(0, equals), expanded(line.substring(equals + 3)));
            }
        }
    }

    private void words(TokenKind kind, String list) {
        for (String each : list.strip().split("\\s+", -1)) {
            words.putIfAbsent(each, kind);
        }
    }

    private void rule(String target, String regex) {
        List<Grammar.Part> parts = new ArrayList<>();
        for (String part : target.split(" ", -1)) {
            parts.add(
                    part.startsWith("@")
                            ? new Grammar.Part.Within(part.substring(1))
                            : new Grammar.Part.Of(kind(part)));
        }
        rules.add(new Grammar.Rule(groups + 1, parts));
        alternative(regex);
    }

    private void alternative(String regex) {
        pattern.append(pattern.isEmpty() ? "(" : "|(").append(regex).append(')');
        groups += 1 + Pattern.compile(regex).matcher("").groupCount();
    }

    private static String expanded(String regex) {
        String expanded = regex;
        for (Map.Entry<String, String> macro : MACROS.entrySet()) {
            expanded = expanded.replace(macro.getKey(), macro.getValue());
        }
        return expanded;
    }

    private static TokenKind kind(String name) {
        return TokenKind.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
