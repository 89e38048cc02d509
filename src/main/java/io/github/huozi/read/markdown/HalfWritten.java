package io.github.huozi.read.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An inline construct that is malformed but probably intended: a link with unbalanced brackets, ruby with too few
 * readings, an unclosed attribute list. The source stays in the text.
 *
 * @param start the start index in the text
 * @param variant the variant of {@link io.github.huozi.diagnostic.Code#HALF_WRITTEN}
 * @param arguments the arguments of its message
 */
record HalfWritten(int start, String variant, List<Object> arguments) {

    /** After a word it is code: {@code map[string](…)}. */
    private static final String LABEL = "(?<![\\\\\\w\\]])!?\\[[^\\[\\]]{1,200}\\]";

    /** The parentheses of a link contain at least one of these. */
    private static final String ADDRESS =
            "[^()（）<>\\s]*(?:[/#]|\\.(?:md|html?|png|jpe?g|gif|svg|webp|txt)\\b)[^()（）<>\\s]*";

    /**
     * A malformed construct.
     *
     * @param written the pattern to find in a text
     * @param variant the message variant
     */
    private record Form(Pattern written, String variant) {}

    private static final List<Form> FORMS = List.of(
            new Form(
                    Pattern.compile(LABEL + "\\((?:" + ADDRESS + "[ \\t][^()<>]*|[^()<>]*[ \\t]" + ADDRESS + ")\\)"),
                    "link-space"),
            new Form(Pattern.compile(LABEL + "\\((?:" + ADDRESS + "[^()]*)?$"), "link-open"),
            new Form(Pattern.compile(LABEL + "(?:（" + ADDRESS + "[）)]|\\(" + ADDRESS + "）)"), "link-wide"),
            new Form(
                    Pattern.compile(LABEL + "[ \\t]+\\([^()\\s]*\\.(?:md|html?|png|jpe?g|svg)(?:#[^()\\s]*)?\\)"),
                    "link-apart"),
            new Form(
                    Pattern.compile(
                            "(?<!\\\\)\\{\\p{IsHan}{1,20}\\|[\\p{IsLatin}\\p{IsBopomofo}\\p{M}|]{1,60}(?![^{]*\\})"),
                    "ruby-open"));

    private static final Pattern RUBY = Pattern.compile(
            "(?<!\\\\)\\{(\\p{IsHan}{1,20})((?:\\|[\\p{IsLatin}\\p{IsBopomofo}\\p{IsHiragana}\\p{IsKatakana}\\p{M} ]{0,20})+)\\}");

    private static final Pattern ATTRIBUTES = Pattern.compile("\\{:?\\s*(?:[.#][\\p{L}_]|[a-z]+=)[^{}]*$");

    /** Returns all malformed constructs in a text. */
    static List<HalfWritten> in(String text) {
        List<HalfWritten> found = new java.util.ArrayList<>();
        if (text.indexOf('[') >= 0 || text.indexOf('{') >= 0) {
            for (Form form : FORMS) {
                Matcher matcher = form.written().matcher(text);
                while (matcher.find()) {
                    found.add(new HalfWritten(matcher.start(), form.variant(), List.of()));
                }
            }
            ruby(text, found);
        }
        return found;
    }

    private static void ruby(String text, List<HalfWritten> found) {
        Matcher ruby = RUBY.matcher(text);
        while (ruby.find()) {
            int bases = (int) ruby.group(1).codePoints().count();
            int readings = ruby.group(2).split("\\|", -1).length - 1;
            if (readings != 1 && readings != bases) {
                found.add(new HalfWritten(ruby.start(), "ruby-readings", List.of(ruby.group(), bases, readings)));
            }
        }
    }

    /** Finds an unclosed attribute list after an element that accepts one. */
    static List<HalfWritten> attributes(String text) {
        Matcher open = ATTRIBUTES.matcher(text);
        return open.find() ? List.of(new HalfWritten(open.start(), "attributes", List.of())) : List.of();
    }
}
