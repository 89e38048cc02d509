package io.github.huozi;

import io.github.huozi.account.TextAccount;
import io.github.huozi.api.Extensions;
import io.github.huozi.api.Manuscript;
import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.Assembler;
import io.github.huozi.assemble.PageMap;
import io.github.huozi.book.Asset;
import io.github.huozi.book.Book;
import io.github.huozi.book.Progress;
import io.github.huozi.book.account.CollectedRecords;
import io.github.huozi.book.account.TextWitness;
import io.github.huozi.book.control.RunningBuild;
import io.github.huozi.book.control.SideTask;
import io.github.huozi.book.settings.EpubSettings;
import io.github.huozi.book.settings.Medium;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.check.CharacterCheck;
import io.github.huozi.check.PrintedScripts;
import io.github.huozi.cover.Cover;
import io.github.huozi.cover.CoverMaker;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.epub.EpubRenderer;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.image.PictureLoader;
import io.github.huozi.outline.Outliner;
import io.github.huozi.outline.account.AccountReport;
import io.github.huozi.output.OutputFault;
import io.github.huozi.pdf.PdfRenderer;
import io.github.huozi.read.BookReader;
import io.github.huozi.site.CoverPictures;
import io.github.huozi.site.Download;
import io.github.huozi.site.SiteRenderer;
import io.github.huozi.site.SiteSink;
import io.github.huozi.transform.Transformer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/** A single run of the pipeline for one book. */
final class Build {

    /** Where a book's folder caches the pictures fetched for it. */
    private static final String CACHE = ".huozi/pictures";

    private final PublishRequest request;
    private final FontLibrary bundled;
    private final Extensions extensions;
    private final RunningBuild control;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Announcer announcer;
    private final CollectedRecords records = new CollectedRecords();
    private final TextAccount account;

    Build(PublishRequest request, FontLibrary bundled, Extensions extensions, RunningBuild control) {
        this.request = request;
        this.bundled = bundled;
        this.extensions = extensions;
        this.control = control;
        this.announcer = Announcer.of(request, control);
        this.account = new TextAccount(records, diagnostics, control);
    }

    /**
     * Makes all files and moves them into place.
     *
     * @throws PublishException if anything is wrong with the book
     * @throws IOException if the target cannot be written
     * @throws io.github.huozi.book.control.BuildStopped if the build was stopped before its files were moved into place
     */
    Publication run(Target target) throws IOException {
        try {
            return make(target);
        } catch (IOException | UncheckedIOException e) {
            Optional<OutputFault> fault = OutputFault.among(e);
            if (fault.isEmpty()) {
                throw e;
            }
            diagnostics.report(FolderTarget.unwritable(fault.get()));
            throw faulty();
        } catch (StackOverflowError e) {
            // The rooms count what they use; this catches anything that none of them counts.
            diagnostics.report(Code.LIMIT_EXCEEDED.at(Position.BOOK, "deep", "book.yaml"));
            throw faulty();
        } catch (OutOfMemoryError e) {
            diagnostics.report(Code.LIMIT_EXCEEDED.at(Position.BOOK, "memory", "book.yaml"));
            throw faulty();
        }
    }

    private Publication make(Target target) throws IOException {
        try (target) {
            target.check(diagnostics);
            FontLibrary fonts = fonts();
            AssembledBook book = proof(fonts);
            target.prepare(book.metadata(), variants(book, target), diagnostics);
            stopIfFaulty(book.settings().failOn());
            Cover cover = cover(book, fonts);
            Map<Variant, Extent> extents = render(book, fonts, cover, target);
            account.report();
            stopIfFaulty(book.settings().failOn());
            if (request.formats().contains(Format.SITE)) {
                site(book.in(Medium.SITE), cover, extents, target);
                stopIfFaulty(book.settings().failOn());
            }
            List<Diagnostic> told = diagnostics.gathered();
            List<Output> outputs = target.commit(extents, control::commit);
            told.forEach(announcer::diagnostic);
            outputs.forEach(announcer::written);
            return Publication.builder().outputs(outputs).diagnostics(told).build();
        }
    }

    /** The files of books that will be made. */
    private Set<Variant> variants(AssembledBook book, Target target) {
        Set<Variant> variants = new TreeSet<>();
        long most = target.takesMany() ? Long.MAX_VALUE : 1;
        if (request.formats().contains(Format.EPUB)) {
            book.in(Medium.EPUB).settings().epub().outputs().stream()
                    .limit(most)
                    .forEach(each -> variants.add(new Variant(Format.EPUB, each.key())));
        }
        if (request.formats().contains(Format.PDF)) {
            book.in(Medium.PDF).settings().pdf().outputs().stream()
                    .limit(most)
                    .forEach(each -> variants.add(variant(each)));
        }
        return variants;
    }

    /**
     * Returns the book, ready to be rendered.
     *
     * @throws PublishException if anything is wrong with it
     */
    AssembledBook proof(FontLibrary fonts) {
        Optional<AssembledBook> assembled = manuscript().map(found -> assemble(found, fonts));
        assembled.ifPresent(book -> {
            CharacterCheck.summary(book, fonts, diagnostics, control);
            if (request.formats().contains(Format.PDF)) {
                PrintedScripts.check(book, fonts, diagnostics, control);
            }
        });
        stopIfFaulty(assembled.map(book -> book.settings().failOn()).orElse(Severity.ERROR));
        return assembled.orElseThrow(() -> new PublishException(diagnostics.all(), request.messages()));
    }

    /** Returns the bundled faces, preceded by the book's own. */
    FontLibrary fonts() {
        return request.isUntrusted() ? bundled : new OwnFonts(diagnostics).over(bundled, request);
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    Announcer announcer() {
        return announcer;
    }

    TextAccount account() {
        return account;
    }

    void stopIfFaulty(Severity failOn) {
        // The findings of a stopped build may be artefacts of its being stopped.
        control.check();
        if (diagnostics.has(failOn)) {
            throw faulty();
        }
    }

    private PublishException faulty() {
        List<Diagnostic> told = diagnostics.gathered();
        told.forEach(announcer::diagnostic);
        return new PublishException(told, request.messages());
    }

    /** Reports at once, since it takes time, that another build is moving files into the same folder. */
    void waiting() {
        announcer.diagnostic(
                Code.OUTPUT_BUSY.at(Position.of(request.output().toString()), "waiting", request.output()));
    }

    /** Returns the manuscript of the request or of its folder; empty when that is not a book, which was then reported. */
    Optional<Manuscript> manuscript() {
        return request.manuscript()
                .or(() -> announcer.stage(
                        BuildListener.Stage.OUTLINE, () -> new Outliner(diagnostics, control, extensions.endings())
                                .outline(request.folder().orElseThrow(), request.defaults(), request.timestamp())));
    }

    /** Takes a manuscript through all steps up to a book that is ready to be rendered. */
    AssembledBook assemble(Manuscript whole, FontLibrary fonts) {
        Selection selection = Selection.of(whole, request.sections());
        Book read = announcer.stage(BuildListener.Stage.READ, () -> read(selection));
        Book transformed = announcer.stage(
                BuildListener.Stage.TRANSFORM,
                () -> new Transformer(extensions.passes(), fonts, diagnostics, control, records).transform(read));
        Book pictured = announcer.stage(BuildListener.Stage.PICTURES, () -> new PictureLoader(
                        fonts, diagnostics, request.folder().map(folder -> folder.resolve(CACHE)), control)
                .load(transformed));
        return announcer.stage(BuildListener.Stage.ASSEMBLE, () -> new Assembler(diagnostics, control)
                .assemble(pictured, selection.absent()));
    }

    private Book read(Selection selection) {
        BookReader reader = new BookReader(extensions.readers(), diagnostics, control, records);
        Book book = reader.read(trusted(selection.manuscript()));
        if (selection.absent().isEmpty()) {
            reader.tellUnmatched();
            selection.manuscript().account().ifPresent(files -> new AccountReport(diagnostics)
                    .report(files.using(reader.used())));
        }
        return book;
    }

    /** Returns the parts of a manuscript that take part: no templates if it is not trusted. */
    private Manuscript trusted(Manuscript manuscript) {
        return request.isUntrusted() ? manuscript.withoutTemplates() : manuscript;
    }

    private Map<Variant, Extent> render(AssembledBook book, FontLibrary fonts, Cover cover, Target target)
            throws IOException {
        AssembledBook screen = book.in(Medium.EPUB);
        AssembledBook print = book.in(Medium.PDF);
        Map<Variant, Extent> extents = new ConcurrentSkipListMap<>();
        CompletableFuture<PageMap> pageMap = new CompletableFuture<>();
        Optional<SideTask> epub = request.formats().contains(Format.EPUB)
                ? Optional.of(SideTask.start(
                        "huozi-epub", () -> epubs(screen, fonts, cover, () -> await(pageMap), target, extents)))
                : Optional.empty();
        try {
            if (request.formats().contains(Format.PDF)) {
                List<PdfSettings.Output> outputs = print.settings().pdf().outputs();
                for (PdfSettings.Output output : target.takesMany() ? outputs : outputs.subList(0, 1)) {
                    PdfRenderer.Result result = pdf(output, print, fonts, cover, target);
                    extents.put(variant(output), new Extent(result.pages(), 0));
                    // All outputs share the same folios; the EPUB continues with those of the first.
                    pageMap.complete(result.pageMap());
                }
            }
        } finally {
            // The EPUB must not wait for a PDF that is not being made or has failed.
            pageMap.complete(PageMap.EMPTY);
            if (epub.isPresent()) {
                epub.get().join(control);
            }
        }
        return extents;
    }

    private PageMap await(CompletableFuture<PageMap> pages) {
        try {
            return control.await(pages);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the pages are only ever completed", e);
        }
    }

    Cover cover(AssembledBook book, FontLibrary fonts) {
        Optional<Asset> picture = book.settings().cover().picture().flatMap(path -> new PictureLoader(
                        fonts, diagnostics, Optional.empty(), control)
                .load(path, book.resources(), Position.of(path)));
        return new CoverMaker(fonts, diagnostics, control)
                .make(
                        book.metadata(),
                        book.settings(),
                        picture,
                        book.resources().templates());
    }

    private void epubs(
            AssembledBook book,
            FontLibrary fonts,
            Cover cover,
            Supplier<PageMap> pages,
            Target target,
            Map<Variant, Extent> extents)
            throws IOException {
        List<EpubSettings.Output> outputs = book.settings().epub().outputs();
        announcer.stage(BuildListener.Stage.EPUB, () -> {
            Progress progress = announcer.progress(BuildListener.Stage.EPUB);
            for (EpubSettings.Output output : target.takesMany() ? outputs : outputs.subList(0, 1)) {
                Variant variant = new Variant(Format.EPUB, output.key());
                TextWitness witness =
                        output == EpubSettings.Output.FULL ? account.witness(Medium.EPUB) : TextWitness.NONE;
                try (OutputStream out = control.guard(target.open(variant))) {
                    long fontBytes = new EpubRenderer(fonts, diagnostics, control, witness)
                            .render(output, book, cover.screen(), pages, progress, out);
                    extents.put(variant, new Extent(0, fontBytes));
                }
            }
            return book;
        });
    }

    /** The output for the screen is the book itself; the others are named after their purpose. */
    private static Variant variant(PdfSettings.Output output) {
        return output == PdfSettings.Output.SCREEN ? Variant.full(Format.PDF) : new Variant(Format.PDF, output.key());
    }

    private PdfRenderer.Result pdf(
            PdfSettings.Output output, AssembledBook book, FontLibrary fonts, Cover cover, Target target)
            throws IOException {
        DiagnosticSink once = finding -> {
            if (!diagnostics.all().contains(finding)) {
                diagnostics.report(finding);
            }
        };
        return announcer.stage(BuildListener.Stage.PDF, () -> {
            try (OutputStream out = control.guard(target.open(variant(output)))) {
                Progress progress = announcer.progress(BuildListener.Stage.PDF);
                TextWitness witness =
                        output == PdfSettings.Output.SCREEN ? account.witness(Medium.PDF) : TextWitness.NONE;
                return new PdfRenderer(fonts, once, control, witness).render(output, book, cover.page(), progress, out);
            }
        });
    }

    private void site(AssembledBook book, Cover cover, Map<Variant, Extent> extents, Target target) throws IOException {
        String name = request.fileName().map(FileNames::safe).orElseGet(() -> FileNames.of(book.metadata()));
        List<Download> downloads = new ArrayList<>();
        List<Download> others = new ArrayList<>();
        for (Map.Entry<Variant, Path> finished : target.finished().entrySet()) {
            Variant variant = finished.getKey();
            if (variant.isForReaders()) {
                (variant.isFull() ? downloads : others)
                        .add(Download.of(
                                variant.format().name(),
                                variant.name(),
                                "download/book" + variant.ending(),
                                name + variant.ending(),
                                variant.format().mediaType(),
                                extents.getOrDefault(variant, Extent.UNKNOWN).pages(),
                                finished.getValue()));
            }
        }
        downloads.addAll(others);
        announcer.stage(BuildListener.Stage.SITE, () -> {
            SiteSink sink = target.openSite();
            new SiteRenderer(diagnostics, control)
                    .render(
                            book,
                            CoverPictures.of(cover.screen()),
                            downloads,
                            announcer.progress(BuildListener.Stage.SITE),
                            path -> control.guard(sink.open(path)));
            return book;
        });
    }
}
