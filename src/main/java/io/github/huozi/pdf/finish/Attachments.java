package io.github.huozi.pdf.finish;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The files attached to a PDF: associated with the whole document as its source, ISO 19005-3, 6.8. */
public final class Attachments {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("md", "text/markdown"),
            Map.entry("markdown", "text/markdown"),
            Map.entry("html", "text/html"),
            Map.entry("htm", "text/html"),
            Map.entry("xhtml", "application/xhtml+xml"),
            Map.entry("txt", "text/plain"),
            Map.entry("yaml", "application/yaml"),
            Map.entry("yml", "application/yaml"),
            Map.entry("json", "application/json"),
            Map.entry("css", "text/css"),
            Map.entry("csv", "text/csv"),
            Map.entry("zip", "application/zip"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"));

    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

    private Attachments() {}

    /** Whether an output of the book has any; an output for the printer has none. */
    public static boolean areIn(AssembledBook book, PdfSettings.Output output) {
        return output != PdfSettings.Output.PRINT
                && !book.settings().pdf().attached().isEmpty();
    }

    /** Attaches them in the order of their paths. */
    public static void add(PDDocument document, AssembledBook book, DiagnosticSink sink) throws IOException {
        Map<String, PDComplexFileSpecification> files = new TreeMap<>();
        COSArray associated = new COSArray();
        for (String path : paths(book)) {
            Optional<Binary> found = book.resources().resolve(path);
            if (found.isEmpty()) {
                sink.report(Code.ATTACHMENT_MISSING.at(Position.BOOK, "missing", path));
                continue;
            }
            PDComplexFileSpecification file = file(
                    document,
                    path,
                    found.get(),
                    Finisher.calendar(book.metadata().modified()));
            files.put(path, file);
            associated.add(file);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names == null) {
            names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            document.getDocumentCatalog().setNames(names);
        }
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }

    private static Collection<String> paths(AssembledBook book) {
        Set<String> paths = new LinkedHashSet<>();
        for (String asked : book.settings().pdf().attached()) {
            if (asked.equals(PdfSettings.SOURCES)) {
                book.allSections().stream()
                        .flatMap(section -> section.position().path().stream())
                        .forEach(paths::add);
            } else {
                paths.add(asked);
            }
        }
        return paths.stream().sorted().toList();
    }

    private static PDComplexFileSpecification file(PDDocument document, String path, Binary bytes, Calendar date)
            throws IOException {
        byte[] content = bytes.toByteArray();
        PDEmbeddedFile stream = new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        stream.setSubtype(type(path));
        stream.setSize(content.length);
        stream.setCreationDate(date);
        stream.setModDate(date);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(path);
        file.setFileUnicode(path);
        file.setFileDescription(path);
        file.setEmbeddedFile(stream);
        file.setEmbeddedFileUnicode(stream);
        file.getCOSObject().setName(RELATIONSHIP, "Source");
        return file;
    }

    private static String type(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }
}
