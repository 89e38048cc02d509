package io.github.huozi.maven;

import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The messages of the goals, in the language of one run.
 *
 * @param language of every line
 */
record GoalWords(MessageLanguage language) {

    /** {@return the message of a key, with these arguments} */
    String say(String key, Object... arguments) {
        return Phrase.of(key, arguments).in(language);
    }

    /** {@return a failure that the user can fix} */
    MojoFailureException failure(String key, Object... arguments) {
        return new MojoFailureException(say(key, arguments));
    }

    /** {@return a list of several names} */
    Phrase several(Iterable<String> names) {
        List<String> all = new ArrayList<>();
        names.forEach(all::add);
        return all.size() == 2 ? Phrase.of("words.and", all.get(0), all.get(1)) : Phrase.list(all);
    }
}
