package io.github.huozi.read.tool;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The tag that The Rust Programming Language has around its listings.
 *
 * @param number such as {@code 1-1}; empty for none
 * @param fileName the file that the listing is in; empty for none
 * @param words the caption, in Markdown; empty for none
 */
record ListingTag(String number, String fileName, String words) {

    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    static ListingTag of(String tag) {
        Map<String, String> said = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
            said.put(attribute.group(1), Parser.unescapeEntities(value, true).strip());
        }
        return new ListingTag(
                said.getOrDefault("number", ""), said.getOrDefault("file-name", ""), said.getOrDefault("caption", ""));
    }

    /** The line above the listing. */
    Optional<String> file() {
        return fileName.isEmpty() ? Optional.empty() : Optional.of("<span class=\"filename\">" + fileName + "</span>");
    }

    /** The line below it. */
    Optional<String> caption() {
        if (number.isEmpty() && words.isEmpty()) {
            return Optional.empty();
        }
        boolean chinese = words.isEmpty() || words.codePoints().anyMatch(Character::isIdeographic);
        String kind = number.isEmpty() ? "" : (chinese ? "示例 " : "Listing ") + number;
        String between = kind.isEmpty() || words.isEmpty() ? "" : chinese ? "：" : ": ";
        return Optional.of("<span class=\"caption\">" + kind + between + words + "</span>");
    }
}
