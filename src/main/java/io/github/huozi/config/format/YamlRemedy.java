package io.github.huozi.config.format;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Words a YAML parser's complaint for a person who writes books. */
public record YamlRemedy(String message, String hint) {

    /** A line that begins {@code 标题：} or {@code title：}. */
    private static final Pattern WIDE_COLON = Pattern.compile("^\\s*(?:- +)?([\\p{L}][\\p{L}\\p{N}_-]*)：");

    private static final String QUOTE = "put the value in quotes";

    static YamlRemedy of(MarkedYamlEngineException e, String text) {
        int line = e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(0);
        String here = line(text, line);
        String problem = Optional.ofNullable(e.getProblem()).orElse("");
        String context = Optional.ofNullable(e.getContext()).orElse("");
        Optional<YamlRemedy> colon = wideColon(text, line);
        if (here.substring(0, here.length() - here.stripLeading().length()).indexOf('\t') >= 0
                || problem.contains("TAB")) {
            return new YamlRemedy("a tab stands where YAML allows only spaces", "indent with spaces");
        }
        if (colon.isPresent()) {
            return colon.get();
        }
        if (context.contains("quoted scalar")) {
            int from = e.getContextMark().map(Mark::getLine).orElse(line) + 1;
            return new YamlRemedy(
                    "the quote that opens in line " + from + " is not closed", "close it, or remove the opening quote");
        }
        return byProblem(problem, context, e);
    }

    private static YamlRemedy byProblem(String problem, String context, MarkedYamlEngineException e) {
        int from = e.getContextMark().map(Mark::getLine).orElse(0) + 1;
        if (problem.contains("mapping values are not allowed")) {
            return new YamlRemedy(
                    "a colon with a space after it stands within a value, or the line is indented too far",
                    "put the value in quotes, as in `title: 'Kubernetes: 入门'`, or align the line with its neighbours");
        }
        if (problem.contains("cannot start any token")) {
            return new YamlRemedy("a value may not begin with this character", QUOTE);
        }
        if (context.contains("alias") || context.contains("anchor") || context.contains("tag")) {
            return new YamlRemedy("a value that begins with `*`, `&` or `!` means something else in YAML", QUOTE);
        }
        if (context.contains("block scalar")) {
            return new YamlRemedy("a value that begins with `|` or `>` means something else in YAML", QUOTE);
        }
        if (context.contains("flow sequence") || context.contains("flow mapping")) {
            return new YamlRemedy(
                    "the bracket that opens in line " + from + " is not closed, or a comma is missing",
                    "separate entries by `, ` and close the bracket");
        }
        if (problem.contains("expected <block end>")) {
            return new YamlRemedy(
                    "the line does not fit the indentation of the lines before it",
                    "align it with the entries of the list or mapping from line " + from);
        }
        if (problem.contains("could not find expected ':'")) {
            return new YamlRemedy("a key without a colon", "write `key: value`");
        }
        return new YamlRemedy("the file is not YAML here: " + problem, "compare the line with its neighbours");
    }

    /** A full-width colon is no colon to YAML; the parser complains a line late, or not at all. */
    public static Optional<YamlRemedy> wideColon(String text, int line) {
        for (int at = line; at >= Math.max(0, line - 1); at--) {
            Matcher matcher = WIDE_COLON.matcher(line(text, at));
            if (matcher.find() && !line(text, at).contains(": ")) {
                return Optional.of(new YamlRemedy(
                        "line " + (at + 1) + " has a full-width colon after `" + matcher.group(1) + "`",
                        "write `" + matcher.group(1) + ": ` with a half-width colon and a space"));
            }
        }
        return Optional.empty();
    }

    /** The line with that number, counted from 0; empty when there is none. */
    static String line(String text, int number) {
        int start = 0;
        for (int i = 0; i < number; i++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return "";
            }
            start = end + 1;
        }
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    public void report(Code code, Position position, DiagnosticSink sink) {
        sink.report(code, position, message, hint);
    }
}
