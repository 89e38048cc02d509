package io.github.huozi.site;

import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.Metadata;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page on which visitors arrive: a description of the book, and its files. */
final class LandingPage {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"'，。；、）)]+");

    private final SiteRendering rendering;

    LandingPage(SiteRendering rendering) {
        this.rendering = rendering;
    }

    /** Renders the page in one language of the interface, with a link to the same page in the other. */
    String render(SiteWords.Tongue tongue, SitePath path, SiteWords.Tongue other, SitePath otherPath) {
        SiteWords words = new SiteWords(tongue);
        Metadata metadata = rendering.book().metadata();
        Map<String, Object> model = rendering.frame(words, path);
        model.put("subtitle", metadata.subtitle().orElse(""));
        model.put("facts", facts(metadata, words));
        model.put(
                "paragraphs",
                metadata.description()
                        .orElse("")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
        model.put("downloads", downloads(words));
        model.put("rights", linked(metadata.rights().orElse("")));
        model.put("repository", web(metadata.repository().orElse("")));
        model.put(
                "entries",
                new SiteOutline(rendering.places())
                        .sections(
                                rendering.book().toc(),
                                rendering.book().settings().tocDepth()));
        rendering.places().order().stream()
                .findFirst()
                .map(AssembledSection::id)
                .flatMap(id -> rendering.places().href("", id))
                .ifPresent(href -> model.put("first", "read/" + href));
        model.put(
                "qr",
                rendering.address().known() ? QrCode.svg(rendering.address().text()) : "");
        model.put("other", Map.of("tag", other.tag(), "href", path.toRoot() + folder(otherPath)));
        model.put("alternates", alternates(tongue, path, other, otherPath));
        LocalDate updated = LocalDate.ofInstant(metadata.modified(), ZoneOffset.UTC);
        model.put("updated", words.date(updated));
        model.put("updatedDate", updated.toString());
        model.put("structured", StructuredData.of(rendering));
        return rendering.templates().render("site/landing.html.ftl", model);
    }

    /** Returns the path of a folder with its file name, since pages opened from disk have no server to add it. */
    private static String folder(SitePath path) {
        return path.text();
    }

    private List<Map<String, String>> alternates(
            SiteWords.Tongue tongue, SitePath path, SiteWords.Tongue other, SitePath otherPath) {
        if (!rendering.address().known()) {
            return List.of();
        }
        return List.of(
                Map.of("tag", tongue.tag(), "href", rendering.address().of(path)),
                Map.of("tag", other.tag(), "href", rendering.address().of(otherPath)),
                Map.of("tag", "x-default", "href", rendering.address().of(SitePath.LANDING)));
    }

    private static List<Map<String, String>> facts(Metadata metadata, SiteWords words) {
        List<Map<String, String>> facts = new ArrayList<>();
        metadata.edition()
                .ifPresent(edition ->
                        fact(facts, words.text("edition"), words.text("edition.nth", Integer.toString(edition))));
        fact(facts, words.text("version"), metadata.version().orElse(""));
        fact(facts, words.text("publisher"), metadata.publisher().orElse(""));
        fact(facts, words.text("published"), metadata.date().map(words::date).orElse(""));
        fact(facts, words.text("series"), series(metadata));
        fact(facts, words.text("isbn.print"), metadata.isbnPrint().orElse(""));
        fact(facts, words.text("isbn.epub"), metadata.isbnEpub().orElse(""));
        return facts;
    }

    private static String series(Metadata metadata) {
        String series = metadata.series().orElse("");
        return metadata.seriesNumber().isPresent()
                ? series + " " + metadata.seriesNumber().getAsInt()
                : series;
    }

    private static void fact(List<Map<String, String>> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(Map.of("label", label, "value", value));
        }
    }

    private List<Map<String, Object>> downloads(SiteWords words) {
        List<Map<String, Object>> downloads = new ArrayList<>();
        for (Download download : rendering.downloads()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("name", name(download, words));
            line.put("main", isMain(download));
            line.put("output", download.output());
            line.put("href", download.path());
            line.put("fileName", download.fileName());
            line.put("mediaType", download.mediaType());
            line.put("size", download.size() > 0 ? words.size(download.size()) : "");
            line.put("bytes", download.size());
            line.put("pages", download.pages() > 0 ? words.text("pages", Integer.toString(download.pages())) : "");
            line.put("sha256", download.sha256());
            line.put("use", words.texts().getOrDefault("use." + key(download), ""));
            downloads.add(line);
        }
        return downloads;
    }

    /** Whether a download is meant for everybody; if none is, all of them are shown. */
    private boolean isMain(Download download) {
        return download.output().equals(Download.FULL)
                || rendering.downloads().stream()
                        .noneMatch(other -> other.output().equals(Download.FULL));
    }

    private static String key(Download download) {
        return download.output().equals(Download.FULL) ? download.format().toLowerCase(Locale.ROOT) : download.output();
    }

    /** Returns {@code EPUB}, or {@code EPUB for Kobo} in the language of the page. */
    static String name(Download download, SiteWords words) {
        return words.texts().getOrDefault("name." + key(download), download.format());
    }

    private static String web(String address) {
        return ADDRESS.matcher(address).matches() ? address : "";
    }

    /** Splits the text so that addresses in it can be links. */
    private static List<Map<String, String>> linked(String text) {
        List<Map<String, String>> pieces = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(text);
        int from = 0;
        while (matcher.find()) {
            pieces.add(Map.of("text", text.substring(from, matcher.start()), "href", ""));
            pieces.add(Map.of("text", matcher.group(), "href", matcher.group()));
            from = matcher.end();
        }
        pieces.add(Map.of("text", text.substring(from), "href", ""));
        return pieces.stream()
                .filter(piece -> !piece.getOrDefault("text", "").isEmpty())
                .toList();
    }
}
