package io.github.huozi.command;

import io.github.huozi.goal.GoalWords;
import io.github.huozi.goal.SettingSpelling;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads command lines, and lists commands and options. Descriptions come from the catalogue of messages. */
final class CommandLineReader {

    private final GoalWords words;
    private final CommandLine line;

    CommandLineReader(GoalWords words) {
        this.words = words;
        CommandSpec root = CommandSpec.create().name("huozi");
        root.usageMessage().description(words.say("help.title"));
        root.usageMessage().footer(words.say("help.more.command"));
        headings(root);
        root.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(words.say("help.h"))
                .build());
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(words.say("help.version"))
                .build());
        for (CommandVerb kind : CommandVerb.values()) {
            root.addSubcommand(kind.word(), command(kind));
        }
        this.line = new CommandLine(root).setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
        line.setAdjustLineBreaksForWideCJKCharacters(true);
    }

    private void headings(CommandSpec spec) {
        spec.usageMessage()
                .synopsisHeading(words.say("help.usage") + " ")
                .commandListHeading("%n" + words.say("help.commands") + "%n")
                .optionListHeading("%n" + words.say("help.options") + "%n")
                .descriptionHeading("")
                .footerHeading("%n");
    }

    private CommandSpec command(CommandVerb kind) {
        CommandSpec spec = CommandSpec.create().name(kind.word());
        headings(spec);
        spec.usageMessage().description(words.say(kind.about())).abbreviateSynopsis(true);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(words.say("help.h"))
                .build());
        for (CommandOption option : kind.options()) {
            OptionSpec.Builder builder = OptionSpec.builder(names(option))
                    .description(words.say(option.about()))
                    .arity(option.flag() ? "0" : "1")
                    .type(option.flag() ? boolean.class : String.class);
            if (!option.flag()) {
                builder.paramLabel(option.setting().toUpperCase(java.util.Locale.ROOT));
            }
            spec.addOption(builder.build());
        }
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel(kind == CommandVerb.HELP ? "COMMAND" : kind == CommandVerb.STAMP ? "FILE" : "FOLDER")
                .description(words.say(
                        kind == CommandVerb.HELP
                                ? "help.goal.command"
                                : kind.positional().about()))
                .build());
        return spec;
    }

    private static String[] names(CommandOption option) {
        if (option.equals(CommandOption.QUIET)) {
            return new String[] {"-q", option.name()};
        }
        if (option.equals(CommandOption.ERRORS)) {
            return new String[] {"-e", option.name()};
        }
        String camel = "--" + option.setting();
        return camel.equals(option.name()) ? new String[] {camel} : new String[] {option.name(), camel};
    }

    /** The language in a command line, read before the command line is validated. */
    static Optional<String> language(List<String> arguments) {
        String name = CommandOption.LANGUAGE.name();
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).startsWith(name + "=")) {
                return Optional.of(arguments.get(i).substring(name.length() + 1));
            }
            if (arguments.get(i).equals(name) && i + 1 < arguments.size()) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /**
     * Parses a command line.
     *
     * @return the call; empty if it requests help or has no words
     * @throws ParameterException if it is invalid
     */
    Optional<CommandCall> read(List<String> arguments, Path current) {
        ParseResult root = line.parseArgs(arguments.toArray(String[]::new));
        ParseResult called = root.subcommand();
        if (called == null
                || called.isUsageHelpRequested()
                || called.commandSpec().name().equals("help")) {
            return Optional.empty();
        }
        CommandVerb kind = CommandVerb.valueOf(called.commandSpec().name().toUpperCase(java.util.Locale.ROOT));
        Map<String, String> values = new LinkedHashMap<>();
        if (called.hasMatchedPositional(0)) {
            values.put(kind.positional().setting(), String.valueOf((Object) called.matchedPositionalValue(0, "")));
        }
        for (CommandOption option : kind.options()) {
            if (called.hasMatchedOption(option.name())) {
                values.put(option.setting(), option.flag() ? "" : called.matchedOptionValue(option.name(), ""));
            }
        }
        return Optional.of(new CommandCall(kind, values, current));
    }

    /** Whether only the version is requested. */
    boolean asksForVersion(List<String> arguments) {
        return arguments.equals(List.of("--version")) || arguments.equals(List.of("-V"));
    }

    /** Describes all commands, or one of them with its options. */
    String help(List<String> arguments) {
        for (CommandVerb kind : CommandVerb.values()) {
            if (kind != CommandVerb.HELP && arguments.contains(kind.word())) {
                return Objects.requireNonNull(line.getSubcommands().get(kind.word()))
                        .getUsageMessage(CommandLine.Help.Ansi.OFF);
            }
        }
        return line.getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    /** Describes the fault in a command line. */
    String fault(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String word = unmatched.getUnmatched().get(0);
            boolean inCommand = !e.getCommandLine().getCommandName().equals("huozi");
            return inCommand || word.startsWith("-")
                    ? words.say("command.option", word)
                    : words.say(
                            "help.unknown",
                            word,
                            words.several(java.util.Arrays.stream(CommandVerb.values())
                                    .map(CommandVerb::word)
                                    .toList()));
        }
        return words.say("command.line", String.valueOf(e.getMessage()));
    }

    static GoalWords words(List<String> arguments) {
        try {
            return GoalWords.of(language(arguments), Optional.empty(), SettingSpelling.COMMAND);
        } catch (io.github.huozi.goal.GoalFailure e) {
            return new GoalWords(io.github.huozi.diagnostic.MessageLanguage.ENGLISH, SettingSpelling.COMMAND);
        }
    }
}
