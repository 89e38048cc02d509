package io.github.huozi.maven;

import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/**
 * What the goals say, in the language of one run.
 *
 * @param language of every line
 */
record GoalWords(MessageLanguage language) {

    /** {@return the words of a key, with these arguments} */
    String say(String key, Object... arguments) {
        return Phrase.of(key, arguments).in(language);
    }

    /** {@return a failure that the user can put right} */
    MojoFailureException failure(String key, Object... arguments) {
        return new MojoFailureException(say(key, arguments));
    }

    /** {@return several things in a list} */
    Phrase several(Iterable<String> names) {
        List<String> all = new ArrayList<>();
        names.forEach(all::add);
        return all.size() == 2 ? Phrase.of("words.and", all.get(0), all.get(1)) : Phrase.list(all);
    }
}
