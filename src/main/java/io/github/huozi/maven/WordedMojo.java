package io.github.huozi.maven;

import io.github.huozi.goal.GoalFailure;
import io.github.huozi.goal.GoalWords;
import io.github.huozi.goal.SettingSpelling;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
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

    /** Does the work of the goal. */
    @FunctionalInterface
    interface Work {
        void run() throws GoalFailure, MojoExecutionException, MojoFailureException;
    }

    private @Nullable MavenLog goalLog;

    /** Where this goal speaks. */
    final MavenLog goalLog() {
        if (goalLog == null) {
            goalLog = new MavenLog(getLog(), System.out);
        }
        return goalLog;
    }

    /**
     * Runs the goal and converts its failures to Maven's.
     *
     * @throws MojoFailureException when the user can fix it
     * @throws MojoExecutionException when the machine failed
     */
    static void perform(Work work) throws MojoExecutionException, MojoFailureException {
        try {
            work.run();
        } catch (GoalFailure e) {
            switch (e.kind()) {
                case USAGE, FAULTY, STRICT -> throw failure(e);
                case UNABLE, STOPPED -> throw new MojoExecutionException(String.valueOf(e.getMessage()), cause(e));
            }
        }
    }

    private static MojoFailureException failure(GoalFailure e) {
        return e.getCause() == null
                ? new MojoFailureException(e.getMessage())
                : new MojoFailureException(e.getMessage(), e.getCause());
    }

    private static Throwable cause(GoalFailure e) {
        return e.getCause() == null ? e : e.getCause();
    }

    /**
     * The words of this run.
     *
     * @param book the folder whose language is the default
     * @throws GoalFailure when the parameter names another language
     */
    final GoalWords words(Optional<Path> book) throws GoalFailure {
        return GoalWords.of(Optional.ofNullable(language), book, SettingSpelling.MAVEN);
    }
}
