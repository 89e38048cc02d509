package io.github.huozi.image.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/**
 * Lays the style sheets of an SVG upon its elements as {@code style}, since the painter understands only the simplest
 * selectors. At-rules are passed over.
 */
public final class SvgStyleSheets {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern AT_RULE = Pattern.compile("@[^{};]*(;|\\{([^{}]*\\{[^{}]*})*[^{}]*})");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern IDS = Pattern.compile("#[\\w-]+");
    private static final Pattern CLASSES = Pattern.compile("\\.[\\w-]+|\\[[^]]*]|:[\\w-]+");

    private record Rule(String selector, int weight, String declarations) {

        /** Selectors Level 4, 17: ids before classes; names of elements are left out of account. */
        static Rule of(String selector, String declarations) {
            long ids = IDS.matcher(selector).results().count();
            long classes = CLASSES.matcher(selector).results().count();
            return new Rule(selector, (int) (100 * ids + classes), declarations);
        }
    }

    private SvgStyleSheets() {}

    public static void layUpon(Element root) {
        List<Rule> rules = new ArrayList<>();
        for (Element sheet : root.select("style")) {
            String css = AT_RULE.matcher(COMMENT.matcher(sheet.wholeText()).replaceAll(""))
                    .replaceAll("");
            Matcher rule = RULE.matcher(css);
            while (rule.find()) {
                for (String selector : rule.group(1).split(",", -1)) {
                    rules.add(Rule.of(selector.strip(), rule.group(2)));
                }
            }
            sheet.remove();
        }
        rules.sort(Comparator.comparingInt(Rule::weight));
        Map<Element, Map<String, String>> styles = new LinkedHashMap<>();
        for (Rule rule : rules) {
            for (Element element : matched(root, rule.selector)) {
                styles.computeIfAbsent(element, e -> new LinkedHashMap<>()).putAll(declarations(rule.declarations));
            }
        }
        styles.forEach((element, style) -> {
            style.putAll(declarations(element.attr("style")));
            StringBuilder text = new StringBuilder();
            style.forEach((property, value) ->
                    text.append(property).append(':').append(value).append(';'));
            element.attr("style", text.toString());
        });
    }

    /** A rule that is not understood is passed over, as CSS wants. */
    private static List<Element> matched(Element root, String selector) {
        try {
            return root.select(selector);
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            return List.of();
        }
    }

    /** The declarations of a rule or of a {@code style} that the painter knows, by property in lower case. */
    public static Map<String, String> declarations(String text) {
        Map<String, String> declarations = new LinkedHashMap<>();
        for (String declaration : text.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                String value = declaration
                        .substring(colon + 1)
                        .replace("!important", "")
                        .strip();
                SvgColours.declared(property, value).ifPresent(known -> declarations.put(property, known));
            }
        }
        return declarations;
    }
}
