package verse;

import io.github.huozi.api.BookCheck;
import io.github.huozi.api.CheckedBook;
import io.github.huozi.api.ExtensionContext;
import io.github.huozi.diagnostic.Severity;

/** Reports poems that are too short. */
public class ShortPoems implements BookCheck {

    @Override
    public void check(CheckedBook book, ExtensionContext context) {
        book.sections().stream()
                .filter(section -> section.content().body().select("br").isEmpty())
                .forEach(section -> context.report(
                        Severity.WARNING, section.position(), "这首诗只有一行", "补上其余的诗句"));
    }
}
