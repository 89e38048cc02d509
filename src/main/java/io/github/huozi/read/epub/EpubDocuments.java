package io.github.huozi.read.epub;

import io.github.huozi.api.SourceContent;
import io.github.huozi.book.Markup;
import io.github.huozi.book.file.Binary;
import io.github.huozi.outline.epub.EpubArchive;
import io.github.huozi.outline.epub.EpubPackage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The documents of the spine, by their paths in reading order, ready for division. Belongs to one thread. */
final class EpubDocuments {

    /** Words beside names on a title page. */
    private static final Pattern ROLES = Pattern.compile("(?i)作者|译者|编者|出版|[著编編译譯]|by");

    private final EpubArchive archive;
    private final EpubStyles styles;
    private final SourceContent.Builder content;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Element> bodies = new LinkedHashMap<>();

    EpubDocuments(EpubArchive archive, EpubPackage opf, SourceContent.Builder content) {
        this.archive = archive;
        this.content = content;
        this.styles = new EpubStyles(opf.styles().stream()
                .flatMap(path -> archive.text(path).stream())
                .toList());
        for (String path : opf.spine()) {
            numbers.putIfAbsent(path, numbers.size() + 1);
        }
        for (String path : opf.spine()) {
            if (!opf.skipped().contains(path)) {
                archive.text(path)
                        .map(text -> body(text, path))
                        .filter(body -> !isOurs(body) && !isTitlePage(body, opf.metadata()))
                        .ifPresent(body -> bodies.putIfAbsent(path, body));
            }
        }
    }

    Map<String, Element> bodies() {
        return bodies;
    }

    /** Returns the id in the book for an id of a document, or for the document itself. */
    String id(String path, String id) {
        return "d" + numbers.getOrDefault(path, 0) + (id.isEmpty() ? "" : "-" + id);
    }

    /** Whether every book generates such a page: a cover, a title page, contents. */
    private static boolean isOurs(Element body) {
        Element only = body.childrenSize() == 1 ? body.child(0) : body;
        boolean says = (body.attr("epub:type") + " " + only.attr("epub:type"))
                .matches(".*\\b(?:cover|titlepage|toc|landmarks|halftitlepage)\\b.*");
        int linked = body.select("a[href]").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        int all = body.text().length();
        Element heading = body.selectFirst("h1, h2, h3, p");
        boolean contents = heading != null
                && heading.text().strip().matches("(?i)目\\s*[录錄次]|(?:table of )?contents")
                && linked * 10 > (all - heading.text().length()) * 8
                && body.select("a[href]").size() > 2;
        return says || contents;
    }

    /** Whether a page consists of the book's title and other metadata, which every book prints on its title page. */
    private static boolean isTitlePage(Element body, Map<String, List<String>> metadata) {
        String text = bare(body.text());
        String title = bare(String.join("", metadata.getOrDefault("title", List.of())));
        if (title.isEmpty() || !text.contains(title) || body.selectFirst("img, svg") != null) {
            return false;
        }
        List<String> values = metadata.values().stream()
                .flatMap(List::stream)
                .map(EpubDocuments::bare)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        String rest = text;
        for (String value : values) {
            rest = value.isEmpty() ? rest : rest.replaceFirst(Pattern.quote(value), "");
        }
        return ROLES.matcher(rest).replaceAll("").isEmpty();
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private Element body(String text, String path) {
        Document document =
                Parser.htmlParser().setMaxDepth(400).parseInput(text.replaceFirst("^\\s*<\\?xml[^>]*\\?>", ""), "");
        Element body = document.body();
        body.select("script, style, link, [epub:type=pagebreak], [role=doc-pagebreak], a.pagebreak, span.pagebreak")
                .remove();
        for (Element drawing : body.select("svg:has(image)")) {
            Element image = drawing.selectFirst("image");
            if (image != null && drawing.select("path, text, g > rect").isEmpty()) {
                String address = image.hasAttr("xlink:href") ? image.attr("xlink:href") : image.attr("href");
                drawing.replaceWith(new Element("img").attr("src", address).attr("alt", ""));
            }
        }
        for (String ours : List.of(Markup.NOTE_CALL, Markup.NOTE, Markup.NOTES)) {
            body.select("." + ours).forEach(element -> element.removeClass(ours));
        }
        styles.apply(body);
        for (Element element : body.select("[id]")) {
            element.attr("id", id(path, element.id()));
        }
        for (Element named : body.select("a[name]:not([id])")) {
            named.attr("id", id(path, named.attr("name")));
        }
        body.select("a[href]").forEach(link -> link(link, path));
        body.select("img[src]").forEach(picture -> picture(picture, path));
        return body;
    }

    private void link(Element link, String path) {
        String href = link.attr("href").strip();
        if (href.matches("(?i)[a-z][a-z0-9+.-]*:.*") || href.isEmpty()) {
            return;
        }
        int hash = href.indexOf('#');
        String target = hash == 0 ? path : EpubPackage.resolve(path, href);
        if (numbers.containsKey(target)) {
            link.attr("href", "#" + id(target, hash < 0 ? "" : href.substring(hash + 1)));
        } else {
            link.removeAttr("href");
        }
    }

    private void picture(Element picture, String path) {
        String src = picture.attr("src");
        if (src.startsWith("data:") || src.matches("(?i)https?:.*")) {
            return;
        }
        String file = EpubPackage.resolve(path, src);
        archive.file(file).ifPresent(bytes -> {
            picture.attr("src", file);
            content.file(file, Binary.owning(bytes));
        });
    }

    /** Returns the documents. */
    List<String> paths() {
        return List.copyOf(bodies.keySet());
    }
}
