package io.github.huozi.assemble;

import io.github.huozi.book.Markup;
import io.github.huozi.book.Section;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Turns links between sources into links between places in the book. */
final class ChapterLinks {

    private static final Pattern SCHEME = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*", Pattern.DOTALL);
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|avif)$");

    private final Map<String, String> sectionIds;
    private final Map<String, Anchors> anchors;
    private final SourceNames names;
    private final SourceNames absent;
    private final RepositoryLinks repository;
    private final OwnAddresses addresses;
    private final PageAddresses pages;
    private final DiagnosticSink sink;

    /**
     * @param sectionIds the id of each section by its key
     * @param anchors the places within each section by its key
     * @param absent keys of sections that exist but are not in this publication
     * @param repository the repository of files that are not in the book
     * @param addresses the addresses of the book itself
     * @param pages the pages of its sources
     */
    ChapterLinks(
            Map<String, String> sectionIds,
            Map<String, Anchors> anchors,
            Collection<String> absent,
            RepositoryLinks repository,
            OwnAddresses addresses,
            PageAddresses pages,
            DiagnosticSink sink) {
        this.sectionIds = sectionIds;
        this.anchors = anchors;
        this.sink = sink;
        this.names = new SourceNames(sectionIds.keySet());
        this.absent = new SourceNames(absent);
        this.repository = repository;
        this.addresses = addresses;
        this.pages = pages;
    }

    /** Rewrites every link of a section. */
    void rewrite(Section section) {
        for (Element text : section.texts()) {
            for (Element link : text.select("a[href]")) {
                String href = link.attr("href").strip();
                if (!SCHEME.matcher(href).matches()) {
                    rewrite(link, href, section.key());
                } else if (!toPage(link, href, section.key())) {
                    addresses.pathOf(href).ifPresent(path -> rewriteOwn(link, path, section.key()));
                }
            }
        }
    }

    /** Points an address of a web page made from one of the book's sources at that source. */
    private boolean toPage(Element link, String address, String from) {
        Optional<String> key = pages.find(address);
        key.ifPresent(found -> {
            int hash = address.indexOf('#');
            String fragment = hash < 0 ? "" : decode(address.substring(hash + 1));
            // 公众号 puts these on its links; they refer to no place.
            boolean names = !fragment.equals("rd") && !fragment.equals("wechat_redirect");
            link.attr("href", "#" + target(link, found, names ? fragment : "", from));
        });
        return key.isPresent();
    }

    /** Points an address of the book's own site at the section it refers to; any other stays an address. */
    private void rewriteOwn(Element link, String path, String from) {
        int hash = path.indexOf('#');
        names.findOnSite(decode(cutQuery(hash < 0 ? path : path.substring(0, hash))))
                .ifPresent(key -> link.attr(
                        "href", "#" + target(link, key, hash < 0 ? "" : decode(path.substring(hash + 1)), from)));
    }

    private void rewrite(Element link, String written, String from) {
        String href = ofRoute(written);
        int hash = href.indexOf('#');
        String path = decode(cutQuery(hash < 0 ? href : href.substring(0, hash)));
        String fragment = hash < 0 ? "" : decode(href.substring(hash + 1));
        Optional<String> key =
                path.isEmpty() ? Optional.of(from) : names.find(from, path).or(() -> pages.findPath(path));
        if (key.isPresent()) {
            link.attr("href", "#" + target(link, key.get(), fragment, from));
            return;
        }
        Optional<String> onTheWeb = pages.resolve(from, href);
        if (onTheWeb.isPresent()) {
            // A page of its site that is not in the book still exists on the site.
            if (!toPage(link, onTheWeb.get(), from)) {
                link.attr("href", onTheWeb.get());
            }
            return;
        }
        boolean isAbsent = absent.find(from, path).isPresent();
        Optional<String> elsewhere = isAbsent ? Optional.empty() : repository.address(from, path);
        if (elsewhere.isPresent()) {
            link.attr("href", elsewhere.get() + (fragment.isEmpty() ? "" : href.substring(hash)));
            return;
        }
        boolean showsPicture = PICTURE.matcher(path).matches() && link.selectFirst("img, .picture-missing") != null;
        if (!isAbsent && !showsPicture) {
            report(link, href, path, from);
        }
        link.removeAttr("href");
        if (link.text().equals(Markup.NUMBER)) {
            link.text(href);
        }
        if (link.id().isEmpty()) {
            link.unwrap();
        }
    }

    private void report(Element link, String href, String path, String from) {
        String name = SourceNames.resolve(from, path);
        Position position = Markup.position(link, from);
        String shown = decode(href);
        if (repository.hasFile(name)) {
            sink.report(Code.BROKEN_LINK.at(position, "file", shown));
            return;
        }
        sink.report(nearest(name, names.all())
                .map(near -> Code.BROKEN_LINK.at(position, "near", shown, near))
                .orElseGet(() -> Code.BROKEN_LINK.at(position, "nothing", shown)));
    }

    private String target(Element link, String key, String fragment, String from) {
        String sectionId = sectionIds.getOrDefault(key, "");
        if (fragment.isEmpty()) {
            return sectionId;
        }
        Anchors places = anchors.get(key);
        Optional<String> place = places == null ? Optional.empty() : places.find(fragment);
        if (place.isPresent()) {
            return place.get();
        }
        Optional<String> elsewhere = key.equals(from) ? label(fragment) : Optional.empty();
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        Position position = Markup.position(link, from);
        sink.report(nearest(fragment, places == null ? Set.of() : places.names())
                .map(near -> Code.BROKEN_LINK.at(position, "place-near", fragment, key, near))
                .orElseGet(() -> Code.BROKEN_LINK.at(position, "place", fragment, key)));
        return sectionId;
    }

    /** Finds a label that is unique in the whole book without the name of its chapter. */
    private Optional<String> label(String fragment) {
        List<String> found = anchors.values().stream()
                .flatMap(places -> places.label(fragment).stream())
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** docsify writes {@code /path#place} as {@code #/path?id=place}, https://docsify.js.org/#/more-pages. */
    private static String ofRoute(String href) {
        String path = href.startsWith("#/") ? href.substring(1) : href;
        int query = path.indexOf("?id=");
        return query < 0 || path.indexOf('#') >= 0
                ? path
                : path.substring(0, query) + "#" + path.substring(query + 4).replaceFirst("&.*$", "");
    }

    private static String cutQuery(String path) {
        int question = path.indexOf('?');
        return question < 0 ? path : path.substring(0, question);
    }

    static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** Returns the name that differs in the fewest characters, if it is close enough to be a typing error. */
    private static Optional<String> nearest(String name, Collection<String> names) {
        int limit = Math.max(1, name.length() / 3);
        String best = "";
        int least = limit + 1;
        for (String candidate : names) {
            if (Math.abs(candidate.length() - name.length()) < least) {
                int distance = distance(name, candidate);
                if (distance < least || (distance == least && candidate.compareTo(best) < 0)) {
                    least = distance;
                    best = candidate;
                }
            }
        }
        return least > limit || best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** Returns the Levenshtein distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
