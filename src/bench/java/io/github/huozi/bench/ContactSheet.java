package io.github.huozi.bench;

import io.github.huozi.font.FontChain;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.Weight;
import io.github.huozi.math.box.MathBox;
import io.github.huozi.math.compose.FormulaComposer;
import io.github.huozi.math.drawing.FormulaDrawing;
import io.github.huozi.math.font.MathFont;
import io.github.huozi.math.tex.TexParser;
import io.github.huozi.math.tex.token.TexMacros;
import io.github.huozi.math.tree.MathMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Draws a list of formulas as one page of HTML, each below its source, to be looked at in a browser: lines of {@code I} or
 * {@code D}, a tab, and LaTeX; a line that begins with two hyphens is a heading.
 */
public final class ContactSheet {

    private ContactSheet() {}

    /**
     * Draws.
     *
     * @param args the list, and the page to write
     */
    public static void main(String[] args) throws IOException {
        MathFont font = MathFont.bundled();
        FontChain text = FontLibrary.bundled().chain(Weight.REGULAR);
        FormulaComposer composer = new FormulaComposer(font, FormulaDrawing.face(text));
        StringBuilder page = new StringBuilder(
                        "<!DOCTYPE html><meta charset=\"utf-8\"><style>body { columns: 5; font: 18px serif }")
                .append("div { break-inside: avoid; border-bottom: 1px solid #ddd; padding: 4px 0; overflow: hidden }")
                .append(
                        "p { font: 9px monospace; color: #777; margin: 0 0 2px } h2 { font: bold 12px sans-serif }</style>");
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String[] row = line.split("\t", 2);
            if (row.length < 2) {
                page.append("<h2>").append(line.replace("-- ", "")).append("</h2>");
                continue;
            }
            MathMode mode = row[0].equals("D") ? MathMode.DISPLAY : MathMode.INLINE;
            String source = row[1].replace("&", "&amp;").replace("<", "&lt;");
            page.append("<div><p>").append(source).append("</p>");
            TexParser.parse(row[1], mode, new TexMacros()).tree().ifPresent(tree -> {
                MathBox box = composer.compose(tree);
                page.append(FormulaDrawing.of(box, font, text, "#000", row[1]).svg());
            });
            page.append("</div>");
        }
        Files.writeString(Path.of(args[1]), page);
    }
}
