package io.github.huozi.command;

import io.github.huozi.goal.SettingSpelling;

/**
 * An option of a command, named like the parameter of the goal.
 *
 * @param setting the name after {@code huozi.}
 * @param about the message key of its description
 * @param flag whether it takes no value
 */
record CommandOption(String setting, String about, boolean flag) {

    static final CommandOption SOURCE = valued("source", "help.source");
    static final CommandOption OUTPUT = valued("output", "help.output");
    static final CommandOption FORMATS = valued("formats", "help.formats");
    static final CommandOption FILE_NAME = valued("fileName", "help.file-name");
    static final CommandOption FINDINGS = valued("findings", "help.findings");
    static final CommandOption REPORT = valued("report", "help.report");
    static final CommandOption LANGUAGE = valued("language", "help.language");
    static final CommandOption FAIL_ON = valued("failOn", "help.fail-on");
    static final CommandOption PORT = valued("port", "help.port");
    static final CommandOption FILE = valued("file", "help.file");
    static final CommandOption TEXT = valued("text", "help.text");
    static final CommandOption COPY = valued("copy", "help.copy");
    static final CommandOption CLASS_PATH = valued("classPath", "help.class-path");
    static final CommandOption WATCH = flag("watch", "help.watch");
    static final CommandOption QUIET = flag("quiet", "help.quiet");
    static final CommandOption ERRORS = flag("errors", "help.errors");

    private static CommandOption valued(String setting, String about) {
        return new CommandOption(setting, about, false);
    }

    private static CommandOption flag(String setting, String about) {
        return new CommandOption(setting, about, true);
    }

    /** {@code --file-name}. */
    String name() {
        return SettingSpelling.option(setting);
    }
}
