package io.github.huozi.transform;

import io.github.huozi.api.ContentPass;
import io.github.huozi.api.ExtensionContext;
import io.github.huozi.api.Extensions;
import io.github.huozi.book.Book;
import io.github.huozi.book.account.TextRecords;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.control.BuildStopped;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.font.FontLibrary;
import java.util.ArrayList;
import java.util.List;

/** Runs all passes over a book, in their order. */
public final class Transformer {

    private final List<ContentPass> passes;
    private final ExtensionContext context;

    /**
     * @param sink the receiver of findings
     */
    public Transformer(DiagnosticSink sink) {
        this(Extensions.found(ContentPass.class), FontLibrary.bundled(), sink, BuildControl.NONE);
    }

    /**
     * @param passes the passes in order; the pass that draws diagrams, which needs the fonts of the book, is inserted
     *     among them
     * @param fonts the faces for diagrams
     * @param sink the receiver of findings
     * @param control can cancel between two passes and between two diagrams
     */
    public Transformer(List<ContentPass> passes, FontLibrary fonts, DiagnosticSink sink, BuildControl control) {
        this(passes, fonts, sink, control, TextRecords.NONE);
    }

    /**
     * @param passes the passes in order; the pass that draws diagrams, which needs the fonts of the book, is inserted
     *     among them
     * @param fonts the faces for diagrams
     * @param sink the receiver of findings
     * @param control can cancel between two passes and between two diagrams
     * @param records the receiver of records of changes to the text
     */
    public Transformer(
            List<ContentPass> passes,
            FontLibrary fonts,
            DiagnosticSink sink,
            BuildControl control,
            TextRecords records) {
        List<ContentPass> all = new ArrayList<>(passes);
        all.add(new DiagramFigures(fonts));
        this.passes = Extensions.sorted(all);
        this.context = new ExtensionContext(sink, control, records);
    }

    /** Runs all passes. If a third-party pass fails, that is reported and the rest run on what it left. */
    public Book transform(Book book) {
        Book done = book;
        for (ContentPass pass : passes) {
            context.control().check();
            done = run(pass, done);
        }
        return done;
    }

    private Book run(ContentPass pass, Book book) {
        try {
            return pass.apply(book, context);
        } catch (BuildStopped e) {
            throw e;
        } catch (RuntimeException e) {
            if (pass.getClass().getPackageName().equals(Transformer.class.getPackageName())) {
                throw e;
            }
            context.report(Code.EXTENSION_FAILED.at(
                    Position.BOOK, "pass", pass.getClass().getName(), Phrase.literal(String.valueOf(e))));
            return book;
        }
    }
}
