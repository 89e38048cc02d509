package io.github.huozi.diagnostic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A message that is not yet in any language: a key of the catalogue of messages, and its arguments. Immutable.
 *
 * @param key the key in the catalogue, such as {@code OUT-005.listed}
 * @param arguments texts, numbers, or phrases, which are rendered in the language of the whole
 */
public record Phrase(String key, List<Serializable> arguments) implements Serializable {

    /** Renders its only argument verbatim: text that was worded elsewhere, such as the message of a JDK exception. */
    static final String LITERAL = "literal";

    /**
     * Copies the arguments.
     *
     * @param key the key in the catalogue
     * @param arguments the arguments
     */
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    /**
     * {@return a phrase}
     *
     * @param key the key in the catalogue
     * @param arguments phrases and numbers are kept; anything else is converted by {@code toString()}
     */
    public static Phrase of(String key, Object... arguments) {
        List<Serializable> kept = new ArrayList<>();
        for (Object argument : arguments) {
            kept.add(
                    argument instanceof Phrase || argument instanceof Number
                            ? (Serializable) argument
                            : String.valueOf(argument));
        }
        return new Phrase(key, kept);
    }

    /**
     * {@return a text that is the same in every language}
     *
     * @param text the text
     */
    public static Phrase literal(String text) {
        return of(LITERAL, text);
    }

    /**
     * {@return several phrases in a list, such as the legal values of a key}
     *
     * @param members the members, as for {@link #of}
     */
    public static Phrase list(List<?> members) {
        return of("list", members.toArray());
    }

    /**
     * {@return several phrases in sequence, separated by semicolons}
     *
     * @param members the members, as for {@link #of}
     */
    public static Phrase series(List<?> members) {
        return of("series", members.toArray());
    }

    /** Whether it was worded elsewhere. */
    boolean isLiteral() {
        return key.equals(LITERAL);
    }

    /**
     * {@return the phrase in words}
     *
     * @param language the language of the words
     */
    public String in(MessageLanguage language) {
        return Catalogue.say(this, language);
    }
}
