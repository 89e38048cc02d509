package io.github.huozi.read;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What a source says of itself before its text: YAML between {@code ---} lines, or TOML between {@code +++} lines.
 *
 * @param title the title; empty when none is given
 * @param text the text behind it
 * @param lines how many lines stand before {@code text}
 */
record FrontMatter(Optional<String> title, String text, int lines) {

    private static final Pattern YAML_KEY = Pattern.compile("\"?[\\p{L}\\p{N}_][^:\\n]{0,60}:(?:\\s.*)?");
    private static final Pattern TOML_TITLE =
            Pattern.compile("(?m)^title\\s*=\\s*(?:\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'([^'\\n]*)')");
    private static final int MOST_CHARACTERS = 100_000;

    /** Takes the front matter off a text; faulty front matter is reported and taken off as well. */
    static FrontMatter of(String text, String name, DiagnosticSink sink) {
        FrontMatter none = new FrontMatter(Optional.empty(), text, 0);
        boolean toml = isFence(text, 0, '+');
        if (!toml && !isFence(text, 0, '-')) {
            return none;
        }
        int start = nextLine(text, 0);
        int end = start;
        int line = 1;
        while (end < text.length() && end < MOST_CHARACTERS && !isEnd(text, end, toml)) {
            end = nextLine(text, end);
            line++;
        }
        String head = text.substring(start, Math.min(end, text.length()));
        // A chapter may also begin with a thematic break, which looks the same.
        if (end >= text.length() || end >= MOST_CHARACTERS || (!toml && !looksLikeYaml(head))) {
            return none;
        }
        Optional<String> title = toml ? tomlTitle(head) : yamlTitle(head, name, sink);
        return new FrontMatter(
                title.map(XmlText::line).filter(it -> !it.isEmpty()), text.substring(nextLine(text, end)), line + 1);
    }

    private static boolean isEnd(String text, int at, boolean toml) {
        return toml ? isFence(text, at, '+') : isFence(text, at, '-') || isFence(text, at, '.');
    }

    private static boolean isFence(String text, int at, char mark) {
        if (!text.startsWith(String.valueOf(mark).repeat(3), at)) {
            return false;
        }
        int end = text.indexOf('\n', at);
        return text.substring(at + 3, end < 0 ? text.length() : end).isBlank();
    }

    private static int nextLine(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    private static boolean looksLikeYaml(String head) {
        return head.lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty() && !it.startsWith("#"))
                .findFirst()
                .map(it -> YAML_KEY.matcher(it).matches())
                .orElse(true);
    }

    private static Optional<String> tomlTitle(String head) {
        Matcher matcher = TOML_TITLE.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String quoted = matcher.group(1);
        return Optional.of(quoted == null ? matcher.group(2) : quoted.replaceAll("\\\\(.)", "$1"));
    }

    /** Reads events, not a tree, so that nesting without end costs no stack. */
    private static Optional<String> yamlTitle(String head, String name, DiagnosticSink sink) {
        Optional<String> title = Optional.empty();
        int depth = 0;
        boolean key = true;
        boolean titleNext = false;
        try {
            for (Event event : new Parse(LoadSettings.builder().build()).parseString(head)) {
                switch (event.getEventId()) {
                    case MappingStart, SequenceStart -> {
                        depth++;
                        titleNext = false;
                    }
                    case MappingEnd, SequenceEnd -> {
                        depth--;
                        key = depth == 1 || key;
                    }
                    case Scalar -> {
                        String value = event instanceof ScalarEvent scalar ? scalar.getValue() : "";
                        if (depth == 1) {
                            if (!key && titleNext) {
                                title = Optional.of(value);
                            }
                            titleNext = key && value.equalsIgnoreCase("title");
                            key = !key;
                        }
                    }
                    case Alias -> key = depth == 1 ? !key : key;
                    default -> {}
                }
            }
        } catch (YamlEngineException e) {
            report(e, name, sink);
        }
        return title;
    }

    private static void report(YamlEngineException e, String name, DiagnosticSink sink) {
        Position position = new Position(name, 1, 1);
        String problem = "";
        if (e instanceof MarkedYamlEngineException marked) {
            Optional<Mark> mark = marked.getProblemMark();
            // The mark counts from 0, and the opening line stands before the first.
            position = mark.map(it -> new Position(name, it.getLine() + 2, it.getColumn() + 1))
                    .orElse(position);
            problem = marked.getProblem() == null ? "" : ": " + marked.getProblem();
        }
        sink.report(
                Code.FRONT_MATTER_SYNTAX,
                position,
                "the front matter is not YAML" + XmlText.line(problem),
                "put values with special characters in quotes, as in title: \"one: two\"");
    }
}
