package verse;

import io.github.huozi.api.ContentPass;
import io.github.huozi.api.ExtensionContext;
import io.github.huozi.book.Book;

/** Says at the end of each poem who copied it. */
public class Copied implements ContentPass {

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Book apply(Book book, ExtensionContext context) {
        book.forEachSection(section -> section.content().body().appendElement("p").text("灯下抄录"));
        return book;
    }
}
