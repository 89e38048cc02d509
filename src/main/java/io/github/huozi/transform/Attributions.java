package io.github.huozi.transform;

import io.github.huozi.api.ContentPass;
import io.github.huozi.api.ExtensionContext;
import io.github.huozi.book.Book;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Aligns the attribution of a quotation, a last line that begins with a dash, to the end of its line. */
public final class Attributions implements ContentPass {

    private static final Pattern NAMED = Pattern.compile("^(?:——|―{1,2}|[—–]\\s?)\\s*\\S.{0,40}$");

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Book apply(Book book, ExtensionContext context) {
        book.forEachSection(section -> section.content().body().select("blockquote > p:last-child").stream()
                .filter(last -> last.previousElementSibling() != null)
                .filter(last -> last.previousElementSiblings().stream().allMatch(before -> before.nameIs("p")))
                .filter(last -> NAMED.matcher(last.text()).matches() && !isSpoken(last))
                .forEach(last -> last.attr("style", "text-align: right")));
        return book;
    }

    /** Whether every paragraph begins with a dash, which makes it dialogue. */
    private static boolean isSpoken(Element last) {
        Element before = last.previousElementSibling();
        return before != null && before.text().matches("[—―–].*");
    }
}
