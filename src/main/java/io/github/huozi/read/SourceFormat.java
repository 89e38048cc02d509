package io.github.huozi.read;

import io.github.huozi.api.Source.Format;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells how a source is written. */
final class SourceFormat {

    private static final Pattern MARKDOWN_NAME = Pattern.compile(".*\\.(?:md|markdown|mdown|mkdn?)$");
    private static final Pattern HTML_NAME = Pattern.compile(".*\\.(?:html?|xhtml)$");
    /** A page begins with its declaration or its outermost element, comments aside. */
    private static final Pattern PAGE = Pattern.compile(
            "^(?:\\s++|<!--(?:(?!-->)[\\s\\S]){0,2000}?-->|<\\?xml[^>]{0,200}\\?>)*+<(?:!doctype\\s+html|html|head|body)\\b",
            Pattern.CASE_INSENSITIVE);

    private SourceFormat() {}

    /**
     * The format of a text.
     *
     * @param known what is known of it
     * @param name of the source
     * @return never {@link Format#DETECT}
     */
    static Format of(Format known, String name, String text) {
        if (known != Format.DETECT) {
            return known;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (MARKDOWN_NAME.matcher(lower).matches()) {
            return Format.MARKDOWN;
        }
        if (HTML_NAME.matcher(lower).matches()) {
            return Format.HTML;
        }
        String start = text.substring(0, Math.min(text.length(), 8000));
        return PAGE.matcher(start).find() ? Format.HTML : Format.MARKDOWN;
    }
}
