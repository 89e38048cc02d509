package io.github.huozi.markdown;

import io.github.huozi.book.HtmlEscape;
import io.github.huozi.book.Markup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Attributes in braces, as in pandoc, kramdown, Hugo and mdBook: {@code {#id .class key=value}}.
 *
 * @param id the id; empty for none
 * @param classes the classes, separated by spaces; empty for none
 * @param others the other attributes by name
 * @param end the index after the closing brace
 */
public record AttributeList(String id, String classes, Map<String, String> others, int end) {

    private static final Pattern ITEM = Pattern.compile(
            "\\s*(?:#([^\\s{}#.=\"']+)|\\.([^\\s{}#=\"'.]+)|(-)(?=[\\s}])|([A-Za-z_][\\w:-]*)=(?:\"([^\"]*)\"|“([^”]*)”|'([^']*)'|([^\\s{}\"']+)))");

    public AttributeList {
        others = Map.copyOf(others);
    }

    /** Returns the list that begins at an index; null when there is none. */
    public static @Nullable AttributeList at(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '{') {
            return null;
        }
        int inside = at + 1 < text.length() && text.charAt(at + 1) == ':' ? at + 2 : at + 1;
        String id = "";
        StringBuilder classes = new StringBuilder();
        Map<String, String> others = new LinkedHashMap<>();
        Matcher item = ITEM.matcher(text).region(inside, text.length());
        int from = inside;
        while (item.lookingAt()) {
            if (item.group(1) != null) {
                id = item.group(1);
            } else if (item.group(2) != null || item.group(3) != null) {
                String name = item.group(3) == null ? item.group(2) : Markup.UNNUMBERED;
                classes.append(classes.isEmpty() ? "" : " ").append(name);
            } else {
                others.put(item.group(4).toLowerCase(java.util.Locale.ROOT), value(item));
            }
            from = item.end();
            item.region(from, text.length());
        }
        while (from < text.length() && (text.charAt(from) == ' ' || text.charAt(from) == '\t')) {
            from++;
        }
        boolean any = !id.isEmpty() || !classes.isEmpty() || !others.isEmpty();
        boolean closed = from < text.length() && text.charAt(from) == '}';
        return any && closed ? new AttributeList(id, classes.toString(), others, from + 1) : null;
    }

    private static String value(Matcher item) {
        for (int group = 5; group <= 8; group++) {
            if (item.group(group) != null) {
                return item.group(group);
            }
        }
        return "";
    }

    /** Returns the list that ends a text, ignoring white space; null when there is none. */
    public static @Nullable AttributeList ending(String text) {
        int start = text.lastIndexOf('{');
        AttributeList list = start < 0 ? null : at(text, start);
        return list != null && text.substring(list.end()).isBlank() ? list : null;
    }

    boolean hasClass(String name) {
        return (" " + classes + " ").contains(" " + name + " ");
    }

    /** Returns them as HTML attributes, each after a space. */
    public String html() {
        StringBuilder html = new StringBuilder();
        attribute("id", id, html);
        attribute("class", classes, html);
        for (String name : new String[] {"width", "height", "align", "title", "lang"}) {
            attribute(name, others.getOrDefault(name, ""), html);
        }
        return html.toString();
    }

    private static void attribute(String name, String value, StringBuilder html) {
        if (!value.isEmpty()) {
            html.append(' ').append(name).append("=\"");
            HtmlEscape.escape(value, html);
            html.append('"');
        }
    }
}
