package io.github.huozi.read.epub;

import io.github.huozi.api.SourceChapter;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Role;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.epub.EpubContents;
import io.github.huozi.outline.name.FileName;
import io.github.huozi.read.clean.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Divides the documents of an EPUB into chapters by its contents. Belongs to one thread. */
final class EpubChapters {

    private static final String NOT_TEXT = "[^\\p{L}\\p{N}]+";
    private static final int MOST_TITLE_BLOCKS = 3;

    private final EpubDocuments documents;
    private final EpubContents contents;
    private final String source;
    private final List<Draft> drafts = new ArrayList<>();
    private int chapterDepth;

    EpubChapters(EpubDocuments documents, EpubContents contents, String source) {
        this.documents = documents;
        this.contents = contents;
        this.source = source;
    }

    /** A chapter under construction. */
    private static final class Draft {
        private final String title;
        private final int depth;
        private final Element body;
        private final String name;
        private final int number;

        Draft(String title, int depth, Element body, String name, int number) {
            this.title = title;
            this.depth = depth;
            this.body = body;
            this.name = name;
            this.number = number;
        }
    }

    /** The deepest level at which a document begins: deeper entries are within chapters. */
    private int chapterDepth() {
        int deepest = 0;
        for (String path : documents.bodies().keySet()) {
            deepest = Math.max(
                    deepest,
                    contents.entries().stream()
                            .filter(entry -> entry.path().equals(path))
                            .mapToInt(EpubContents.Entry::depth)
                            .findFirst()
                            .orElse(0));
        }
        return deepest;
    }

    List<SourceChapter> chapters() {
        chapterDepth = chapterDepth();
        int number = 0;
        for (Map.Entry<String, Element> document : documents.bodies().entrySet()) {
            number++;
            String path = document.getKey();
            List<EpubContents.Entry> here = contents.entries().stream()
                    .filter(entry -> entry.path().equals(path) && !entry.title().isEmpty())
                    .toList();
            Element body = unwrapped(document.getValue());
            anchor(body, documents.id(path, ""));
            if (here.isEmpty()) {
                unlisted(path, body, number);
            } else {
                divide(path, body, here, number);
            }
        }
        int[] at = {0};
        return tree(at, 0);
    }

    /** A document that the contents do not name continues the previous chapter, unless it has a heading. */
    private void unlisted(String path, Element body, int number) {
        if (body.text().isBlank() && body.selectFirst("img, svg, math") == null) {
            return;
        }
        Element heading = body.selectFirst("h1, h2");
        boolean first = contents.entries().isEmpty() || drafts.isEmpty();
        if (first || (heading != null && contents.entries().isEmpty())) {
            String title = heading == null ? "" : heading.text();
            drafts.add(new Draft(title, 0, body, path, number));
            return;
        }
        Draft last = drafts.get(drafts.size() - 1);
        append(last.body, body);
    }

    /** The notes of a chapter stay in one section at its end. */
    private static void append(Element to, Element from) {
        Element ours = to.selectFirst("> section." + Markup.NOTES);
        Element theirs = from.selectFirst("> section." + Markup.NOTES);
        if (theirs != null) {
            theirs.remove();
        }
        for (Node node : new ArrayList<>(from.childNodes())) {
            if (ours == null) {
                to.appendChild(node);
            } else {
                ours.before(node);
            }
        }
        if (theirs != null && ours != null) {
            ours.appendChildren(theirs.childNodes());
        } else if (theirs != null) {
            to.appendChild(theirs);
        }
    }

    /** Entries no deeper than a document's first one begin chapters; deeper ones are headings in them. */
    private void divide(String path, Element body, List<EpubContents.Entry> here, int number) {
        EpubContents.Entry first = here.get(0);
        Draft open = new Draft(first.title(), first.depth(), body, path, number);
        drafts.add(open);
        title(body, first.title());
        for (EpubContents.Entry entry : here.subList(1, here.size())) {
            Element place =
                    entry.fragment().isEmpty() ? null : body.getElementById(documents.id(path, entry.fragment()));
            Element block = place == null ? null : blockOf(place, open.body);
            if (block == null) {
                continue;
            }
            if (entry.depth() > Math.max(first.depth(), chapterDepth)) {
                heading(block, entry.title(), Math.min(6, 2 + entry.depth() - first.depth() - 1));
                continue;
            }
            Element rest = new Element("body");
            for (Node node = block; node != null; ) {
                Node next = node.nextSibling();
                rest.appendChild(node);
                node = next;
            }
            open = new Draft(entry.title(), entry.depth(), rest, path + "#" + entry.fragment(), number);
            title(rest, entry.title());
            drafts.add(open);
        }
        shareNotes(path);
    }

    /** Notes belong to the chapter that calls them. */
    private void shareNotes(String path) {
        List<Draft> own = drafts.stream()
                .filter(draft -> draft.name.equals(path) || draft.name.startsWith(path + "#"))
                .toList();
        for (Draft holder : own) {
            Element section = holder.body.selectFirst("> section." + Markup.NOTES);
            if (section == null || own.size() < 2) {
                continue;
            }
            for (Element note : section.select("> aside")) {
                for (Draft caller : own) {
                    boolean calls = caller.body.select("a." + Markup.NOTE_CALL).stream()
                            .anyMatch(call -> call.attr("href").equals("#" + note.id()));
                    if (calls && !caller.equals(holder)) {
                        Element into = caller.body.selectFirst("> section." + Markup.NOTES);
                        (into == null ? caller.body.appendElement("section").addClass(Markup.NOTES) : into)
                                .appendChild(note);
                    }
                }
            }
            if (section.childrenSize() == 0) {
                section.remove();
            }
        }
    }

    /** Returns the child of a body that contains an element; null if it is in another chapter. */
    private static @Nullable Element blockOf(Element element, Element body) {
        Element at = element;
        while (at != null && at.parent() != null && !at.parent().equals(body)) {
            at = at.parent();
        }
        return at != null && at.parent() != null ? at : null;
    }

    private static String bare(String text) {
        return text.replaceAll(NOT_TEXT, "");
    }

    /** Turns blocks that only look like a heading into one: those at the beginning with the title in the contents. */
    private static void title(Element body, String title) {
        List<Element> blocks = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        for (Element block : body.children()) {
            if (block.text().isBlank() && block.selectFirst("img, svg, hr") == null) {
                continue;
            }
            blocks.add(block);
            said.append(said.isEmpty() ? "" : " ").append(block.text());
            if (!bare(title).startsWith(bare(said.toString())) || blocks.size() > MOST_TITLE_BLOCKS) {
                return;
            }
            if (bare(said.toString()).equals(bare(title))) {
                break;
            }
        }
        if (blocks.isEmpty()
                || !bare(said.toString()).equals(bare(title))
                || bare(title).isEmpty()) {
            return;
        }
        Element first = blocks.get(0);
        heading(first, title, 1);
        for (Element other : blocks.subList(1, blocks.size())) {
            first.append(" ");
            first.appendChildren(new ArrayList<>(other.childNodes()));
            other.remove();
        }
    }

    private static void heading(Element block, String title, int level) {
        boolean same = bare(block.text()).equals(bare(title)) || bare(title).startsWith(bare(block.text()));
        if (block.normalName().matches("h[1-6]|p|div") && same && !block.text().isBlank()) {
            block.tagName("h" + level);
            block.select("p, div, h1, h2, h3, h4, h5, h6").stream()
                    .filter(inner -> !inner.equals(block))
                    .toList()
                    .forEach(Element::unwrap);
        }
    }

    /** Boxes around a whole document have no meaning. */
    private static Element unwrapped(Element body) {
        Element notes = body.selectFirst("> section." + Markup.NOTES);
        if (notes != null) {
            notes.remove();
        }
        Element at = body;
        while (at.childrenSize() == 1
                && at.ownText().isBlank()
                && at.child(0).normalName().matches("div|section|article|main")) {
            at = at.child(0);
        }
        Element unwrapped = new Element("body");
        unwrapped.appendChildren(new ArrayList<>(at.childNodes()));
        if (!at.id().isEmpty()) {
            anchor(unwrapped, at.id());
        }
        if (notes != null) {
            unwrapped.appendChild(notes);
        }
        return unwrapped;
    }

    private static void anchor(Element body, String id) {
        body.prependElement("span").attr("id", id);
    }

    /** Nests deeper chapters in those above them. */
    private List<SourceChapter> tree(int[] at, int depth) {
        List<SourceChapter> chapters = new ArrayList<>();
        while (at[0] < drafts.size() && drafts.get(at[0]).depth >= depth) {
            Draft draft = drafts.get(at[0]++);
            List<SourceChapter> children = tree(at, draft.depth + 1);
            chapters.add(chapter(draft, children, depth == 0));
        }
        return chapters;
    }

    private SourceChapter chapter(Draft draft, List<SourceChapter> children, boolean isTop) {
        // Marks elements with classes of the book, which the cleaner then accepts.
        draft.body
                .select("." + Markup.NOTE_CALL + ", ." + Markup.NOTE + ", ." + Markup.NOTES)
                .forEach(element -> element.attr(Attributes.OWN_CLASS, element.className()));
        SourceChapter.Builder chapter = SourceChapter.builder(draft.body)
                .name(draft.name)
                .position(Position.in(source, Position.Unit.DOCUMENT, draft.number))
                .children(children);
        Role named = FileName.of(draft.title).role();
        if (!children.isEmpty() && isTop) {
            chapter.role(Role.PART);
        } else if (isTop && named != Role.CHAPTER) {
            chapter.role(named);
        } else if (!isTop) {
            chapter.role(Role.CHAPTER);
        }
        Optional.of(draft.title).filter(title -> !title.isBlank()).ifPresent(chapter::title);
        return chapter.build();
    }
}
