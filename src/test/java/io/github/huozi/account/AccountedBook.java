package io.github.huozi.account;

import io.github.huozi.account.words.WordFlows;
import io.github.huozi.api.ContentPass;
import io.github.huozi.api.Extensions;
import io.github.huozi.api.SourceReader;
import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.Assembler;
import io.github.huozi.assemble.PageMap;
import io.github.huozi.book.Book;
import io.github.huozi.book.Progress;
import io.github.huozi.book.account.CollectedRecords;
import io.github.huozi.book.account.PrintedRun;
import io.github.huozi.book.account.TextWitness;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.settings.EpubSettings;
import io.github.huozi.book.settings.Medium;
import io.github.huozi.cover.Cover;
import io.github.huozi.cover.CoverMaker;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.epub.EpubRenderer;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.image.PictureLoader;
import io.github.huozi.outline.Outliner;
import io.github.huozi.pdf.PdfRenderer;
import io.github.huozi.read.BookReader;
import io.github.huozi.transform.Transformer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A book on its way to its outputs, with all that its account sees. */
final class AccountedBook {

    /** A content document as it was about to be written. */
    record Page(String path, Element root) {}

    private static final FontLibrary FONTS = FontLibrary.bundled();

    final CollectedRecords records = new CollectedRecords();
    final List<Page> pages = new ArrayList<>();
    final List<PrintedRun> runs = new ArrayList<>();
    private final SourceSide source;

    /**
     * Takes a folder's book on its way.
     *
     * @param media which outputs to make
     * @param passes run before all others
     */
    AccountedBook(Path folder, List<Medium> media, ContentPass... passes) throws IOException {
        this(folder, media, Extensions.found(SourceReader.class), passes);
    }

    /**
     * Takes a folder's book on its way.
     *
     * @param media which outputs to make
     * @param readers in their order
     * @param passes run before all others
     */
    AccountedBook(Path folder, List<Medium> media, List<SourceReader> readers, ContentPass... passes)
            throws IOException {
        Diagnostics found = new Diagnostics();
        FontLibrary fonts = FONTS;
        BuildControl control = BuildControl.NONE;
        Book read = new BookReader(readers, found, control, records)
                .read(new Outliner(found).outline(folder).orElseThrow());
        List<ContentPass> all = new ArrayList<>(List.of(passes));
        all.addAll(Extensions.found(ContentPass.class));
        Book transformed = new Transformer(all, fonts, found, control, records).transform(read);
        Book pictured = new PictureLoader(fonts, found, Optional.empty(), control).load(transformed);
        AssembledBook book = new Assembler(found).assemble(pictured);
        Cover cover = new CoverMaker(fonts, found, control)
                .make(
                        book.metadata(),
                        book.settings(),
                        Optional.empty(),
                        book.resources().templates());
        if (media.contains(Medium.EPUB)) {
            new EpubRenderer(fonts, found, control, new Watcher())
                    .render(
                            EpubSettings.Output.FULL,
                            book.in(Medium.EPUB),
                            cover.screen(),
                            () -> PageMap.EMPTY,
                            Progress.NONE,
                            OutputStream.nullOutputStream());
        }
        if (media.contains(Medium.PDF)) {
            new PdfRenderer(fonts, found, control, new Watcher())
                    .render(book.in(Medium.PDF), cover.page(), Progress.NONE, OutputStream.nullOutputStream());
        }
        source = new SourceSide(records.sources(), BuildControl.NONE);
    }

    private final class Watcher implements TextWitness {

        @Override
        public void document(String path, Element root) {
            pages.add(new Page(path, root.clone()));
        }

        @Override
        public void run(PrintedRun run) {
            runs.add(run);
        }
    }

    /** What nothing explains, had these documents been written. */
    List<Difference> judgePages(List<Page> written) {
        return judge(pageWords(written));
    }

    WordFlows pageWords(List<Page> written) {
        WordFlows words = new WordFlows();
        TextWitness witness = TextAccount.witness(records, words);
        written.forEach(page -> witness.document(page.path(), page.root()));
        return words;
    }

    /** What nothing explains, had these pieces been printed. */
    List<Difference> judgeRuns(List<PrintedRun> printed) {
        return judge(runWords(printed));
    }

    WordFlows runWords(List<PrintedRun> printed) {
        WordFlows words = new WordFlows();
        TextWitness witness = TextAccount.witness(records, words);
        printed.forEach(witness::run);
        return words;
    }

    /** What nothing explains, had an output these words. */
    List<Difference> judge(WordFlows words) {
        return AccountJudge.differences(words, new RecordedChanges(source, records.records()), BuildControl.NONE);
    }
}
