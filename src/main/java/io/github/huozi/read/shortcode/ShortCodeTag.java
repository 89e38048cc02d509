package io.github.huozi.read.shortcode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A tag of Hugo ({@code {{< figure src="a.png" >}}}) or of GitBook and Hexo ({@code {% hint style="tip" %}}).
 *
 * @param name the name without {@code end}, in lower case
 * @param isEnd whether it closes another tag
 * @param isLiquid whether it has the form {@code {% %}}
 * @param arguments the unnamed arguments in order
 * @param parameters the named arguments
 * @param start the start index in the text
 * @param end the index after it
 */
record ShortCodeTag(
        String name,
        boolean isEnd,
        boolean isLiquid,
        List<String> arguments,
        Map<String, String> parameters,
        int start,
        int end) {

    private static final int LONGEST = 4000;
    private static final Pattern NAME = Pattern.compile("\\s*(/)?\\s*([A-Za-z][\\w./-]*)");
    private static final Pattern ARGUMENT = Pattern.compile(
            "\\s*(?:([A-Za-z_][\\w-]*)\\s*=\\s*)?(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'([^']*)'|`([^`]*)`|([^\\s\"'`]+))");

    ShortCodeTag {
        arguments = List.copyOf(arguments);
        parameters = Map.copyOf(parameters);
    }

    /** Returns the tag that begins at an index, or null. */
    static @Nullable ShortCodeTag at(String text, int at) {
        if (text.startsWith("{{<", at) || text.startsWith("{{%", at)) {
            char mark = text.charAt(at + 2);
            String close = (mark == '<' ? ">" : "%") + "}}";
            return parse(text, at, at + 3, close, false);
        }
        boolean liquid = text.startsWith("{%", at) && !text.startsWith("{%%", at);
        return liquid ? parse(text, at, at + 2, "%}", true) : null;
    }

    private static @Nullable ShortCodeTag parse(String text, int start, int inside, String close, boolean liquid) {
        int end = end(text, inside, close);
        if (end < 0) {
            return null;
        }
        String content = text.substring(inside, end).strip();
        boolean selfClosed = content.endsWith("/");
        String body = selfClosed ? content.substring(0, content.length() - 1) : content;
        Matcher name = NAME.matcher(body);
        if (!name.lookingAt()) {
            return null;
        }
        String word = name.group(2).toLowerCase(java.util.Locale.ROOT);
        boolean isEnd = name.group(1) != null || (liquid && word.startsWith("end") && word.length() > 3);
        List<String> arguments = new ArrayList<>();
        Map<String, String> parameters = new LinkedHashMap<>();
        Matcher argument = ARGUMENT.matcher(body).region(name.end(), body.length());
        while (argument.lookingAt()) {
            String value = value(argument);
            if (argument.group(1) == null) {
                arguments.add(value);
            } else {
                parameters.put(argument.group(1).toLowerCase(java.util.Locale.ROOT), value);
            }
            argument.region(argument.end(), body.length());
        }
        return new ShortCodeTag(
                isEnd && liquid ? word.replaceFirst("^end", "") : word,
                isEnd,
                liquid,
                arguments,
                parameters,
                start,
                end + close.length());
    }

    private static String value(Matcher argument) {
        for (int group = 2; group <= 5; group++) {
            if (argument.group(group) != null) {
                String value = argument.group(group);
                return group == 2 ? value.replaceAll("\\\\([\"\\\\])", "$1") : value;
            }
        }
        return "";
    }

    /** Returns the index of the closing delimiter, skipping quoted values; -1 when there is none nearby. */
    private static int end(String text, int from, String close) {
        char quote = 0;
        int limit = Math.min(text.length(), from + LONGEST);
        for (int at = from; at < limit; at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '`') {
                quote = c;
            } else if (text.startsWith(close, at)) {
                return at;
            } else if (c == '{' && text.startsWith("{{", at)) {
                return -1;
            }
        }
        return -1;
    }

    /** Returns a parameter by one of its names, otherwise the argument at an index; empty when there is neither. */
    String get(int argument, String... names) {
        for (String name : names) {
            String value = parameters.get(name);
            if (value != null) {
                return value;
            }
        }
        return argument >= 0 && argument < arguments.size() ? arguments.get(argument) : "";
    }
}
