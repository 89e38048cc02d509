package io.github.huozi.read.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of Vue or MDX: its attributes may hold braces and angle brackets.
 *
 * @param name the name as written
 * @param kind whether the tag opens, closes, or does both
 * @param attributes the attributes by name, without a leading colon; empty for those without a value
 * @param start the start index
 * @param end the index after it
 */
record SiteTag(String name, Kind kind, Map<String, String> attributes, int start, int end) {

    enum Kind {
        OPENING,
        CLOSING,
        ALONE
    }

    private static final int LONGEST = 4_000;
    private static final Pattern NAME = Pattern.compile("</?([A-Za-z][\\w.-]{0,60})(?=[\\s/>])");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("[:@#]?([A-Za-z_][\\w.:-]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|(\\{)|([^\\s\"'{}>]+)))?");
    private static final Pattern QUOTED = Pattern.compile("[\"'`]([^\"'`\\n]*)[\"'`]");

    /** Returns the tag that begins at a {@code <}. */
    static Optional<SiteTag> at(String text, int start) {
        Matcher name = NAME.matcher(text).region(start, text.length());
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        int end = end(text, name.end());
        if (end < 0) {
            return Optional.empty();
        }
        String inner = text.substring(name.end(), end - 1).strip();
        boolean closing = text.charAt(start + 1) == '/';
        boolean alone = inner.endsWith("/");
        Kind kind = closing ? Kind.CLOSING : alone ? Kind.ALONE : Kind.OPENING;
        return Optional.of(new SiteTag(
                name.group(1), kind, attributes(alone ? inner.substring(0, inner.length() - 1) : inner), start, end));
    }

    /** Returns the index after the {@code >} of a tag; -1 if there is none. */
    private static int end(String text, int from) {
        int braces = 0;
        char quote = 0;
        int last = Math.min(text.length(), from + LONGEST);
        for (int at = from; at < last; at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '{') {
                braces++;
            } else if (c == '}') {
                braces = Math.max(0, braces - 1);
            } else if (braces == 0 && (c == '"' || c == '\'') && at > from && "= ".indexOf(text.charAt(at - 1)) >= 0) {
                quote = c;
            } else if (braces == 0 && c == '>') {
                return at + 1;
            } else if (braces == 0 && c == '<') {
                return -1;
            }
        }
        return -1;
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        int at = 0;
        while (attribute.find(at)) {
            at = attribute.end();
            String value = "";
            if (attribute.group(4) != null) {
                int close = closing(text, attribute.start(4));
                value = literal(text.substring(attribute.end(4), close));
                at = Math.min(text.length(), close + 1);
            } else {
                for (int group : new int[] {2, 3, 5}) {
                    value = attribute.group(group) == null ? value : attribute.group(group);
                }
                // Vue evaluates an attribute with a colon as an expression.
                boolean bound = attribute.group().startsWith(":");
                value = bound ? literal(value) : value;
            }
            attributes.putIfAbsent(attribute.group(1), value.strip());
            if (at >= text.length()) {
                break;
            }
        }
        return attributes;
    }

    private static int closing(String text, int open) {
        int braces = 0;
        for (int at = open; at < text.length(); at++) {
            braces += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            if (braces == 0) {
                return at;
            }
        }
        return text.length();
    }

    /** Returns the string literal in an expression: {@code "x"}, {@code require('x').default}, {@code $withBase('x')}. */
    private static String literal(String expression) {
        Matcher quoted = QUOTED.matcher(expression);
        return quoted.find() ? quoted.group(1) : "";
    }

    /** Returns the first non-empty one of these attributes. */
    String get(String... names) {
        for (String each : names) {
            String value = attributes.getOrDefault(each, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** Whether its name is impossible in HTML, so that it belongs to a framework. */
    boolean isComponent() {
        return Character.isUpperCase(name.charAt(0)) || (name.indexOf('-') > 0 && !name.startsWith("font-"));
    }
}
