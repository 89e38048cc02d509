package io.github.huozi.diagnostic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Something to say, not yet in any language: a key of the catalogue of messages and what fills its places. Immutable.
 *
 * @param key of the catalogue, such as {@code OUT-005.listed}
 * @param arguments texts, numbers, or phrases, which are put into the language of the whole
 */
public record Phrase(String key, List<Serializable> arguments) implements Serializable {

    /** Says its one argument as it is: text that somebody else has put into words, such as an exception of the JDK. */
    static final String LITERAL = "literal";

    /**
     * Copies the arguments.
     *
     * @param key of the catalogue
     * @param arguments what fills its places
     */
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    /**
     * {@return a phrase}
     *
     * @param key of the catalogue
     * @param arguments phrases and numbers are kept; of anything else its {@code toString()}
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
     * @param members as {@link #of} takes them
     */
    public static Phrase list(List<?> members) {
        return of("list", members.toArray());
    }

    /**
     * {@return several phrases one after another, parted by semicolons}
     *
     * @param members as {@link #of} takes them
     */
    public static Phrase series(List<?> members) {
        return of("series", members.toArray());
    }

    /** Whether it was put into words by somebody else. */
    boolean isLiteral() {
        return key.equals(LITERAL);
    }

    /**
     * {@return the phrase in words}
     *
     * @param language of the words
     */
    public String in(MessageLanguage language) {
        return Catalogue.say(this, language);
    }
}
