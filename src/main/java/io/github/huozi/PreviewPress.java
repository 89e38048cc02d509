package io.github.huozi;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Progress;
import io.github.huozi.book.control.RunningBuild;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.book.settings.CoverSettings;
import io.github.huozi.book.settings.Medium;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.preview.BuildFault;
import io.github.huozi.preview.FileTree;
import io.github.huozi.preview.PreviewFile;
import io.github.huozi.site.CoverPictures;
import io.github.huozi.site.Download;
import io.github.huozi.site.SiteRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the site of a book repeatedly, and its e-books on request. Proofs are made from one thread; any thread may close it.
 */
final class PreviewPress implements AutoCloseable {

    private static final Set<Format> ON_DEMAND = Format.books();

    /**
     * The state of the book at one moment.
     *
     * @param diagnostics the findings, none of them fatal
     */
    record Proof(FileTree files, List<Diagnostic> diagnostics) {}

    /** Everything a cover depends on: while this stays the same, so does the cover. */
    private record CoverKey(
            Metadata metadata, Settings settings, Optional<Binary> picture, Optional<Binary> template) {}

    private final Publisher publisher;
    private final PublishRequest request;
    private @Nullable CoverKey coverKey;
    private Optional<CoverPictures> cover = Optional.empty();
    private final Set<RunningBuild> running = new HashSet<>();
    private boolean closed;

    PreviewPress(Publisher publisher, PublishRequest request) {
        this.publisher = publisher;
        this.request = request;
    }

    /**
     * Makes the site.
     *
     * @throws PublishException if anything is wrong with the book
     * @throws IOException if something cannot be read
     * @throws CancelledException if this was closed in the meantime
     */
    Proof make() throws IOException {
        try (Work work = new Work()) {
            return Publisher.stoppable(
                    request.messages(), work.control, () -> make(publisher.build(request, work.control), work.control));
        }
    }

    private Proof make(Build build, RunningBuild control) throws IOException {
        FontLibrary fonts = build.fonts();
        AssembledBook book = build.proof(fonts).in(Medium.SITE);
        Map<String, byte[]> files = new HashMap<>();
        new SiteRenderer(build.diagnostics(), control)
                .render(
                        book,
                        cover(build, book, fonts),
                        downloads(book),
                        Progress.NONE,
                        path -> new ByteArrayOutputStream() {
                            @Override
                            public void close() {
                                files.put(path, toByteArray());
                            }
                        });
        build.stopIfFaulty(book.settings().failOn());
        FileTree tree = FileTree.of(files).orElse(new OnDemand()::find);
        return new Proof(tree, build.diagnostics().all());
    }

    private Optional<CoverPictures> cover(Build build, AssembledBook book, FontLibrary fonts) throws IOException {
        CoverSettings asked = book.settings().cover();
        String template = asked.template().orElse("classic");
        CoverKey key = new CoverKey(
                book.metadata(),
                book.settings(),
                own(book.resources(), asked.picture()),
                own(book.resources().templates(), Optional.of("covers/" + template + ".svg.ftl")));
        if (!key.equals(coverKey)) {
            int found = build.diagnostics().all().size();
            cover = CoverPictures.of(build.cover(book, fonts).screen());
            // Findings about a cover have to be reported on every build.
            coverKey = build.diagnostics().all().size() == found ? key : null;
        }
        return cover;
    }

    private static Optional<Binary> own(ResourceResolver files, Optional<String> path) throws IOException {
        return path.isEmpty() ? Optional.empty() : files.resolve(path.get());
    }

    private static List<Download> downloads(AssembledBook book) {
        List<Download> downloads = new ArrayList<>();
        for (Format format : ON_DEMAND) {
            downloads.add(Download.onDemand(
                    format.name(),
                    path(format),
                    FileNames.of(book.metadata()) + "." + format.extension(),
                    format.mediaType()));
        }
        return downloads;
    }

    private static String path(Format format) {
        return "download/book." + format.extension();
    }

    /** Stops the current work and rejects any further work. */
    @Override
    public synchronized void close() {
        closed = true;
        running.forEach(RunningBuild::cancel);
    }

    /** A single build for this preview, on the current thread, for as long as it is open. */
    private final class Work implements AutoCloseable {

        /** A user is waiting in front of the screen: there is no deadline. */
        private final RunningBuild control = new RunningBuild(request.limits(), Optional.empty());

        Work() {
            synchronized (PreviewPress.this) {
                running.add(control);
                if (closed) {
                    control.cancel();
                }
            }
        }

        @Override
        public void close() {
            synchronized (PreviewPress.this) {
                running.remove(control);
            }
        }
    }

    /** The e-books of one state of the book, each made once by the first request; concurrent requests wait for it. */
    private final class OnDemand {

        private final Map<Format, PreviewFile> made = new HashMap<>();

        Optional<PreviewFile> find(String path) throws IOException {
            for (Format format : ON_DEMAND) {
                if (path.equals(path(format))) {
                    return Optional.of(make(format));
                }
            }
            return Optional.empty();
        }

        private synchronized PreviewFile make(Format format) throws IOException {
            PreviewFile known = made.get(format);
            if (known != null) {
                return known;
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (Work work = new Work()) {
                publisher.write(request, format, out, work.control);
            } catch (PublishException e) {
                throw new BuildFault(e.diagnostics());
            }
            PreviewFile file = PreviewFile.of(out.toByteArray());
            made.put(format, file);
            return file;
        }
    }
}
