package io.github.huozi;

import io.github.huozi.api.Manuscript;
import io.github.huozi.assemble.Assembler;
import io.github.huozi.book.Book;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.image.PictureLoader;
import io.github.huozi.outline.Outliner;
import io.github.huozi.outline.account.AccountReport;
import io.github.huozi.read.BookReader;
import io.github.huozi.transform.Transformer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with the sources of a book, found without making it. */
final class Faults {

    private Faults() {}

    /** The errors and warnings, by file and line. */
    static List<Diagnostic> of(Path folder) {
        Diagnostics found = new Diagnostics();
        new Outliner(found).outline(folder).ifPresent(manuscript -> read(manuscript, found));
        return found.all().stream()
                .filter(fault -> fault.severity() != Severity.INFO)
                .toList();
    }

    private static void read(Manuscript manuscript, Diagnostics found) {
        BookReader reader = new BookReader(found);
        Book book = new Transformer(found).transform(reader.read(manuscript));
        new AccountReport(found).report(manuscript.account().orElseThrow().using(reader.used()));
        new Assembler(found).assemble(new PictureLoader(found).load(book));
    }

    /** The same, a line each. */
    static String told(Path folder) {
        return of(folder).stream()
                .map(fault -> fault.severity() + " " + fault + "\n")
                .collect(Collectors.joining());
    }
}
