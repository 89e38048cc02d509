package io.github.huozi.config.format;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Rewords an error message of the YAML parser for people who write books.
 *
 * @param variant the variant of {@link Code#OUTLINE_SYNTAX}
 * @param arguments the arguments of its message
 */
public record YamlRemedy(String variant, List<Object> arguments) {

    /** A line that begins with {@code 标题：} or {@code title：}. */
    private static final Pattern WIDE_COLON = Pattern.compile("^\\s*(?:- +)?([\\p{L}][\\p{L}\\p{N}_-]*)：");

    /**
     * Copies the arguments.
     *
     * @param variant the variant of {@link Code#OUTLINE_SYNTAX}
     * @param arguments the arguments of its message
     */
    public YamlRemedy {
        arguments = List.copyOf(arguments);
    }

    private static YamlRemedy of(String variant, Object... arguments) {
        return new YamlRemedy(variant, List.of(arguments));
    }

    static YamlRemedy of(MarkedYamlEngineException e, String text) {
        int line = e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(0);
        String here = line(text, line);
        String problem = Optional.ofNullable(e.getProblem()).orElse("");
        String context = Optional.ofNullable(e.getContext()).orElse("");
        Optional<YamlRemedy> colon = wideColon(text, line);
        if (here.substring(0, here.length() - here.stripLeading().length()).indexOf('\t') >= 0
                || problem.contains("TAB")) {
            return of("tab");
        }
        if (colon.isPresent()) {
            return colon.get();
        }
        if (context.contains("quoted scalar")) {
            int from = e.getContextMark().map(Mark::getLine).orElse(line) + 1;
            return of("quote", from);
        }
        return byProblem(problem, context, e);
    }

    private static YamlRemedy byProblem(String problem, String context, MarkedYamlEngineException e) {
        int from = e.getContextMark().map(Mark::getLine).orElse(0) + 1;
        if (problem.contains("mapping values are not allowed")) {
            return of("colon");
        }
        if (problem.contains("cannot start any token")) {
            return of("begin");
        }
        if (context.contains("alias") || context.contains("anchor") || context.contains("tag")) {
            return of("alias");
        }
        if (context.contains("block scalar")) {
            return of("block");
        }
        if (context.contains("flow sequence") || context.contains("flow mapping")) {
            return of("bracket", from);
        }
        if (problem.contains("expected <block end>")) {
            return of("indent", from);
        }
        if (problem.contains("could not find expected ':'")) {
            return of("key");
        }
        return of("yaml", problem);
    }

    /** YAML does not recognise a full-width colon; the parser reports it a line late, or not at all. */
    public static Optional<YamlRemedy> wideColon(String text, int line) {
        for (int at = line; at >= Math.max(0, line - 1); at--) {
            Matcher matcher = WIDE_COLON.matcher(line(text, at));
            if (matcher.find() && !line(text, at).contains(": ")) {
                return Optional.of(of("wide-colon", at + 1, matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    /** Returns the line with a number, counted from 0; empty if there is none. */
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

    /** {@return the finding} */
    public Diagnostic at(Position position) {
        return Code.OUTLINE_SYNTAX.at(position, variant, arguments.toArray());
    }
}
