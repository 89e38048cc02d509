package io.github.huozi.read.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form in a line that an author meant and that is none: a link whose brackets do not fit, ruby with too few readings, a
 * list of attributes without an end. What is written stays in the text.
 *
 * @param start where it begins in the text
 * @param message what is wrong
 * @param hint how it is written
 */
record HalfWritten(int start, String message, String hint) {

    /** Behind a word it is code: {@code map[string](…)}. */
    private static final String LABEL = "(?<![\\\\\\w\\]])!?\\[[^\\[\\]]{1,200}\\]";

    /** What stands in a link's round brackets has at least one of these. */
    private static final String ADDRESS =
            "[^()（）<>\\s]*(?:[/#]|\\.(?:md|html?|png|jpe?g|gif|svg|webp|txt)\\b)[^()（）<>\\s]*";

    private static final String LINK = "this looks like a link and is none: ";
    private static final String LINK_HINT = "write `[text](address)`";

    /**
     * What a form looks like.
     *
     * @param written what is found in a text
     */
    private record Form(Pattern written, String message, String hint) {}

    private static final List<Form> FORMS = List.of(
            new Form(
                    Pattern.compile(LABEL + "\\((?:" + ADDRESS + "[ \\t][^()<>]*|[^()<>]*[ \\t]" + ADDRESS + ")\\)"),
                    LINK + "a space stands in its address",
                    "write the address in angle brackets, as in `[text](<my file.md>)`"),
            new Form(
                    Pattern.compile(LABEL + "\\((?:" + ADDRESS + "[^()]*)?$"),
                    LINK + "its last bracket is missing",
                    LINK_HINT),
            new Form(
                    Pattern.compile(LABEL + "(?:（" + ADDRESS + "[）)]|\\(" + ADDRESS + "）)"),
                    LINK + "its brackets are full-width ones",
                    LINK_HINT),
            new Form(
                    Pattern.compile(LABEL + "[ \\t]+\\([^()\\s]*\\.(?:md|html?|png|jpe?g|svg)(?:#[^()\\s]*)?\\)"),
                    LINK + "a space stands between its brackets",
                    LINK_HINT),
            new Form(
                    Pattern.compile(
                            "(?<!\\\\)\\{\\p{IsHan}{1,20}\\|[\\p{IsLatin}\\p{IsBopomofo}\\p{M}|]{1,60}(?![^{]*\\})"),
                    "this looks like ruby and has no closing brace",
                    "write `{汉字|hàn|zì}`"));

    private static final Pattern RUBY = Pattern.compile(
            "(?<!\\\\)\\{(\\p{IsHan}{1,20})((?:\\|[\\p{IsLatin}\\p{IsBopomofo}\\p{IsHiragana}\\p{IsKatakana}\\p{M} ]{0,20})+)\\}");

    private static final Pattern ATTRIBUTES = Pattern.compile("\\{:?\\s*(?:[.#][\\p{L}_]|[a-z]+=)[^{}]*$");

    /** All in a text, as it is written. */
    static List<HalfWritten> in(String text) {
        List<HalfWritten> found = new java.util.ArrayList<>();
        if (text.indexOf('[') >= 0 || text.indexOf('{') >= 0) {
            for (Form form : FORMS) {
                Matcher matcher = form.written().matcher(text);
                while (matcher.find()) {
                    found.add(new HalfWritten(matcher.start(), form.message(), form.hint()));
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
                found.add(new HalfWritten(
                        ruby.start(),
                        "“" + ruby.group() + "” has " + bases + " characters and " + readings + " readings",
                        "write one reading for each character, or one for all of them"));
            }
        }
    }

    /** An open list of attributes behind what takes one. */
    static List<HalfWritten> attributes(String text) {
        Matcher open = ATTRIBUTES.matcher(text);
        return open.find()
                ? List.of(new HalfWritten(
                        open.start(),
                        "this looks like a list of attributes and has no closing brace",
                        "write } behind it"))
                : List.of();
    }
}
