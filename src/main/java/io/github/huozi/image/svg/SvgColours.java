package io.github.huozi.image.svg;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Converts colours to forms that the painter supports. It would paint an unsupported colour black, while CSS (Syntax 3, 9)
 * ignores such a declaration, so that the attribute or the rule below it applies. Pages are light: {@code light-dark()}
 * yields its first colour.
 */
public final class SvgColours {

    private static final Set<String> PROPERTIES =
            Set.of("fill", "stroke", "color", "stop-color", "flood-color", "lighting-color");

    private static final Pattern KNOWN = Pattern.compile(
            "[a-z-]+|#[0-9a-f]{3,8}|(?:rgb|hsl)a?\\([0-9a-z.,%/+\\s-]*\\)|url\\([^)]*\\)(?:\\s+[#a-z0-9-]+)?",
            Pattern.CASE_INSENSITIVE);

    private static final String BY_SCHEME = "light-dark(";
    private static final String BY_NAME = "var(";

    private SvgColours() {}

    /** Converts all colours of a drawing. */
    public static void settle(Element root) {
        for (Element element : root.select("*")) {
            for (String property : PROPERTIES) {
                if (element.hasAttr(property)) {
                    known(element.attr(property))
                            .ifPresentOrElse(
                                    colour -> element.attr(property, colour), () -> element.removeAttr(property));
                }
            }
            if (element.attr("style").indexOf('(') >= 0) {
                element.attr(
                        "style",
                        SvgStyleSheets.declarations(element.attr("style")).entrySet().stream()
                                .map(declaration -> declaration.getKey() + ":" + declaration.getValue() + ";")
                                .collect(Collectors.joining()));
            }
        }
    }

    /**
     * Returns the value of a declaration in a form that the painter supports.
     *
     * @param property the property in lower case
     * @return the value; empty when the declaration must be ignored
     */
    static Optional<String> declared(String property, String value) {
        return PROPERTIES.contains(property) ? known(value) : Optional.of(value);
    }

    private static Optional<String> known(String value) {
        String colour = value.strip();
        String lower = colour.toLowerCase(Locale.ROOT);
        if (lower.startsWith(BY_SCHEME) && colour.endsWith(")")) {
            String inside = colour.substring(BY_SCHEME.length(), colour.length() - 1);
            return known(inside.substring(0, comma(inside)));
        }
        if (lower.startsWith(BY_NAME) && colour.endsWith(")")) {
            String inside = colour.substring(BY_NAME.length(), colour.length() - 1);
            int comma = comma(inside);
            return comma < inside.length() ? known(inside.substring(comma + 1)) : Optional.empty();
        }
        return KNOWN.matcher(colour).matches() ? Optional.of(colour) : Optional.empty();
    }

    /** Returns the index of the first comma outside brackets; the length when there is none. */
    private static int comma(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                return i;
            }
        }
        return text.length();
    }
}
