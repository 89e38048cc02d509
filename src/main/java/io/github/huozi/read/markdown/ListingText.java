package io.github.huozi.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The printed text of a listing, without the lines that rustdoc and mdBook hide. In Rust these begin with {@code #} and a
 * space; a second {@code #} escapes the first.
 *
 * @param text the text of the listing
 * @param label the author's label, in mdBook's terms; may be empty
 */
record ListingText(String text, String label) {

    private static final Pattern RUST = Pattern.compile("\\{?\\.?(?:rust|rs)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN_BY = Pattern.compile("hidelines=([^\\s,}]+)");
    private static final Pattern LABEL =
            Pattern.compile("\\b(does_not_compile|compile_fail|should_panic|panics|not_desired_behavior)\\b");

    static ListingText of(String literal, String info) {
        boolean rust = RUST.matcher(info.strip()).matches();
        Matcher hiddenBy = HIDDEN_BY.matcher(info);
        String prefix = hiddenBy.find() ? hiddenBy.group(1) : "";
        Matcher label = LABEL.matcher(info);
        String said = rust && label.find() ? label.group(1) : "";
        if (prefix.isEmpty() && !(rust && literal.indexOf('#') >= 0)) {
            return new ListingText(literal, said);
        }
        List<String> shown = new ArrayList<>();
        for (String line : literal.split("\n", -1)) {
            String text = line.strip();
            boolean hidden = prefix.isEmpty() ? text.equals("#") || text.startsWith("# ") : text.startsWith(prefix);
            if (!hidden) {
                boolean escaped = prefix.isEmpty() && text.startsWith("##");
                shown.add(escaped ? line.replaceFirst("##", "#") : line);
            }
        }
        // Drop empty lines that only separated hidden ones.
        while (!shown.isEmpty() && shown.get(0).isBlank() && !literal.startsWith("\n")) {
            shown.remove(0);
        }
        return new ListingText(String.join("\n", shown), said);
    }
}
