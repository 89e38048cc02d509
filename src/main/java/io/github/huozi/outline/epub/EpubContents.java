package io.github.huozi.outline.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The contents of an EPUB, from its navigation document or its NCX.
 *
 * @param entries the entries in order
 * @param isCut whether levels deeper than those of any real book were left out
 */
public record EpubContents(List<Entry> entries, boolean isCut) {

    /** Deeper levels are left out. */
    private static final int DEEPEST = 16;

    /**
     * An entry.
     *
     * @param title the title; may be empty
     * @param path the path of its document; empty when it leads nowhere
     * @param fragment the place in the document; empty for the beginning
     * @param depth the level, from 0
     */
    public record Entry(String title, String path, String fragment, int depth) {}

    public EpubContents {
        entries = List.copyOf(entries);
    }

    /** Returns the contents; empty when there are none. */
    public static EpubContents of(EpubArchive archive, EpubPackage opf) {
        List<Entry> entries = new ArrayList<>();
        boolean[] cut = {false};
        archive.xml(opf.nav()).flatMap(EpubContents::list).ifPresent(list -> nav(list, opf.nav(), 0, entries, cut));
        if (entries.isEmpty()) {
            Optional<Document> ncx = archive.xml(opf.ncx());
            ncx.flatMap(document -> EpubPackage.all(document, "navMap").stream().findFirst())
                    .ifPresent(map -> ncx(map, opf.ncx(), 0, entries, cut));
        }
        return new EpubContents(entries, cut[0]);
    }

    private static Optional<Element> list(Document nav) {
        List<Element> navs = EpubPackage.all(nav, "nav");
        return navs.stream()
                .filter(element -> element.attr("epub:type").contains("toc"))
                .findFirst()
                .or(() -> navs.stream().findFirst())
                .flatMap(element -> element.children().stream()
                        .filter(child -> child.normalName().equals("ol"))
                        .findFirst());
    }

    private static void nav(Element list, String from, int depth, List<Entry> entries, boolean[] cut) {
        if (depth >= DEEPEST) {
            cut[0] = true;
            return;
        }
        for (Element item : list.children()) {
            Element label = item.children().stream()
                    .filter(child -> child.normalName().matches("a|span"))
                    .findFirst()
                    .orElse(null);
            if (label != null) {
                add(label.text(), label.attr("href"), from, depth, entries);
            }
            item.children().stream()
                    .filter(child -> child.normalName().equals("ol"))
                    .forEach(child -> nav(child, from, depth + 1, entries, cut));
        }
    }

    private static void ncx(Element parent, String from, int depth, List<Entry> entries, boolean[] cut) {
        if (depth >= DEEPEST) {
            cut[0] = true;
            return;
        }
        for (Element point : parent.children()) {
            if (!EpubArchive.isNamed(point, "navPoint")) {
                continue;
            }
            String title = point.children().stream()
                    .filter(child -> EpubArchive.isNamed(child, "navLabel"))
                    .map(Element::text)
                    .findFirst()
                    .orElse("");
            String source = point.children().stream()
                    .filter(child -> EpubArchive.isNamed(child, "content"))
                    .map(child -> child.attr("src"))
                    .findFirst()
                    .orElse("");
            add(title, source, from, depth, entries);
            ncx(point, from, depth + 1, entries, cut);
        }
    }

    private static void add(String title, String href, String from, int depth, List<Entry> entries) {
        int hash = href.indexOf('#');
        String path = href.isEmpty() ? "" : EpubPackage.resolve(from, href);
        entries.add(new Entry(title.strip(), path, hash < 0 ? "" : href.substring(hash + 1), depth));
    }
}
