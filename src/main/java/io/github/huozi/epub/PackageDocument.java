package io.github.huozi.epub;

import io.documentnode.epub4j.domain.SpineReference;
import io.github.huozi.book.Contributor;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.language.Pinyin;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Computes the model for the template of the package document (EPUB 3.3, 5). */
final class PackageDocument {

    static final String NAME = "package.opf";

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi");

    /** {@code dcterms:modified} is in UTC to the second. */
    private static final DateTimeFormatter MODIFIED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private PackageDocument() {}

    /**
     * @param fileAs the title to sort by; empty to derive it from the reading
     */
    static Map<String, Object> model(
            Metadata metadata, Optional<String> fileAs, Manifest manifest, Map<String, Object> accessibility) {
        Map<String, Object> model = new HashMap<>(of(metadata));
        model.put("titleFileAs", Xhtml.clean(fileAs.orElseGet(() -> read(metadata, metadata.title()))));
        model.put("seriesFileAs", Xhtml.clean(read(metadata, metadata.series().orElse(""))));
        model.put("accessibility", accessibility);
        model.put("items", manifest.items().stream().map(PackageDocument::item).toList());
        model.put(
                "spine",
                manifest.book().getSpine().getSpineReferences().stream()
                        .map(SpineReference::getResourceId)
                        .toList());
        model.put("fonts", manifest.hasFonts());
        return model;
    }

    /** Returns the book's part of every model; missing values are empty strings. */
    static Map<String, Object> of(Metadata metadata) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", Xhtml.clean(metadata.title()));
        model.put("subtitle", Xhtml.clean(metadata.subtitle().orElse("")));
        model.put("contributors", contributors(metadata));
        model.put("language", metadata.language());
        model.put("direction", direction(metadata.language()));
        model.put("identifier", Xhtml.clean(metadata.identifier()));
        model.put("publisher", Xhtml.clean(metadata.publisher().orElse("")));
        model.put("date", metadata.date().map(Object::toString).orElse(""));
        model.put("modified", MODIFIED.format(metadata.modified().truncatedTo(ChronoUnit.SECONDS)));
        model.put("edition", metadata.edition().orElse(0));
        model.put("version", Xhtml.clean(metadata.version().orElse("")));
        model.put("isbnPrint", metadata.isbnPrint().orElse(""));
        model.put("isbnEpub", metadata.isbnEpub().orElse(""));
        model.put("description", Xhtml.clean(metadata.description().orElse("")));
        model.put("rights", Xhtml.clean(metadata.rights().orElse("")));
        model.put("series", Xhtml.clean(metadata.series().orElse("")));
        model.put("seriesNumber", metadata.seriesNumber().orElse(0));
        model.put("repository", Xhtml.clean(metadata.repository().orElse("")));
        model.put("subjects", metadata.subjects().stream().map(Xhtml::clean).toList());
        model.put("extra", metadata.extra());
        return model;
    }

    private static List<Map<String, Object>> contributors(Metadata metadata) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Contributor contributor : metadata.contributors()) {
            all.add(Map.of(
                    "name", Xhtml.clean(contributor.name()),
                    "fileAs", Xhtml.clean(fileAs(metadata, contributor)),
                    "role", contributor.role().marc(),
                    "element", contributor.role() == Contributor.Role.AUTHOR ? "creator" : "contributor"));
        }
        return all;
    }

    /** Software without Chinese collation sorts by code points, which is a meaningless order. */
    private static String fileAs(Metadata metadata, Contributor contributor) {
        if (contributor.fileAs().isPresent() || readsOtherwise(metadata)) {
            return contributor.fileAs().orElse("");
        }
        return Pinyin.ofName(contributor.name()).orElse("");
    }

    private static String read(Metadata metadata, String title) {
        return readsOtherwise(metadata) ? "" : Pinyin.ofTitle(title).orElse("");
    }

    /** Whether Han characters have other readings, as in Japanese and Korean. */
    private static boolean readsOtherwise(Metadata metadata) {
        return metadata.language().startsWith("ja") || metadata.language().startsWith("ko");
    }

    private static Map<String, Object> item(Manifest.Item item) {
        return Map.of(
                "id", item.resource().getId(),
                "href", item.resource().getHref(),
                "mediaType", item.resource().getMediaType().getName(),
                "properties", String.join(" ", item.properties()));
    }

    /** Returns the book's language, and those of passages longer than a few words. */
    static List<String> languages(Metadata metadata, List<ContentDocument> documents) {
        Set<String> others = new TreeSet<>();
        for (ContentDocument document : documents) {
            document.root().select("p[lang], blockquote[lang], div[lang], section[lang]").eachAttr("lang").stream()
                    .filter(language -> LANGUAGE_TAG.matcher(language).matches())
                    .forEach(others::add);
        }
        others.remove(metadata.language());
        List<String> languages = new ArrayList<>(List.of(metadata.language()));
        languages.addAll(others);
        return languages;
    }

    /** Returns {@code rtl} for languages written from right to left. */
    static String direction(String language) {
        int dash = language.indexOf('-');
        String primary = (dash < 0 ? language : language.substring(0, dash)).toLowerCase(Locale.ROOT);
        return RIGHT_TO_LEFT.contains(primary) ? "rtl" : "ltr";
    }
}
