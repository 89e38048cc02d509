package io.github.huozi.epub;

import java.util.List;
import java.util.Map;

/**
 * A list of a navigation document that reading systems show in a place of their own.
 *
 * @param type {@code epub:type}, and its id
 * @param role the role that belongs to the type; empty when there is none
 * @param heading for those who come to it in the document
 * @param places what it lists
 */
record EpubListing(String type, String role, String heading, List<Place> places) {

    static EpubListing of(String type, String heading, List<Place> places) {
        return new EpubListing(type, "", heading, places);
    }

    /** As templates see it. */
    Map<String, Object> model() {
        return Map.of(
                "type", type,
                "role", role,
                "heading", heading,
                "places", places.stream().map(Place::model).toList());
    }
}
