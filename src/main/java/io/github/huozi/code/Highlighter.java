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
 * Tells what code is made of, for all languages that there is a grammar of. A grammar is read when it is first asked for, and
 * once. Safe for use by several threads; reading takes time in proportion to the text.
 */
public final class Highlighter {

    private static final String NAMES = "names";

    /** Names of text that is no code; nothing is to be told of it. */
    private static final Set<String> PLAIN =
            Set.of("text", "plaintext", "plain", "none", "nohighlight", "txt", "output", "log", "ascii", "mermaid");

    private static final Set<String> SHELLS = Set.of("bash", "console");

    private static final Highlighter BUNDLED = new Highlighter();

    /** The grammar that a name stands for. */
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

    /** The one with the grammars of the artifact. */
    public static Highlighter bundled() {
        return BUNDLED;
    }

    /** Whether a name, in whatever case, is that of a language with a grammar. */
    public boolean knows(String language) {
        return names.containsKey(language.toLowerCase(Locale.ROOT));
    }

    /** Whether a name says that the text is no code. */
    public boolean isPlain(String language) {
        return language.isEmpty() || PLAIN.contains(language.toLowerCase(Locale.ROOT));
    }

    /** Whether a name is that of a shell, or of what is typed into one. */
    public boolean isShell(String language) {
        return SHELLS.contains(names.getOrDefault(language.toLowerCase(Locale.ROOT), ""));
    }

    /** The names of all languages, one for each, in order. */
    public Set<String> languages() {
        return new TreeSet<>(names.values());
    }

    /**
     * The tokens of a text, in order. They do not overlap, and what stands between them is plain.
     *
     * @param code with line ends as {@code \n}
     * @param language a name, in whatever case; of one that is not known there are no tokens
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
