package io.github.huozi.check;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.account.TextWitness;
import io.github.huozi.book.settings.Medium;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Passes the documents of a finished EPUB to a witness, each for the section that it was made from. */
public final class FinishedWords {

    private static final String FOLDER = "EPUB/text/";

    private FinishedWords() {}

    /**
     * Passes all documents.
     *
     * @param epub the complete book as a file
     * @return whether it has a document for each section; otherwise it is another book, and nothing is passed
     * @throws IOException if it cannot be read
     */
    public static boolean show(Path epub, AssembledBook book, TextWitness witness) throws IOException {
        Map<Element, String> documents = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(epub.toFile(), StandardCharsets.UTF_8)) {
            for (AssembledSection section : book.in(Medium.EPUB).allSections()) {
                ZipEntry entry = zip.getEntry(FOLDER + section.id() + ".xhtml");
                if (entry == null) {
                    return false;
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    String xhtml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    Element body = Parser.xmlParser().parseInput(xhtml, "").selectFirst("body");
                    if (body != null) {
                        documents.put(body, section.position().path().orElse(""));
                    }
                }
            }
        }
        documents.forEach((body, path) -> witness.document(path, body));
        return true;
    }
}
