package io.github.huozi.site;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.font.Emoji;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.Weight;
import io.github.huozi.font.subset.SubsetWriter;
import io.github.huozi.font.subset.WoffFile;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The faces of listings, with the characters that the book has in them: half an em a character, so that two are as wide as
 * one Han character of whatever face the reader's machine has, and comments and boxes stand in their columns.
 */
final class CodeFonts {

    /** The family, as the style sheet knows it. */
    private static final String FAMILY = "Book Code";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder css = new StringBuilder();

    private CodeFonts() {}

    /** Those of a book; none when it has no listing. */
    static CodeFonts of(AssembledBook book) {
        CodeFonts fonts = new CodeFonts();
        BitSet used = new BitSet();
        for (AssembledSection section : book.allSections()) {
            for (Element pre : section.content().body().select("pre")) {
                pre.wholeText().codePoints().forEach(used::set);
            }
        }
        // The reader's machine has emoji in colour.
        used.andNot(used.stream().filter(Emoji::is).collect(BitSet::new, BitSet::set, BitSet::or));
        if (!used.isEmpty()) {
            // Numbers of lines, and the mark where one goes on.
            "0123456789↪".codePoints().forEach(used::set);
            fonts.add("code", Weight.REGULAR, used);
            fonts.add("code-bold", Weight.BOLD, used);
        }
        return fonts;
    }

    private void add(String name, Weight weight, BitSet used) {
        FontLibrary.bundled().face(FontLibrary.MONO, weight).ifPresent(face -> {
            byte[] file = WoffFile.of(new SubsetWriter().write(face, used, SubsetWriter.Purpose.SCREEN));
            String path = name + "-" + Checksum.brief(file) + ".woff";
            files.put("assets/" + path, file);
            css.append("\n@font-face { font-family: \"")
                    .append(FAMILY)
                    .append("\"; font-weight: ")
                    .append(weight.css())
                    .append("; font-display: swap; src: url(")
                    .append(path)
                    .append(") format(\"woff\") }");
        });
    }

    /** The files, by their paths. */
    Map<String, byte[]> files() {
        return files;
    }

    /** What names them, beside them. */
    String css() {
        return css.toString();
    }
}
