package io.github.huozi.check;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.Markup;
import io.github.huozi.diagnostic.Position;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the block of a source that a tag of a finished PDF was made from: the one with the same text; for a picture, by the
 * text before it.
 */
final class TagSources {

    /**
     * A tag in reading order.
     *
     * @param page the page, from 0; negative if unknown
     * @param text its own text, without that of tags in it, and without white space
     */
    private record Tag(COSDictionary element, int depth, int page, String text) {}

    /** The most characters in the number of a heading. */
    private static final int NUMBER = 24;

    private final PDDocument document;
    private final PageSources pages;
    private final LineSources lines;
    private final AssembledBook book;
    private final Map<COSDictionary, Integer> numbers = new HashMap<>();
    private final Map<Integer, Map<Integer, String>> contents = new HashMap<>();
    private final List<Tag> tags = new ArrayList<>();

    /** The complete text of each tag that was requested. */
    private final Map<Integer, String> texts = new HashMap<>();

    /** The positions of each text in the sources, in reading order. */
    private final Map<String, List<Position>> blocks = new HashMap<>();

    /** The same for headings, which may have a number before their text in print. */
    private final Map<String, List<Position>> headings = new HashMap<>();

    TagSources(PDDocument document, PageSources pages, AssembledBook book) {
        this.document = document;
        this.pages = pages;
        this.lines = new LineSources(pages, book);
        this.book = book;
        int number = 0;
        for (PDPage page : document.getPages()) {
            numbers.put(page.getCOSObject(), number++);
        }
    }

    /** A page and the position in the source; the page is negative if unknown. */
    record Origin(int page, Position position) {}

    /** Returns the source of a structure element; null if the element is not in the tree. */
    @Nullable
    Origin of(COSDictionary element) throws IOException {
        if (tags.isEmpty()) {
            readTree();
            readBook();
        }
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).element() == element) {
                return origin(i);
            }
        }
        return null;
    }

    /** Returns the source of the content under a rectangle, such as a link. */
    Position of(int page, PDRectangle area) throws IOException {
        PDPage on = document.getPage(page);
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        PDRectangle crop = on.getCropBox();
        double top = crop.getUpperRightY() - area.getUpperRightY();
        stripper.addRegion(
                "area",
                new Rectangle2D.Double(
                        area.getLowerLeftX() - crop.getLowerLeftX(), top, area.getWidth(), area.getHeight()));
        stripper.extractRegions(on);
        return lines.of(page + 1, stripper.getTextForRegion("area"));
    }

    private Origin origin(int index) {
        Tag tag = tags.get(index);
        int page = tag.page();
        for (int i = index; page < 0 && i < tags.size() && isIn(i, index); i++) {
            page = tags.get(i).page();
        }
        String text = text(index);
        if (!text.isEmpty()) {
            Position position = block(index, text);
            return new Origin(page, position == null ? lines.of(page + 1, first(index)) : position);
        }
        Position picture = picture(index);
        return new Origin(page, picture == null ? pages.of(Math.max(0, page)) : picture);
    }

    /** Returns the complete text of a tag. */
    private String text(int index) {
        return texts.computeIfAbsent(index, this::join);
    }

    private String join(int index) {
        StringBuilder text = new StringBuilder();
        for (int i = index; i < tags.size() && isIn(i, index); i++) {
            text.append(tags.get(i).text());
        }
        return text.toString();
    }

    private String first(int index) {
        for (int i = index; i < tags.size() && isIn(i, index); i++) {
            if (!tags.get(i).text().isEmpty()) {
                return tags.get(i).text();
            }
        }
        return "";
    }

    private boolean isIn(int inner, int outer) {
        return inner == outer || tags.get(inner).depth() > tags.get(outer).depth();
    }

    /**
     * Returns the block with the complete text of a tag; if there are several, the one at the same ordinal as the tag among
     * those with that text.
     */
    private @Nullable Position block(int index, String text) {
        List<Position> same = blocks.getOrDefault(text, List.of());
        for (int cut = 0; same.isEmpty() && cut < Math.min(text.length(), NUMBER); cut++) {
            same = headings.getOrDefault(text.substring(cut), List.of());
        }
        int like = 0;
        for (int i = 0; i <= index && !same.isEmpty(); i++) {
            // An enclosing tag has the same text and does not count separately.
            boolean outer = i == 0
                    || !text(i - 1).equals(text)
                    || tags.get(i - 1).depth() >= tags.get(i).depth();
            like += outer && text(i).equals(text) ? 1 : 0;
        }
        return same.isEmpty() ? null : same.get(Math.max(0, Math.min(like, same.size()) - 1));
    }

    private void readBook() {
        for (AssembledSection section : book.allSections()) {
            for (Element block : section.content().body().select("[" + Markup.POSITION + "]")) {
                String text = LineSources.bare(block.text());
                // Of a quotation and its only paragraph, the paragraph.
                boolean outer = block.childrenSize() == 1
                        && block.child(0).hasAttr(Markup.POSITION)
                        && LineSources.bare(block.child(0).text()).equals(text);
                if (!block.tag().isInline() && !text.isEmpty() && !outer) {
                    var into = block.normalName().matches("h[1-6]") ? headings : blocks;
                    into.computeIfAbsent(text, it -> new ArrayList<>()).add(Markup.position(block, section.position()));
                }
            }
        }
    }

    /** Returns the picture that follows the last text block at the same ordinal as this one. */
    private @Nullable Position picture(int index) {
        int between = 0;
        int at = index - 1;
        for (; at >= 0 && text(at).isEmpty(); at--) {
            between += "Figure".equals(tags.get(at).element().getNameAsString(COSName.S)) ? 1 : 0;
        }
        Position before = at < 0 ? null : origin(at).position();
        for (AssembledSection section : book.allSections()) {
            boolean passed = section.position().equals(before);
            for (Element element : section.select("*")) {
                Position position = Markup.position(element, section.position());
                passed |= element.hasAttr(Markup.POSITION) && position.equals(before);
                if (passed && element.normalName().equals("img") && between-- == 0) {
                    return position;
                }
            }
        }
        return null;
    }

    /** A pending element, with its page unless it states another. */
    private record Step(COSDictionary element, int depth, int page) {}

    /** Uses an explicit stack, since a file may be nested to any depth. */
    private void readTree() throws IOException {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        Deque<Step> steps = new ArrayDeque<>();
        if (root != null) {
            steps.push(new Step(root.getCOSObject(), 0, -1));
        }
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            int page = numbers.getOrDefault(step.element().getCOSDictionary(COSName.PG), step.page());
            StringBuilder own = new StringBuilder();
            List<Step> kids = new ArrayList<>();
            for (COSBase kid : kids(step.element())) {
                if (kid instanceof COSInteger id) {
                    own.append(content(page, id.intValue()));
                } else if (kid instanceof COSDictionary inner && inner.containsKey(COSName.MCID)) {
                    int on = numbers.getOrDefault(inner.getCOSDictionary(COSName.PG), page);
                    own.append(content(on, inner.getInt(COSName.MCID)));
                } else if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                    kids.add(new Step(inner, step.depth() + 1, page));
                }
            }
            tags.add(new Tag(step.element(), step.depth(), page, LineSources.bare(own.toString())));
            for (int i = kids.size() - 1; i >= 0; i--) {
                steps.push(kids.get(i));
            }
        }
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (!(kids instanceof COSArray array)) {
            return kids == null ? List.of() : List.of(kids);
        }
        List<COSBase> all = new ArrayList<>();
        for (COSBase kid : array) {
            COSBase real = kid instanceof COSObject object ? object.getObject() : kid;
            if (real != null) {
                all.add(real);
            }
        }
        return all;
    }

    private String content(int page, int id) throws IOException {
        if (page < 0) {
            return "";
        }
        Map<Integer, String> onPage = contents.get(page);
        if (onPage == null) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(document.getPage(page));
            Map<Integer, String> read = new HashMap<>();
            extractor.getMarkedContents().stream()
                    .filter(marked -> marked.getMCID() >= 0)
                    .forEach(marked -> read.merge(marked.getMCID(), words(marked), String::concat));
            onPage = read;
            contents.put(page, read);
        }
        return onPage.getOrDefault(id, "");
    }

    private static String words(PDMarkedContent marked) {
        if (marked.getActualText() != null) {
            return marked.getActualText();
        }
        StringBuilder words = new StringBuilder();
        for (Object part : marked.getContents()) {
            if (part instanceof TextPosition position) {
                words.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                words.append(words(inner));
            }
        }
        return words.toString();
    }
}
