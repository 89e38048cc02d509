package io.github.huozi.check;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Checks whether a PDF is sound, ISO 32000-1: unlike in viewers, parsing is strict; every object has to exist, every stream to
 * decompress, every font to be embedded, and every link to have a target.
 */
final class PdfStructure {

    private final PDDocument document;
    private final Position file;
    private final DiagnosticSink sink;
    private final BuildControl control;
    private final Set<String> naked = new TreeSet<>();

    private PdfStructure(PDDocument document, Position file, DiagnosticSink sink, BuildControl control) {
        this.control = control;
        this.document = document;
        this.file = file;
        this.sink = sink;
    }

    /** Returns whether it could be read at all. */
    static boolean check(Path file, AssembledBook book, DiagnosticSink sink, BuildControl control) {
        Position position = Position.of(file.toString());
        try (PDDocument document = new PDFParser(new RandomAccessReadBufferedFile(file.toFile())).parse(false)) {
            PdfStructure structure = new PdfStructure(document, position, sink, control);
            structure.objects();
            structure.pages();
            control.check();
            structure.fonts();
            control.check();
            PageSources pages = PageSources.of(document, file, book);
            new PdfLinks(document, pages, new TagSources(document, pages, book), sink).check();
            return true;
        } catch (IOException e) {
            sink.report(Code.PDF_STRUCTURE.at(position, "unreadable", String.valueOf(e.getMessage())));
            return false;
        }
    }

    private void objects() {
        COSDocument objects = document.getDocument();
        Set<COSObjectKey> known = objects.getXrefTable().keySet();
        for (COSObjectKey key : List.copyOf(known)) {
            control.check();
            COSObject object = objects.getObjectFromPool(key);
            COSBase content = object.getObject();
            references(content, key, known);
            if (content instanceof COSStream stream) {
                unpack(stream, key);
            }
            if (content instanceof COSDictionary dictionary
                    && COSName.FONT.equals(dictionary.getCOSName(COSName.TYPE))) {
                font(dictionary);
            }
        }
    }

    /** Visits the direct content of an object; objects that it refers to are visited separately. */
    private void references(COSBase content, COSObjectKey owner, Set<COSObjectKey> known) {
        if (content instanceof COSObject object) {
            if (object.getKey() != null && !known.contains(object.getKey())) {
                report("reference", owner, object.getKey());
            }
        } else if (content instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                references(array.get(i), owner, known);
            }
        } else if (content instanceof COSDictionary dictionary) {
            for (COSName name : dictionary.keySet()) {
                references(dictionary.getItem(name), owner, known);
            }
        }
    }

    private void unpack(COSStream stream, COSObjectKey key) {
        String filters = String.valueOf(stream.getFilters());
        // Pictures in their own formats are left to the code that draws them.
        if (filters.contains("DCTDecode") || filters.contains("JPXDecode")) {
            return;
        }
        try (InputStream in = stream.createInputStream()) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            report("stream", key, String.valueOf(e.getMessage()));
        }
    }

    /** ISO 32000-1, 9.9: font programs; a Type 3 font consists of page operators. */
    private void font(COSDictionary font) {
        COSName subtype = font.getCOSName(COSName.SUBTYPE);
        if (COSName.TYPE0.equals(subtype) || COSName.TYPE3.equals(subtype)) {
            return;
        }
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        boolean embedded = descriptor != null
                && (descriptor.containsKey(COSName.FONT_FILE)
                        || descriptor.containsKey(COSName.FONT_FILE2)
                        || descriptor.containsKey(COSName.FONT_FILE3));
        if (!embedded) {
            naked.add(String.valueOf(font.getNameAsString(COSName.BASE_FONT)));
        }
    }

    private void fonts() {
        if (!naked.isEmpty()) {
            sink.report(Code.FONT_NOT_EMBEDDED.at(file, "fonts", Phrase.list(List.copyOf(naked))));
        }
    }

    private void pages() {
        int counted = 0;
        for (var page : document.getPages()) {
            counted++;
            if (page.getMediaBox().getWidth() <= 0 || page.getMediaBox().getHeight() <= 0) {
                report("page", counted);
            }
        }
        int said = document.getPages().getCount();
        if (counted != said) {
            report("pages", said, counted);
        }
    }

    private void report(String variant, Object... arguments) {
        sink.report(Code.PDF_STRUCTURE.at(file, variant, arguments));
    }
}
