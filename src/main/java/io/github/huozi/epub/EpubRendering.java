package io.github.huozi.epub;

import io.documentnode.epub4j.domain.MediaType;
import io.documentnode.epub4j.domain.Resource;
import io.github.huozi.assemble.AssembledBook;
import io.github.huozi.assemble.PageMap;
import io.github.huozi.book.Asset;
import io.github.huozi.book.Metadata;
import io.github.huozi.book.Progress;
import io.github.huozi.book.account.TextWitness;
import io.github.huozi.book.control.BuildControl;
import io.github.huozi.book.control.BuildStep;
import io.github.huozi.book.language.Wording;
import io.github.huozi.book.settings.EpubSettings;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.font.FontLibrary;
import io.github.huozi.font.Weight;
import io.github.huozi.math.FormulaPictures;
import io.github.huozi.math.font.MathFont;
import io.github.huozi.math.font.MathFonts;
import io.github.huozi.template.Templates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Makes one publication of one book. */
final class EpubRendering {

    private final EpubSettings.Output output;
    private final AssembledBook book;
    private final Asset cover;
    private final FontLibrary fonts;
    private final Templates templates;
    private final Wording words;
    private final Styles styles;
    private final EpubPictures pictures;
    private final EpubFormulas mathml = new EpubFormulas();
    private final Manifest manifest = new Manifest();
    private final DiagnosticSink sink;
    private final BuildControl control;
    private final TextWitness witness;

    EpubRendering(
            EpubSettings.Output output,
            AssembledBook book,
            Asset cover,
            FontLibrary fonts,
            Templates templates,
            DiagnosticSink sink,
            BuildControl control,
            TextWitness witness) {
        this.control = control;
        this.witness = witness;
        this.sink = sink;
        this.output = output;
        this.book = book;
        this.cover = cover;
        this.fonts = fonts;
        this.templates = templates;
        this.words = Wording.of(book.metadata().language());
        this.styles = Styles.read(book.settings().styles(), book.resources(), sink);
        this.pictures = new EpubPictures(book);
    }

    /** Returns the content of the container, the package document last. */
    Manifest make(Supplier<PageMap> pageMap, Progress progress) throws IOException {
        SectionDocuments sections = new SectionDocuments(book, words, pictures, notes(), formulas(), control);
        List<ContentDocument> documents = sections.make();
        List<Place> contents = Navigation.contents(book, sections::href);
        List<EpubListing> listings = List.of(
                EpubListing.of("landmarks", words.text("guide"), Navigation.landmarks(book, words, sections::href)),
                EpubListing.of("loi", words.text("figures"), Navigation.figures(documents, sections.ids())),
                EpubListing.of("lot", words.text("tables"), Navigation.tables(documents, sections.ids())));
        Map<String, String> front = frontPages();
        EmbeddedFonts embedded = embed(texts(documents, front, nav(contents, listings)));

        List<Place> pages = PageMarkers.insert(pageMap.get(), documents, sections.ids(), control);
        List<EpubListing> withPages = new ArrayList<>(listings);
        withPages.add(new EpubListing("page-list", "doc-pagelist", words.text("pages"), pages));

        front.forEach((name, xhtml) -> manifest.addToSpine(stem(name), name, finished(xhtml), List.of()));
        manifest.addToSpine("nav", EpubFrontPages.NAV, finished(nav(contents, withPages)), List.of("nav"));
        int done = 0;
        for (ContentDocument document : documents) {
            control.check();
            write(document);
            control.at(BuildStep.WRITING, "", done + 1, documents.size());
            progress.at(++done, documents.size());
        }
        control.check();
        Navigation.addNcx(manifest, book, contents);
        addStyles(embedded);
        addPictures();
        if (documents.stream().anyMatch(Notes::areDrawn)) {
            manifest.add("picture-note", Notes.PICTURE, "image/png", Notes.picture(), List.of());
        }
        embedded.addTo(manifest);
        addPackageDocument(documents, pages);
        return manifest;
    }

    /** Returns the markup of notes in this output. */
    private EpubSettings.Notes notes() {
        return switch (output) {
            case FULL, SAMPLE -> book.settings().epub().notes();
            case KEPUB -> EpubSettings.Notes.POPUP;
            case KINDLE -> EpubSettings.Notes.KINDLE;
            case DUOKAN -> EpubSettings.Notes.DUOKAN;
            case KOREADER -> EpubSettings.Notes.KOREADER;
        };
    }

    /** Returns what converts formulas; Kindle and 多看 do not support MathML. */
    private Consumer<Element> formulas() {
        boolean drawsMathml = notes() != EpubSettings.Notes.KINDLE && notes() != EpubSettings.Notes.DUOKAN;
        EpubSettings.Formulas kind = book.settings()
                .epub()
                .formulas()
                .orElse(drawsMathml ? EpubSettings.Formulas.MATHML : EpubSettings.Formulas.PICTURES);
        if (kind == EpubSettings.Formulas.MATHML) {
            return mathml::frame;
        }
        MathFont font = MathFonts.choose(fonts, book.settings().math().font(), sink);
        return new FormulaPictures(font, fonts.chain(Weight.REGULAR, FontLibrary.SERIF))::put;
    }

    private EmbeddedFonts embed(List<Element> texts) {
        if (book.settings().epub().fonts() == EpubSettings.Fonts.NONE) {
            return EmbeddedFonts.none(fonts);
        }
        EmbeddedFonts embedded = EmbeddedFonts.of(fonts, texts, styles.text());
        BitSet characters = mathml.characters();
        if (!characters.isEmpty()) {
            // Without a font that defines how, no bracket grows.
            Optional<String> wanted = book.settings().math().font();
            embedded.addFormulas(MathFonts.choose(fonts, wanted, sink).face(), characters);
        }
        return embedded;
    }

    /** Returns all texts; pages made by templates are parsed again. */
    private List<Element> texts(List<ContentDocument> documents, Map<String, String> front, String nav) {
        control.check();
        List<Element> texts = new ArrayList<>();
        documents.forEach(document -> texts.add(document.root()));
        front.values().forEach(xhtml -> texts.add(Jsoup.parse(xhtml)));
        texts.add(Jsoup.parse(nav));
        return texts;
    }

    /** Returns cover, title page and copyright page by name, in reading order. */
    private Map<String, String> frontPages() {
        Metadata metadata = book.metadata();
        Map<String, Object> model = page("", words.text("cover"));
        model.put("credits", EpubFrontPages.credits(metadata, words));
        model.put("imprint", EpubFrontPages.imprint(metadata, words));
        model.put("cover", coverHref());
        model.put("coverText", words.text("cover.of", Xhtml.clean(metadata.title())));
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(EpubFrontPages.COVER, templates.render("epub/cover.xhtml.ftl", model));
        model.put("heading", words.text("title.page"));
        pages.put(EpubFrontPages.TITLE_PAGE, templates.render("epub/title-page.xhtml.ftl", model));
        if (EpubFrontPages.hasCopyrightPage(metadata)) {
            model.put("heading", words.text("copyright.page"));
            pages.put(EpubFrontPages.COPYRIGHT_PAGE, templates.render("epub/copyright-page.xhtml.ftl", model));
        }
        return pages;
    }

    private String nav(List<Place> contents, List<EpubListing> listings) {
        Map<String, Object> model = page("", words.text("contents"));
        model.put("contents", contents.stream().map(Place::model).toList());
        model.put(
                "listings",
                listings.stream()
                        .filter(listing -> !listing.places().isEmpty())
                        .map(EpubListing::model)
                        .toList());
        return templates.render("epub/nav.xhtml.ftl", model);
    }

    /** Returns a page made by a template, adapted to this output. */
    private String finished(String xhtml) {
        return output == EpubSettings.Output.KEPUB ? KoboSpans.mark(xhtml) : xhtml;
    }

    private void write(ContentDocument document) {
        witness.document(document.section().source().orElse(""), document.root());
        if (output == EpubSettings.Output.KEPUB) {
            KoboSpans.mark(document.root());
        }
        Map<String, Object> model = page("../", document.section().standAlone());
        model.put("matter", document.section().matter().name().toLowerCase(Locale.ROOT) + "matter");
        model.put("body", Xhtml.of(document.root(), mathml));
        manifest.addToSpine(
                "text-" + stem(document.name()),
                document.href(),
                templates.render("epub/section.xhtml.ftl", model),
                document.properties());
    }

    /**
     * Returns the common model for the templates of content documents.
     *
     * @param up the path from the document to the package document
     */
    private Map<String, Object> page(String up, String heading) {
        List<String> sheets = new ArrayList<>(List.of("fonts.css", "book.css", "modern.css"));
        sheets.addAll(styles.names());
        Map<String, Object> model = new HashMap<>(PackageDocument.of(book.metadata()));
        model.put("heading", Xhtml.clean(heading));
        model.put("kobo", output == EpubSettings.Output.KEPUB);
        model.put(
                "styles", sheets.stream().map(name -> up + Styles.FOLDER + name).toList());
        return model;
    }

    private void addStyles(EmbeddedFonts embedded) {
        String faces = templates.render("epub/fonts.css.ftl", embedded.model());
        manifest.add("style-fonts", Styles.FOLDER + "fonts.css", Manifest.CSS, faces, List.of());
        String sheet =
                templates.render("epub/book.css", Map.of("notes", notes().name().toLowerCase(Locale.ROOT)));
        manifest.add("style-book", Styles.FOLDER + "book.css", Manifest.CSS, sheet, List.of());
        String modern = templates.render("epub/modern.css", Map.of());
        manifest.add("style-modern", Styles.FOLDER + "modern.css", Manifest.CSS, modern, List.of());
        styles.addTo(manifest);
    }

    private void addPictures() {
        Resource image = manifest.add(
                "cover-image", coverHref(), cover.mediaType(), cover.data().toByteArray(), List.of("cover-image"));
        manifest.book().setCoverImage(image);
        pictures.addTo(manifest);
    }

    private String coverHref() {
        return "images/cover." + EpubPictures.extension(cover.mediaType());
    }

    private void addPackageDocument(List<ContentDocument> documents, List<Place> pages) {
        Accessibility accessibility = Accessibility.of(documents, pictures, pages);
        Map<String, Object> model = PackageDocument.model(
                book.metadata(),
                book.settings().epub().fileAs(),
                manifest,
                accessibility.model(words, book.settings().epub().certifiedBy().orElse("")));
        model.put("languages", PackageDocument.languages(book.metadata(), documents));
        model.put(
                "pageSource", pages.isEmpty() ? "" : Xhtml.clean(book.metadata().title()) + " (PDF)");
        String text = templates.render("epub/package.opf.ftl", model);
        manifest.book()
                .setOpfResource(new Resource(
                        "package",
                        text.getBytes(StandardCharsets.UTF_8),
                        PackageDocument.NAME,
                        new MediaType("application/oebps-package+xml", ".opf")));
    }

    private static String stem(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
