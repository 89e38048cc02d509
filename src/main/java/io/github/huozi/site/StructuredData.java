package io.github.huozi.site;

import io.github.huozi.book.Contributor;
import io.github.huozi.book.Metadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Describes the book in schema.org terms, as JSON-LD. Maps keep insertion order, so that the same book gives the same
 * bytes.
 */
final class StructuredData {

    private StructuredData() {}

    static String of(SiteRendering rendering) {
        Metadata metadata = rendering.book().metadata();
        Map<String, Object> book = new LinkedHashMap<>();
        book.put("@context", "https://schema.org");
        book.put("@type", "Book");
        put(book, "name", metadata.title());
        put(book, "alternativeHeadline", metadata.subtitle().orElse(""));
        people(book, "author", metadata, Contributor.Role.AUTHOR);
        people(book, "translator", metadata, Contributor.Role.TRANSLATOR);
        people(book, "editor", metadata, Contributor.Role.EDITOR);
        people(book, "illustrator", metadata, Contributor.Role.ILLUSTRATOR);
        put(book, "inLanguage", metadata.language());
        put(book, "description", metadata.description().orElse(""));
        put(book, "identifier", metadata.identifier());
        put(book, "isbn", metadata.isbnEpub().or(metadata::isbnPrint).orElse(""));
        metadata.edition().ifPresent(edition -> put(book, "bookEdition", Integer.toString(edition)));
        put(book, "version", metadata.version().orElse(""));
        put(book, "datePublished", metadata.date().map(Object::toString).orElse(""));
        metadata.publisher().ifPresent(name -> book.put("publisher", named("Organization", name)));
        put(book, "copyrightNotice", metadata.rights().orElse(""));
        if (!metadata.subjects().isEmpty()) {
            book.put("keywords", metadata.subjects());
        }
        metadata.series().ifPresent(name -> book.put("isPartOf", named("BookSeries", name)));
        SiteAddress address = rendering.address();
        if (address.known()) {
            put(book, "url", address.text());
            if (rendering.cover().isPresent()) {
                put(book, "image", address.text() + "cover-2x.jpg");
            }
        }
        List<Object> examples = new ArrayList<>();
        SiteWords words = new SiteWords(SiteWords.Tongue.of(metadata.language()));
        rendering.downloads().forEach(download -> examples.add(example(download, words, address)));
        if (!examples.isEmpty()) {
            book.put("workExample", examples);
        }
        return Json.of(book);
    }

    private static Map<String, Object> example(Download download, SiteWords words, SiteAddress address) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("@type", "Book");
        example.put("bookFormat", "https://schema.org/EBook");
        example.put("name", LandingPage.name(download, words));
        if (download.pages() > 0) {
            example.put("numberOfPages", download.pages());
        }
        Map<String, Object> encoding = new LinkedHashMap<>();
        encoding.put("@type", "MediaObject");
        encoding.put("encodingFormat", download.mediaType());
        put(encoding, "contentUrl", address.text() + download.path());
        if (download.size() > 0) {
            encoding.put("contentSize", Long.toString(download.size()));
        }
        put(encoding, "sha256", download.sha256());
        example.put("encoding", encoding);
        return example;
    }

    private static void people(Map<String, Object> book, String name, Metadata metadata, Contributor.Role role) {
        List<Map<String, String>> people = metadata.names(role).stream()
                .map(person -> named("Person", person))
                .toList();
        if (!people.isEmpty()) {
            book.put(name, people);
        }
    }

    private static Map<String, String> named(String type, String name) {
        Map<String, String> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("name", name);
        return thing;
    }

    private static void put(Map<String, Object> map, String name, String value) {
        if (!value.isEmpty()) {
            map.put(name, value);
        }
    }
}
