package io.github.huozi.config.key;

import io.github.huozi.book.settings.CodeSettings;
import io.github.huozi.book.settings.EpubSettings;
import io.github.huozi.book.settings.Imprint;
import io.github.huozi.book.settings.IndexSettings;
import io.github.huozi.book.settings.Length;
import io.github.huozi.book.settings.LineSettings;
import io.github.huozi.book.settings.LintSettings;
import io.github.huozi.book.settings.Numbers;
import io.github.huozi.book.settings.PdfSettings;
import io.github.huozi.book.settings.PictureSettings;
import io.github.huozi.book.settings.PrintSettings;
import io.github.huozi.book.settings.Settings;
import io.github.huozi.config.shape.Fields;
import io.github.huozi.config.shape.Key;
import io.github.huozi.config.shape.Lengths;
import io.github.huozi.config.shape.Located;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The settings that a configuration asks for; what it does not say is as {@link Settings#defaults()}. */
public final class BookSettings {

    /** Fewer characters a line are no text block. */
    private static final int LEAST_CHARACTERS = 8;

    private BookSettings() {}

    /** Reads the settings. Paths are as the author wrote them. */
    public static Settings of(Fields fields, DiagnosticSink sink) {
        Settings usual = Settings.defaults();
        return new Settings(
                fields.get(BookKeys.NUMBERING).orElse(usual.numbering()),
                fields.get(BookKeys.NUMBERS)
                        .map(numbers -> new Numbers(
                                numbers.get(BookKeys.PART_NUMBERS).orElse(""),
                                numbers.get(BookKeys.CHAPTER_NUMBERS).orElse(""),
                                numbers.get(BookKeys.APPENDIX_NUMBERS).orElse("")))
                        .orElse(usual.numbers()),
                fields.get(BookKeys.READER_COMMENTS).orElse(usual.readerComments()),
                fields.get(BookKeys.REMOTE).orElse(usual.remotePictures()),
                fields.get(BookKeys.FAIL_ON).orElse(usual.failOn()),
                fields.get(BookKeys.TOC)
                        .flatMap(toc -> toc.get(BookKeys.TOC_DEPTH))
                        .orElse(usual.tocDepth()),
                fields.get(BookKeys.COVER).map(BookSettings::cover).orElse(usual.cover()),
                fields.get(BookKeys.STYLES).orElse(List.of()).stream()
                        .map(Located::value)
                        .toList(),
                fields.get(PdfKeys.PDF).map(pdf -> pdf(pdf, sink)).orElse(usual.pdf()),
                fields.get(EpubKeys.EPUB).map(BookSettings::epub).orElse(usual.epub()),
                fields.get(BookKeys.SITE)
                        .flatMap(site -> site.get(BookKeys.SITE_ADDRESS))
                        .map(Settings.Site::at)
                        .orElse(usual.site()),
                new Settings.Reading(
                        fields.get(BookKeys.QUOTES).orElse(usual.reading().quotes()),
                        fields.get(BookKeys.COMMENT_NAMES)
                                .orElse(usual.reading().commentNames())),
                fields.get(BookKeys.CODE).map(BookSettings::code).orElse(usual.code()),
                fields.get(BookKeys.LINTS).map(BookSettings::lints).orElse(usual.lints()),
                fields.get(BookKeys.PICTURES).map(BookSettings::pictures).orElse(usual.pictures()));
    }

    private static LintSettings lints(Fields fields) {
        return new LintSettings(
                Set.copyOf(fields.get(BookKeys.LINTS_OFF).orElse(List.of())),
                fields.get(BookKeys.LINTS_TERMS).orElse(Map.of()));
    }

    private static EpubSettings epub(Fields fields) {
        EpubSettings usual = Settings.defaults().epub();
        return new EpubSettings(
                fields.get(EpubKeys.NOTES).orElse(usual.notes()),
                fields.get(EpubKeys.FONTS).orElse(usual.fonts()),
                fields.get(EpubKeys.OUTPUTS).orElse(usual.outputs()),
                fields.get(EpubKeys.SAMPLE)
                        .map(sample -> new EpubSettings.Sample(
                                sample.get(EpubKeys.SAMPLE_CHAPTERS).orElse(List.of()),
                                sample.get(EpubKeys.SAMPLE_ADDRESS).orElse("")))
                        .orElse(usual.sample()),
                fields.get(EpubKeys.CERTIFIED_BY).orElse(usual.certifiedBy()),
                fields.get(EpubKeys.FILE_AS).orElse(usual.fileAs()));
    }

    private static Settings.Cover cover(BookKeys.Cover cover) {
        Settings.Cover usual = Settings.defaults().cover();
        if (cover instanceof BookKeys.Cover.Picture picture) {
            return new Settings.Cover(picture.path().value(), "", usual.accent());
        }
        Fields fields = ((BookKeys.Cover.Template) cover).fields();
        return new Settings.Cover(
                fields.get(BookKeys.PICTURE).map(Located::value).orElse(""),
                fields.get(BookKeys.TEMPLATE).orElse(usual.template()),
                fields.get(BookKeys.ACCENT).orElse(usual.accent()));
    }

    private static PictureSettings pictures(Fields fields) {
        Map<String, String> standIns = new HashMap<>();
        fields.get(BookKeys.STAND_INS)
                .orElse(List.of())
                .forEach(standIn -> standIns.putIfAbsent(standIn.address(), standIn.file()));
        return new PictureSettings(
                fields.get(BookKeys.DENSITY).orElse(PictureSettings.defaults().density()),
                fields.get(BookKeys.HOSTS).orElse(List.of()),
                standIns);
    }

    private static CodeSettings code(Fields fields) {
        CodeSettings usual = Settings.defaults().code();
        return new CodeSettings(
                fields.get(BookKeys.HIGHLIGHT).orElse(usual.highlight()),
                fields.get(BookKeys.LINE_NUMBERS).orElse(usual.lineNumbers()),
                fields.get(BookKeys.CODE_LANGUAGE).orElse(usual.language()));
    }

    private static PdfSettings pdf(Fields fields, DiagnosticSink sink) {
        PdfSettings usual = PdfSettings.of(fields.get(PdfKeys.THEME).orElse("classic"));
        Optional<Lengths.Page> page = fields.get(PdfKeys.PAGE);
        Length width = page.map(Lengths.Page::width).orElse(usual.pageWidth());
        Length height = page.map(Lengths.Page::height).orElse(usual.pageHeight());
        // Margins that were not asked for keep their share of the page.
        double across = width.points() / usual.pageWidth().points();
        double down = height.points() / usual.pageHeight().points();
        PdfSettings pdf = new PdfSettings(
                width,
                height,
                margin(fields, PdfKeys.MARGIN_TOP, usual.marginTop(), down),
                margin(fields, PdfKeys.MARGIN_BOTTOM, usual.marginBottom(), down),
                margin(fields, PdfKeys.MARGIN_INNER, usual.marginInner(), across),
                margin(fields, PdfKeys.MARGIN_OUTER, usual.marginOuter(), across),
                fields.get(PdfKeys.FONT_SIZE).orElse(usual.fontSize()),
                fields.get(PdfKeys.LINE_HEIGHT).orElse(usual.lineHeight()),
                usual.theme(),
                fields.get(PdfKeys.PDF_ACCENT).orElse(usual.accent()),
                new LineSettings(
                        fields.get(PdfKeys.KINSOKU).orElse(usual.lines().kinsoku()),
                        fields.get(PdfKeys.MARKS).orElse(usual.lines().marks()),
                        fields.get(PdfKeys.LINE_END).orElse(usual.lines().lineEnd())),
                fields.get(PdfKeys.CHAPTERS).orElse(usual.chapters()),
                fields.get(PdfKeys.BOOKMARKS).orElse(usual.bookmarks()),
                fields.get(PdfKeys.MATTER)
                        .<Set<PdfSettings.MatterPage>>map(Set::copyOf)
                        .orElse(usual.matter()),
                fields.get(PdfKeys.IMPRINT).map(BookSettings::imprint).orElse(usual.imprint()),
                fields.get(PdfKeys.PDF_OUTPUTS).orElse(usual.outputs()),
                fields.get(PdfKeys.PRINT).map(BookSettings::print).orElse(usual.print()),
                fields.get(PdfKeys.NOTE_NUMBERS).orElse(usual.notes()),
                fields.get(PdfKeys.HEADS).orElse(usual.heads()),
                fields.get(PdfKeys.INDEX).map(BookSettings::index).orElse(usual.index()),
                fields.get(PdfKeys.ATTACH).orElse(usual.attached()));
        return checked(pdf, fields, sink) ? pdf : usual;
    }

    private static IndexSettings index(Fields fields) {
        IndexSettings usual = IndexSettings.USUAL;
        return new IndexSettings(
                fields.get(PdfKeys.INDEX_TERMS).orElse(usual.terms()),
                fields.get(PdfKeys.INDEX_ORDER).orElse(usual.order()),
                fields.get(PdfKeys.INDEX_LATIN).orElse(usual.latin()));
    }

    private static PrintSettings print(Fields fields) {
        PrintSettings usual = PrintSettings.USUAL;
        return new PrintSettings(
                fields.get(PdfKeys.BLEED).orElse(usual.bleed()),
                fields.get(PdfKeys.CUT_MARKS).orElse(usual.marks()),
                fields.get(PdfKeys.PRINT_PICTURES).orElse(usual.pictures()),
                fields.get(PdfKeys.MULTIPLE).orElse(usual.multiple()));
    }

    private static Imprint imprint(Fields fields) {
        return new Imprint(
                fields.get(PdfKeys.CIP).orElse(""),
                fields.get(PdfKeys.EDITORS).orElse(List.of()),
                fields.get(PdfKeys.PRINTING).orElse(0),
                fields.get(PdfKeys.PRICE).orElse(""),
                fields.get(PdfKeys.FACTS).orElse(Map.of()));
    }

    private static Length margin(Fields fields, Key<Length> side, Length usual, double share) {
        Optional<PdfKeys.Margins> margins = fields.get(PdfKeys.MARGINS);
        if (margins.isPresent() && margins.get() instanceof PdfKeys.Margins.All all) {
            return all.length();
        }
        return margins.map(each -> ((PdfKeys.Margins.Each) each).fields())
                .flatMap(each -> each.get(side))
                .orElse(Length.pt(usual.points() * Math.min(1, share)));
    }

    private static boolean checked(PdfSettings pdf, Fields fields, DiagnosticSink sink) {
        double measure = pdf.pageWidth().points()
                - pdf.marginInner().points()
                - pdf.marginOuter().points();
        double height = pdf.pageHeight().points()
                - pdf.marginTop().points()
                - pdf.marginBottom().points();
        double line = pdf.fontSize().points() * pdf.lineHeight();
        if (measure >= LEAST_CHARACTERS * pdf.fontSize().points() && height >= LEAST_CHARACTERS * line) {
            return true;
        }
        Key<?> key = fields.has(PdfKeys.MARGINS) ? PdfKeys.MARGINS : PdfKeys.PAGE;
        sink.report(
                Code.WRONG_VALUE,
                fields.position(key),
                "the page has no room for text between its margins",
                "make the page larger, or the margins or the font size smaller, until " + LEAST_CHARACTERS
                        + " characters and lines fit");
        return false;
    }
}
