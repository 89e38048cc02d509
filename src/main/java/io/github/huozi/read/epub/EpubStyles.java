package io.github.huozi.read.epub;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the classes in an EPUB's style sheets that only make text italic or bold. */
final class EpubStyles {

    private static final Pattern RULE = Pattern.compile("([^{}]{1,400})\\{([^{}]{0,2000})}");
    private static final Pattern CLASS = Pattern.compile("^(?:span|b|i|em|strong|font)?\\.([A-Za-z0-9_-]{1,80})$");
    private static final Pattern ITALIC = Pattern.compile("font-style\\s*:\\s*(?:italic|oblique)");
    private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(?:bold|bolder|[6-9]00)");

    private final Set<String> italic = new HashSet<>();
    private final Set<String> bold = new HashSet<>();

    EpubStyles(List<String> sheets) {
        for (String sheet : sheets) {
            Matcher rule = RULE.matcher(sheet.replaceAll("(?s)/\\*.*?\\*/", ""));
            while (rule.find()) {
                boolean leans = ITALIC.matcher(rule.group(2)).find();
                boolean heavy = BOLD.matcher(rule.group(2)).find();
                for (String selector : rule.group(1).split(",", -1)) {
                    Matcher name = CLASS.matcher(selector.strip());
                    if (name.matches() && leans) {
                        italic.add(name.group(1));
                    }
                    if (name.matches() && heavy) {
                        bold.add(name.group(1));
                    }
                }
            }
        }
    }

    /** Replaces spans of these classes by the elements for emphasis. */
    void apply(Element body) {
        for (Element span : body.select("span[class], font[class]")) {
            String style = span.attr("style");
            boolean leans = span.classNames().stream().anyMatch(italic::contains)
                    || ITALIC.matcher(style).find();
            boolean heavy = span.classNames().stream().anyMatch(bold::contains)
                    || BOLD.matcher(style).find();
            if (leans || heavy) {
                if (leans && heavy) {
                    Element inner = new Element("em");
                    inner.appendChildren(span.childNodes());
                    span.appendChild(inner);
                }
                span.tagName(heavy ? "strong" : "em");
                span.removeAttr("class");
            }
        }
    }
}
