package io.github.huozi.pdf.page;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.displaylist.PagedBoxCollector;
import io.github.huozi.assemble.PageMap;
import io.github.huozi.book.Markup;
import io.github.huozi.book.language.RomanNumber;
import io.github.huozi.pdf.document.PrintDocument;
import io.github.huozi.pdf.tree.BoxTree;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.w3c.dom.Element;

/** The page numbers of the book: none on the cover, roman in the front matter, arabic from 1 in the body. */
public final class Folios {

    private final List<PageBox> pages;
    private final SharedContext context;
    private final Map<String, Integer> blocks = new HashMap<>();
    private List<PageBreaks.Found> breaks = List.of();
    private final int front;
    private final int body;

    public Folios(List<PageBox> pages, SharedContext context) {
        this.pages = pages;
        this.context = context;
        int start = page(PrintDocument.BODY);
        this.body = start < 0 ? pages.size() : start;
        int begin = page(PrintDocument.FRONT);
        this.front = begin < 0 ? body : begin;
    }

    /** Returns the page on which something begins, from 0; −1 when it is not in the book. */
    private int page(String id) {
        Box box = context.getBoxById(id);
        return box == null ? -1 : page(box);
    }

    private int page(Box box) {
        int y = PagedBoxCollector.findContentStartY(box);
        int low = 0;
        int high = pages.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (y < pages.get(middle).getBottom()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Returns the number of pages without the cover and the blank page after it. */
    public int count() {
        return pages.size() - front;
    }

    /**
     * Returns these folios with the positions of named blocks and of page breaks within them.
     *
     * @param generated whether the text of an element exists only in print
     */
    public Folios withBlocks(Layer root, Predicate<Element> generated) {
        PageBreaks inBlocks = new PageBreaks(this::page, name -> blocks.getOrDefault(name, 0), generated);
        BoxTree.walk(root, new BoxTree.Visitor() {
            @Override
            public void block(BlockBox box) {
                Element element = box.getElement();
                String name = element == null ? "" : element.getAttribute(Markup.BLOCK);
                if (!name.isEmpty()) {
                    blocks.putIfAbsent(name, page(box));
                }
            }

            @Override
            public void text(InlineText text) {
                inBlocks.text(text);
            }
        });
        breaks = inBlocks.found();
        return this;
    }

    /** Returns the folios of all ids and known blocks on numbered pages. */
    public PageMap map(Collection<String> ids) {
        Map<String, String> folios = new LinkedHashMap<>();
        for (String id : ids) {
            Integer block = blocks.get(id);
            String folio = folio(block == null ? page(id) : block);
            if (!folio.isEmpty()) {
                folios.put(id, folio);
            }
        }
        return new PageMap(
                folios,
                breaks.stream()
                        .map(it -> new PageMap.Break(it.block(), it.before(), folio(it.page())))
                        .toList());
    }

    /** Returns the number of a page; empty when it has none. */
    private String folio(int page) {
        if (page >= body) {
            return Integer.toString(page - body + 1);
        }
        return page >= front ? roman(page - front + 1) : "";
    }

    /** ISO 32000-1, 12.4.2. */
    public void label(PDDocument document, String coverLabel) {
        PDPageLabels labels = new PDPageLabels(document);
        if (front > 0) {
            PDPageLabelRange cover = new PDPageLabelRange();
            cover.setPrefix(coverLabel);
            labels.setLabelItem(0, cover);
        }
        if (body > front) {
            PDPageLabelRange roman = new PDPageLabelRange();
            roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
            labels.setLabelItem(front, roman);
        }
        if (body < pages.size()) {
            PDPageLabelRange arabic = new PDPageLabelRange();
            arabic.setStyle(PDPageLabelRange.STYLE_DECIMAL);
            labels.setLabelItem(body, arabic);
        }
        document.getDocumentCatalog().setPageLabels(labels);
    }

    private static String roman(int number) {
        return RomanNumber.of(number).toLowerCase(Locale.ROOT);
    }
}
