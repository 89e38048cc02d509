package io.github.huozi.config;

import io.github.huozi.diagnostic.Position;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a source says of itself before its text: YAML between {@code ---} lines, TOML between {@code +++} lines, or a JSON
 * object. Only what orders a book is asked here; faulty front matter is told where the source is read.
 *
 * @param values what it says
 * @param text the text behind it
 */
public record FrontMatter(ForeignConfig values, String text) {

    private static final Pattern JSON = Pattern.compile("\\{\\s*\"");

    /** Lines that may end the object before the one that does. */
    private static final int MOST_BRACES = 50;

    private static final int MOST_CHARACTERS = 100_000;

    /**
     * Takes the front matter off a text.
     *
     * @param path names the source
     * @return one without values when there is none or when it is faulty
     */
    public static FrontMatter of(String text, String path) {
        String fence = text.startsWith("---") ? "---" : text.startsWith("+++") ? "+++" : "";
        if (fence.isEmpty()) {
            return JSON.matcher(text).lookingAt() ? json(text, path) : none(text, path);
        }
        int start = text.indexOf('\n') + 1;
        int end = start == 0 ? -1 : fenceAt(text, fence, start);
        if (end < 0) {
            return none(text, path);
        }
        String head = text.substring(start, end);
        Optional<Value> values = fence.equals("---")
                ? YamlReader.read(head, path, YamlReader.Tags.IGNORED, finding -> {})
                : TomlReader.read(head, path, finding -> {});
        int newline = text.indexOf('\n', end);
        return of(values, newline < 0 ? "" : text.substring(newline + 1), path);
    }

    /** An object whose closing brace ends a line, as Hugo takes it. */
    private static FrontMatter json(String text, String path) {
        int at = text.indexOf('}');
        for (int n = 0; n < MOST_BRACES && at >= 0 && at < MOST_CHARACTERS; n++) {
            int newline = text.indexOf('\n', at);
            String rest = text.substring(at + 1, newline < 0 ? text.length() : newline);
            if (rest.isBlank()) {
                String head = text.substring(0, at + 1).replace('\t', ' ');
                Optional<Value> values = YamlReader.read(head, path, finding -> {});
                if (values.isPresent()) {
                    return of(values, newline < 0 ? "" : text.substring(newline + 1), path);
                }
            }
            at = text.indexOf('}', at + 1);
        }
        return none(text, path);
    }

    private static FrontMatter none(String text, String path) {
        return of(Optional.empty(), text, path);
    }

    private static FrontMatter of(Optional<Value> values, String text, String path) {
        Value.Mapping mapping = values.filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .orElseGet(() -> new Value.Mapping(List.of(), Position.of(path)));
        return new FrontMatter(new ForeignConfig(path, mapping), text);
    }

    private static int fenceAt(String text, String fence, int from) {
        for (int at = from; at < Math.min(text.length(), MOST_CHARACTERS); ) {
            if (text.startsWith(fence, at)) {
                return at;
            }
            int newline = text.indexOf('\n', at);
            if (newline < 0) {
                return -1;
            }
            at = newline + 1;
        }
        return -1;
    }

    /** Whether a key says yes. */
    public boolean says(String key) {
        return values.text(key).toLowerCase(Locale.ROOT).equals("true");
    }
}
