package io.github.huozi.outline.convention.menu;

import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.Listed;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.name.FileName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The menu of a book within a page.
 *
 * @param carrier the page
 * @param entries the entries; targets are paths in the book's folder, or titles of missing pages
 * @param matched the number of pages of the folder that it lists
 * @param size the number of links
 * @param listsCarrier whether the page itself is among them
 * @param title the name of the book's folder on the site if Chinese; otherwise empty
 */
record SiteMenu(String carrier, List<Listed> entries, int matched, int size, boolean listsCarrier, String title) {

    private static final String CANDIDATES = "ul, ol, nav, aside, [class*=menu], [class*=sidebar], [class*=toc],"
            + " [class*=catalog], [class*=summary], [id*=menu], [id*=sidebar], [id*=toc], [id*=catalog]";

    /** Shorter ones are lists of categories or neighbours. */
    private static final int LEAST_LINKS = 5;

    /** A limit against hostile pages, whose lists would be walked again and again. */
    private static final int MOST_CANDIDATES = 200;

    private static final int MAX_DEPTH = 12;

    SiteMenu {
        entries = List.copyOf(entries);
    }

    /** Whether it can be the menu of a whole book. */
    boolean isWhole() {
        return matched >= 2 || (listsCarrier && size >= LEAST_LINKS);
    }

    /** Returns the menu of a page; empty when no list in it leads to a page of the folder. */
    static Optional<SiteMenu> of(Document page, String carrier, SavedPages pages) {
        List<SiteMenu> menus = new ArrayList<>();
        // Widest first: of two with the same entries, the wider one may have headings between its lists.
        for (Element candidate : page.select(CANDIDATES)) {
            if (menus.size() < MOST_CANDIDATES && candidate.select("a[href]").size() >= 2) {
                menus.add(new Walk(carrier, pages, candidate).menu());
            }
        }
        return menus.stream()
                .filter(menu -> menu.matched() > 0)
                .max(Comparator.comparingInt(SiteMenu::matched).thenComparingInt(SiteMenu::size));
    }

    /** Walks one candidate. */
    private static final class Walk {

        private final String carrier;
        private final SavedPages pages;
        private final Element root;
        private final String directory;
        private final Set<String> matched = new HashSet<>();
        private int size;

        Walk(String carrier, SavedPages pages, Element root) {
            this.carrier = carrier;
            this.pages = pages;
            this.root = root;
            this.directory = directory();
        }

        SiteMenu menu() {
            List<Listed> entries = new ArrayList<>();
            walk(root, entries, 0);
            return new SiteMenu(
                    carrier, grouped(entries), matched.size(), size, matched.contains(carrier), title(directory));
        }

        /** Folder names are usually the site builder's, except when somebody chose Chinese. */
        private static String title(String directory) {
            String name = FileName.decode(SourceFiles.name(directory.replaceFirst("/+$", "")));
            return name.codePoints().anyMatch(Character::isIdeographic)
                    ? FileName.of(name).title()
                    : "";
        }

        /** Returns the book's folder on the site: that of the first link to an existing page. */
        private String directory() {
            for (Element link : root.select("a[href]")) {
                if (target(link).isPresent()) {
                    return parent(address(link));
                }
            }
            return "";
        }

        private static String parent(String address) {
            String plain = address.replaceFirst("/+$", "");
            return plain.substring(0, plain.lastIndexOf('/') + 1);
        }

        private static String address(Element link) {
            return link.attr("href").strip().replaceFirst("[#?].*$", "");
        }

        private Optional<String> target(Element link) {
            String address = address(link);
            return address.isEmpty() ? Optional.empty() : pages.find(carrier, address, link.text());
        }

        /** Whether a link leads to a page of the book, existing or not. */
        private boolean isOfBook(Element link) {
            String address = address(link);
            String name = address.substring(parent(address).length());
            boolean near = directory.isEmpty()
                    ? !address.startsWith("/") && !address.contains(":")
                    : address.startsWith(directory);
            return near
                    && !name.isEmpty()
                    && !name.startsWith(".")
                    && !link.text().isBlank();
        }

        private void walk(Element element, List<Listed> into, int depth) {
            if (depth > MAX_DEPTH) {
                return;
            }
            for (Element child : element.children()) {
                switch (child.normalName()) {
                    case "a" -> link(child).ifPresent(into::add);
                    case "li" -> item(child, depth).ifPresent(into::add);
                    case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(child, into, depth);
                    default -> walk(child, into, depth + 1);
                }
            }
        }

        private void heading(Element heading, List<Listed> into, int depth) {
            if (heading.selectFirst("a[href]") != null) {
                walk(heading, into, depth + 1);
            } else if (!heading.text().isBlank()) {
                into.add(listed(Listed.Kind.PART, heading.text(), Optional.empty(), List.of()));
            }
        }

        private Optional<Listed> item(Element item, int depth) {
            Element own = item.clone();
            own.select("ul, ol").remove();
            Elements links = own.select("a[href]");
            List<Listed> children = new ArrayList<>();
            for (Element list : item.select("ul, ol")) {
                Element above = list.parent() == null ? null : list.parent().closest("li");
                if (item.equals(above)) {
                    walk(list, children, depth + 1);
                }
            }
            Optional<Listed> link =
                    links.stream().flatMap(a -> link(a).stream()).findFirst();
            if (link.isPresent()) {
                return Optional.of(
                        listed(Listed.Kind.ITEM, link.get().title(), link.get().target(), children));
            }
            return children.isEmpty()
                    ? Optional.empty()
                    : Optional.of(listed(Listed.Kind.ITEM, own.text(), Optional.empty(), children));
        }

        private Optional<Listed> link(Element link) {
            Optional<String> target = target(link);
            if (target.isEmpty() && !isOfBook(link)) {
                return Optional.empty();
            }
            size++;
            String title = link.text().strip().replaceFirst("(?i)\\.(md|markdown|html?)$", "");
            target.ifPresent(matched::add);
            return Optional.of(
                    listed(Listed.Kind.ITEM, title, Optional.of("/" + encoded(target.orElse(title))), List.of()));
        }

        /** Returns a path in the form of a link, so that a # in its name is not taken for an anchor. */
        private static String encoded(String path) {
            return path.replace("%", "%25").replace("#", "%23").replace("?", "%3F");
        }

        private Listed listed(Listed.Kind kind, String title, Optional<String> target, List<Listed> children) {
            return new Listed(kind, title, target, children, Position.of(carrier));
        }

        /** Groups entries under the preceding heading, as parts. */
        private static List<Listed> grouped(List<Listed> flat) {
            List<Listed> grouped = new ArrayList<>();
            for (Listed entry : flat) {
                int last = grouped.size() - 1;
                if (entry.kind() != Listed.Kind.PART
                        && last >= 0
                        && grouped.get(last).kind() == Listed.Kind.PART) {
                    Listed part = grouped.get(last);
                    List<Listed> children = new ArrayList<>(part.children());
                    children.add(entry);
                    grouped.set(last, new Listed(part.kind(), part.title(), part.target(), children, part.position()));
                } else {
                    grouped.add(entry);
                }
            }
            grouped.removeIf(entry ->
                    entry.kind() == Listed.Kind.PART && entry.children().isEmpty());
            return grouped;
        }
    }
}
