package io.github.huozi.pdf.engine;

import org.apache.pdfbox.cos.COSDictionary;

/**
 * The property lists of one page's marked content, as long as the engine paints it. PDFBox searches all lists of the page
 * whenever one is added, which takes quadratic time on a page of many formulas. Each piece of marked content has its own
 * list, so that the search never succeeds.
 */
final class MarkedContentLists extends COSDictionary {

    @Override
    public boolean containsValue(Object value) {
        return false;
    }
}
