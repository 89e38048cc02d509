package io.github.huozi.image;

import io.github.huozi.book.Asset;
import io.github.huozi.book.Book;
import io.github.huozi.book.Markup;
import io.github.huozi.book.Section;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.control.BuildStep;
import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.ResourceResolver;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.fetch.FetchLimits;
import io.github.huozi.fetch.Fetcher;
import io.github.huozi.fetch.Refusal;
import io.github.huozi.font.FontLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Loads the pictures of a book. Thread-safe if its sink is. */
public final class PictureLoader {

    private static final String UNLOADED = "img:not([" + Markup.ASSET + "])";

    private static final int AT_ONCE = 6;

    private final DiagnosticSink sink;
    private final FontLibrary fonts;
    private final Optional<Path> cache;
    private final BuildControl control;

    /**
     * @param sink the receiver of findings
     */
    public PictureLoader(DiagnosticSink sink) {
        this(FontLibrary.bundled(), sink);
    }

    /**
     * @param fonts the faces for the text of drawings
     * @param sink the receiver of findings
     */
    public PictureLoader(FontLibrary fonts, DiagnosticSink sink) {
        this(fonts, sink, Optional.empty(), BuildControl.NONE);
    }

    /**
     * @param fonts the faces for the text of drawings
     * @param sink the receiver of findings
     * @param cache the folder that keeps files fetched from other servers
     * @param control cancels it, and limits the pictures
     */
    public PictureLoader(FontLibrary fonts, DiagnosticSink sink, Optional<Path> cache, BuildControl control) {
        this.control = control;
        this.fonts = fonts;
        this.sink = sink;
        this.cache = cache;
    }

    /** Returns a fetcher; empty for a book that does not fetch from other servers. */
    private Optional<Fetcher> fetcher(Settings settings) {
        return settings.remotePictures() == Settings.RemotePictures.FETCH
                ? Optional.of(Fetcher.of(
                        new FetchLimits(
                                settings.pictures().hosts(),
                                control.limits().fetchedBytes(),
                                control.limits().fetchTime()),
                        cache,
                        control::check))
                : Optional.empty();
    }

    /**
     * Loads every picture that an {@code img} refers to, relative to its section's key, and every inline drawing. Changes
     * the content in place: an {@code img} gets its {@link Markup#ASSET}, and one without an available picture becomes a
     * {@link Markup#PICTURE_MISSING} with its text and address. Reports each kind of fault once, with a count.
     */
    public Book load(Book book) {
        Run run = new Run(
                book.resources(),
                Density.of(book.settings()),
                book.settings().pictures().standIns(),
                fetcher(book.settings()));
        run.readFiles(book);
        book.forEachSection(run::load);
        run.findings.report(sink);
        Map<String, Asset> assets = new LinkedHashMap<>(book.assets());
        assets.putAll(run.assets);
        return book.withAssets(assets);
    }

    /**
     * Loads one picture, such as the user's own cover.
     *
     * @param path the path relative to the book's folder
     * @return the picture; empty when it is not available, which is reported
     */
    public Optional<Asset> load(String path, ResourceResolver resources, Position position) {
        Run run = new Run(resources, Density.ALL, Map.of(), Optional.empty());
        Optional<Asset> asset = run.find(path, "", position);
        run.findings.report(sink);
        return asset;
    }

    /**
     * The result for one file.
     *
     * @param asset the picture; empty when it is not available
     * @param onWhite whether it needs a white background
     * @param code the code of the fault
     * @param reason the reason, which completes "which …"
     * @param near the file whose name differs only in case
     */
    private record Outcome(
            @Nullable Asset asset, boolean onWhite, Code code, Optional<Phrase> reason, Optional<String> near) {

        static Outcome fault(Code code) {
            return new Outcome(null, false, code, Optional.empty(), Optional.empty());
        }

        static Outcome fault(Code code, Phrase reason) {
            return new Outcome(null, false, code, Optional.of(reason), Optional.empty());
        }
    }

    /** The pictures of one book. */
    private final class Run {
        private final ResourceResolver resources;
        private final PictureReader reader;
        private final Map<String, String> standIns;
        private final Optional<Fetcher> fetcher;
        private final PictureFindings findings = new PictureFindings();
        private final Map<String, Asset> assets = new LinkedHashMap<>();
        private long pixels;
        private final Set<String> onWhite = new HashSet<>();
        private final Map<String, Outcome> outcomes = new ConcurrentHashMap<>();

        Run(ResourceResolver resources, Density density, Map<String, String> standIns, Optional<Fetcher> fetcher) {
            this.resources = resources;
            this.standIns = standIns;
            this.fetcher = fetcher;
            this.reader = new PictureReader(fonts, density, control);
        }

        /** Reads all files of the book in parallel. Findings are reported afterwards, in the order of the book. */
        void readFiles(Book book) {
            Set<String> paths = new LinkedHashSet<>();
            Set<String> remote = new LinkedHashSet<>();
            book.forEachSection(section -> section.texts().forEach(text -> {
                for (Element img : text.select(UNLOADED)) {
                    String src = img.attr("src").strip();
                    Address address = Address.of(src, base(text, section));
                    if (address instanceof Address.Local local) {
                        paths.add(local.path());
                    } else if (address instanceof Address.Remote && !standIns.containsKey(src)) {
                        remote.add(src);
                    }
                }
            }));
            AtomicInteger read = new AtomicInteger();
            SideBySide.each(
                    paths,
                    "huozi-picture",
                    Runtime.getRuntime().availableProcessors(),
                    path -> {
                        keepFile(path);
                        control.at(BuildStep.PICTURES, path, read.incrementAndGet(), paths.size());
                    },
                    control);
            if (fetcher.isPresent()) {
                // Servers are slow in different ways: use a few at a time.
                SideBySide.each(remote, "huozi-fetch", AT_ONCE, this::keepFetched, control);
            }
        }

        private void keepFile(String path) {
            outcomes.put(path, readFile(path));
        }

        private void keepFetched(String address) {
            outcomes.put(address, fetch(address));
        }

        /** Returns the base of addresses in a text of a section. */
        private static String base(Element text, Section section) {
            String path = text.attr(Markup.PATH);
            return path.isEmpty() ? section.key() : path;
        }

        void load(Section section) {
            section.texts().forEach(text -> load(text, section));
        }

        private void load(Element text, Section section) {
            for (Element drawing : text.select("svg")) {
                if (drawing.parents().stream()
                        .noneMatch(parent -> parent.normalName().equals("svg"))) {
                    loadDrawing(drawing, section);
                }
            }
            for (Element img : text.select(UNLOADED)) {
                control.check();
                Position position = Markup.position(img, section.position());
                find(img.attr("src"), base(text, section), position)
                        .ifPresentOrElse(asset -> show(asset, img), () -> replace(img));
            }
        }

        /** Turns an inline drawing into a picture like any other: few renderers support it in place. */
        private void loadDrawing(Element drawing, Section section) {
            Position position = Markup.position(drawing, section.position());
            Element title = drawing.selectFirst("title");
            String alt = title == null ? "" : title.text().strip();
            Element img =
                    new Element("img").attr("alt", drawing.hasAttr("aria-label") ? drawing.attr("aria-label") : alt);
            if (drawing.hasAttr(Markup.POSITION)) {
                img.attr(Markup.POSITION, drawing.attr(Markup.POSITION));
            }
            drawing.replaceWith(img);
            Document holder = new Document("");
            holder.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
            holder.appendChild(drawing);
            byte[] bytes = drawing.outerHtml().getBytes(StandardCharsets.UTF_8);
            tell("svg-" + digest(bytes), Binary.owning(bytes), Phrase.of("picture.drawing"), position)
                    .ifPresentOrElse(asset -> show(asset, img), () -> replace(img));
        }

        Optional<Asset> find(String src, String base, Position position) {
            Address address = Address.of(src, base);
            if (address instanceof Address.Local local) {
                return tell(
                        outcomes.computeIfAbsent(local.path(), this::readFile), PictureFindings.name(src), position);
            }
            if (address instanceof Address.Inline inline) {
                byte[] bytes = inline.bytes().get();
                return tell("data-" + digest(bytes), Binary.owning(bytes), PictureFindings.name(src), position);
            }
            if (address instanceof Address.Remote) {
                String standIn = standIns.get(src.strip());
                return standIn == null
                        ? tell(outcomes.computeIfAbsent(src.strip(), this::fetch), PictureFindings.name(src), position)
                        : find("/" + standIn, "", position);
            }
            Code code = address instanceof Address.Outside ? Code.PICTURE_OUTSIDE : Code.MISSING_PICTURE;
            return tell(Outcome.fault(code), PictureFindings.name(src), position);
        }

        private Outcome fetch(String address) {
            if (fetcher.isEmpty()) {
                return Outcome.fault(Code.REMOTE_PICTURE);
            }
            try {
                return read(address, fetcher.get().fetch(address));
            } catch (Refusal e) {
                return Outcome.fault(Code.FETCH_FAILED, e.reason());
            }
        }

        private Outcome readFile(String path) {
            try {
                // File systems encode accented letters differently.
                Set<String> spellings = new LinkedHashSet<>();
                spellings.add(path);
                spellings.add(Normalizer.normalize(path, Normalizer.Form.NFC));
                spellings.add(Normalizer.normalize(path, Normalizer.Form.NFD));
                for (String spelling : spellings) {
                    Optional<Binary> file = resources.resolve(spelling);
                    if (file.isPresent()) {
                        return read(path, file.get());
                    }
                }
                Optional<String> near = resources.spelledOtherwise(path);
                return new Outcome(null, false, Code.MISSING_PICTURE, Optional.empty(), near);
            } catch (IOException e) {
                return Outcome.fault(
                        Code.MISSING_PICTURE, Phrase.of("picture.unreadable", String.valueOf(e.getMessage())));
            }
        }

        private Outcome read(String key, Binary file) {
            try {
                Picture picture = reader.read(file);
                return new Outcome(
                        picture.named(key),
                        picture.onWhite(),
                        Code.CORRUPT_PICTURE,
                        Optional.empty(),
                        Optional.empty());
            } catch (PictureFault e) {
                return Outcome.fault(e.code(), e.reason());
            }
        }

        private Optional<Asset> tell(String key, Binary file, Phrase name, Position position) {
            return tell(outcomes.computeIfAbsent(key, k -> read(k, file)), name, position);
        }

        private Optional<Asset> tell(Outcome outcome, Phrase name, Position position) {
            Asset asset = outcome.asset;
            if (asset == null) {
                findings.add(outcome.code, position, name, outcome.reason, outcome.near);
                return Optional.empty();
            }
            if (!assets.containsKey(asset.key()) && !hasRoom(asset)) {
                findings.add(
                        Code.PICTURE_TOO_LARGE,
                        position,
                        name,
                        Optional.of(Phrase.of("picture.left")),
                        Optional.empty());
                return Optional.empty();
            }
            assets.put(asset.key(), asset);
            if (outcome.onWhite) {
                onWhite.add(asset.key());
            }
            return Optional.of(asset);
        }

        private boolean hasRoom(Asset asset) {
            pixels += (long) asset.width() * asset.height();
            return pixels <= control.limits().allPicturePixels();
        }

        private void show(Asset asset, Element img) {
            img.attr(Markup.ASSET, asset.key());
            if (onWhite.contains(asset.key())) {
                img.addClass(Markup.ON_WHITE);
            }
        }
    }

    /** Replaces a picture by its text, and its address unless that is the data itself. */
    private static void replace(Element img) {
        Element missing = new Element("span").addClass(Markup.PICTURE_MISSING);
        String src = img.attr("src").strip();
        String alt = img.attr("alt").strip();
        String address = src.regionMatches(true, 0, "data:", 0, 5) ? "" : src;
        if (!alt.isEmpty()) {
            missing.appendText(address.isEmpty() ? alt : alt + " ");
        }
        if (!address.isEmpty()) {
            missing.appendElement("span").addClass("picture-address").text(address);
        }
        for (String kept : new String[] {"id", Markup.POSITION}) {
            if (img.hasAttr(kept)) {
                missing.attr(kept, img.attr(kept));
            }
        }
        img.replaceWith(missing);
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
