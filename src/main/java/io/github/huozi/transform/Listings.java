package io.github.huozi.transform;

import io.github.huozi.api.ContentPass;
import io.github.huozi.api.ExtensionContext;
import io.github.huozi.book.Book;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Section;
import io.github.huozi.book.settings.CodeSettings;
import io.github.huozi.code.Highlighter;
import io.github.huozi.code.Token;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Position;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Detects the language of code, gives listings their captions, and decides which of them have numbered lines. */
public final class Listings implements ContentPass {

    private static final String LANGUAGE = "language-";
    private static final Pattern FILE = Pattern.compile("\\S*[./]\\S*");
    private static final String CONSOLE = "console";

    private final Highlighter highlighter = Highlighter.bundled();

    /** The first place that names an unknown language, and how often it is named. */
    private record Unknown(Position first, int times) {}

    @Override
    public int order() {
        return 600;
    }

    @Override
    public Book apply(Book book, ExtensionContext context) {
        CodeSettings wish = book.settings().code();
        Map<String, Unknown> unknown = new TreeMap<>();
        book.forEachSection(section -> {
            for (Element pre : section.content().body().select("pre")) {
                listing(pre, section, wish, unknown);
            }
        });
        unknown.forEach((language, found) ->
                context.report(Code.UNKNOWN_LANGUAGE.at(found.first(), "unknown", language, found.times())));
        return book;
    }

    private void listing(Element pre, Section section, CodeSettings wish, Map<String, Unknown> unknown) {
        caption(pre);
        Element code = pre.selectFirst("> code");
        if (code == null) {
            return;
        }
        String language = language(code, wish);
        number(pre, language, wish);
        if (highlighter.isPlain(language)) {
            return;
        }
        if (!highlighter.knows(language)) {
            unknown.merge(
                    language,
                    new Unknown(Markup.position(pre, section.position()), 1),
                    (known, other) -> new Unknown(known.first(), known.times() + 1));
        } else if (wish.highlight() == CodeSettings.Highlight.ON) {
            tell(code, language);
        }
    }

    /** Returns the language that the listing names, or the book's default; a shell session is recognised by its prompt. */
    private String language(Element code, CodeSettings wish) {
        String named = code.classNames().stream()
                .filter(name -> name.startsWith(LANGUAGE))
                .map(name -> name.substring(LANGUAGE.length()))
                .findFirst()
                .orElse("");
        String text = code.wholeText();
        boolean prompt = text.startsWith("$ ") && text.length() > 2 && !Character.isWhitespace(text.charAt(2));
        if (prompt && (named.isEmpty() || highlighter.isShell(named))) {
            return CONSOLE;
        }
        return named.isEmpty() ? wish.language().orElse("") : named;
    }

    private static void number(Element pre, String language, CodeSettings wish) {
        String asked = pre.attr(Markup.CODE_NUMBERS);
        boolean wanted =
                switch (wish.lineNumbers()) {
                    case ASKED -> !asked.isEmpty();
                    case ALL -> !asked.isEmpty() || (!language.isEmpty() && !language.equals(CONSOLE));
                    case NONE -> false;
                };
        if (!wanted || asked.equals(Markup.NOT_NUMBERED)) {
            pre.removeAttr(Markup.CODE_NUMBERS);
        } else if (asked.isEmpty()) {
            pre.attr(Markup.CODE_NUMBERS, "1");
        }
    }

    /** Wraps a listing that has a title in a figure. */
    private static void caption(Element pre) {
        String title = pre.attr(Markup.CODE_TITLE);
        pre.removeAttr(Markup.CODE_TITLE);
        if (title.isBlank()) {
            return;
        }
        Element around = pre.parent();
        if (around != null && around.normalName().equals("figure")) {
            return;
        }
        Element figure = new Element("figure").addClass(Markup.LISTING);
        if (pre.hasAttr(Markup.POSITION)) {
            figure.attr(Markup.POSITION, pre.attr(Markup.POSITION));
        }
        pre.replaceWith(figure);
        Element caption = figure.appendElement("figcaption");
        (FILE.matcher(title).matches() ? caption.appendElement("code") : caption).text(title);
        figure.appendChild(pre);
    }

    private void tell(Element code, String language) {
        String text = code.wholeText();
        List<Token> tokens = highlighter.tokens(text, language);
        if (tokens.isEmpty()) {
            return;
        }
        code.empty();
        int at = 0;
        for (Token token : tokens) {
            plain(text.substring(at, token.start()), code);
            code.appendElement("span")
                    .addClass(token.kind().cssClass())
                    .appendChild(new TextNode(text.substring(token.start(), token.end())));
            at = token.end();
        }
        plain(text.substring(at), code);
    }

    private static void plain(String text, Element code) {
        if (!text.isEmpty()) {
            code.appendChild(new TextNode(text));
        }
    }
}
