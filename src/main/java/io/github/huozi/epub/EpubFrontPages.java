package io.github.huozi.epub;

import io.github.huozi.book.Contributor;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.language.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Computes the models of the pages made from the book's metadata. */
final class EpubFrontPages {

    static final String COVER = "cover.xhtml";
    static final String TITLE_PAGE = "title-page.xhtml";
    static final String COPYRIGHT_PAGE = "copyright-page.xhtml";
    static final String NAV = "nav.xhtml";

    private EpubFrontPages() {}

    /** Who did what, one line per role, in order of first appearance. */
    static List<String> credits(Metadata metadata, Wording words) {
        Map<Contributor.Role, List<String>> byRole = new LinkedHashMap<>();
        metadata.contributors()
                .forEach(contributor -> byRole.computeIfAbsent(contributor.role(), role -> new ArrayList<>())
                        .add(Xhtml.clean(contributor.name())));
        return byRole.entrySet().stream()
                .map(entry -> words.credit(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Whether the book has anything that only a copyright page would state. */
    static boolean hasCopyrightPage(Metadata metadata) {
        return metadata.rights().isPresent()
                || metadata.isbnEpub().isPresent()
                || metadata.isbnPrint().isPresent();
    }

    /** Returns the lines of the copyright page after title and credits, each with its label, which may be empty. */
    static List<Map<String, String>> imprint(Metadata metadata, Wording words) {
        List<Map<String, String>> lines = new ArrayList<>();
        add(lines, "", metadata.publisher().orElse(""));
        List<String> issue = new ArrayList<>();
        metadata.date().ifPresent(date -> issue.add(words.date(date)));
        metadata.edition().ifPresent(edition -> issue.add(words.text("edition.nth", edition)));
        metadata.version().ifPresent(version -> issue.add(words.text("version.nth", version)));
        add(lines, "", String.join("　", issue));
        add(lines, words.text("isbn.epub"), hyphenated(metadata.isbnEpub().orElse("")));
        add(lines, words.text("isbn.print"), hyphenated(metadata.isbnPrint().orElse("")));
        return lines;
    }

    private static void add(List<Map<String, String>> lines, String name, String text) {
        if (!text.isBlank()) {
            lines.add(Map.of("name", name, "text", Xhtml.clean(text)));
        }
    }

    /** Adds only the hyphen of the prefix: the others depend on the registries of all countries. */
    private static String hyphenated(String isbn) {
        return isbn.length() == 13 ? isbn.substring(0, 3) + "-" + isbn.substring(3) : isbn;
    }
}
