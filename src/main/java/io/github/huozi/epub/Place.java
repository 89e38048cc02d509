package io.github.huozi.epub;

import java.util.List;
import java.util.Map;

/**
 * The target of a navigation document's entry.
 *
 * @param label the visible label
 * @param href the address relative to the package document
 * @param type the {@code epub:type} of a landmark; otherwise empty
 * @param children the entries below it
 */
record Place(String label, String href, String type, List<Place> children) {

    Place {
        label = Xhtml.clean(label).strip();
        children = List.copyOf(children);
    }

    static Place of(String label, String href) {
        return new Place(label, href, "", List.of());
    }

    static Place landmark(String type, String label, String href) {
        return new Place(label, href, type, List.of());
    }

    /** Returns the model for templates. */
    Map<String, Object> model() {
        return Map.of(
                "label", label,
                "href", href,
                "type", type,
                "children", children.stream().map(Place::model).toList());
    }
}
