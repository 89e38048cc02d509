package io.github.huozi.pdf.document;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.book.Contributor;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.language.Wording;
import io.github.huozi.book.settings.Imprint;
import io.github.huozi.font.FontFace;
import io.github.huozi.pdf.style.PageGeometry;
import io.github.huozi.pdf.style.PrintSheet;
import io.github.huozi.pdf.text.PrintText;
import io.github.huozi.pdf.tree.BlockRole;
import io.github.huozi.pdf.tree.Dom;
import io.github.huozi.pdf.tree.InlineRole;
import io.github.huozi.pdf.tree.Trait;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Writes publication details: the copyright page and the colophon. */
public final class ImprintPage {

    private static final Pattern SENTENCE = Pattern.compile("^.{1,90}?[.。](?=\\s|$)");

    private final AssembledBook book;
    private final Metadata about;
    private final Imprint imprint;
    private final PageGeometry page;
    private final PrintText text;
    private final Wording words;

    ImprintPage(AssembledBook book, PageGeometry page, PrintText text) {
        this.book = book;
        this.about = book.metadata();
        this.imprint = book.settings().pdf().imprint();
        this.page = page;
        this.text = text;
        this.words = Wording.of(about.language());
    }

    private void line(Element parent, BlockRole role, String line) {
        if (!line.isBlank()) {
            text.line(Dom.add(parent, "p", role), line);
        }
    }

    /**
     * Writes the copyright page.
     *
     * @param pagination the pagination, for the number of sheets and characters in an imprint
     */
    Element copyright(Element front, PrintPictures pictures, Pagination pagination) {
        Element section = Dom.add(front, "section", BlockRole.COPYRIGHT_PAGE);
        // A named destination by which a stamp finds the page.
        section.setAttribute("id", "copyright-page");
        line(section, BlockRole.COPYRIGHT_TITLE, about.title());
        about.description()
                .filter(text -> !isLike(text, about.title()))
                .ifPresent(text -> line(section, BlockRole.COPYRIGHT_DESCRIPTION, text));
        cip(section);
        Element table = Dom.add(section, "table", BlockRole.COPYRIGHT_FACTS);
        Element rows = Dom.add(table, "tbody");
        facts(pagination).forEach((name, value) -> fact(rows, name, value));
        if (!rows.hasChildNodes()) {
            Dom.remove(table);
        }
        line(section, BlockRole.COPYRIGHT_RIGHTS, about.rights().orElse(""));
        barcode(section, pictures);
        return section;
    }

    /** Whether two texts differ only in white space. */
    private static boolean isLike(String one, String other) {
        return one.replaceAll("\\s+", "").equals(other.replaceAll("\\s+", ""));
    }

    /** GB/T 12451: the block is set as the library provides it, line by line. */
    private void cip(Element section) {
        imprint.cip().ifPresent(cip -> {
            Element block = Dom.add(section, "div", BlockRole.CIP);
            cip.strip().lines().forEach(line -> {
                Element set = Dom.add(block, "p", line.isBlank() ? BlockRole.CIP_GAP : BlockRole.CIP_LINE);
                text.line(set, line.isBlank() ? "\u3000" : line.stripTrailing());
            });
        });
    }

    private Map<String, String> facts(Pagination pagination) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (Contributor.Role role : Contributor.Role.values()) {
            if (!about.names(role).isEmpty()) {
                facts.put(words.role(role), words.names(about.names(role)));
            }
        }
        facts.put(words.text("editors"), words.names(imprint.editors()));
        facts.put(words.text("publisher"), about.publisher().orElse(""));
        facts.putAll(editions());
        if (!imprint.equals(Imprint.NONE)) {
            facts.putAll(paper(pagination));
        }
        facts.put(words.text("isbn"), Barcode.hyphenated(about.isbnPrint().orElse("")));
        facts.put(words.text("isbn.epub"), Barcode.hyphenated(about.isbnEpub().orElse("")));
        facts.put(words.text("price"), imprint.price().orElse(""));
        facts.put(words.text("source"), about.repository().orElse(""));
        facts.putAll(imprint.facts());
        return facts;
    }

    private Map<String, String> editions() {
        Map<String, String> facts = new LinkedHashMap<>();
        if (imprint.printing().isPresent()) {
            String month =
                    about.date().map(date -> words.month(date) + "\u3000").orElse("");
            String nth = words.text(
                    "edition.printing",
                    about.edition().orElse(1),
                    imprint.printing().getAsInt());
            facts.put(words.text("edition"), month + nth);
        } else {
            about.date().ifPresent(date -> facts.put(words.text("published"), words.date(date)));
            facts.put(words.text("edition"), edition());
        }
        return facts;
    }

    /** Returns the edition or version, if the book has one. */
    String edition() {
        if (about.edition().orElse(1) > 1) {
            return words.text("edition.nth", about.edition().getAsInt());
        }
        return about.version()
                .map(version -> words.text("version.nth", version))
                .orElse("");
    }

    /** Computes the format, the number of sheets, and the character capacity of the pages, CY/T 124. */
    private Map<String, String> paper(Pagination pagination) {
        Map<String, String> facts = new LinkedHashMap<>();
        String size = String.format(
                Locale.ROOT,
                "%d mm × %d mm",
                Math.round(page.width().millimetres()),
                Math.round(page.height().millimetres()));
        facts.put(
                words.text("format"),
                PrintSheet.of(page.width(), page.height())
                        .map(sheet -> size + "\u3000（" + sheet.format() + "）")
                        .orElse(size));
        PrintSheet.of(page.width(), page.height())
                .ifPresent(sheet -> facts.put(words.text("sheets"), sheet.sheets(pagination.pages())));
        long across = Math.round(page.measure().points() / page.fontSize().points());
        long down = (long) (page.block().points() / page.leading().points());
        long thousands = Math.max(1, Math.round(across * down * pagination.pages() / 1000.0));
        facts.put(words.text("characters"), words.text("thousand", thousands));
        return facts;
    }

    private void fact(Element rows, String name, String value) {
        if (!value.isBlank()) {
            Element row = Dom.add(rows, "tr");
            Element head = Dom.add(row, "th", Trait.WHOLE);
            head.setAttribute("scope", "row");
            text.line(head, name);
            text.line(Dom.add(row, "td"), value);
        }
    }

    private void barcode(Element section, PrintPictures pictures) {
        String isbn = about.isbnPrint().orElse("");
        if (isbn.length() != 13 || imprint.equals(Imprint.NONE)) {
            return;
        }
        Element block = Dom.add(section, "div", BlockRole.BARCODE);
        line(block, BlockRole.BARCODE_ISBN, "ISBN " + Barcode.hyphenated(isbn));
        Element picture = Dom.add(Dom.add(block, "div"), "img", InlineRole.BARS);
        picture.setAttribute("src", pictures.address(Barcode.picture(isbn)));
        picture.setAttribute("alt", words.text("barcode", Barcode.hyphenated(isbn)));
        picture.setAttribute("style", "width: " + Barcode.WIDTH * Barcode.MODULE + "mm; height: 20mm");
        line(
                block,
                BlockRole.BARCODE_DIGITS,
                isbn.charAt(0) + "\u2002" + isbn.substring(1, 7) + "\u2002" + isbn.substring(7));
    }

    /** Writes the last page. */
    void colophon(Element body, List<FontFace> faces) {
        Element section = Dom.add(body, "section", BlockRole.COLOPHON_PAGE, Trait.BODY_MATTER);
        Element heading = Dom.add(section, "p", BlockRole.COLOPHON_HEADING);
        heading.setAttribute("id", PrintDocument.COLOPHON);
        text.line(heading, words.text("colophon"));
        Element rows = Dom.add(Dom.add(section, "table", BlockRole.COPYRIGHT_FACTS), "tbody");
        Map<String, String> families = new LinkedHashMap<>();
        for (FontFace face : faces) {
            families.putIfAbsent(face.family(), licence(face));
        }
        String name = words.text("fonts");
        for (Map.Entry<String, String> family : families.entrySet()) {
            String comma = words.tongue().isEastAsian() ? "，" : ", ";
            String licence = family.getValue().isEmpty() ? "" : comma + family.getValue();
            fact(rows, name, family.getKey() + licence);
            name = "\u3000";
        }
        fact(rows, words.text("tools"), String.join(words.text("comma"), "Huozi", "OpenHTMLtoPDF", "Apache PDFBox"));
        fact(
                rows,
                words.text("made"),
                words.date(about.modified().atOffset(ZoneOffset.UTC).toLocalDate()));
        fact(rows, words.text("source"), book.metadata().repository().orElse(""));
    }

    private static String licence(FontFace face) {
        String licence = face.licence();
        if (licence.contains("SIL Open Font License")) {
            return "SIL Open Font License 1.1";
        }
        Matcher sentence = SENTENCE.matcher(licence);
        return sentence.find() ? sentence.group() : licence.substring(0, Math.min(90, licence.length()));
    }
}
