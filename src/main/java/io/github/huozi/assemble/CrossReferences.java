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

    private record Target(String number, String title) {
        String name() {
            return number.isEmpty() ? title : number;
        }
    }

    private final Map<String, Target> targets = new HashMap<>();
    private final Function<String, Optional<String>> labels;
    private final Wording words;

    private CrossReferences(Function<String, Optional<String>> labels, String language) {
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
        CrossReferences references = new CrossReferences(labels, language);
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
                text.select("a[href^=#]").forEach(link -> references.write(link, section));
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

    private void write(Element link, Section section) {
        boolean empty = link.text().isBlank() && link.selectFirst("img, svg") == null;
        String said = link.text();
        boolean pattern = said.contains(Markup.NUMBER) || said.contains(TITLE) || said.contains(PAGE);
        if ((!empty && !pattern) || link.hasClass(Markup.NOTE_CALL)) {
            return;
        }
        Target target = target(link.attr("href").substring(1), section);
        String written = said.replace(Markup.NUMBER, target.name()).replace(TITLE, target.title());
        if (said.contains(PAGE)) {
            // Only the PDF has pages; elsewhere the link names its target.
            link.attr(Markup.PAGE, written);
            link.text(target.name());
        } else {
            link.text(empty ? target.name() : written);
        }
    }

    private Target target(String id, Section from) {
        Target known = targets.get(id);
        if (known != null) {
            return known.number().isEmpty() ? new Target("", words.text("quoted", known.title())) : known;
        }
        Element place = from.content().body().getElementById(id);
        String caption =
                place == null ? "" : place.select("figcaption, caption").text();
        String label = labels.apply(id).orElse("");
        String title =
                caption.startsWith(label) ? caption.substring(label.length()).strip() : caption;
        return new Target(label, title.isEmpty() ? id : title);
    }
}
