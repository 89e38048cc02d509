package io.github.huozi.typeset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Hyphenates with the patterns of F. M. Liang, <i>Word Hy-phen-a-tion by Com-put-er</i> (1983), as TeX does: every
 * pattern that occurs in a word gives a number for each place in it, the highest number wins, and an odd one allows a
 * hyphen.
 */
final class PatternHyphenator implements Hyphenator {

    private static final int LETTERS = 27;
    private static final int[] NONE = {};

    /** For each node of the pattern trie, the node for each next letter; the full stop is letter 0. */
    private char[] next = new char[LETTERS * 1024];

    /** For each node that ends a pattern, the numbers before, between and after its letters. */
    private final List<byte[]> wishes = new ArrayList<>(List.of(NO_WISH));

    private final Map<String, int[]> exceptions = new HashMap<>();

    private static final byte[] NO_WISH = {};

    /** American English, loaded once. */
    static final class English {
        static final Hyphenator INSTANCE = of("hyphen.us", "hyphenex.us");

        private English() {}
    }

    /** Reads the patterns and exceptions from two resources in TeX's format. */
    private static PatternHyphenator of(String patterns, String exceptions) {
        PatternHyphenator made = new PatternHyphenator();
        words(patterns, "\\patterns").forEach(made::pattern);
        words(patterns, "\\hyphenation").forEach(made::exception);
        words(exceptions, "\\hyphenation").forEach(made::exception);
        return made;
    }

    /** Returns the words between the braces after a command. */
    private static List<String> words(String resource, String command) {
        List<String> words = new ArrayList<>();
        try (InputStream in = PatternHyphenator.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the artifact: " + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            boolean inside = false;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int comment = line.indexOf('%');
                String code = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (code.startsWith(command)) {
                    inside = true;
                } else if (inside && code.startsWith("}")) {
                    inside = false;
                } else if (inside && !code.isEmpty()) {
                    words.addAll(List.of(code.split("\\s+", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void pattern(String pattern) {
        byte[] numbers = new byte[pattern.length() + 1];
        int node = 0;
        int at = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                numbers[at] = (byte) (c - '0');
            } else {
                node = child(node, letter(c));
                at++;
            }
        }
        wishes.set(node, Arrays.copyOf(numbers, at + 1));
    }

    private int child(int node, int letter) {
        int place = node * LETTERS + letter;
        if (next[place] == 0) {
            wishes.add(NO_WISH);
            int made = wishes.size() - 1;
            if (next.length < (made + 1) * LETTERS) {
                next = Arrays.copyOf(next, next.length * 2);
            }
            next[place] = (char) made;
        }
        return next[place];
    }

    private static int letter(char c) {
        return c == '.' ? 0 : c - 'a' + 1;
    }

    private void exception(String word) {
        List<Integer> points = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == '-') {
                points.add(i - points.size());
            }
        }
        exceptions.put(
                word.replace("-", "").toLowerCase(Locale.ROOT),
                points.stream().mapToInt(Integer::intValue).toArray());
    }

    @Override
    public int[] points(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int[] exception = exceptions.get(lower);
        if (exception != null) {
            return exception.clone();
        }
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) < 'a' || lower.charAt(i) > 'z') {
                return NONE;
            }
        }
        byte[] wish = wishes(lower);
        int[] points = new int[lower.length()];
        int count = 0;
        for (int i = 2; i <= lower.length() - 3; i++) {
            if (wish[i] % 2 == 1) {
                points[count++] = i;
            }
        }
        return Arrays.copyOf(points, count);
    }

    /** Returns the highest number at each place in a word. */
    private byte[] wishes(String word) {
        String whole = "." + word + ".";
        byte[] highest = new byte[whole.length() + 1];
        for (int from = 0; from < whole.length(); from++) {
            int node = 0;
            for (int at = from; at < whole.length(); at++) {
                node = next[node * LETTERS + letter(whole.charAt(at))];
                if (node == 0) {
                    break;
                }
                byte[] numbers = wishes.get(node);
                for (int i = 0; i < numbers.length; i++) {
                    highest[from + i] = (byte) Math.max(highest[from + i], numbers[i]);
                }
            }
        }
        return Arrays.copyOfRange(highest, 1, highest.length);
    }
}
