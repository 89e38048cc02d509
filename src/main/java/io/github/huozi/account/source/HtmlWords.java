package io.github.huozi.account.source;

import io.github.huozi.account.words.Need;
import io.github.huozi.account.words.Signs;
import io.github.huozi.account.words.WordFlows;
import io.github.huozi.book.account.SourceText;
import io.github.huozi.book.account.TextFlow;
import io.github.huozi.book.settings.MathSettings.Marks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The words of an HTML page, by flow: everything that a browser would show. Includes what the reader takes for menus or removes
 * because the page hides it, since the reader records it. Not thread-safe.
 */
public final class HtmlWords implements NodeFilter {

    private static final int DEEPEST = 400;

    /** Word exports the bullets and numbers of its lists as text. */
    private static final Pattern BULLET = Pattern.compile("(?i)mso-list\\s*:\\s*ignore");

    private final String source;
    private final WordFlows out;
    private final Marks marks;
    private final int base;
    private final Deque<Around> around = new ArrayDeque<>();

    /** The rules of the enclosing elements. */
    private record Around(TextFlow flow, boolean inCode, boolean inPre, Need need) {}

    private HtmlWords(SourceText source, int base, WordFlows out) {
        this.source = source.text();
        this.out = out;
        this.marks = source.form().marks();
        this.base = base;
        around.push(new Around(TextFlow.BODY, false, false, Need.REQUIRED));
    }

    /**
     * Adds the words of a page.
     *
     * @param base the start of the page among all texts
     */
    public static void add(SourceText source, int base, WordFlows out) {
        Element body = Parser.htmlParser()
                .setMaxDepth(DEEPEST)
                .setTrackPosition(true)
                .parseInput(source.text(), "")
                .body();
        NodeTraversor.filter(new HtmlWords(source, base, out), body);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        Around now = around.element();
        if (node instanceof TextNode text) {
            write(text, now);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        int place = base + Math.max(0, element.sourceRange().startPos());
        switch (element.normalName()) {
            case "script", "style", "template" -> {
                return FilterResult.SKIP_ENTIRELY;
            }
            case "img" -> picture(element, place, now);
            case "table" -> out.of(now.flow()).add(Signs.TABLE, place, Need.OPTIONAL);
            case "math" -> out.of(now.flow()).add(Signs.FORMULA, place, Need.OPTIONAL);
            case "svg" -> out.of(now.flow()).add(Signs.PICTURE, place, Need.OPTIONAL);
            case "iframe", "video", "audio", "embed", "object", "source" ->
                out.text(now.flow(), "https" + element.attr("src") + element.attr("title"), place, Need.OPTIONAL);
            default -> {
                if (!HtmlNaming.isKnown(element.normalName())) {
                    String tag = source.substring(place - base, tagEnd(element));
                    out.text(now.flow(), tag, place, isWords(tag) ? now.need() : Need.OPTIONAL);
                }
            }
        }
        around.push(within(element, now));
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element) {
            around.pop();
        }
        return FilterResult.CONTINUE;
    }

    /** {@code Vec<T>} looks like a tag, but has no attributes and is never closed. */
    private boolean isWords(String tag) {
        String name = tag.replaceAll("[<>\\s]", "");
        return !name.isEmpty()
                && name.codePoints().allMatch(Character::isLetterOrDigit)
                && !source.contains("</" + name + ">");
    }

    private static int tagEnd(Element element) {
        return Math.max(
                Math.max(0, element.sourceRange().startPos()),
                element.sourceRange().endPos());
    }

    private void picture(Element picture, int place, Around now) {
        String address = picture.attr("src");
        boolean shown = !address.isBlank() && !address.startsWith("data:image/gif") && !picture.hasAttr("srcset");
        Need need = now.need() == Need.REQUIRED && shown ? Need.REQUIRED : Need.OPTIONAL;
        out.of(now.flow()).add(Signs.PICTURE, place, need);
        out.text(TextFlow.ALTERNATIVES, picture.attr("alt"), place, need);
        out.text(TextFlow.ALTERNATIVES, picture.attr("title"), place, Need.OPTIONAL);
        out.text(TextFlow.CAPTIONS, picture.attr("title"), place, Need.OPTIONAL);
    }

    private static Around within(Element element, Around now) {
        String name = element.normalName();
        boolean pre = now.inPre() || name.equals("pre") || name.equals("listing") || name.equals("xmp");
        boolean code = pre || now.inCode() || HtmlNaming.isCode(name);
        boolean shown = !HtmlNaming.isNotText(name)
                && !BULLET.matcher(element.attr("style")).find();
        TextFlow flow =
                switch (name) {
                    case "rt" -> TextFlow.READINGS;
                    case "figcaption", "caption" -> TextFlow.CAPTIONS;
                    default -> TagScanner.isFile(element.className()) ? TextFlow.FILE_NAMES : now.flow();
                };
        return new Around(flow, code, pre, shown ? now.need() : Need.OPTIONAL);
    }

    private void write(TextNode text, Around now) {
        String words = text.getWholeText();
        int start = Math.max(0, text.sourceRange().startPos());
        int last = Math.max(start, text.sourceRange().endPos() - 1);
        for (int at = 0; at < words.length(); ) {
            int formula = now.inCode() ? -1 : formulaEnd(words, at);
            if (formula > at) {
                out.of(now.flow()).add(Signs.FORMULA, base + Math.min(start + at, last), Need.OPTIONAL);
            }
            int end = formula > at ? formula : at + Character.charCount(words.codePointAt(at));
            while (at < end) {
                int c = words.codePointAt(at);
                sign(c, base + Math.min(start + at, last), now, formula > at || formula == end);
                at += Character.charCount(c);
            }
        }
    }

    private int formulaEnd(String words, int at) {
        char c = words.charAt(at);
        if (c == '$' && marks != Marks.NONE) {
            return SourceFormulas.dollarEnd(words, at);
        }
        return c == '\\' && marks == Marks.BACKSLASH ? SourceFormulas.backslashEnd(words, at) : -1;
    }

    private void sign(int c, int place, Around now, boolean inFormula) {
        boolean exact = now.inPre() && now.flow() == TextFlow.BODY;
        Need need = inFormula ? Need.OPTIONAL : now.need();
        if (exact ? Signs.isVisible(c) : Signs.counts(c)) {
            out.of(now.flow()).add(c, place, need);
        } else if ((now.inCode() || inFormula) && now.flow() == TextFlow.BODY && Signs.isVisible(c)) {
            out.of(now.flow()).add(c, place, Need.OPTIONAL);
        }
    }
}
