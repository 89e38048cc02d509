package io.github.huozi.read.markdown;

import io.github.huozi.book.HtmlEscape;
import io.github.huozi.markdown.Abbreviations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Writes text, expanding its abbreviations. */
final class AbbreviatedText {

    private final Map<String, String> meanings = new LinkedHashMap<>();
    private @Nullable Pattern any;

    /** Finds the abbreviations that a document defines. */
    void collect(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof Abbreviations.Abbreviation one) {
                    meanings.putIfAbsent(one.name(), one.meaning());
                }
                visitChildren(block);
            }
        });
        if (!meanings.isEmpty()) {
            String names = meanings.keySet().stream()
                    .sorted((a, b) -> b.length() - a.length())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            any = Pattern.compile("(?<![A-Za-z0-9_])(?:" + names + ")(?![A-Za-z0-9_])");
        }
    }

    void write(String text, StringBuilder out) {
        if (any == null) {
            HtmlEscape.escape(text, out);
            return;
        }
        Matcher matcher = any.matcher(text);
        int from = 0;
        while (matcher.find()) {
            HtmlEscape.escape(text.substring(from, matcher.start()), out);
            out.append("<abbr title=\"");
            HtmlEscape.escape(meanings.getOrDefault(matcher.group(), ""), out);
            out.append("\">");
            HtmlEscape.escape(matcher.group(), out);
            out.append("</abbr>");
            from = matcher.end();
        }
        HtmlEscape.escape(text.substring(from), out);
    }
}
