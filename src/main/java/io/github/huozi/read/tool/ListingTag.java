package io.github.huozi.read.tool;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The tag around listings in The Rust Programming Language.
 *
 * @param number the number, such as {@code 1-1}; may be empty
 * @param fileName the file of the listing; may be empty
 * @param words the caption in Markdown; may be empty
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

    /** Returns the line above the listing. */
    Optional<String> file() {
        return fileName.isEmpty() ? Optional.empty() : Optional.of("<span class=\"filename\">" + fileName + "</span>");
    }

    /** Returns the line below the listing. */
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
