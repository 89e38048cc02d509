package io.github.huozi.config.shape;

import io.github.huozi.diagnostic.Phrase;
import java.util.Collection;
import java.util.List;

/** Lists of words in messages. */
public final class QuotedWords {

    private QuotedWords() {}

    /** Returns {@code `a`, `b` or `c`}. */
    public static Phrase oneOf(Collection<String> words) {
        List<String> quoted = words.stream().map(word -> "`" + word + "`").toList();
        return quoted.size() == 1
                ? Phrase.literal(quoted.get(0))
                : Phrase.of(
                        "words.or", Phrase.list(quoted.subList(0, quoted.size() - 1)), quoted.get(quoted.size() - 1));
    }
}
