package io.github.huozi.outline.epub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A package document, https://www.w3.org/TR/epub-33/#sec-package-doc and OPF 2.0.1.
 *
 * @param metadata the metadata of the book, by the keys of {@code book.yaml}
 * @param spine the paths of its documents in reading order
 * @param cover the path of the cover picture; empty when it has none
 * @param nav the path of its navigation document; empty for EPUB 2
 * @param ncx the path of its NCX; empty when it has none
 * @param styles the paths of its style sheets
 * @param skipped the documents that Huozi generates itself, such as the contents and the cover
 */
public record EpubPackage(
        Map<String, List<String>> metadata,
        List<String> spine,
        String cover,
        String nav,
        String ncx,
        List<String> styles,
        List<String> skipped) {

    /** Returns the package of an archive; empty when it has none. */
    public static Optional<EpubPackage> of(EpubArchive archive) {
        Optional<String> named = archive.xml("META-INF/container.xml")
                .flatMap(document -> first(document, "rootfile"))
                .map(root -> root.attr("full-path"))
                .filter(path -> archive.file(path).isPresent());
        return named.or(() -> anyPackage(archive))
                .flatMap(path -> archive.xml(path).map(document -> read(document, path)));
    }

    private static Optional<String> anyPackage(EpubArchive archive) {
        for (String name : archive.names()) {
            if (name.endsWith(".opf")) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static Optional<Element> first(Element root, String name) {
        return all(root, name).stream().findFirst();
    }

    static List<Element> all(Element root, String name) {
        return root.getAllElements().stream()
                .filter(element -> EpubArchive.isNamed(element, name))
                .toList();
    }

    private static EpubPackage read(Document document, String path) {
        Map<String, Element> items = new LinkedHashMap<>();
        all(document, "item").forEach(item -> items.putIfAbsent(item.attr("id"), item));
        List<String> spine = new ArrayList<>();
        for (Element reference : all(document, "itemref")) {
            Element item = items.get(reference.attr("idref"));
            if (item != null
                    && item.attr("media-type").matches("application/xhtml\\+xml|text/html|text/x-oeb1-document")) {
                spine.add(resolve(path, item.attr("href")));
            }
        }
        String nav = items.values().stream()
                .filter(item -> (" " + item.attr("properties") + " ").contains(" nav "))
                .map(item -> resolve(path, item.attr("href")))
                .findFirst()
                .orElse("");
        String ncx = items.values().stream()
                .filter(item -> item.attr("media-type").equals("application/x-dtbncx+xml"))
                .map(item -> resolve(path, item.attr("href")))
                .findFirst()
                .orElse("");
        List<String> styles = items.values().stream()
                .filter(item -> item.attr("media-type").equals("text/css"))
                .map(item -> resolve(path, item.attr("href")))
                .toList();
        List<String> skipped = new ArrayList<>();
        skipped.add(nav);
        for (Element reference : all(document, "reference")) {
            if (reference.attr("type").matches("toc|cover")) {
                skipped.add(resolve(path, reference.attr("href").replaceFirst("#.*", "")));
            }
        }
        return new EpubPackage(metadata(document), spine, cover(document, items, path), nav, ncx, styles, skipped);
    }

    private static String cover(Document document, Map<String, Element> items, String path) {
        Optional<Element> picture = items.values().stream()
                .filter(item -> (" " + item.attr("properties") + " ").contains(" cover-image "))
                .findFirst();
        if (picture.isEmpty()) {
            picture = all(document, "meta").stream()
                    .filter(meta -> meta.attr("name").equals("cover"))
                    .flatMap(meta -> Optional.ofNullable(items.get(meta.attr("content"))).stream())
                    .filter(item -> item.attr("media-type").startsWith("image/"))
                    .findFirst();
        }
        return picture.map(item -> resolve(path, item.attr("href"))).orElse("");
    }

    private static Map<String, List<String>> metadata(Document document) {
        Map<String, List<String>> metadata = new LinkedHashMap<>();
        Element box = first(document, "metadata").orElse(document);
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("title", "title");
        keys.put("creator", "authors");
        keys.put("publisher", "publisher");
        keys.put("description", "description");
        keys.put("rights", "rights");
        keys.put("subject", "subjects");
        keys.put("language", "language");
        keys.forEach((name, key) -> {
            List<String> values = all(box, name).stream()
                    .filter(element -> element.tagName().startsWith("dc:") || !name.equals("title"))
                    .map(element ->
                            org.jsoup.Jsoup.parse(element.wholeText()).text().strip())
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
            if (!values.isEmpty()) {
                metadata.put(key, values);
            }
        });
        return metadata;
    }

    /** Returns the path of a reference, without its fragment; empty when it leads out of the archive. */
    public static String resolve(String from, String href) {
        String path = href.replaceFirst("[#?].*$", "");
        try {
            path = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Not percent-encoded at all.
            path = href;
        }
        List<String> names = new ArrayList<>();
        if (!path.startsWith("/")) {
            for (String name : from.split("/", -1)) {
                names.add(name);
            }
            names.remove(names.size() - 1);
        }
        for (String name : path.split("/", -1)) {
            if (name.equals("..")) {
                if (names.isEmpty()) {
                    return "";
                }
                names.remove(names.size() - 1);
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }
}
