package io.github.huozi.assemble;

import io.github.huozi.book.Book;
import io.github.huozi.book.Role;
import io.github.huozi.book.Section;
import io.github.huozi.book.language.OwnNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The numbered places that the running text of a book may refer to: chapters, sections, appendices, and content with a typed
 * caption.
 */
final class References {

    static final String SECTION = "节";

    /** Chapters whose titles begin with a bare number may be referred to with any of these units. */
    private static final List<String> COUNTED_CHAPTERS = List.of(OwnNumber.CHAPTER, "讲", "课");

    /** 图 3-1, 示例 2.1, Figure 3-1. */
    static final Pattern CAPTION = Pattern.compile(
            "^(图|表|示例|代码清单|程序清单|清单|代码|例|Figure|Table|Listing|Example)\\s*([0-9]+(?:[-–.][0-9]+)*)(?![0-9])");

    /**
     * A numbered place.
     *
     * @param id its id in the book
     * @param chapter the key of the top-level section or chapter that it is in
     * @param section the key of the section that it is in
     */
    record Place(String id, String chapter, String section) {}

    private final Map<String, List<Place>> places = new HashMap<>();
    private final Map<String, String> ids;
    private final Numbering numbering;

    private References(Map<String, String> ids, Numbering numbering) {
        this.ids = ids;
        this.numbering = numbering;
    }

    /** Returns all numbered places of a book whose headings have their ids and numbers. */
    static References of(Book book, Map<String, String> ids, Numbering numbering) {
        References references = new References(ids, numbering);
        book.sections().forEach(section -> references.add(section, section.key()));
        return references;
    }

    /** Adds all sections within one, each in its chapter. */
    private void add(Section section, String chapter) {
        String id = ids.getOrDefault(section.key(), "");
        Place place = new Place(id, chapter, section.key());
        Optional<OwnNumber> added = OwnNumber.of(numbering.of(section));
        added.or(() -> OwnNumber.of(section.title())).ifPresent(number -> addSection(section, number, place));
        for (Element heading : section.content().body().select("h2, h3, h4, h5, h6")) {
            OwnNumber.of(heading.text())
                    .filter(number ->
                            number.value().contains(".") || number.unit().equals(SECTION))
                    .ifPresent(number -> put(SECTION, number.value(), new Place(heading.id(), chapter, section.key())));
        }
        for (Element caption : section.content().body().select("figcaption, caption")) {
            Matcher typed = CAPTION.matcher(caption.text().strip());
            Element owner = caption.parent();
            if (typed.find() && owner != null && !owner.id().isEmpty()) {
                put(typed.group(1), dashed(typed.group(2)), new Place(owner.id(), chapter, section.key()));
            }
        }
        for (Section child : section.children()) {
            add(child, section.role() == Role.PART ? child.key() : chapter);
        }
    }

    private void addSection(Section section, OwnNumber number, Place place) {
        if (number.value().contains(".")) {
            put(SECTION, number.value(), place);
        } else if (!number.unit().isEmpty()) {
            put(number.unit(), number.value(), place);
        } else if (section.role() == Role.CHAPTER) {
            COUNTED_CHAPTERS.forEach(unit -> put(unit, number.value(), place));
        }
    }

    private void put(String unit, String value, Place place) {
        places.computeIfAbsent(unit + value, key -> new ArrayList<>()).add(place);
    }

    private static String dashed(String number) {
        return number.replaceAll("[–.]", "-");
    }

    /**
     * Returns the place that a number refers to: the only one in the book, otherwise the only one in the referring chapter.
     *
     * @param unit the unit that is counted
     * @param value the number in digits
     * @param chapter the key of the referring chapter
     */
    Optional<Place> find(String unit, String value, String chapter) {
        List<Place> all = places.getOrDefault(unit + (unit.equals(SECTION) ? value : dashed(value)), List.of());
        if (all.size() == 1) {
            return Optional.of(all.get(0));
        }
        List<Place> near =
                all.stream().filter(place -> place.chapter().equals(chapter)).toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** Whether no place has a number. */
    boolean isEmpty() {
        return places.isEmpty();
    }
}
