package io.github.huozi.config.format;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The front matter of a source: YAML between {@code ---} lines, TOML between {@code +++} lines, or a JSON object. Faulty front
 * matter is not part of the text either; its keys are read as far as possible.
 *
 * @param values its values
 * @param text the text after it
 * @param lines the number of lines before {@code text}
 */
public record FrontMatter(ForeignConfig values, String text, int lines) {

    private static final Pattern YAML_KEY = Pattern.compile("\"?[\\p{L}\\p{N}_][^:\\n]{0,60}:(?:\\s.*)?|[A-Za-z_]+：.*");

    /** Common keys of pages, in the syntax of each of the three languages. */
    private static final Pattern USUAL_KEY = Pattern.compile(
            "(?i)\"?(title|date|weight|draft|author|tags|categories|slug|layout|description|permalink)\"?"
                    + "\\s*[:=：](.*)");

    private static final Pattern JSON = Pattern.compile("\\{\\s*\"");

    /** The most lines ending in a brace that are tried as the end of the object. */
    private static final int MOST_BRACES = 50;

    private static final int MOST_CHARACTERS = 100_000;

    /**
     * Separates the front matter from a text.
     *
     * @param path the name of the source
     * @param sink receives findings about it
     */
    public static FrontMatter of(String text, String path, DiagnosticSink sink) {
        boolean toml = isFence(text, 0, '+');
        if (toml || isFence(text, 0, '-')) {
            return fenced(text, path, toml, sink);
        }
        return JSON.matcher(text).lookingAt() ? json(text, path, sink) : none(text, path);
    }

    private static FrontMatter fenced(String text, String path, boolean toml, DiagnosticSink sink) {
        int start = nextLine(text, 0);
        int end = start;
        while (end < text.length() && end < MOST_CHARACTERS && !isEnd(text, end, toml)) {
            end = nextLine(text, end);
        }
        if (end >= text.length() || end >= MOST_CHARACTERS) {
            return unclosed(text, path, start, toml ? "+++" : "---", sink);
        }
        // The opening line is kept as an empty one, so that positions are those of the source.
        String head = "\n" + text.substring(start, end);
        // A chapter may also begin with a thematic break, which looks the same.
        if (!toml && !looksLikeYaml(head)) {
            return none(text, path);
        }
        Diagnostics found = new Diagnostics();
        Optional<Value> values =
                toml ? TomlReader.read(head, path, found) : YamlReader.read(head, path, YamlReader.Tags.IGNORED, found);
        tell(found, path, sink);
        Optional<Value> keys = values.filter(Value.Mapping.class::isInstance);
        if (found.all().isEmpty() && keys.isEmpty()) {
            Position second = new Position(path, 2, 1);
            sink.report(YamlRemedy.wideColon(head, 1)
                    .map(colon -> faulty(colon.at(second)))
                    .orElseGet(() -> Code.FRONT_MATTER_SYNTAX.at(second, "keys")));
        }
        return of(keys.or(() -> Optional.of(told(head, path))), text, nextLine(text, end), path);
    }

    /** Takes lines with keys as front matter although it is not closed. */
    private static FrontMatter unclosed(String text, String path, int start, String fence, DiagnosticSink sink) {
        int end = start;
        while (end < text.length()
                && USUAL_KEY.matcher(text.substring(end, lineEnd(text, end))).matches()) {
            end = nextLine(text, end);
        }
        if (end == start) {
            return none(text, path);
        }
        sink.report(Code.FRONT_MATTER_SYNTAX.at(new Position(path, 1, 1), "open", fence));
        return of(Optional.of(told("\n" + text.substring(start, end), path)), text, end, path);
    }

    /** Reads an object whose closing brace ends a line, as in Hugo. */
    private static FrontMatter json(String text, String path, DiagnosticSink sink) {
        Diagnostics first = new Diagnostics();
        int firstEnd = -1;
        int at = text.indexOf('}');
        for (int n = 0; n < MOST_BRACES && at >= 0 && at < MOST_CHARACTERS; n++) {
            if (text.substring(at + 1, lineEnd(text, at)).isBlank()) {
                Diagnostics found = new Diagnostics();
                Optional<Value> values =
                        YamlReader.read(text.substring(0, at + 1).replace('\t', ' '), path, found);
                if (values.isPresent() && !speaksOfPage(values.get())) {
                    return none(text, path);
                }
                if (values.isPresent()) {
                    tell(found, path, sink);
                    return of(values, text, nextLine(text, at), path);
                }
                first = firstEnd < 0 ? found : first;
                firstEnd = firstEnd < 0 ? at : firstEnd;
            }
            at = text.indexOf('}', at + 1);
        }
        String second = text.substring(Math.min(text.length(), nextLine(text, 0)));
        if (!USUAL_KEY.matcher(second.lines().findFirst().orElse("").strip()).matches()) {
            return none(text, path);
        }
        int end = firstEnd < 0 ? paragraphEnd(text) : nextLine(text, firstEnd);
        if (firstEnd < 0) {
            YamlReader.read(text.substring(0, end).replace('\t', ' '), path, first);
        }
        tell(first, path, sink);
        return of(Optional.of(told(text.substring(0, end), path)), text, end, path);
    }

    /** A text may begin with a JSON object that it writes about. */
    private static boolean speaksOfPage(Value value) {
        return value instanceof Value.Mapping mapping
                && mapping.pairs().stream()
                        .anyMatch(pair -> USUAL_KEY.matcher(pair.key() + ":").matches());
    }

    /** One fault leads to others; only the first is reported. */
    private static void tell(Diagnostics found, String path, DiagnosticSink sink) {
        found.all().stream()
                .findFirst()
                .map(fault -> fault.position().line().isEmpty() ? fault.at(new Position(path, 1, 1)) : fault)
                .ifPresent(fault -> sink.report(faulty(fault)));
    }

    private static Diagnostic faulty(Diagnostic fault) {
        return Code.FRONT_MATTER_SYNTAX.at(fault.position(), "faulty", fault.what(), fault.remedy());
    }

    /** Returns what the lines of faulty front matter say individually. */
    private static Value told(String head, String path) {
        List<Value.Pair> pairs = new ArrayList<>();
        int number = 0;
        for (String line : head.lines().toList()) {
            number++;
            Matcher key = USUAL_KEY.matcher(line.strip());
            if (key.matches()) {
                String value = key.group(2)
                        .strip()
                        .replaceAll("^[\"'“]|[\"'”]?,*$", "")
                        .strip();
                Position position = new Position(path, number, 1);
                pairs.add(new Value.Pair(
                        key.group(1).toLowerCase(Locale.ROOT),
                        position,
                        new Value.Scalar(value, Value.Style.QUOTED, position)));
            }
        }
        return new Value.Mapping(pairs, Position.of(path));
    }

    private static FrontMatter none(String text, String path) {
        return of(Optional.empty(), text, 0, path);
    }

    private static FrontMatter of(Optional<Value> values, String text, int from, String path) {
        Value.Mapping mapping = values.filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .orElseGet(() -> new Value.Mapping(List.of(), Position.of(path)));
        int lines = (int) text.substring(0, from).chars().filter(c -> c == '\n').count();
        return new FrontMatter(new ForeignConfig(path, mapping), text.substring(from), lines);
    }

    private static boolean isEnd(String text, int at, boolean toml) {
        return toml ? isFence(text, at, '+') : isFence(text, at, '-') || isFence(text, at, '.');
    }

    private static boolean isFence(String text, int at, char mark) {
        return text.startsWith(String.valueOf(mark).repeat(3), at)
                && text.substring(at + 3, lineEnd(text, at)).isBlank();
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private static int nextLine(String text, int at) {
        return Math.min(text.length(), lineEnd(text, at) + 1);
    }

    private static int paragraphEnd(String text) {
        int end = text.indexOf("\n\n");
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

    /** Returns the title; empty if there is none. */
    public Optional<String> title() {
        return values.value().pairs().stream()
                .filter(pair -> pair.key().equalsIgnoreCase("title"))
                .map(pair -> pair.value() instanceof Value.Sequence list ? bracketed(list) : values.text(pair.key()))
                .filter(title -> !title.isEmpty())
                .findFirst();
    }

    /** In {@code title: [译] 名} or {@code title: [a, b]}, the author means literal brackets. */
    private static String bracketed(Value.Sequence list) {
        return list.items().stream()
                .filter(Value.Scalar.class::isInstance)
                .map(item -> ((Value.Scalar) item).text())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** Whether the value of a key is true. */
    public boolean says(String key) {
        return values.text(key).toLowerCase(Locale.ROOT).equals("true");
    }
}
