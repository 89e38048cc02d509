package io.github.huozi.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Assertions about a PDF. */
public final class PdfAssert extends AbstractAssert<PdfAssert, byte[]> {

    private PdfAssert(byte[] pdf) {
        super(pdf, PdfAssert.class);
    }

    public static PdfAssert assertThatPdf(byte[] pdf) {
        return new PdfAssert(pdf);
    }

    /** veraPDF finds nothing: neither as PDF/UA-1 nor as PDF/A-2a. */
    public PdfAssert isAccessibleAndArchivable() {
        Assertions.assertThat(violations("ua1")).as("PDF/UA-1").isEmpty();
        Assertions.assertThat(violations("2a")).as("PDF/A-2a").isEmpty();
        return this;
    }

    /** veraPDF finds nothing in a PDF with attachments: neither as PDF/UA-1 nor as PDF/A-3a. */
    public PdfAssert isAccessibleAndArchivableWithItsFiles() {
        Assertions.assertThat(violations("ua1")).as("PDF/UA-1").isEmpty();
        Assertions.assertThat(violations("3a")).as("PDF/A-3a").isEmpty();
        return this;
    }

    private Set<String> violations(String flavourId) {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(flavourId);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(actual), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            Set<String> found = new TreeSet<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    found.add(assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext());
                }
            }
            if (!result.isCompliant() && found.isEmpty()) {
                found.add("not compliant");
            }
            return found;
        } catch (VeraPDFException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * The text in logical order, as the structure tree has it and without artifacts, holds these pieces one after another.
     * White space does not count.
     */
    public PdfAssert readsInOrder(String... pieces) {
        String text = bare(logicalText());
        int from = 0;
        for (String piece : pieces) {
            int at = text.indexOf(bare(piece), from);
            if (at < 0) {
                failWithMessage("after %d characters there is no “%s” in:%n%s", from, piece, logicalText());
            }
            from = at + bare(piece).length();
        }
        return this;
    }

    /** The text as extractors without regard to structure give it, page by page, without white space. */
    public PdfAssert stripsTo(String... pieces) {
        String text = bare(strippedText());
        for (String piece : pieces) {
            if (!text.contains(bare(piece))) {
                failWithMessage("there is no “%s” in:%n%s", piece, strippedText());
            }
        }
        return this;
    }

    /** Labels of all pages. */
    public PdfAssert hasLabels(String... labels) {
        List<String> found =
                with(pdf -> List.of(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()));
        Assertions.assertThat(found).startsWith(labels);
        return this;
    }

    /** Bookmarks, each level indented by two spaces. */
    public PdfAssert hasBookmarks(String... bookmarks) {
        List<String> found = with(pdf -> {
            List<String> lines = new ArrayList<>();
            outline(pdf.getDocumentCatalog().getDocumentOutline(), "", lines);
            return lines;
        });
        Assertions.assertThat(found).containsExactly(bookmarks);
        return this;
    }

    private static void outline(PDOutlineNode node, String indent, List<String> lines) {
        for (PDOutlineItem item : node.children()) {
            lines.add(indent + item.getTitle());
            outline(item, indent + "  ", lines);
        }
    }

    public String logicalText() {
        return with(LogicalText::of);
    }

    public String strippedText() {
        return with(pdf -> new PDFTextStripper().getText(pdf));
    }

    static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u00ad')
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /** Checks an open document. */
    @FunctionalInterface
    public interface Question<T> {
        T ask(PDDocument pdf) throws IOException;
    }

    /** Opens the document and checks it. */
    public <T> T with(Question<T> question) {
        try (PDDocument pdf = Loader.loadPDF(actual)) {
            return question.ask(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
