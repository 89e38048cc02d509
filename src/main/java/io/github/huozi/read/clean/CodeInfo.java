package io.github.huozi.read.clean;

import io.github.huozi.book.Markup;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The info string of a fenced code block. There is no standard for it beyond the language; this reads the forms of Hugo,
 * MkDocs, Docusaurus, VitePress, Gatsby and pandoc: {@code go}, {@code rust,ignore}, {@code {.java .numberLines}}, {@code
 * go:main.go}, {@code js{1,3-5} title="a b.js" showLineNumbers=10}, {@code py linenums="1" hl_lines="2 3"}, {@code
 * js:line-numbers [config.js]}.
 *
 * @param language the language in lower case, {@code text} if it is not a language; empty when none is named
 * @param title the caption, usually a file name; may be empty
 * @param numbers the number of the first line, or {@link Markup#NOT_NUMBERED}; empty when unspecified
 * @param marked the marked lines, as {@code 2 5-7}; may be empty
 */
public record CodeInfo(String language, String title, String numbers, String marked) {

    private static final Pattern LANGUAGE = Pattern.compile("\\{?\\s*\\.?([A-Za-z][A-Za-z0-9_+#.-]*)");
    private static final Pattern FILE = Pattern.compile(":(?:title=)?([^\\s{}\\[\\]:=,]*[./][^\\s{}\\[\\]:=,]*)");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]\\[]*[^\\]\\[\\d,\\s\"-][^\\]\\[]*)\\]");
    private static final Pattern LINES = Pattern.compile("\\{\\s*(\\d[\\d\\s,-]*)\\}");
    private static final Pattern SETTING = Pattern.compile(
            "([A-Za-z_][A-Za-z_-]*)\\s*[=:]\\s*(?:\"([^\"]*)\"|'([^']*)'|\\[([^\\]]*)\\]|\\{([^}]*)\\}|([^\\s,}]+))");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:\\s*(?:-|\\.\\.)\\s*(\\d{1,6}))?");

    private static final Set<String> NO_LANGUAGE = Set.of("text", "plaintext", "plain", "none", "nohighlight", "txt");
    private static final Set<String> TITLE = Set.of("title", "caption", "filename", "file", "name", "label");
    private static final Set<String> MARKED =
            Set.of("hl_lines", "highlight", "highlightlines", "emphasize-lines", "mark", "data-line");
    private static final Set<String> START =
            Set.of("linenostart", "lineno-start", "startfrom", "start", "startline", "first-line");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)(?<![\\w-])(?:showLineNumbers|line-?numbers|linenos|linenums|numberLines|line-numbers)(?![\\w-])");
    private static final Pattern UNNUMBERED =
            Pattern.compile("(?i)(?<![\\w-])(?:noLineNumbers|no-line-numbers)(?![\\w-])");
    private static final Set<String> NUMBERS =
            Set.of("showlinenumbers", "linenumbers", "line-numbers", "linenos", "linenums", "numberlines");
    private static final Set<String> NO = Set.of("false", "no", "off", "none", "0");

    public static CodeInfo of(String info) {
        String text = info.strip();
        Matcher language = LANGUAGE.matcher(text);
        boolean named = language.lookingAt() && !isSetting(text, language);
        String rest = named ? text.substring(language.end(1)) : text;
        Map<String, String> settings = settings(rest);
        return new CodeInfo(
                named ? normal(language.group(1)) : "",
                title(rest, settings),
                numbers(rest, settings),
                marked(rest, settings));
    }

    /** Returns the same with another title. */
    public CodeInfo titled(String other) {
        return new CodeInfo(language, other, numbers, marked);
    }

    private static String normal(String name) {
        String language = name.toLowerCase(Locale.ROOT);
        return NO_LANGUAGE.contains(language) ? "text" : language;
    }

    /** Whether {@code title="a"} comes without a language. */
    private static boolean isSetting(String text, Matcher language) {
        return language.end() < text.length() && text.charAt(language.end()) == '=';
    }

    private static Map<String, String> settings(String rest) {
        Map<String, String> settings = new TreeMap<>();
        Matcher matcher = SETTING.matcher(rest);
        while (matcher.find()) {
            String value = "";
            for (int group = 2; group <= matcher.groupCount(); group++) {
                value = matcher.group(group) == null ? value : matcher.group(group);
            }
            settings.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), value.strip());
        }
        return settings;
    }

    private static String title(String rest, Map<String, String> settings) {
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            if (TITLE.contains(setting.getKey())) {
                return setting.getValue();
            }
        }
        Matcher file = FILE.matcher(rest);
        if (file.lookingAt()) {
            return file.group(1);
        }
        Matcher brackets = BRACKETS.matcher(rest);
        return brackets.find() && !rest.contains("=[") ? brackets.group(1).strip() : "";
    }

    private static String marked(String rest, Map<String, String> settings) {
        String lines = "";
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            lines = MARKED.contains(setting.getKey()) ? setting.getValue() : lines;
        }
        if (lines.isEmpty()) {
            Matcher matcher = LINES.matcher(rest);
            lines = matcher.find() ? matcher.group(1) : "";
        }
        return ranges(lines);
    }

    /** Normalises line numbers and ranges, whatever their separators. */
    static String ranges(String lines) {
        StringBuilder ranges = new StringBuilder();
        Matcher matcher = RANGE.matcher(lines);
        while (matcher.find()) {
            ranges.append(ranges.isEmpty() ? "" : " ").append(matcher.group(1));
            if (matcher.group(2) != null) {
                ranges.append('-').append(matcher.group(2));
            }
        }
        return ranges.toString();
    }

    private static String numbers(String rest, Map<String, String> settings) {
        if (UNNUMBERED.matcher(rest).find()) {
            return Markup.NOT_NUMBERED;
        }
        String first = "";
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            String value = setting.getValue().toLowerCase(Locale.ROOT);
            if (NUMBERS.contains(setting.getKey())) {
                if (NO.contains(value)) {
                    return Markup.NOT_NUMBERED;
                }
                first = number(value, first.isEmpty() ? "1" : first);
            } else if (START.contains(setting.getKey())) {
                first = number(value, first);
            }
        }
        return first.isEmpty() && NUMBERED.matcher(rest).find() ? "1" : first;
    }

    private static String number(String value, String other) {
        return value.matches("\\d{1,6}") ? value : other;
    }
}
