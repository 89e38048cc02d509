package io.github.huozi.read.markdown;

import io.github.huozi.book.Markup;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.read.formula.BookFormulas;
import io.github.huozi.read.source.SourceFindings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Reads Markdown in the captions of raw HTML. CommonMark passes HTML blocks through unchanged; authors still write
 * Markdown in a {@code figcaption}, and never mean it as text.
 */
final class MarkdownInHtml {

    private static final Pattern CAPTION = Pattern.compile(
            "(?is)(<(figcaption|caption|summary)\\b[^>]*>)((?:(?!</?\\2\\b|<pre\\b|\\n[ \\t]*\\n).)*)(?=</\\2\\s*>)");

    /** Possible emphasis, code, links or pictures. */
    private static final Pattern MARKS = Pattern.compile("\\*[^*\\s]|`[^`]+`|\\]\\(|(?<![\\w])_[^_\\s]|~~|==");

    private MarkdownInHtml() {}

    /** Returns a block of raw HTML with the Markdown in its captions converted to HTML. */
    static String captions(String html, Position position, SourceFindings findings, BookFormulas formulas) {
        Matcher caption = CAPTION.matcher(html);
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (caption.find()) {
            if (caption.group(3).indexOf('$') < 0
                    && MARKS.matcher(caption.group(3)).find()) {
                out.append(html, from, caption.start(3))
                        .append(written(caption.group(3), position, findings, formulas));
                from = caption.end(3);
            }
        }
        return from == 0 ? html : out.append(html.substring(from)).toString();
    }

    private static String written(String text, Position position, SourceFindings findings, BookFormulas formulas) {
        Element body = MarkdownReader.inline(text.strip(), position, findings, formulas);
        for (Element each : body.getAllElements()) {
            each.attributes().asList().stream()
                    .map(Attribute::getKey)
                    .filter(Markup.POSITION::equals)
                    .forEach(each::removeAttr);
        }
        Element only = body.childrenSize() == 1 ? body.child(0) : body;
        if (body.ownerDocument() != null) {
            body.ownerDocument().outputSettings().prettyPrint(false);
        }
        return only.normalName().equals("p") ? only.html() : body.html();
    }
}
