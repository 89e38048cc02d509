package io.github.huozi.config.shape;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Lists of words in messages. */
public final class QuotedWords {

    private QuotedWords() {}

    /** {@code `a`, `b` or `c`}. */
    public static String oneOf(Collection<String> words) {
        List<String> quoted = words.stream().map(word -> "`" + word + "`").collect(Collectors.toList());
        if (quoted.size() == 1) {
            return quoted.get(0);
        }
        return String.join(", ", quoted.subList(0, quoted.size() - 1)) + " or " + quoted.get(quoted.size() - 1);
    }
}
