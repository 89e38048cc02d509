package io.github.huozi.site;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.font.Emoji;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.Weight;
import io.github.huozi.font.subset.SubsetWriter;
import io.github.huozi.font.subset.WoffFile;
import io.github.huozi.math.FormulaElement;
import io.github.huozi.math.markup.MathmlCharacters;
import io.github.huozi.math.markup.MathmlWriter;
import io.github.huozi.math.tree.MathTree;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The fonts bundled with a site, reduced to the characters used in the book. Each character of the listing font is half an
 * em wide, so that two of them match one Han character of any font on the reader's machine, and comments and boxes line up
 * in columns. The formula font describes how brackets grow, which few machines have a font for.
 */
final class WebFonts {

    /** The family name in the style sheet. */
    private static final String FAMILY = "Book Code";

    private static final String FORMULAS = "Book Formulas";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder css = new StringBuilder();

    private WebFonts() {}

    /** Returns the fonts of a book; none if it has neither listings nor formulas. */
    static WebFonts of(AssembledBook book) {
        WebFonts fonts = new WebFonts();
        BitSet used = new BitSet();
        for (AssembledSection section : book.allSections()) {
            for (Element pre : section.content().body().select("pre")) {
                pre.wholeText().codePoints().forEach(used::set);
            }
        }
        // The reader's machine has colour emoji.
        used.andNot(used.stream().filter(Emoji::is).collect(BitSet::new, BitSet::set, BitSet::or));
        if (!used.isEmpty()) {
            // Line numbers, and the mark of a continued line.
            "0123456789↪".codePoints().forEach(used::set);
            fonts.add("code", Weight.REGULAR, used);
            fonts.add("code-bold", Weight.BOLD, used);
        }
        fonts.addFormulas(book);
        return fonts;
    }

    private void addFormulas(AssembledBook book) {
        BitSet used = new BitSet();
        Set<MathTree> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (AssembledSection section : book.allSections()) {
            Stream.of(section.content().body(), section.title().heading())
                    .flatMap(element -> element.select("math").stream())
                    .map(FormulaElement::of)
                    .filter(formula -> formula != null && seen.add(formula.tree()))
                    .forEach(formula -> MathmlCharacters.add(MathmlWriter.write(formula.tree(), ""), used));
        }
        if (!used.isEmpty()) {
            byte[] file = new SubsetWriter().writeFormulas(FontLibrary.mathFace(), used);
            add("formulas", FORMULAS, Weight.REGULAR, WoffFile.of(file));
            css.append("\nmath { font-family: \"").append(FORMULAS).append("\", math }");
        }
    }

    private void add(String name, Weight weight, BitSet used) {
        FontLibrary.bundled().face(FontLibrary.MONO, weight).ifPresent(face -> {
            byte[] file = new SubsetWriter().write(face, used, SubsetWriter.Purpose.SCREEN);
            add(name, FAMILY, weight, WoffFile.of(file));
        });
    }

    private void add(String name, String family, Weight weight, byte[] file) {
        String path = name + "-" + Checksum.brief(file) + ".woff";
        files.put("assets/" + path, file);
        css.append("\n@font-face { font-family: \"")
                .append(family)
                .append("\"; font-weight: ")
                .append(weight.css())
                .append("; font-display: swap; src: url(")
                .append(path)
                .append(") format(\"woff\") }");
    }

    /** Returns the files, by path. */
    Map<String, byte[]> files() {
        return files;
    }

    /** Returns the style sheet that declares them, next to them. */
    String css() {
        return css.toString();
    }
}
