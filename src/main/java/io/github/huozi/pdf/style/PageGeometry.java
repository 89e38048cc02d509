package io.github.huozi.pdf.style;

import io.github.huozi.book.settings.Length;
import io.github.huozi.book.settings.PageSettings;
import io.github.huozi.book.settings.PdfSettings;

/**
 * The dimensions of a page. The measure is a whole number of characters (CLREQ 4.1.1), the text block a whole number of
 * lines; the remainder goes to the inner and the bottom margin.
 *
 * @param width of the page
 * @param height of the page
 * @param top margin
 * @param bottom margin
 * @param inner margin, at the spine
 * @param outer margin, at the fore-edge
 * @param fontSize of body text
 * @param leading from one baseline of body text to the next
 */
public record PageGeometry(
        Length width,
        Length height,
        Length top,
        Length bottom,
        Length inner,
        Length outer,
        Length fontSize,
        Length leading) {

    /**
     * The extra height of the text block over its lines, in points. With an exact fit, the engine would take the end of a
     * chapter for the top of the next page, and begin the next one on the wrong side.
     */
    private static final double SPARE = 0.5;

    /** A character that exceeds the measure by less than this, in points, still fits. */
    private static final double TOLERANCE = 0.01;

    /** The extra width of a proof, in millimetres, for corrections. */
    private static final double PROOF_MARGIN = 45;

    /** Returns the page of an output: a proof has the same text block on a wider page. */
    public static PageGeometry of(PdfSettings pdf, PdfSettings.Output output) {
        PageGeometry page = of(pdf);
        if (output != PdfSettings.Output.PROOF) {
            return page;
        }
        double more = Length.mm(PROOF_MARGIN).points();
        return new PageGeometry(
                Length.pt(page.width.points() + more),
                page.height,
                page.top,
                page.bottom,
                page.inner,
                Length.pt(page.outer.points() + more),
                page.fontSize,
                page.leading);
    }

    public static PageGeometry of(PdfSettings pdf) {
        PageSettings page = pdf.page();
        double size = page.fontSize().points();
        double leading = size * page.lineHeight();
        double width = page.width().points();
        double height = page.height().points();
        double measure = wholeMultiple(
                width - page.marginInner().points() - page.marginOuter().points(), size);
        double block = wholeMultiple(
                height - page.marginTop().points() - page.marginBottom().points() - SPARE, leading);
        return new PageGeometry(
                page.width(),
                page.height(),
                page.marginTop(),
                Length.pt(height - page.marginTop().points() - block - SPARE),
                Length.pt(width - page.marginOuter().points() - measure),
                page.marginOuter(),
                page.fontSize(),
                Length.pt(leading));
    }

    private static double wholeMultiple(double available, double unit) {
        return Math.max(1, Math.floor((available + TOLERANCE) / unit)) * unit;
    }

    /** Returns the width of the text block. */
    public Length measure() {
        return Length.pt(width.points() - inner.points() - outer.points());
    }

    /** Returns the height of the text block. */
    public Length block() {
        return Length.pt(height.points() - top.points() - bottom.points());
    }

    /** Returns the rule for a first page that is not a cover. */
    String firstCss() {
        return "@page :first { margin-top: " + top.css() + "; margin-bottom: " + bottom.css() + " }\n";
    }

    /** Returns the rules that define the page, for the start of the first style sheet. */
    String css() {
        return """
                html { font-size: %s; line-height: %s }
                :root { --measure: %s; --block: %s }
                @page { size: %s %s; margin-top: %s; margin-bottom: %s }
                @page :first { margin-left: %s; margin-right: %s }
                @page :right { margin-left: %s; margin-right: %s }
                @page :left { margin-left: %s; margin-right: %s }
                """.formatted(
                        fontSize.css(),
                        leading.css(),
                        measure().css(),
                        Length.pt(block().points() - SPARE).css(),
                        width.css(),
                        height.css(),
                        top.css(),
                        bottom.css(),
                        inner.css(),
                        outer.css(),
                        inner.css(),
                        outer.css(),
                        outer.css(),
                        inner.css());
    }
}
