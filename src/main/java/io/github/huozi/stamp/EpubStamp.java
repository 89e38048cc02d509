package io.github.huozi.stamp;

import io.github.huozi.font.FontChain;
import io.github.huozi.font.FontFace;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.Weight;
import io.github.huozi.font.subset.SubsetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stamps an EPUB: a paragraph on its copyright page, or on its title page if it has none, and {@code dcterms:accessRights}
 * in its package document. If the book embeds fonts, the stamp gets a separate font, since the book's fonts contain only
 * the characters of its text.
 */
final class EpubStamp {

    private static final Pattern PACKAGE = Pattern.compile("full-path=\"([^\"]+)\"");
    private static final Pattern ITEM = Pattern.compile("<item\\b[^>]*>");
    private static final Pattern HREF = Pattern.compile("\\bhref=\"([^\"]+\\.xhtml)\"");

    private EpubStamp() {}

    static void stamp(byte[] file, String text, FontLibrary fonts, OutputStream out) throws IOException {
        ZipPatch zip = ZipPatch.of(file);
        Matcher container = PACKAGE.matcher(zip.text("META-INF/container.xml").orElse(""));
        if (!container.find()) {
            throw new UnstampableException("stamp.package");
        }
        String name = container.group(1);
        String opf = zip.text(name).orElseThrow(() -> new UnstampableException("stamp.package"));
        if (opf.contains("\"dcterms:accessRights\"")) {
            throw new UnstampableException("stamp.twice");
        }
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        String page = page(zip, folder, opf);
        List<String> families = new ArrayList<>();
        StringBuilder items = new StringBuilder();
        StringBuilder faces = new StringBuilder();
        if (opf.contains("media-type=\"font/")) {
            addFonts(zip, folder, depth(page, folder), text, fonts, families, items, faces);
        }
        String meta = "    <meta property=\"dcterms:accessRights\">" + Xml.escape(text) + "</meta>\n  ";
        String stamped = insert(opf, "</metadata>", meta);
        if (!items.isEmpty()) {
            stamped = insert(stamped, "</manifest>", items.toString());
        }
        zip.put(name, stamped.getBytes(StandardCharsets.UTF_8));
        String xhtml = zip.text(page).orElseThrow();
        zip.put(page, stampPage(xhtml, text, families, faces.toString()).getBytes(StandardCharsets.UTF_8));
        zip.writeTo(out);
    }

    /** Returns the relative path from a page up to the folder of the package document. */
    private static String depth(String page, String folder) {
        return "../".repeat((int)
                page.substring(folder.length()).chars().filter(c -> c == '/').count());
    }

    private static String page(ZipPatch zip, String folder, String opf) throws UnstampableException {
        Optional<String> titlePage = Optional.empty();
        Matcher item = ITEM.matcher(opf);
        while (item.find()) {
            Matcher href = HREF.matcher(item.group());
            // Both are next to the package document; chapters, of which there may be hundreds, are not.
            if (href.find() && !href.group(1).contains("/")) {
                String name = folder + href.group(1);
                String xhtml = zip.text(name).orElse("");
                if (xhtml.contains("<section epub:type=\"copyright-page\"")) {
                    return name;
                }
                if (xhtml.contains("<section epub:type=\"titlepage\"")) {
                    titlePage = Optional.of(name);
                }
            }
        }
        return titlePage.orElseThrow(() -> new UnstampableException("stamp.page"));
    }

    private static void addFonts(
            ZipPatch zip,
            String folder,
            String up,
            String text,
            FontLibrary fonts,
            List<String> families,
            StringBuilder items,
            StringBuilder faces) {
        SubsetWriter writer = new SubsetWriter();
        Map<FontFace, BitSet> shares =
                fonts.chain(Weight.REGULAR, FontLibrary.SERIF).share(FontChain.codePoints(text));
        shares.forEach((face, characters) -> {
            String id = "font-stamp" + (families.isEmpty() ? "" : "-" + (families.size() + 1));
            String href = "fonts/" + id + ".ttf";
            zip.put(folder + href, writer.write(face, characters, SubsetWriter.Purpose.PRINT));
            items.append("    <item id=\"").append(id).append("\" href=\"").append(href);
            items.append("\" media-type=\"font/ttf\"/>\n  ");
            faces.append("@font-face { font-family: \"")
                    .append(id)
                    .append("\"; src: url(\"")
                    .append(up)
                    .append(href);
            faces.append("\"); }\n");
            families.add("'" + id + "'");
        });
    }

    private static String stampPage(String xhtml, String text, List<String> families, String faces)
            throws UnstampableException {
        List<String> all = new ArrayList<>(families);
        all.add("serif");
        String paragraph =
                "<p class=\"stamp\" style=\"margin-top: 3em; text-indent: 0; font-size: 0.85em; font-family: "
                        + String.join(", ", all) + "\">" + Xml.escape(text) + "</p>\n";
        String end = xhtml.contains("</section>") ? "</section>" : "</body>";
        String page = insert(xhtml, end, paragraph);
        return faces.isEmpty() ? page : insert(page, "</head>", "<style>\n" + faces + "</style>\n");
    }

    private static String insert(String text, String before, String what) throws UnstampableException {
        int at = text.lastIndexOf(before);
        if (at < 0) {
            throw new UnstampableException("stamp.foreign.without", before);
        }
        return text.substring(0, at) + what + text.substring(at);
    }
}
