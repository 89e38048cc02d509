package io.github.huozi.pdf.finish;

import io.github.huozi.book.Metadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageLayout;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Completes the PDF that the engine has painted: metadata, dates, viewer settings, identifier. */
public final class Finisher {

    private Finisher() {}

    /** Narrower pages, in points, open one at a time. */
    private static final float SPREAD = 312;

    /**
     * Finishes a document.
     *
     * @param part the part of PDF/A: 2, or 3 where files are attached
     */
    public static void finish(PDDocument document, Metadata about, int part) throws IOException {
        information(document, about);
        PDMetadata metadata = new PDMetadata(document, new ByteArrayInputStream(Xmp.packet(about, part)));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        OutputProfile.forgetPlatform(document);
        catalog.setMetadata(metadata);
        catalog.setLanguage(about.language());
        catalog.setPageMode(PageMode.USE_OUTLINES);
        boolean spread = document.getPage(0).getMediaBox().getWidth() >= SPREAD;
        catalog.setPageLayout(spread ? PageLayout.TWO_PAGE_RIGHT : PageLayout.SINGLE_PAGE);
        PDViewerPreferences preferences = catalog.getViewerPreferences();
        preferences.setDisplayDocTitle(true);
        PDDocumentOutline outline = catalog.getDocumentOutline();
        if (outline != null) {
            outline.openNode();
        }
    }

    private static void information(PDDocument document, Metadata about) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(about.title());
        if (!about.authors().isEmpty()) {
            information.setAuthor(String.join(", ", about.authors()));
        }
        information.setSubject(about.description().orElse(about.title()));
        if (!about.subjects().isEmpty()) {
            information.setKeywords(String.join(", ", about.subjects()));
        }
        information.setProducer(Xmp.PRODUCER);
        Calendar date = calendar(about.modified());
        information.setCreationDate(date);
        information.setModificationDate(date);
        document.setDocumentInformation(information);
    }

    static Calendar calendar(Instant instant) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(instant.truncatedTo(ChronoUnit.SECONDS).toEpochMilli());
        return calendar;
    }

    /** Saves the document. ISO 32000-1, 14.4: the identifier comes from the book rather than from the clock. */
    public static void save(PDDocument document, Metadata about, OutputStream out) throws IOException {
        document.setDocumentId(identity(about));
        document.save(new Uncloseable(out));
    }

    private static long identity(Metadata about) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String whole = about.identifier()
                    + '\n'
                    + about.edition().orElse(0)
                    + '\n'
                    + about.version().orElse("")
                    + '\n'
                    + about.modified();
            return ByteBuffer.wrap(digest.digest(whole.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** PDFBox closes its output stream. */
    private static final class Uncloseable extends java.io.FilterOutputStream {

        Uncloseable(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
