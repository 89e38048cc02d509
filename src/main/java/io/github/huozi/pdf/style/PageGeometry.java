package io.github.huozi.pdf.style;

import io.github.huozi.book.settings.Length;
import io.github.huozi.book.settings.PageSettings;
import io.github.huozi.book.settings.PdfSettings;

/**
 * The page in figures. The measure is a whole number of characters (CLREQ 4.1.1), the text block a whole number of lines;
 * what is left over goes to the inner and the bottom margin.
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
     * What the text block is higher than its lines, in points. If they filled it to the dot, the engine would take the end
     * of a chapter for the top of the next page, and begin the next one on the wrong side.
     */
    private static final double SPARE = 0.5;

    /** A character that misses the measure by less than this, in points, still counts. */
    private static final double TOLERANCE = 0.01;

    /** What a proof has beside the page, in millimetres, for the hand of the corrector. */
    private static final double PROOF_MARGIN = 45;

    /** The page of an output: a proof has the same text block on a wider page. */
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

    /** The width of the text block. */
    public Length measure() {
        return Length.pt(width.points() - inner.points() - outer.points());
    }

    /** The height of the text block. */
    public Length block() {
        return Length.pt(height.points() - top.points() - bottom.points());
    }

    /** The rule for a first page that is no cover. */
    String firstCss() {
        return "@page :first { margin-top: " + top.css() + "; margin-bottom: " + bottom.css() + " }\n";
    }

    /** The rules that make the page, for the head of the first style sheet. */
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
