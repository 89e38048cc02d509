package io.github.huozi;

import static io.github.huozi.epub.EpubAssert.assertThatEpub;
import static io.github.huozi.pdf.PdfAssert.assertThatPdf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.epub.EpubAssert;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The book of a folder in both formats, as its reader opens it. */
final class FinishedBook {

    private static final Set<Code> JUDGED = EnumSet.of(
            Code.EPUBCHECK,
            Code.VERAPDF,
            Code.PDF_STRUCTURE,
            Code.FONT_NOT_EMBEDDED,
            Code.LINK_NOWHERE,
            Code.JUDGE_ABSENT);

    /** A number in front of another of the same kind. */
    private static final Pattern DOUBLED_NUMBER =
            Pattern.compile("(第\\s*[0-9一二三四五六七八九十百]+\\s*([章节讲课篇回])).{0,2}第\\s*[0-9一二三四五六七八九十百]+\\s*\\2.*"
                    + "|第\\s*\\d+\\s*[章节讲课篇]\\s*\\d+(\\.\\d+)*[.、\\s].*"
                    + "|(\\d+(?:\\.\\d+)*)[.、]?\\s+\\4[.、\\s].*"
                    + "|(附录\\s*[A-Z]).{0,2}附录\\s*[A-Z].*"
                    + "|(Chapter \\d+).{0,2}Chapter \\d+.*");

    private final Path folder;
    private final Path output;
    private final Publication publication;
    private final byte[] epub;
    private final byte[] pdf;

    private FinishedBook(Path folder, Path output, Publication publication) throws IOException {
        this.folder = folder;
        this.output = output;
        this.publication = publication;
        this.epub = read(Format.EPUB);
        this.pdf = read(Format.PDF);
    }

    /** Publishes the book of a folder; what is made of it goes to another. */
    static FinishedBook of(Path folder, Path output) {
        try {
            return new FinishedBook(
                    folder, output, Publisher.create().publish(folder, output, Format.EPUB, Format.PDF));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] read(Format format) throws IOException {
        return Files.readAllBytes(publication.file(format));
    }

    byte[] epub() {
        return epub;
    }

    byte[] pdf() {
        return pdf;
    }

    /** What was found while it was made, but for what is only told. */
    List<Diagnostic> warnings() {
        return publication.diagnostics().stream()
                .filter(found -> found.severity() != Severity.INFO)
                .toList();
    }

    /** EPUBCheck and veraPDF find nothing, every link lands, and no title or number occurs twice. */
    FinishedBook isSound() {
        assertThatEpub(epub).isValid();
        assertThat(Publisher.create().check(folder, output).diagnostics())
                .filteredOn(found -> JUDGED.contains(found.code()))
                .isEmpty();
        assertThat(doubled()).as("doubled titles and numbers").isEmpty();
        return this;
    }

    /** The table of contents of the EPUB, each level indented by two spaces. */
    List<String> contents() {
        List<String> lines = new ArrayList<>();
        Element list = nav().expectFirst("nav[role=doc-toc] > ol");
        entries(list, "", lines);
        return lines;
    }

    private Document nav() {
        return parse("EPUB/nav.xhtml");
    }

    private static void entries(Element list, String indent, List<String> lines) {
        for (Element item : list.children()) {
            lines.add(indent + item.expectFirst("a, span").text());
            item.children().stream()
                    .filter(child -> child.normalName().equals("ol"))
                    .forEach(child -> entries(child, indent + "  ", lines));
        }
    }

    /** The bookmarks of the PDF, each level indented by two spaces. */
    List<String> bookmarks() {
        return assertThatPdf(pdf).with(document -> {
            List<String> lines = new ArrayList<>();
            bookmarks(document.getDocumentCatalog().getDocumentOutline(), "", lines);
            return lines;
        });
    }

    private static void bookmarks(PDOutlineNode node, String indent, List<String> lines) {
        for (PDOutlineItem item : node.children()) {
            lines.add(indent + item.getTitle());
            bookmarks(item, indent + "  ", lines);
        }
    }

    /** The documents that are read, in reading order. */
    List<Document> documents() {
        Document opf = parse("EPUB/package.opf");
        List<Document> documents = new ArrayList<>();
        for (Element item : opf.select("spine > itemref")) {
            String href = opf.expectFirst("manifest > item[id=" + item.attr("idref") + "]")
                    .attr("href");
            documents.add(parse("EPUB/" + href));
        }
        return documents;
    }

    /** The headings of all documents, in reading order. */
    List<String> headings() {
        return documents().stream()
                .flatMap(document -> document.select("h1, h2, h3, h4, h5, h6").eachText().stream())
                .toList();
    }

    private Document parse(String name) {
        return Jsoup.parse(EpubAssert.text(epub, name), "", Parser.xmlParser());
    }

    /** The text of all documents, without numbers of notes. */
    String epubText() {
        StringBuilder text = new StringBuilder();
        for (Document document : documents()) {
            document.select("head, [role=doc-noteref], [role=doc-backlink]").forEach(Element::remove);
            text.append(document.wholeText()).append('\n');
        }
        return text.toString();
    }

    /** The text in the order of the structure tree. */
    String pdfText() {
        return assertThatPdf(pdf).logicalText();
    }

    /** Entries and headings that say a title or a number twice. */
    List<String> doubled() {
        List<String> found = new ArrayList<>();
        doubled("nav", contents(), found);
        doubled("bookmarks", bookmarks(), found);
        Document ncx = parse("EPUB/toc.ncx");
        found.addAll(doubledNumbers(ncx.select("navLabel > text").eachText()));
        for (Document document : documents()) {
            doubled("headings", document.select("h1, h2, h3, h4, h5, h6").eachText(), found);
            Element title = document.selectFirst("h1");
            Element next = title == null ? null : title.closest("header") == null ? title.nextElementSibling() : null;
            if (title != null && next != null && next.text().equals(title.text())) {
                found.add("text: " + title.text());
            }
        }
        return found;
    }

    /** Those of these words that contain a number twice. */
    static List<String> doubledNumbers(List<String> words) {
        return words.stream()
                .map(String::strip)
                .filter(word -> DOUBLED_NUMBER.matcher(word).matches())
                .toList();
    }

    private static void doubled(String where, List<String> labels, List<String> found) {
        String before = "";
        for (String label : labels) {
            String bare = label.strip();
            // Neighbours may have one title; a heading and the one below it may not.
            boolean below = !label.equals(before) || !where.matches("nav|bookmarks");
            if (DOUBLED_NUMBER.matcher(bare).matches() || (below && bare.equals(before.strip()))) {
                found.add(where + ": " + bare);
            }
            before = label;
        }
    }
}
