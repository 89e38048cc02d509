package io.github.huozi.read.markdown;

import io.github.huozi.book.HtmlEscape;
import io.github.huozi.book.Markup;
import io.github.huozi.book.settings.MathSettings.Marks;
import io.github.huozi.markdown.RawTag;
import io.github.huozi.read.clean.Media;
import io.github.huozi.read.clean.MediaMarks;
import io.github.huozi.read.clean.Vocabulary;
import io.github.huozi.read.clean.Vocabulary.Kind;
import io.github.huozi.read.clean.Vocabulary.Meaning;
import io.github.huozi.read.formula.FormulaText;
import io.github.huozi.read.source.LineMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.SourceSpan;

/**
 * Writes raw HTML in Markdown tag by tag: keeps tags of the vocabulary, with their position; drops comments and anything
 * that a book cannot use; writes tags unknown to HTML as text. So no tag can swallow the Markdown after it.
 */
final class RawHtml {

    private static final Pattern OURS = Pattern.compile("(?i)huozi-");
    /** Elements whose content is not to be read. */
    private static final Set<String> WITH_CONTENT = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "object",
            "canvas",
            "svg",
            "audio",
            "video",
            "select",
            "button",
            "textarea",
            "datalist",
            "noembed",
            "noframes",
            "title",
            "map",
            "applet");

    /** Elements of languages other than HTML, read as a whole. */
    private static final Set<String> FOREIGN = Set.of("math", "svg");

    /** Elements whose text is literal. */
    private static final Set<String> LITERAL = Set.of("pre", "code", "kbd", "samp", "tt", "xmp", "listing");

    private RawHtml() {}

    /** Maps places in raw HTML to its source. */
    interface Places {
        /** Returns the value of {@link Markup#POSITION} for a line and column of the HTML, both from 0. */
        String at(int line, int column);
    }

    /** Returns the places of a node from its source spans, one per line. */
    static Places places(List<SourceSpan> spans, LineMap lines) {
        return (line, column) -> {
            if (spans.isEmpty()) {
                return "";
            }
            SourceSpan span = spans.get(Math.min(line, spans.size() - 1));
            return lines.of(span.getLineIndex()) + ":" + (span.getColumnIndex() + column + 1);
        };
    }

    /**
     * Writes a block of raw HTML.
     *
     * @param marks the formula delimiters in its text
     */
    static void block(String html, Places places, Marks marks, StringBuilder out) {
        Set<String> unclosed = new HashSet<>();
        int literal = 0;
        int line = 0;
        int lineStart = 0;
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            RawTag tag = c == '<' ? RawTag.at(html, at) : null;
            FormulaText.Piece formula =
                    c == '$' && literal == 0 && marks != Marks.NONE ? FormulaHtml.inHtml(html, at) : null;
            int end = at + 1;
            if (tag != null && LITERAL.contains(tag.name())) {
                literal = Math.max(0, literal + (tag.isEnd() ? -1 : 1));
            }
            if (formula != null) {
                FormulaHtml.write(formula, places.at(line, at - lineStart + 1), out);
                end = at + formula.written().length();
            } else if (tag != null) {
                int mathml =
                        FOREIGN.contains(tag.name()) && !tag.isEnd() ? behindEndTag(html, tag.name(), tag.end()) : -1;
                end = tag.end();
                if (mathml > 0 && tag.name().equals("svg")) {
                    drawing(html.substring(at, mathml), places.at(line, at - lineStart), out);
                    end = mathml;
                } else {
                    write(html.substring(at, tag.end()), tag, places.at(line, at - lineStart), out);
                }
                if (mathml > 0 && tag.name().equals("math")) {
                    // MathML and SVG are not text: they contain no Markdown.
                    out.append(OURS.matcher(html.substring(end, mathml)).replaceAll("data-"));
                    end = mathml;
                }
                if (mathml < 0 && goesWithContent(tag.name()) && !tag.isEnd() && unclosed.add(tag.name())) {
                    int behind = behindEndTag(html, tag.name(), end);
                    end = Math.max(end, behind);
                    if (behind > 0) {
                        unclosed.remove(tag.name());
                    }
                }
                if (!tag.isEnd()) {
                    Media.link(tag.name(), html.substring(at, end), places.at(line, at - lineStart))
                            .ifPresent(out::append);
                }
            } else if (c == '<') {
                out.append("&lt;");
            } else {
                out.append(c);
            }
            for (; at < end; at++) {
                if (html.charAt(at) == '\n') {
                    line++;
                    lineStart = at + 1;
                }
            }
        }
    }

    /** Returns the index after the next end tag of that name; -1 when there is none. */
    private static int behindEndTag(String html, String name, int from) {
        for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
            if (html.regionMatches(true, at + 2, name, 0, name.length())) {
                int end = html.indexOf('>', at);
                return end < 0 ? html.length() : end + 1;
            }
        }
        return -1;
    }

    /**
     * Writes one tag as HTML, as text, or not at all.
     *
     * @param html the tag as written
     */
    static void write(String html, RawTag tag, String position, StringBuilder out) {
        Meaning meaning = Vocabulary.meaning(tag.name());
        if (tag.name().isEmpty() || tag.name().equals("html") || tag.name().equals("body")) {
            out.append(MediaMarks.isMark(html) ? MediaMarks.placed(html, position) : "");
            return;
        }
        if (meaning == null) {
            HtmlEscape.escape(html, out);
        } else if (meaning.kind() != Kind.DROP && meaning.kind() != Kind.DRAWING) {
            // All preformatted elements except pre are read as raw text to their end.
            String name = meaning.kind() == Kind.PRE ? meaning.name() : tag.name();
            out.append(tag.isEnd() ? "</" : "<").append(name);
            if (!tag.isEnd()) {
                out.append(' ')
                        .append(Markup.POSITION)
                        .append("=\"")
                        .append(position)
                        .append('"');
                // Attributes with Huozi's prefix are never accepted from a source.
                out.append(OURS.matcher(tag.attributes()).replaceAll("data-"));
            }
            out.append('>');
        }
    }

    /**
     * Writes a drawing as it is.
     *
     * @param svg from its start tag to its end tag
     */
    static void drawing(String svg, String position, StringBuilder out) {
        out.append("<svg ")
                .append(Markup.POSITION)
                .append("=\"")
                .append(position)
                .append('"');
        out.append(OURS.matcher(svg.substring("<svg".length())).replaceAll("data-"));
    }

    /** Whether an element is dropped with its content. */
    static boolean goesWithContent(String name) {
        return WITH_CONTENT.contains(name);
    }
}
