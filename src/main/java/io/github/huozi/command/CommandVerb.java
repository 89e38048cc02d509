package io.github.huozi.command;

import static io.github.huozi.command.CommandOption.CLASS_PATH;
import static io.github.huozi.command.CommandOption.COPY;
import static io.github.huozi.command.CommandOption.ERRORS;
import static io.github.huozi.command.CommandOption.FAIL_ON;
import static io.github.huozi.command.CommandOption.FILE;
import static io.github.huozi.command.CommandOption.FILE_NAME;
import static io.github.huozi.command.CommandOption.FINDINGS;
import static io.github.huozi.command.CommandOption.FORMATS;
import static io.github.huozi.command.CommandOption.LANGUAGE;
import static io.github.huozi.command.CommandOption.OUTPUT;
import static io.github.huozi.command.CommandOption.PORT;
import static io.github.huozi.command.CommandOption.QUIET;
import static io.github.huozi.command.CommandOption.REPORT;
import static io.github.huozi.command.CommandOption.SOURCE;
import static io.github.huozi.command.CommandOption.TEXT;
import static io.github.huozi.command.CommandOption.WATCH;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The commands with their options, besides the common ones. */
enum CommandVerb {
    INIT("help.init"),
    SERVE("help.serve"),
    BUILD("help.build.command"),
    CHECK("help.check"),
    STAMP("help.stamp"),
    HELP("help.help.command");

    private final String about;

    CommandVerb(String about) {
        this.about = about;
    }

    /** The word on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the message key of its description. */
    String about() {
        return about;
    }

    List<CommandOption> options() {
        List<CommandOption> all = new ArrayList<>(
                switch (this) {
                    case INIT -> List.of(SOURCE);
                    case SERVE -> List.of(SOURCE, PORT, FINDINGS, CLASS_PATH);
                    case BUILD -> List.of(SOURCE, OUTPUT, FORMATS, FILE_NAME, REPORT, WATCH, FINDINGS, CLASS_PATH);
                    case CHECK -> List.of(SOURCE, OUTPUT, FORMATS, FILE_NAME, REPORT, FAIL_ON, FINDINGS, CLASS_PATH);
                    case STAMP -> List.of(FILE, TEXT, COPY);
                    case HELP -> List.<CommandOption>of();
                });
        all.addAll(List.of(LANGUAGE, QUIET, ERRORS));
        return all;
    }

    /** The option that a word without an option's name sets; empty for {@code help}. */
    CommandOption positional() {
        return this == STAMP ? FILE : SOURCE;
    }
}
