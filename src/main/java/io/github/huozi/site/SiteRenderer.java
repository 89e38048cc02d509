package io.github.huozi.site;

import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.AssembledSection;
import io.github.huozi.book.Progress;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.template.TemplateFault;
import io.github.huozi.template.Templates;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renders a book as a folder for a web server. Immutable and thread-safe. */
public final class SiteRenderer {

    private final DiagnosticSink sink;
    private final BuildControl control;

    /**
     * @param sink the receiver of findings
     */
    public SiteRenderer(DiagnosticSink sink) {
        this(sink, BuildControl.NONE);
    }

    /**
     * @param sink the receiver of findings
     * @param control can cancel the rendering
     */
    public SiteRenderer(DiagnosticSink sink, BuildControl control) {
        this.sink = sink;
        this.control = control;
    }

    /**
     * Writes the site. The same book and downloads give the same bytes. If one of the book's own templates is faulty, that
     * is reported, and the files written so far must not be used.
     *
     * @param cover the cover; absent when it cannot be read
     * @param downloads the finished books, in the order in which they are offered
     * @param progress the progress, as pages written out of all
     * @param to the destination of the files
     * @throws IOException when {@code to} cannot be written, or a download cannot be read
     */
    public void render(
            AssembledBook book, Optional<CoverPictures> cover, List<Download> downloads, Progress progress, SiteSink to)
            throws IOException {
        SiteAddress address = SiteAddress.of(book.settings().site());
        Templates templates =
                Templates.bundled().with(name -> own(book.resources().templates(), name));
        SiteRendering rendering = new SiteRendering(
                book,
                new Places(book),
                templates,
                new StaticFiles(book.settings().cover().accent(), WebFonts.of(book)),
                address,
                cover,
                downloads);
        if (!address.known()) {
            sink.report(Code.SITE_ADDRESS_UNKNOWN.at(Position.BOOK, "unknown"));
        }
        try {
            write(rendering, progress, to);
        } catch (TemplateFault fault) {
            sink.report(fault.diagnostic());
        }
    }

    private void write(SiteRendering rendering, Progress progress, SiteSink to) throws IOException {
        OwnStyles styles = new OwnStyles(
                rendering.book().settings().styles(), rendering.book().resources(), sink);
        new WebEdition(rendering, styles.addresses(), control).write(to, progress);
        styles.write(to);
        control.check();
        landing(rendering, to);
        if (!rendering.downloads().isEmpty()) {
            to.write(SitePath.FEED.text(), bytes(new Feed(rendering).render()));
        }
        rendering.statics().write(to);
        if (rendering.cover().isPresent()) {
            for (Map.Entry<String, byte[]> file :
                    rendering.cover().get().files().entrySet()) {
                to.write(file.getKey(), file.getValue());
            }
        }
        control.check();
        downloads(rendering.downloads(), to);
        control.check();
        forServers(rendering, to);
    }

    /** Writes the download page in the language of the book and in the other language of the interface. */
    private static void landing(SiteRendering rendering, SiteSink to) throws IOException {
        SiteWords.Tongue own = SiteWords.Tongue.of(rendering.book().metadata().language());
        SiteWords.Tongue other =
                own == SiteWords.Tongue.ENGLISH ? SiteWords.Tongue.SIMPLIFIED : SiteWords.Tongue.ENGLISH;
        SitePath there = new SitePath(other.folder() + "/index.html");
        LandingPage page = new LandingPage(rendering);
        to.write(SitePath.LANDING.text(), bytes(page.render(own, SitePath.LANDING, other, there)));
        to.write(there.text(), bytes(page.render(other, there, own, SitePath.LANDING)));
    }

    private static void downloads(List<Download> downloads, SiteSink to) throws IOException {
        StringBuilder checksums = new StringBuilder();
        for (Download download : downloads) {
            Optional<Path> file = download.file();
            if (file.isPresent()) {
                try (OutputStream out = to.open(download.path())) {
                    Files.copy(file.get(), out);
                }
                checksums
                        .append(download.sha256())
                        .append("  ")
                        .append(download.path())
                        .append('\n');
            }
        }
        if (!checksums.isEmpty()) {
            to.write(SitePath.CHECKSUMS.text(), bytes(checksums.toString()));
        }
    }

    /** Writes the files that servers and search engines look for. */
    private static void forServers(SiteRendering rendering, SiteSink to) throws IOException {
        SiteWords words =
                new SiteWords(SiteWords.Tongue.of(rendering.book().metadata().language()));
        Map<String, Object> notFound = rendering.frame(words, SitePath.LANDING);
        to.write("404.html", bytes(rendering.templates().render("site/404.html.ftl", notFound)));
        // GitHub Pages would otherwise run the folder through Jekyll.
        to.write(".nojekyll", new byte[0]);
        if (rendering.address().known()) {
            List<String> addresses = new ArrayList<>();
            addresses.add(rendering.address().of(SitePath.LANDING));
            addresses.add(rendering.address().of(SitePath.CONTENTS));
            for (AssembledSection section : rendering.places().order()) {
                addresses.add(rendering.address().of(rendering.places().path(section)));
            }
            Map<String, Object> model = new LinkedHashMap<>();
            model.put("addresses", addresses);
            model.put("modified", rendering.book().metadata().modified().toString());
            to.write(SitePath.SITEMAP.text(), bytes(rendering.templates().render("site/sitemap.xml.ftl", model)));
            String robots =
                    "User-agent: *\nAllow: /\nSitemap: " + rendering.address().of(SitePath.SITEMAP) + "\n";
            to.write("robots.txt", bytes(robots));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<String> own(ResourceResolver templates, String path) throws IOException {
        return templates.resolve(path).map(Binary::toByteArray).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
