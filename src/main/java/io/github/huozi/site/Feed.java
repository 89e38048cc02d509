package io.github.huozi.site;

import io.github.huozi.book.Contributor;
import io.github.huozi.book.Metadata;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The book as an OPDS 1.2 catalog: one acquisition feed with one complete entry, which is also the catalog's root. Its
 * addresses are relative, so that a copy of the site on another server is a complete catalog.
 */
final class Feed {

    private final SiteRendering rendering;

    Feed(SiteRendering rendering) {
        this.rendering = rendering;
    }

    String render() {
        Metadata metadata = rendering.book().metadata();
        SiteWords words = new SiteWords(SiteWords.Tongue.of(metadata.language()));
        Map<String, Object> model = rendering.frame(words, SitePath.FEED);
        String id = iri(metadata.identifier());
        model.put("id", id);
        model.put("feedId", uuid("opds feed of " + metadata.identifier()));
        model.put("updated", metadata.modified().toString());
        model.put("self", rendering.address().of(SitePath.FEED));
        model.put("identifiers", identifiers(metadata, id));
        model.put("issued", metadata.date().map(Object::toString).orElse(""));
        model.put("publisher", metadata.publisher().orElse(""));
        model.put("rights", metadata.rights().orElse(""));
        model.put("summary", metadata.description().orElse("").strip());
        model.put("subjects", metadata.subjects());
        model.put("contributors", contributors(metadata));
        model.put("downloads", downloads(words));
        return rendering.templates().render("site/opds.xml.ftl", model);
    }

    private static List<String> identifiers(Metadata metadata, String id) {
        List<String> identifiers = new ArrayList<>();
        identifiers.add(id);
        for (String isbn :
                List.of(metadata.isbnEpub().orElse(""), metadata.isbnPrint().orElse(""))) {
            String urn = "urn:isbn:" + isbn;
            if (!isbn.isEmpty() && !identifiers.contains(urn)) {
                identifiers.add(urn);
            }
        }
        return identifiers;
    }

    private static List<String> contributors(Metadata metadata) {
        return metadata.contributors().stream()
                .filter(contributor -> contributor.role() != Contributor.Role.AUTHOR)
                .map(Contributor::name)
                .distinct()
                .toList();
    }

    private List<Map<String, Object>> downloads(SiteWords words) {
        List<Map<String, Object>> downloads = new ArrayList<>();
        for (Download download : rendering.downloads()) {
            Map<String, Object> link = new LinkedHashMap<>();
            link.put("href", download.path());
            link.put("type", download.mediaType());
            link.put("length", download.size());
            String pages = download.pages() > 0 ? " · " + words.text("pages", Integer.toString(download.pages())) : "";
            link.put("title", LandingPage.name(download, words) + pages);
            link.put("rel", download.output().equals(Download.SAMPLE) ? "sample" : "open-access");
            downloads.add(link);
        }
        return downloads;
    }

    /** RFC 4287, 4.2.6: an id is an absolute IRI. */
    private static String iri(String identifier) {
        try {
            if (new URI(identifier).isAbsolute()) {
                return identifier;
            }
        } catch (URISyntaxException e) {
            return uuid(identifier);
        }
        return uuid(identifier);
    }

    private static String uuid(String text) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
