package io.github.huozi.account;

import io.github.huozi.account.words.Need;
import io.github.huozi.account.words.Signs;
import io.github.huozi.account.words.WordFlows;
import io.github.huozi.book.Markup;
import io.github.huozi.book.account.TextFlow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Collects the words of a content document, by flow. Not thread-safe. */
final class OutputWords implements NodeFilter {

    /** Classes of elements that a stage adds or that other checks cover. */
    private static final Set<String> SKIPPED =
            Set.of("number", Markup.FORMULA_NUMBER, "gap", "backlink", "line-number", "child-pages");

    /** Classes of elements whose text may come from a source or not. */
    private static final Set<String> ADDED = Set.of("comments-title");

    private static final Set<String> FORMULAS = Set.of("formula", "formula-picture", "math-picture");

    private final WordFlows out;
    private final int place;
    private final Deque<Around> around = new ArrayDeque<>();

    /** What the enclosing elements require. */
    private record Around(TextFlow flow, boolean code, Need need) {}

    private OutputWords(WordFlows out, int place) {
        this.out = out;
        this.place = place;
        around.push(new Around(TextFlow.BODY, false, Need.REQUIRED));
    }

    /**
     * Adds the words of a document.
     *
     * @param place the place of all of them
     */
    static void add(Element root, int place, WordFlows out) {
        NodeTraversor.filter(new OutputWords(out, place), root);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        Around now = around.element();
        if (node instanceof TextNode text) {
            if (now.code()) {
                out.code(now.flow(), text.getWholeText(), place, now.need());
            } else {
                out.text(now.flow(), text.getWholeText(), place, now.need());
            }
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isWhole(element, now)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("table")) {
            mark(Signs.TABLE, now, Need.OPTIONAL);
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

    private void mark(int mark, Around now, Need need) {
        out.of(now.flow()).add(mark, place, need == Need.REQUIRED ? now.need() : need);
    }

    /** Adds the mark of an element that counts as a unit; returns whether it is one. */
    private boolean isWhole(Element element, Around now) {
        String name = element.normalName();
        if (element.classNames().stream().anyMatch(SKIPPED::contains) || name.equals("rp")) {
            return true;
        }
        if (element.hasClass(Markup.NOTE_CALL)) {
            mark(Signs.CALL, now, Need.REQUIRED);
            return true;
        }
        if (element.hasClass(Markup.FORMULA_SOURCE)) {
            // A formula that cannot be set appears as its source.
            mark(Signs.FORMULA, now, Need.OPTIONAL);
        }
        if (element.hasClass(Markup.PICTURE_MISSING)) {
            mark(Signs.PICTURE, now, Need.REQUIRED);
            // Its text, then its expected location.
            out.text(TextFlow.ALTERNATIVES, element.ownText(), place, need(element, element.ownText()));
            out.text(TextFlow.ALTERNATIVES, element.children().text(), place, Need.OPTIONAL);
            return true;
        }
        return switch (name) {
            case "img" -> {
                picture(element, now);
                yield true;
            }
            case "svg" -> {
                mark(Signs.PICTURE, now, Need.OPTIONAL);
                yield true;
            }
            case "math" -> {
                mark(Signs.FORMULA, now, Need.REQUIRED);
                yield true;
            }
            default -> false;
        };
    }

    private void picture(Element picture, Around now) {
        if (picture.classNames().stream().anyMatch(FORMULAS::contains)) {
            mark(Signs.FORMULA, now, Need.REQUIRED);
            return;
        }
        mark(Signs.PICTURE, now, Need.REQUIRED);
        out.text(TextFlow.ALTERNATIVES, picture.attr("alt"), place, need(picture, picture.attr("alt")));
    }

    /** The text of a picture may equal its caption or its title, if the author wrote none. */
    private static Need need(Element picture, String said) {
        String text = Signs.bare(said);
        Element figure = picture.closest("figure");
        Element caption = figure == null ? null : figure.selectFirst("figcaption");
        boolean captioned = caption != null && Signs.bare(words(caption)).equals(text);
        return captioned || text.equals(Signs.bare(picture.attr("title"))) ? Need.OPTIONAL : Need.REQUIRED;
    }

    private static String words(Element caption) {
        Element copy = caption.clone();
        copy.select("." + Markup.NOTE_CALL).remove();
        return copy.text();
    }

    private static Around within(Element element, Around now) {
        Need need = element.classNames().stream().anyMatch(ADDED::contains) ? Need.OPTIONAL : now.need();
        TextFlow flow = flow(element, now.flow());
        boolean counted = flow == TextFlow.BODY || flow == TextFlow.NOTES || flow == TextFlow.COMMENTS;
        boolean code = counted && (now.code() || element.nameIs("code") || element.nameIs("pre"));
        return new Around(flow, code, need);
    }

    private static TextFlow flow(Element element, TextFlow now) {
        if (element.hasClass(Markup.NOTES)) {
            return TextFlow.NOTES;
        }
        if (element.hasClass(Markup.COMMENTS)) {
            return TextFlow.COMMENTS;
        }
        if (element.nameIs("rt")) {
            return TextFlow.READINGS;
        }
        if (element.nameIs("figcaption") || element.nameIs("caption") || element.is("p.caption")) {
            return TextFlow.CAPTIONS;
        }
        return now == TextFlow.CAPTIONS && element.nameIs("code") && isFile(element) ? TextFlow.FILE_NAMES : now;
    }

    /** A caption, or its last line, may consist of a file name alone. */
    private static boolean isFile(Element code) {
        Element caption = code.parent();
        Element figure = caption == null ? null : caption.parent();
        if (caption == null || figure == null || !figure.hasClass(Markup.LISTING)) {
            return false;
        }
        Element before = code.previousElementSibling();
        return before == null ? Signs.bare(caption.text()).equals(Signs.bare(code.text())) : before.nameIs("br");
    }
}
