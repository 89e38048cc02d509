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
 * Inlines the style sheets of an SVG into {@code style} attributes, since the painter supports only the simplest selectors.
 * At-rules are ignored.
 */
public final class SvgStyleSheets {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final int LONGEST_RULE = 4000;
    private static final Pattern IDS = Pattern.compile("#[\\w-]+");
    private static final Pattern CLASSES = Pattern.compile("\\.[\\w-]+|\\[[^]]*]|:[\\w-]+");

    private static final String DECLARATIONS = "\\s*+(?:(?:[\\w-]++\\s*+:[^{};<>]++)?+;?+\\s*+)*+";

    /** Rules that every parser accepts, some of them within an at-rule. */
    private static final Pattern SOUND_RULES =
            Pattern.compile("(?:\\s*+(?:(?:::?|[.#])(?=[\\p{L}_-])|[*\\p{L}\\p{M}_-][\\p{L}\\p{M}\\p{N}_-]*+"
                    + "|\\s*+[,>+~](?!\\s*+[,>+~{])|\\s)++\\{" + DECLARATIONS + "\\})*+\\s*+");

    private static final Pattern SOUND_DECLARATIONS = Pattern.compile(DECLARATIONS);

    private record Rule(String selector, int weight, String declarations) {

        /** Selectors Level 4, 17: ids outrank classes; element names are not counted. */
        static Rule of(String selector, String declarations) {
            long ids = IDS.matcher(selector).results().count();
            long classes = CLASSES.matcher(selector).results().count();
            return new Rule(selector, (int) (100 * ids + classes), declarations);
        }
    }

    private SvgStyleSheets() {}

    /**
     * Keeps style sheets and {@code style} attributes that every parser accepts. From others, the supported rules move to
     * the elements.
     */
    public static void settle(Element root) {
        boolean sound = root.select("style").stream().allMatch(sheet -> isSound(sheet.wholeText()));
        for (Element element : root.select("[style]")) {
            if (!SOUND_DECLARATIONS.matcher(element.attr("style")).matches()) {
                StringBuilder text = new StringBuilder();
                declarations(element.attr("style"))
                        .forEach((property, value) ->
                                text.append(property).append(':').append(value).append(';'));
                element.attr("style", text.toString());
            }
        }
        if (!sound) {
            layUpon(root);
        }
    }

    private static boolean isSound(String sheet) {
        String css = withoutAtRules(COMMENT.matcher(sheet).replaceAll(""));
        for (int from = 0; from < css.length(); ) {
            int brace = css.indexOf('}', from);
            int end = brace < 0 ? css.length() : brace + 1;
            // The pattern recurses with the length of a rule; nobody writes a longer one.
            if (end - from > LONGEST_RULE
                    || !SOUND_RULES.matcher(css.substring(from, end)).matches()) {
                return false;
            }
            from = end;
        }
        return true;
    }

    /** The rules that begin with no {@code @}; in linear time, however deep the others nest. */
    static String withoutAtRules(String css) {
        StringBuilder rest = new StringBuilder();
        int depth = 0;
        boolean at = false;
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            at |= c == '@' && depth == 0;
            depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
            if (!at) {
                rest.append(c);
            }
            at &= depth > 0 || (c != ';' && c != '}');
        }
        return rest.toString();
    }

    public static void layUpon(Element root) {
        List<Rule> rules = new ArrayList<>();
        for (Element sheet : root.select("style")) {
            String css = withoutAtRules(COMMENT.matcher(sheet.wholeText()).replaceAll(""));
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

    /** An invalid rule is ignored, as CSS requires. */
    private static List<Element> matched(Element root, String selector) {
        try {
            return root.select(selector);
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            return List.of();
        }
    }

    /** Returns the declarations of a rule or a {@code style} that the painter supports, by property in lower case. */
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
