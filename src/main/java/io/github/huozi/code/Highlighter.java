package io.github.huozi.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Splits code into tokens, for all languages that have a grammar. Each grammar is read once, on first use. Thread-safe; takes
 * time proportional to the length of the text.
 */
public final class Highlighter {

    private static final String NAMES = "names";

    /** Names for text that is not code; it is not highlighted. */
    private static final Set<String> PLAIN =
            Set.of("text", "plaintext", "plain", "none", "nohighlight", "txt", "output", "log", "ascii", "mermaid");

    private static final Set<String> SHELLS = Set.of("bash", "console");

    private static final Highlighter BUNDLED = new Highlighter();

    /** The grammar for each language name. */
    private final Map<String, String> names = new HashMap<>();

    private final Map<String, Grammar> grammars = new ConcurrentHashMap<>();

    private Highlighter() {
        for (String line : resource(NAMES).lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] all = line.split(" ", -1);
                for (String name : all) {
                    names.put(name, all[0]);
                }
            }
        }
    }

    /** Returns the highlighter with the bundled grammars. */
    public static Highlighter bundled() {
        return BUNDLED;
    }

    /** Whether a name, in any case, is that of a language with a grammar. */
    public boolean knows(String language) {
        return names.containsKey(language.toLowerCase(Locale.ROOT));
    }

    /** Whether a name declares the text not to be code. */
    public boolean isPlain(String language) {
        return language.isEmpty() || PLAIN.contains(language.toLowerCase(Locale.ROOT));
    }

    /** Whether a name is that of a shell, or of a shell session. */
    public boolean isShell(String language) {
        return SHELLS.contains(names.getOrDefault(language.toLowerCase(Locale.ROOT), ""));
    }

    /** Returns the names of all languages, one for each, in order. */
    public Set<String> languages() {
        return new TreeSet<>(names.values());
    }

    /**
     * Returns the tokens of a text, in order. They do not overlap, and the text between them is plain.
     *
     * @param code the text, with {@code \n} as line break
     * @param language a name, in any case; an unknown language yields no tokens
     */
    public List<Token> tokens(String code, String language) {
        String name = names.get(language.toLowerCase(Locale.ROOT));
        return name == null ? List.of() : Lexer.read(code, grammar(name), this::grammar);
    }

    private Grammar grammar(String name) {
        Grammar known = grammars.get(name);
        if (known == null) {
            known = GrammarReader.read(name, other -> resource(other + ".grammar"));
            grammars.put(name, known);
        }
        return known;
    }

    private static String resource(String name) {
        try (InputStream in = Highlighter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no grammar " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
