package io.github.huozi.assemble;

import io.github.huozi.book.Markup;
import io.github.huozi.book.Section;
import io.github.huozi.book.language.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/**
 * Fills in the text of links that authors leave to the book: {@code [](#arch)} becomes 图 3-1, 第三章 or 3.2 节, and {@code
 * {number}}, {@code {title}} and {@code {page}} in link text are replaced.
 */
final class CrossReferences {

    private static final String TITLE = "{title}";
    private static final String PAGE = "{page}";

    /** A paragraph that is longer is no name. */
    private static final int LONGEST_NAME = 40;

    private record Target(String number, String title) {
        String name() {
            return number.isEmpty() ? title : number;
        }
    }

    private final List<Section> sections;
    private final Map<String, String> ids;
    private final Map<String, Target> targets = new HashMap<>();
    private final Map<String, Target> unnamed = new HashMap<>();
    private final Function<String, Optional<String>> labels;
    private final Wording words;

    private CrossReferences(
            List<Section> sections,
            Map<String, String> ids,
            Function<String, Optional<String>> labels,
            String language) {
        this.sections = sections;
        this.ids = ids;
        this.labels = labels;
        this.words = Wording.of(language);
    }

    /**
     * Fills in the links of all sections.
     *
     * @param labels the label of a picture, table, listing or formula by id
     */
    static void write(
            List<Section> sections,
            Map<String, String> ids,
            Numbering numbering,
            Function<String, Optional<String>> labels,
            String language) {
        CrossReferences references = new CrossReferences(sections, ids, labels, language);
        for (Section section : sections) {
            references.targets.put(
                    ids.getOrDefault(section.key(), ""),
                    new Target(
                            references.section(numbering.of(section)),
                            section.title().text()));
            for (Element heading : section.content().body().select("h2[id], h3[id], h4[id], h5[id], h6[id]")) {
                Element number = heading.selectFirst("> span.number");
                String title = number == null
                        ? heading.text()
                        : heading.text().substring(number.text().length());
                references.targets.put(
                        heading.id(),
                        new Target(references.section(number == null ? "" : number.text()), title.strip()));
            }
        }
        for (Section section : sections) {
            for (Element text : section.texts()) {
                text.select("a[href^=#]").forEach(references::write);
            }
        }
    }

    /** 3.2 becomes 3.2 节, while 第三章 and 附录 A need no unit. */
    private String section(String number) {
        boolean bare = !number.isEmpty()
                && number.chars().allMatch(c -> c == '.' || Character.isLetterOrDigit(c))
                && number.indexOf('.') > 0;
        if (!bare) {
            return number;
        }
        return words.text("section", number);
    }

    private void write(Element link) {
        boolean empty = link.text().isBlank() && link.selectFirst("img, svg") == null;
        String said = link.text();
        boolean pattern = said.contains(Markup.NUMBER) || said.contains(TITLE) || said.contains(PAGE);
        if ((!empty && !pattern) || link.hasClass(Markup.NOTE_CALL)) {
            return;
        }
        Target target = target(link.attr("href").substring(1));
        String written = said.replace(Markup.NUMBER, target.name()).replace(TITLE, target.title());
        if (said.contains(PAGE)) {
            // Only the PDF has pages; elsewhere the link names its target.
            link.attr(Markup.PAGE, written);
            link.text(target.name());
        } else {
            link.text(empty ? target.name() : written);
        }
    }

    private Target target(String id) {
        Target known = targets.get(id);
        return known == null ? unnamed().getOrDefault(id, new Target("", id)) : quoted(known);
    }

    private Target quoted(Target heading) {
        return heading.number().isEmpty() ? new Target("", words.text("quoted", heading.title())) : heading;
    }

    /** What has an id and is no heading, found once it is needed: its number, else its caption or itself, else the heading over it. */
    private Map<String, Target> unnamed() {
        if (!unnamed.isEmpty()) {
            return unnamed;
        }
        for (Section section : sections) {
            Target heading = targets.getOrDefault(ids.getOrDefault(section.key(), ""), new Target("", ""));
            for (Element element : section.content().body().select("[id]")) {
                heading = targets.getOrDefault(element.id(), heading);
                unnamed.put(element.id(), named(element, heading));
            }
        }
        return unnamed;
    }

    private Target named(Element element, Target heading) {
        String label = labels.apply(element.id()).orElse("");
        String caption = element.select("figcaption, caption").text();
        String title =
                caption.startsWith(label) ? caption.substring(label.length()).strip() : caption;
        if (!label.isEmpty() || !title.isEmpty()) {
            return new Target(label, title.isEmpty() ? element.id() : title);
        }
        String text = element.nameIs("p") ? element.text().strip() : "";
        boolean named = !text.isEmpty() && text.length() <= LONGEST_NAME && !text.matches("(?s).*[。！？；：，]");
        return named || heading.name().isEmpty()
                ? new Target("", text.isEmpty() ? element.id() : text)
                : quoted(heading);
    }
}
