package io.github.huozi.maven;

import io.github.huozi.diagnostic.MessageLanguage;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that speaks to a person in Chinese or English. */
abstract class WordedMojo extends AbstractMojo {

    /**
     * The language of messages: <code>zh</code> or <code>en</code>. Default: that of the machine's locale, if it is one of
     * these, else that of the book.
     */
    @Parameter(property = "huozi.language")
    @Nullable
    String language;

    /**
     * The words of this run.
     *
     * @param book the folder whose language counts where nobody chose one
     * @throws MojoFailureException when the parameter names another language
     */
    final GoalWords words(Optional<Path> book) throws MojoFailureException {
        Optional<MessageLanguage> otherwise = MessageLanguage.ofMachine(System.getenv(), Locale.getDefault())
                .or(() -> book.flatMap(SourceLanguage::of));
        if (language == null || language.isBlank()) {
            return new GoalWords(otherwise.orElse(MessageLanguage.ENGLISH));
        }
        Optional<MessageLanguage> chosen = MessageLanguage.of(language);
        if (chosen.isEmpty()) {
            throw new GoalWords(otherwise.orElse(MessageLanguage.ENGLISH)).failure("goal.language", language);
        }
        return new GoalWords(chosen.get());
    }
}
