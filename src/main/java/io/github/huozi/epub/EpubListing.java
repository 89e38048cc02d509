package io.github.huozi.epub;

import java.util.List;
import java.util.Map;

/**
 * A list in a navigation document that reading systems show separately.
 *
 * @param type the {@code epub:type}, also the id
 * @param role the role of the type; empty when there is none
 * @param heading the heading, shown in the document
 * @param places the entries
 */
record EpubListing(String type, String role, String heading, List<Place> places) {

    static EpubListing of(String type, String heading, List<Place> places) {
        return new EpubListing(type, "", heading, places);
    }

    /** Returns the model for templates. */
    Map<String, Object> model() {
        return Map.of(
                "type", type,
                "role", role,
                "heading", heading,
                "places", places.stream().map(Place::model).toList());
    }
}
