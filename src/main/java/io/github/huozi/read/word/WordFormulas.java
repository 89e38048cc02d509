package io.github.huozi.read.word;

import io.github.huozi.archive.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Converts Word formulas (22.1) to MathML, which the room {@code math} reads. */
final class WordFormulas {

    private static final Map<String, String> SCRIPTS = Map.of(
            "script", "script",
            "fraktur", "fraktur",
            "double-struck", "double-struck",
            "sans-serif", "sans-serif",
            "monospace", "monospace");

    private final WordTally tally;

    private WordFormulas(WordTally tally) {
        this.tally = tally;
    }

    /** Returns a formula. */
    static Element of(XmlElement formula, WordTally tally) {
        Element math = new Element("math");
        new WordFormulas(tally).row(formula, math);
        return math;
    }

    private void row(XmlElement from, Element into) {
        for (XmlElement child : from.children()) {
            node(child, into);
        }
    }

    /** Returns an argument as one element. */
    private Element argument(XmlElement of, String name, Element into) {
        Element row = into.appendElement("mrow");
        of.at(name).ifPresent(it -> row(it, row));
        return row;
    }

    private static String property(XmlElement of, String properties, String name, String otherwise) {
        return of.at(properties, name).map(it -> it.attribute("m:val")).orElse(otherwise);
    }

    private static boolean isOn(XmlElement of, String properties, String name) {
        return of.at(properties, name)
                .map(it -> it.attribute("m:val"))
                .filter(it -> !it.equals("0") && !it.equals("off") && !it.equals("false"))
                .isPresent();
    }

    private void node(XmlElement node, Element into) {
        switch (node.name()) {
            case "m:r" -> run(node, into);
            case "m:f" -> fraction(node, into);
            case "m:sSup" -> scripts(node, into.appendElement("msup"), "m:e", "m:sup");
            case "m:sSub" -> scripts(node, into.appendElement("msub"), "m:e", "m:sub");
            case "m:sSubSup" -> scripts(node, into.appendElement("msubsup"), "m:e", "m:sub", "m:sup");
            case "m:sPre" -> before(node, into);
            case "m:rad" -> radical(node, into);
            case "m:nary" -> large(node, into);
            case "m:d" -> fenced(node, into);
            case "m:m" -> matrix(node, into);
            case "m:eqArr" -> equations(node, into);
            case "m:acc" -> accent(node, into);
            case "m:bar" -> bar(node, into);
            case "m:groupChr" -> group(node, into);
            case "m:func" -> {
                function(node, into);
            }
            case "m:limLow" -> scripts(node, into.appendElement("munder"), "m:e", "m:lim");
            case "m:limUpp" -> scripts(node, into.appendElement("mover"), "m:e", "m:lim");
            case "m:borderBox" -> box(node, into);
            case "m:phant" -> phantom(node, into);
            case "m:box", "m:e", "m:oMath", "m:num", "m:den" -> argument(node, into);
            case "w:ins", "w:moveTo" -> row(node, into);
            case "w:r" -> into.appendElement("mtext").text(node.text());
            case "w:del", "w:moveFrom", "w:bookmarkStart", "w:bookmarkEnd" -> {}
            default -> {
                if (!node.name().isEmpty() && !node.name().endsWith("Pr")) {
                    tally.left("formula");
                    row(node, into);
                }
            }
        }
    }

    private void argument(XmlElement node, Element into) {
        if (node.child("m:e") != null) {
            argument(node, "m:e", into);
        } else {
            row(node, into.appendElement("mrow"));
        }
    }

    private void scripts(XmlElement node, Element into, String... names) {
        for (String name : names) {
            argument(node, name, into);
        }
    }

    private void fraction(XmlElement node, Element into) {
        String type = property(node, "m:fPr", "m:type", "bar");
        if (type.equals("lin")) {
            Element row = into.appendElement("mrow");
            argument(node, "m:num", row);
            row.appendElement("mo").text("/");
            argument(node, "m:den", row);
            return;
        }
        Element fraction = into.appendElement("mfrac");
        if (type.equals("noBar")) {
            fraction.attr("linethickness", "0");
        } else if (type.equals("skw")) {
            fraction.attr("bevelled", "true");
        }
        argument(node, "m:num", fraction);
        argument(node, "m:den", fraction);
    }

    private void before(XmlElement node, Element into) {
        Element scripts = into.appendElement("mmultiscripts");
        argument(node, "m:e", scripts);
        scripts.appendElement("mprescripts");
        argument(node, "m:sub", scripts);
        argument(node, "m:sup", scripts);
    }

    private void radical(XmlElement node, Element into) {
        boolean square = isOn(node, "m:radPr", "m:degHide")
                || node.at("m:deg").filter(it -> !it.text().isBlank()).isEmpty();
        Element root = into.appendElement(square ? "msqrt" : "mroot");
        argument(node, "m:e", root);
        if (!square) {
            argument(node, "m:deg", root);
        }
    }

    private void large(XmlElement node, Element into) {
        String sign = property(node, "m:naryPr", "m:chr", "∫");
        boolean integral = sign.codePoints().allMatch(c -> c >= 0x222B && c <= 0x2233);
        String limits = property(node, "m:naryPr", "m:limLoc", integral ? "subSup" : "undOvr");
        boolean under = limits.equals("undOvr");
        boolean sub = !isOn(node, "m:naryPr", "m:subHide") && has(node, "m:sub");
        boolean sup = !isOn(node, "m:naryPr", "m:supHide") && has(node, "m:sup");
        String name = sub && sup
                ? (under ? "munderover" : "msubsup")
                : sub ? (under ? "munder" : "msub") : (under ? "mover" : "msup");
        Element holder = sub || sup ? into.appendElement(name) : into;
        holder.appendElement("mo").text(sign.isEmpty() ? "∫" : sign);
        if (sub) {
            argument(node, "m:sub", holder);
        }
        if (sup) {
            argument(node, "m:sup", holder);
        }
        argument(node, "m:e", into);
    }

    private static boolean has(XmlElement node, String name) {
        return node.at(name).filter(it -> !it.children().isEmpty()).isPresent();
    }

    private void fenced(XmlElement node, Element into) {
        Element row = into.appendElement("mrow");
        fence(property(node, "m:dPr", "m:begChr", "("), "prefix", row);
        String separator = property(node, "m:dPr", "m:sepChr", "|");
        List<XmlElement> parts = node.children("m:e");
        for (int at = 0; at < parts.size(); at++) {
            if (at > 0 && !separator.isEmpty()) {
                row.appendElement("mo").text(separator);
            }
            row(parts.get(at), row.appendElement("mrow"));
        }
        fence(property(node, "m:dPr", "m:endChr", ")"), "postfix", row);
    }

    private static void fence(String sign, String form, Element into) {
        if (!sign.isEmpty()) {
            into.appendElement("mo").attr("form", form).attr("stretchy", "true").text(sign);
        }
    }

    private void matrix(XmlElement node, Element into) {
        Element table = into.appendElement("mtable");
        for (XmlElement row : node.children("m:mr")) {
            Element tr = table.appendElement("mtr");
            row.children("m:e").forEach(cell -> row(cell, tr.appendElement("mtd")));
        }
    }

    /** The signs {@code &} alternate between alignment points and places for space (22.1.2.34). */
    private void equations(XmlElement node, Element into) {
        Element table = into.appendElement("mtable").attr("columnalign", "right left");
        for (XmlElement line : node.children("m:e")) {
            Element tr = table.appendElement("mtr");
            Element cell = tr.appendElement("mtd");
            for (XmlElement child : line.children()) {
                String text =
                        child.is("m:r") ? child.at("m:t").map(XmlElement::text).orElse("") : "";
                int mark = text.indexOf('&');
                if (mark < 0) {
                    node(child, cell);
                    continue;
                }
                words(text.substring(0, mark), "", false, cell);
                cell = tr.childrenSize() < 2 ? tr.appendElement("mtd") : cell;
                words(text.substring(mark + 1).replace("&", ""), "", false, cell);
            }
        }
    }

    private void accent(XmlElement node, Element into) {
        Element over = into.appendElement("mover").attr("accent", "true");
        argument(node, "m:e", over);
        String sign = property(node, "m:accPr", "m:chr", "\u0302");
        over.appendElement("mo").text(spacing(sign.isEmpty() ? "\u0302" : sign));
    }

    /** MathML uses spacing characters as accents. */
    private static String spacing(String sign) {
        return switch (sign) {
            case "\u0300" -> "`";
            case "\u0301" -> "´";
            case "\u0302" -> "^";
            case "\u0303" -> "~";
            case "\u0304", "\u0305" -> "¯";
            case "\u0306" -> "˘";
            case "\u0307" -> "˙";
            case "\u0308" -> "¨";
            case "\u030A" -> "˚";
            case "\u030C" -> "ˇ";
            case "\u20D6" -> "←";
            case "\u20D7" -> "→";
            case "\u20E1" -> "↔";
            default -> sign;
        };
    }

    private void bar(XmlElement node, Element into) {
        boolean top = property(node, "m:barPr", "m:pos", "bot").equals("top");
        Element element = into.appendElement(top ? "mover" : "munder");
        element.attr(top ? "accent" : "accentunder", "true");
        argument(node, "m:e", element);
        element.appendElement("mo").text(top ? "¯" : "_");
    }

    private void group(XmlElement node, Element into) {
        boolean top = property(node, "m:groupChrPr", "m:pos", "bot").equals("top");
        Element element = into.appendElement(top ? "mover" : "munder");
        argument(node, "m:e", element);
        element.appendElement("mo").attr("stretchy", "true").text(property(node, "m:groupChrPr", "m:chr", "⏟"));
    }

    private void function(XmlElement node, Element into) {
        Element name = argument(node, "m:fName", into);
        // The name of a function is upright, regardless of the style of its letters.
        name.select("mi").forEach(letter -> letter.tagName("mi").attr("mathvariant", "normal"));
        merge(name);
        into.appendElement("mo").text("\u2061");
        argument(node, "m:e", into);
    }

    /** Consecutive letters in an upright name form one word. */
    private static void merge(Element name) {
        for (Element letter : name.select("mi")) {
            Element before = letter.previousElementSibling();
            if (before != null && before.normalName().equals("mi")) {
                letter.text(before.text() + letter.text());
                before.remove();
            }
        }
    }

    private void box(XmlElement node, Element into) {
        String notation = "";
        String[][] sides = {
            {"m:hideTop", "top"}, {"m:hideBot", "bottom"}, {"m:hideLeft", "left"}, {"m:hideRight", "right"}
        };
        int hidden = 0;
        for (String[] side : sides) {
            hidden += isOn(node, "m:borderBoxPr", side[0]) ? 1 : 0;
        }
        notation += hidden == 0 ? "box " : "";
        notation += isOn(node, "m:borderBoxPr", "m:strikeH") ? "horizontalstrike " : "";
        notation += isOn(node, "m:borderBoxPr", "m:strikeBLTR") ? "updiagonalstrike " : "";
        notation += isOn(node, "m:borderBoxPr", "m:strikeTLBR") ? "downdiagonalstrike " : "";
        Element element = into.appendElement("menclose").attr("notation", notation.strip());
        argument(node, "m:e", element);
    }

    private void phantom(XmlElement node, Element into) {
        boolean shown = node.at("m:phantPr", "m:show")
                        .map(it -> it.attribute("m:val"))
                        .filter("0"::equals)
                        .isEmpty()
                && node.at("m:phantPr", "m:show").isPresent();
        argument(node, "m:e", shown ? into.appendElement("mrow") : into.appendElement("mphantom"));
    }

    private void run(XmlElement run, Element into) {
        StringBuilder text = new StringBuilder();
        run.children("m:t").forEach(it -> text.append(it.text()));
        run.children("w:t").forEach(it -> text.append(it.text()));
        boolean normal = isOn(run, "m:rPr", "m:nor")
                || run.at("m:rPr", "m:nor")
                        .filter(it -> !it.hasAttribute("m:val"))
                        .isPresent();
        words(text.toString(), variant(run), normal, into);
    }

    private static String variant(XmlElement run) {
        String style = property(run, "m:rPr", "m:sty", "");
        String script = property(run, "m:rPr", "m:scr", "");
        String letters = Optional.ofNullable(SCRIPTS.get(script)).orElse("");
        boolean bold = style.equals("b") || style.equals("bi");
        if (letters.equals("script") || letters.equals("fraktur")) {
            return (bold ? "bold-" : "") + letters;
        }
        if (letters.equals("sans-serif")) {
            return style.equals("bi") ? "sans-serif-bold-italic" : style.equals("b") ? "bold-sans-serif" : letters;
        }
        if (!letters.isEmpty()) {
            return letters;
        }
        return switch (style) {
            case "p" -> "normal";
            case "b" -> "bold";
            case "bi" -> "bold-italic";
            default -> "";
        };
    }

    /** Divides a run into letters, numbers, operators and words. */
    private static void words(String text, String variant, boolean normal, Element into) {
        int at = 0;
        while (at < text.length()) {
            int first = text.codePointAt(at);
            int end = at + Character.charCount(first);
            if (normal || isWord(first)) {
                while (end < text.length() && (normal || isWord(text.codePointAt(end)))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                into.appendElement("mtext").text(text.substring(at, end));
            } else if (Character.isDigit(first)) {
                while (end < text.length() && isNumber(text, end)) {
                    end++;
                }
                letter(into.appendElement("mn"), text.substring(at, end), variant);
            } else if (Character.isLetter(first)) {
                if (variant.equals("normal")) {
                    while (end < text.length() && isLatin(text.charAt(end))) {
                        end++;
                    }
                }
                letter(into.appendElement("mi"), text.substring(at, end), variant);
            } else if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
                into.appendElement("mspace").attr("width", "0.25em");
            } else {
                into.appendElement("mo").text(text.substring(at, end));
            }
            at = end;
        }
    }

    private static void letter(Element token, String text, String variant) {
        token.text(text);
        if (!variant.isEmpty()) {
            token.attr("mathvariant", variant.toLowerCase(Locale.ROOT));
        }
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    private static boolean isNumber(String text, int at) {
        char c = text.charAt(at);
        return Character.isDigit(c)
                || ((c == '.' || c == ',') && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1)));
    }

    /** Han characters and their punctuation are text, not variables. */
    private static boolean isWord(int c) {
        return Character.isIdeographic(c) || (c >= 0x3000 && c < 0x3100) || (c >= 0xFF00 && c < 0xFFF0);
    }
}
