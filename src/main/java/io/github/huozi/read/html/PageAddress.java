package io.github.huozi.read.html;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the web address of a saved page: from its head, otherwise from the comment that the browser wrote when saving. */
final class PageAddress {

    /** {@code <!-- saved from url=(0042)https://… -->}, the number being the length of the address. */
    private static final Pattern SAVED = Pattern.compile("<!--\\s*saved from url=\\(\\d{1,5}\\)(\\S{1,2000})\\s*-->");

    /** Browsers write the comment before the page or right after its doctype. */
    private static final int START = 4000;

    private PageAddress() {}

    static Optional<String> of(Document document, String text) {
        Matcher saved = SAVED.matcher(text.substring(0, Math.min(text.length(), START)));
        return Stream.of(
                        attribute(document, "link[rel~=(?i)^canonical$]", "href"),
                        attribute(document, "meta[property=og:url]", "content"),
                        saved.find() ? saved.group(1) : "")
                .map(String::strip)
                .filter(PageAddress::isWhole)
                .findFirst();
    }

    private static String attribute(Document document, String query, String name) {
        Element found = document.selectFirst(query);
        return found == null ? "" : found.attr(name);
    }

    private static boolean isWhole(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
