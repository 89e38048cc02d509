package io.github.huozi.read;

import io.github.huozi.book.Contributor;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.MetadataBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Adds metadata found in sources to that of the book, which takes precedence. */
final class ToldMetadata {

    private ToldMetadata() {}

    static Metadata add(Metadata metadata, Map<String, List<String>> told) {
        MetadataBuilder builder = metadata.toBuilder();
        one(metadata.subtitle(), told, "subtitle", builder::subtitle);
        one(metadata.publisher(), told, "publisher", builder::publisher);
        one(metadata.description(), told, "description", builder::description);
        one(metadata.rights(), told, "rights", builder::rights);
        if (metadata.subjects().isEmpty() && told.containsKey("subjects")) {
            builder.subjects(told.get("subjects"));
        }
        if (metadata.contributors().isEmpty() && told.containsKey("authors")) {
            builder.contributors(
                    told.get("authors").stream().map(Contributor::author).toList());
        }
        return builder.build();
    }

    private static void one(
            Optional<String> said, Map<String, List<String>> told, String key, Consumer<String> setter) {
        if (said.isEmpty()) {
            told.getOrDefault(key, List.of()).stream().findFirst().ifPresent(setter);
        }
    }
}
