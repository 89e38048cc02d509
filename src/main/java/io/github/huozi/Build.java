package io.github.huozi;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.Assembler;
import io.github.huozi.assemble.PageMap;
import io.github.huozi.book.Asset;
import io.github.huozi.book.Book;
import io.github.huozi.book.Medium;
import io.github.huozi.book.Progress;
import io.github.huozi.cover.Cover;
import io.github.huozi.cover.CoverMaker;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.epub.EpubRenderer;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.image.PictureLoader;
import io.github.huozi.outline.Manuscript;
import io.github.huozi.outline.Outliner;
import io.github.huozi.pdf.PdfRenderer;
import io.github.huozi.read.BookReader;
import io.github.huozi.site.CoverPictures;
import io.github.huozi.site.Download;
import io.github.huozi.site.SiteRenderer;
import io.github.huozi.transform.Transformer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** One publication: a book on its way through the house, once. */
final class Build {

    private final PublishRequest request;
    private final FontLibrary bundled;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Announcer announcer;

    Build(PublishRequest request, FontLibrary bundled) {
        this.request = request;
        this.bundled = bundled;
        this.announcer = new Announcer(request.listener());
    }

    Publication run(Target target) {
        try (target) {
            target.check(diagnostics);
            FontLibrary fonts = fonts();
            Optional<AssembledBook> assembled = assemble(fonts);
            stopIfFaulty(assembled.map(book -> book.settings().failOn()).orElse(Severity.ERROR));
            AssembledBook book = assembled.orElseThrow(() -> new PublishException(diagnostics.all()));
            Cover cover = cover(book, fonts);
            Map<Format, Integer> pages = render(book, fonts, cover, target);
            stopIfFaulty(book.settings().failOn());
            if (request.formats().contains(Format.SITE)) {
                site(book.in(Medium.SITE), cover, pages, target);
                stopIfFaulty(book.settings().failOn());
            }
            List<Output> outputs = target.commit(book.metadata(), pages);
            diagnostics.all().forEach(announcer::diagnostic);
            outputs.forEach(announcer::written);
            return new Publication(outputs, diagnostics.all());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The book, ready to be rendered.
     *
     * @throws PublishException when anything is wrong with it
     */
    AssembledBook proof(FontLibrary fonts) {
        Optional<AssembledBook> assembled = assemble(fonts);
        stopIfFaulty(assembled.map(book -> book.settings().failOn()).orElse(Severity.ERROR));
        return assembled.orElseThrow(() -> new PublishException(diagnostics.all()));
    }

    /** The bundled faces, and those of the book's own folder before them. */
    FontLibrary fonts() {
        return request.folder()
                .map(folder -> new OwnFonts(diagnostics).over(bundled, folder))
                .orElse(bundled);
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    void stopIfFaulty(Severity failOn) {
        if (diagnostics.has(failOn)) {
            diagnostics.all().forEach(announcer::diagnostic);
            throw new PublishException(diagnostics.all());
        }
    }

    private Optional<AssembledBook> assemble(FontLibrary fonts) {
        Optional<Manuscript> manuscript = request.manuscript();
        if (manuscript.isEmpty()) {
            manuscript = announcer.stage(BuildListener.Stage.OUTLINE, () -> new Outliner(diagnostics)
                    .outline(request.folder().orElseThrow(), request.defaults(), request.timestamp()));
        }
        return manuscript.map(found -> assemble(found, fonts));
    }

    private AssembledBook assemble(Manuscript whole, FontLibrary fonts) {
        Selection selection = Selection.of(whole, request.sections());
        Book read = announcer.stage(
                BuildListener.Stage.READ, () -> new BookReader(diagnostics).read(selection.manuscript()));
        Book transformed =
                announcer.stage(BuildListener.Stage.TRANSFORM, () -> new Transformer(diagnostics).transform(read));
        Book pictured = announcer.stage(
                BuildListener.Stage.PICTURES, () -> new PictureLoader(fonts, diagnostics).load(transformed));
        return announcer.stage(
                BuildListener.Stage.ASSEMBLE, () -> new Assembler(diagnostics).assemble(pictured, selection.absent()));
    }

    private Map<Format, Integer> render(AssembledBook book, FontLibrary fonts, Cover cover, Target target)
            throws IOException {
        AssembledBook screen = book.in(Medium.EPUB);
        AssembledBook print = book.in(Medium.PDF);
        Map<Format, Integer> pages = new EnumMap<>(Format.class);
        CompletableFuture<PageMap> pageMap = new CompletableFuture<>();
        CompletableFuture<Void> epub = request.formats().contains(Format.EPUB)
                ? CompletableFuture.runAsync(
                        () -> epub(screen, fonts, cover, pageMap::join, target),
                        task -> new Thread(task, "huozi-epub").start())
                : CompletableFuture.completedFuture(null);
        try {
            if (request.formats().contains(Format.PDF)) {
                PdfRenderer.Result result = pdf(print, fonts, cover, target);
                pages.put(Format.PDF, result.pages());
                pageMap.complete(result.pageMap());
            }
        } finally {
            // The EPUB must not wait for a PDF that is not made or has failed.
            pageMap.complete(PageMap.EMPTY);
            settle(epub);
        }
        return pages;
    }

    Cover cover(AssembledBook book, FontLibrary fonts) {
        String path = book.settings().cover().picture();
        Optional<Asset> picture = path.isEmpty()
                ? Optional.empty()
                : new PictureLoader(fonts, diagnostics).load(path, book.resources(), Position.of(path));
        return new CoverMaker(fonts, diagnostics).make(book.metadata(), book.settings(), picture, book.resources());
    }

    private static void settle(CompletableFuture<Void> epub) throws IOException {
        try {
            epub.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw e;
        }
    }

    private void epub(AssembledBook book, FontLibrary fonts, Cover cover, Supplier<PageMap> pages, Target target) {
        announcer.stage(BuildListener.Stage.EPUB, () -> {
            try (OutputStream out = target.open(Format.EPUB)) {
                Progress progress = announcer.progress(BuildListener.Stage.EPUB);
                new EpubRenderer(fonts, diagnostics).render(book, cover.screen(), pages, progress, out);
                return book;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private PdfRenderer.Result pdf(AssembledBook book, FontLibrary fonts, Cover cover, Target target)
            throws IOException {
        try {
            return announcer.stage(BuildListener.Stage.PDF, () -> {
                try (OutputStream out = target.open(Format.PDF)) {
                    Progress progress = announcer.progress(BuildListener.Stage.PDF);
                    return new PdfRenderer(fonts, diagnostics).render(book, cover.page(), progress, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void site(AssembledBook book, Cover cover, Map<Format, Integer> pages, Target target) throws IOException {
        String name = request.fileName().map(FileNames::safe).orElseGet(() -> FileNames.of(book.metadata()));
        List<Download> downloads = new ArrayList<>();
        for (Format format : Format.books()) {
            Optional<Path> file = target.finished(format);
            if (file.isPresent()) {
                downloads.add(Download.of(
                        format.name(),
                        "download/book." + format.extension(),
                        name + "." + format.extension(),
                        format.mediaType(),
                        pages.getOrDefault(format, 0),
                        file.get()));
            }
        }
        try {
            announcer.stage(BuildListener.Stage.SITE, () -> {
                try {
                    Progress progress = announcer.progress(BuildListener.Stage.SITE);
                    new SiteRenderer(diagnostics)
                            .render(book, CoverPictures.of(cover.screen()), downloads, progress, target.openSite());
                    return book;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
