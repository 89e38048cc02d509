package io.github.huozi.pdf.engine;

import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import io.github.huozi.book.Progress;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.pdf.face.PrintFonts;
import io.github.huozi.pdf.finish.Xmp;
import io.github.huozi.pdf.formula.PrintFormulas;
import io.github.huozi.pdf.text.BookTextRenderer;
import io.github.huozi.pdf.text.PageContent;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * OpenHTMLtoPDF, configured for one book: only Huozi's fonts, text renderer and resources, with PDF/A-2a and PDF/UA-1.
 * Confined to one thread from creation to {@link #close()}.
 */
public final class Engine implements AutoCloseable {

    /** The number of pages from which a book is long. */
    private static final int MANY_PAGES = 400;

    private final PDDocument document;
    private final PdfBoxRenderer renderer;
    private final BookTextRenderer text;
    private final EngineWarnings warnings;
    private final PageContent.Ink ink;
    private final BuildControl control;
    private Aside aside = (page, number) -> new byte[0];
    private @Nullable PDPage open;

    /** Additions to a page outside the document. */
    @FunctionalInterface
    public interface Aside {

        /**
         * Returns operators for a page.
         *
         * @param number the number of the page, from 0
         */
        byte[] on(PDPage page, int number);
    }

    public Engine(
            PDDocument document,
            Document xhtml,
            PrintFonts fonts,
            PrintFormulas formulas,
            Resources resources,
            EngineWarnings warnings,
            PageContent.Ink ink,
            Progress progress,
            BuildControl control) {
        this.control = control;
        this.ink = ink;
        this.document = document;
        this.text = new BookTextRenderer(fonts, formulas, control);
        this.warnings = warnings;
        FSStreamFactory streams = resources::open;
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer(Xmp.PRODUCER);
        // Content streams stay uncompressed until PageContent has finished them.
        builder.testMode(true);
        builder.withW3cDocument(xhtml, Resources.BASE);
        builder.withDiagnosticConsumer(warnings);
        builder.useUriResolver(resources::resolve);
        builder.useProtocolsStreamImplementation(streams, Resources.SCHEME);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(resources::isAllowed, when);
        }
        builder.useUnicodeLineBreaker(new LineBreaks(control));
        builder.usePageSupplier((pdf, width, height, number, shadow) -> page(width, height, number, progress));
        EngineLog.hold();
        this.renderer = builder.buildPdfRenderer();
        context().setFontResolver(fonts);
        context().setTextRenderer(text);
    }

    public SharedContext context() {
        return renderer.getSharedContext();
    }

    /** Returns the number of engine units per point. */
    public double dotsPerPoint() {
        return renderer.getDotsPerPoint();
    }

    /** Lays the document out, again after changes. */
    public void layout() {
        control.check();
        renderer.layout();
        control.check();
    }

    /**
     * Releases the layout. The engine keeps it until the next layout is done, so that a long book would be in memory twice.
     */
    public void forgetLayout() {
        int pages = root().getPages().size();
        renderer.getRootBox().removeAllChildren();
        renderer.getRootBox().setInlineContent(null);
        if (pages > MANY_PAGES) {
            // The boxes of a long book are in the old generation, and collectors prefer growing the heap to collecting
            // it: a tenth of a second here saves a quarter of the process's memory.
            System.gc();
        }
    }

    /** Returns the root of the layout. */
    public Layer root() {
        return renderer.getRootBox().getLayer();
    }

    /** Paints all pages. */
    public void paint() throws IOException {
        renderer.createPDFWithoutClosing();
        control.check();
        finishPage();
    }

    /** Adds something to every page painted from now on. */
    public void aside(Aside more) {
        aside = more;
    }

    public BookTextRenderer text() {
        return text;
    }

    private PDPage page(float width, float height, int number, Progress progress) {
        control.check();
        try {
            finishPage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.at(number, root().getPages().size());
        PDPage page = new PDPage(new PDRectangle(width, height));
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.PROPERTIES, new MarkedContentLists());
        page.setResources(resources);
        document.addPage(page);
        open = page;
        return page;
    }

    private void finishPage() throws IOException {
        if (open != null) {
            byte[] more = aside.on(open, document.getNumberOfPages() - 1);
            PageContent.finish(document, open, text.takePainted(), more, ink);
            open = null;
        }
    }

    @Override
    public void close() {
        renderer.close();
        EngineLog.release();
        warnings.end();
    }
}
