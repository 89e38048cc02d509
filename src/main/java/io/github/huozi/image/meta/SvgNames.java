package io.github.huozi.image.meta;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Gives elements of a drawing valid, unique ids (NCName), since EPUB readers reject others. References are updated.
 */
public final class SvgNames {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_.-]*");
    private static final Pattern ADDRESS = Pattern.compile("url\\(\\s*(['\"]?)#([^)'\"]+)\\1\\s*\\)");
    private static final Pattern ANY_ADDRESS = Pattern.compile("url\\(\\s*(['\"]?)#([^)]*?)\\1\\s*(?:\\)|$)");
    private static final Pattern SELECTOR = Pattern.compile("#((?:\\\\.|[\\w\\-\\u0080-\\uFFFF])+)");
    private static final List<String> LINKS = List.of("href", "xlink:href");
    private static final Set<String> LISTS = Set.of("aria-labelledby", "aria-describedby", "aria-details");

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private SvgNames() {}

    /** Renames ids in place; a drawing with valid ids stays unchanged. */
    public static void settle(Element root) {
        SvgNames names = new SvgNames();
        boolean changed = false;
        for (Element element : root.select("[id]")) {
            if (NAME.matcher(element.id()).matches() && !element.id().contains(":")) {
                names.taken.add(element.id());
            }
        }
        Set<String> seen = new HashSet<>();
        for (Element element : root.select("[id]")) {
            changed |= names.settle(element, seen);
        }
        changed |= root.select("[xml:id]").removeAttr("xml:id").size() > 0;
        if (changed) {
            root.getAllElements().forEach(names::follow);
        }
        root.getAllElements().forEach(names::dropBroken);
    }

    /** A link to a missing element is an error in an EPUB, and useless. */
    private void dropBroken(Element element) {
        for (String key : LINKS) {
            String address = element.attr(key).strip();
            if (address.startsWith("#") && !taken.contains(address.substring(1))) {
                element.removeAttr(key);
            }
        }
        for (Attribute attribute : element.attributes().asList()) {
            if (attribute.getValue().contains("url(")) {
                element.attr(attribute.getKey(), withoutBroken(attribute.getValue()));
            }
        }
        if (element.normalName().equals("style") && element.wholeText().contains("url(")) {
            String css = withoutBroken(element.wholeText());
            element.text(css);
        }
    }

    private boolean settle(Element element, Set<String> seen) {
        String id = element.id();
        if (!seen.add(id)) {
            // References resolve to the first element of that id.
            element.removeAttr("id");
            return true;
        }
        if (taken.contains(id)) {
            return false;
        }
        String base = id.strip().replaceAll("[^\\p{L}\\p{Nd}_.-]+", "-");
        base = base.isEmpty() || !NAME.matcher(base).matches() ? "p-" + base : base;
        String name = base;
        for (int next = 2; !taken.add(name); next++) {
            name = base + "-" + next;
        }
        names.put(id, name);
        element.attr("id", name);
        return true;
    }

    private void follow(Element element) {
        for (Attribute attribute : element.attributes().asList()) {
            String key = attribute.getKey();
            String value = attribute.getValue();
            if (LINKS.contains(key)) {
                if (value.strip().startsWith("#")) {
                    element.attr(key, "#" + renamed(value.strip().substring(1)));
                }
            } else if (LISTS.contains(key)) {
                StringBuilder list = new StringBuilder();
                for (String each : value.strip().split("\\s+", -1)) {
                    list.append(list.isEmpty() ? "" : " ").append(renamed(each));
                }
                element.attr(key, list.toString());
            } else if (value.contains("url(")) {
                element.attr(key, addresses(value));
            }
        }
        if (element.normalName().equals("style")) {
            String css = SELECTOR.matcher(addresses(element.wholeText()))
                    .replaceAll(found -> Matcher.quoteReplacement(
                            "#" + renamed(found.group(1).replaceAll("\\\\(.)", "$1"))));
            element.text(css);
        }
    }

    private String withoutBroken(String value) {
        return ANY_ADDRESS
                .matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(taken.contains(found.group(2)) ? found.group() : "none"));
    }

    private String addresses(String value) {
        return ADDRESS.matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement("url(#" + renamed(found.group(2)) + ")"));
    }

    private String renamed(String id) {
        return names.getOrDefault(id, id);
    }
}
