package io.github.huozi.goal;

import io.github.huozi.Format;
import io.github.huozi.Output;
import io.github.huozi.diagnostic.MessageLanguage;
import io.github.huozi.diagnostic.Phrase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The messages of the goals, in the language of one run.
 *
 * @param language the language of every line
 * @param spelling the spelling of the names of settings
 */
public record GoalWords(MessageLanguage language, SettingSpelling spelling) {

    private static final double KILOBYTE = 1000;

    public GoalWords(MessageLanguage language) {
        this(language, SettingSpelling.MAVEN);
    }

    /**
     * Returns the words of a run.
     *
     * @param asked the language that the user requests
     * @param book the folder whose language is the default
     * @throws GoalFailure when the user requests another language
     */
    public static GoalWords of(Optional<String> asked, Optional<Path> book, SettingSpelling spelling)
            throws GoalFailure {
        Optional<MessageLanguage> otherwise = MessageLanguage.ofMachine(System.getenv(), Locale.getDefault())
                .or(() -> book.flatMap(SourceLanguage::of));
        GoalWords words = new GoalWords(otherwise.orElse(MessageLanguage.ENGLISH), spelling);
        if (asked.isEmpty() || asked.get().isBlank()) {
            return words;
        }
        MessageLanguage chosen =
                MessageLanguage.of(asked.get()).orElseThrow(() -> words.failure("goal.language", asked.get()));
        return new GoalWords(chosen, spelling);
    }

    /** {@return the message of a key, with these arguments} */
    public String say(String key, Object... arguments) {
        return spelling.spell(Phrase.of(key, arguments).in(language));
    }

    /** {@return a failure that the user can fix by other parameters} */
    public GoalFailure failure(String key, Object... arguments) {
        return new GoalFailure(GoalFailure.Kind.USAGE, say(key, arguments));
    }

    /** {@return a list of several names} */
    public Phrase several(Iterable<String> names) {
        List<String> all = new ArrayList<>();
        names.forEach(all::add);
        return all.size() == 2 ? Phrase.of("words.and", all.get(0), all.get(1)) : Phrase.list(all);
    }

    Phrase names(Collection<Format> formats) {
        return several(formats.stream()
                .sorted()
                .map(format -> format.extension().toUpperCase(Locale.ROOT))
                .toList());
    }

    /** Returns one line about a finished file: its path, its size, the size of its fonts, the number of its pages. */
    String file(Output output, Path current) {
        int count = output.pages().orElse(0);
        List<String> facts = new ArrayList<>();
        facts.add(size(output.size()));
        long inFonts = output.fontBytes().orElse(0);
        if (inFonts > 0) {
            facts.add(say("output.fonts", size(inFonts)));
        }
        if (count > 0) {
            facts.add(say("output.pages", count));
        }
        return say("output.file", GoalPaths.shown(output.file().orElseThrow(), current), Phrase.list(facts));
    }

    private static String size(long bytes) {
        double kilobytes = bytes / KILOBYTE;
        return kilobytes < KILOBYTE
                ? String.format(Locale.ROOT, "%.0f kB", Math.ceil(kilobytes))
                : String.format(Locale.ROOT, "%.1f MB", kilobytes / KILOBYTE);
    }
}
