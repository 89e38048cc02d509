package io.github.huozi;

import io.github.huozi.epub.EpubAssert;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The links within an EPUB, followed as a reading system does: from the address alone. */
final class EpubLinks {

    /**
     * A link that lands.
     *
     * @param document where it is
     * @param text it shows
     * @param target the document it leads to
     * @param element what it leads to there
     */
    record Landing(String document, String text, String target, Element element) {

        /** The first letters that a reader sees there: of the element, or after it where the element is empty. */
        String sees(int most) {
            StringBuilder seen = new StringBuilder();
            for (Node at = element; at != null && seen.length() < most; at = following(at)) {
                boolean behind = !at.equals(element) && !isWithin(at);
                if (behind && !seen.isEmpty()) {
                    break;
                }
                if (at instanceof TextNode words && !isHidden(words)) {
                    seen.append(FoundAgain.letters(words.getWholeText()));
                }
            }
            return seen.substring(0, Math.min(most, seen.length()));
        }

        private boolean isWithin(Node node) {
            for (Node at = node.parent(); at != null; at = at.parent()) {
                if (at.equals(element)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isHidden(TextNode words) {
            Element parent = words.parent();
            return parent != null && parent.closest("[role=doc-noteref], [role=doc-backlink], .note-number") != null;
        }

        private static @Nullable Node following(Node node) {
            if (node.childNodeSize() > 0) {
                return node.childNode(0);
            }
            Node at = node;
            while (at != null && at.nextSibling() == null) {
                at = at.parent();
            }
            return at == null ? null : at.nextSibling();
        }
    }

    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final List<Landing> landings = new ArrayList<>();
    private final List<String> astray = new ArrayList<>();

    EpubLinks(byte[] epub) {
        EpubAssert.entries(epub).forEach((name, bytes) -> {
            if (name.endsWith(".xhtml") || name.endsWith(".ncx")) {
                documents.put(name, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser()));
            }
        });
        documents.forEach((name, document) -> {
            for (Element link : document.select("a[href]")) {
                follow(name, link.attr("href"), link.text());
            }
            for (Element point : document.select("navPoint, pageTarget")) {
                follow(
                        name,
                        point.expectFirst("> content").attr("src"),
                        point.expectFirst("> navLabel").text());
            }
        });
    }

    private void follow(String from, String href, String text) {
        if (href.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return;
        }
        int hash = href.indexOf('#');
        String path = hash < 0 ? href : href.substring(0, hash);
        String target = path.isEmpty()
                ? from
                : decoded(URI.create(encoded(from)).resolve(path).toString());
        Document document = documents.get(target);
        Element element = document == null
                ? null
                : hash < 0 ? document.selectFirst("body") : document.getElementById(decoded(href.substring(hash + 1)));
        if (element == null) {
            astray.add(from + ": “" + text + "” to " + href);
        } else {
            landings.add(new Landing(from, text, target, element));
        }
    }

    private static String encoded(String path) {
        return path.replace(" ", "%20");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Those that lead to nothing. */
    List<String> astray() {
        return astray;
    }

    List<Landing> landings() {
        return landings;
    }
}
