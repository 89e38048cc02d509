package io.github.huozi.read.chunk;

import io.github.huozi.read.source.CodeAwareLines;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites references of bookdown (https://bookdown.org/yihui/bookdown/cross-references.html) and Quarto
 * (https://quarto.org/docs/authoring/cross-references.html), labels, and citations, which become their keys.
 */
final class ChunkReferences {

    private static final String WORDS =
            "图|表|式|公式|定理|附录|章节|小节|第|Figure|Figures|Fig\\.|Table|Tables|Section|Chapter|Appendix|Equation|Eq\\.|Listing";

    /** The book itself writes the words for a reference, in its language. */
    private static final Pattern BOOKDOWN = Pattern.compile("(?:(?:" + WORDS
            + ")(?:~|&nbsp;|[ \\u00a0])?)?\\\\?\\\\@ref\\(([^)\\s]+)\\)(?:[ ]?(?:章|节|小节)(?![\\p{IsHan}]{0,1}[点日]))?");

    private static final Pattern LABEL = Pattern.compile("[ \\t]*\\(\\\\?\\\\#([a-z]+):([\\w:./-]+)\\)[ \\t]*");

    private static final Pattern QUARTO = Pattern.compile(
            "(?<![\\w@\\\\])\\[?-?@((?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|def|exm|exr)-[\\w-]*\\w)\\]?(?!\\()");

    private static final Pattern CITATION =
            Pattern.compile("\\[((?:[^\\[\\]@\\n]{0,80})-?@[\\p{L}\\p{N}_][^\\[\\]\\n]*)\\](?!\\()");

    private static final Pattern KEY = Pattern.compile(
            "(?<![\\w.@/\\\\])-?@(\\{[^}\\s]+\\}|[\\p{L}\\p{N}_](?:[\\w:.#$%&+?<>~/-]*[\\p{L}\\p{N}_])?)");

    private static final Pattern CODE = Pattern.compile("`r\\s+([^`]+)`");

    private static final Pattern PICTURE = Pattern.compile(
            "^([ \\t]*)!\\[((?:[^\\[\\]\"]|\\[[^\\[\\]]*\\])+)\\]\\(<?([^\\s()<>\"]+)>?\\)((?:\\{[^}]*\\})?[ \\t]*)$");

    private static final Map<String, String> THEOREMS =
            Map.of("thm", "定理", "lem", "引理", "cor", "推论", "prp", "命题", "def", "定义", "exm", "例", "exr", "练习");

    private ChunkReferences() {}

    /** Makes the alternative text of a picture that is a separate paragraph its caption, as pandoc does. */
    static String captioned(String text) {
        Matcher picture = PICTURE.matcher(text);
        if (!picture.matches()) {
            return text;
        }
        String alt = picture.group(2);
        return picture.group(1) + "![" + alt + "](<" + picture.group(3) + "> \"" + alt.replaceAll("[*`\\\\]", "")
                + "\")" + picture.group(4);
    }

    static String write(String text) {
        String plain = CODE.matcher(text).replaceAll(found -> Matcher.quoteReplacement("`" + found.group(1) + "`"));
        return CodeAwareLines.outsideCode(plain, ChunkReferences::outside);
    }

    private static String outside(String text) {
        if (text.indexOf('@') < 0 && text.indexOf('#') < 0) {
            return text;
        }
        String out =
                BOOKDOWN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(reference(id(found.group(1)))));
        out = LABEL.matcher(out)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1).equals("eq")
                                ? " \\label{eq-" + found.group(2) + "}"
                                : " {#" + found.group(1) + "-" + found.group(2) + "} "));
        out = tableCaption(out);
        out = QUARTO.matcher(out).replaceAll(found -> Matcher.quoteReplacement(reference(found.group(1))));
        out = CITATION.matcher(out)
                .replaceAll(found -> Matcher.quoteReplacement("\\["
                        + KEY.matcher(found.group(1)).replaceAll(key -> Matcher.quoteReplacement(bare(key.group(1))))
                        + "\\]"));
        return KEY.matcher(out).replaceAll(found -> Matcher.quoteReplacement(bare(found.group(1))));
    }

    /** Returns a link without text, for the book to fill in; theorems have no numbers here. */
    private static String reference(String id) {
        String kind = id.replaceFirst("-.*$", "");
        return kind.equals("eq") ? "\\eqref{" + id + "}" : "[" + THEOREMS.getOrDefault(kind, "") + "](#" + id + ")";
    }

    private static String bare(String key) {
        return key.replaceAll("[{}]", "");
    }

    private static String id(String label) {
        return label.replaceFirst("^(fig|tab|eq|thm|lem|def|exm|exr|cor|prp|rem|cnj):", "$1-");
    }

    /** Moves the label of a table's caption to the end. */
    private static String tableCaption(String text) {
        Matcher caption = Pattern.compile("^(\\s*(?:Table|表)?\\s*[:：])\\s*\\{(#[^}]+)\\}\\s*(.*)$")
                .matcher(text);
        return caption.matches() ? caption.group(1) + " " + caption.group(3) + " {" + caption.group(2) + "}" : text;
    }
}
