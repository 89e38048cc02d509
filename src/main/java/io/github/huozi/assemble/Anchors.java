package io.github.huozi.assemble;

import io.github.huozi.book.Content;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Section;
import io.github.huozi.book.Title;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * The link targets within one section. Ids are made unique in the book by prefixing the section's id; every heading gets one;
 * the names used in the source, and those that GitHub, mdBook and others derive from a heading's text, still resolve to them.
 */
final class Anchors {

    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern URL_REFERENCE = Pattern.compile("url\\(\\s*['\"]?#([^)'\"]+)['\"]?\\s*\\)");
    private static final List<String> REFERRING =
            List.of("aria-labelledby", "aria-describedby", "aria-details", "headers", "for");

    private final String sectionId;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> given = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private Anchors(String sectionId) {
        this.sectionId = sectionId;
        taken.add(sectionId);
    }

    /** Renames all ids in a section and gives each heading one. */
    static Anchors rename(Section section, String sectionId, DiagnosticSink sink) {
        Anchors anchors = new Anchors(sectionId);
        Map<String, String> headingAliases = new HashMap<>();
        Map<String, Integer> slugUses = new HashMap<>();
        Content content = section.content();
        String path = section.key();
        anchors.title(section, headingAliases, slugUses);
        for (Element element : content.body().getAllElements()) {
            String old = element.id();
            boolean heading = HEADING.matcher(element.normalName()).matches();
            if (!old.isEmpty()) {
                anchors.take(element, old, path, sink);
            } else if (heading) {
                element.attr("id", anchors.unique(element.text()));
            }
            if (heading) {
                String slug = headingSlug(element.text());
                int nth = slugUses.merge(slug, 1, Integer::sum) - 1;
                headingAliases.putIfAbsent(nth == 0 ? slug : slug + "-" + nth, element.id());
            }
        }
        section.texts().forEach(anchors::follow);
        headingAliases.forEach(anchors.ids::putIfAbsent);
        return anchors;
    }

    /** The heading that became the title, and other names of the title: links to them go to the section. */
    private void title(Section section, Map<String, String> headingAliases, Map<String, Integer> slugUses) {
        Element body = section.content().body();
        for (String id : body.attr(Markup.TITLE_IDS).split(" ", -1)) {
            if (!id.isEmpty()) {
                ids.put(id, sectionId);
                given.put(id, sectionId);
            }
        }
        body.removeAttr(Markup.TITLE_IDS);
        String printed = headingSlug(section.title().heading().text());
        headingAliases.put(printed, sectionId);
        headingAliases.putIfAbsent(headingSlug(section.title().text()), sectionId);
        headingAliases.putIfAbsent(headingSlug(section.title().printed()), sectionId);
        if (section.title().origin() != Title.Origin.FILE_NAME) {
            slugUses.put(printed, 1);
        }
    }

    private void take(Element element, String old, String path, DiagnosticSink sink) {
        if (ids.containsKey(old)) {
            sink.report(Code.DUPLICATE_ID.at(Markup.position(element, path), "twice", old));
            element.removeAttr("id");
            return;
        }
        String fresh = unique(old);
        ids.put(old, fresh);
        given.put(old, fresh);
        element.attr("id", fresh);
    }

    private String unique(String text) {
        String base = sectionId + "." + SectionIds.slug(text.isBlank() ? "heading" : text);
        String id = base;
        for (int n = 2; !taken.add(id); n++) {
            id = base + "-" + n;
        }
        return id;
    }

    /** Updates attributes other than {@code href} that refer to ids within the section. */
    private void follow(Element body) {
        for (Element element : body.getAllElements()) {
            for (String name : REFERRING) {
                if (element.hasAttr(name)) {
                    element.attr(name, renamed(element.attr(name)));
                }
            }
            if (element.closest("svg") != null) {
                for (Attribute attribute : element.attributes().asList()) {
                    followInDrawing(element, attribute);
                }
            }
        }
    }

    private String renamed(String references) {
        StringBuilder renamed = new StringBuilder();
        for (String reference : references.strip().split("\\s+", -1)) {
            renamed.append(renamed.isEmpty() ? "" : " ").append(ids.getOrDefault(reference, reference));
        }
        return renamed.toString();
    }

    private void followInDrawing(Element element, Attribute attribute) {
        String value = attribute.getValue();
        String name = attribute.getKey();
        if (value.startsWith("#") && (name.equals("href") || name.equals("xlink:href"))) {
            element.attr(name, "#" + ids.getOrDefault(value.substring(1), value.substring(1)));
        } else if (value.contains("url(")) {
            Matcher matcher = URL_REFERENCE.matcher(value);
            element.attr(
                    name,
                    matcher.replaceAll(found -> Matcher.quoteReplacement(
                            "url(#" + ids.getOrDefault(found.group(1), found.group(1)) + ")")));
        }
    }

    /** Returns the id in the book for a decoded name from the source. */
    Optional<String> find(String fragment) {
        String id = ids.get(fragment);
        if (id == null) {
            id = ids.get(fragment.toLowerCase(Locale.ROOT));
        }
        if (id == null) {
            id = ids.get(headingSlug(fragment));
        }
        return id == null ? alike(fragment) : Optional.of(id);
    }

    /** Tools treat punctuation and spaces differently; the remaining letters and digits still identify a place. */
    private Optional<String> alike(String fragment) {
        String wanted = letters(fragment);
        Set<String> found = new HashSet<>();
        ids.forEach((name, id) -> {
            if (letters(name).equals(wanted)) {
                found.add(id);
            }
        });
        return wanted.isEmpty() || found.size() != 1
                ? Optional.empty()
                : found.stream().findFirst();
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.replaceFirst("^user-content-", "")
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Returns the id in the book for a name that the source itself assigns. */
    Optional<String> label(String name) {
        return Optional.ofNullable(given.get(name));
    }

    /** Returns all names that a link may use. */
    Set<String> names() {
        return ids.keySet();
    }

    /**
     * Returns the slug that GitHub and mdBook make of a heading: lower case, without punctuation, hyphens for spaces, Han
     * characters unchanged.
     */
    static String headingSlug(String text) {
        StringBuilder slug = new StringBuilder();
        text.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '_' || c == '-') {
                slug.appendCodePoint(c);
            } else if (Character.isWhitespace(c)) {
                slug.append('-');
            }
        });
        return slug.toString();
    }
}
